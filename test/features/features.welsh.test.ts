import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { describeMix } from '../../src/channels/mix.ts';
import { suggestChannels } from '../../src/channels/suggest.ts';
import { completionsAt } from '../../src/features/completion.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { lensesOf } from '../../src/features/lens.ts';
import { prepareRename } from '../../src/features/rename.ts';
import { check, planText } from '../support.ts';

const text = planText(`campaign: T
start: 2027-03-01
audiences:
  - { id: carers, name: Gofalwyr di-dâl }
objectives:
  - objective: Consult carers on respite care
    audiences: [carers]
    channels: [Leaflet]
  - objective: Reach carers
activities:
  - { activity: Post it, date: launch+1w }
channels:
  - { name: Carers line, kind: traditional, direction: two-way, audiences: [carers] }`);

describe('the writing help in Welsh', () => {
  beforeEach(() => l10n.config({ contents: readFileSync('l10n/bundle.l10n.cy.json', 'utf8') }));
  afterEach(() => l10n.config({ contents: {} }));

  const open = async () => {
    const { context, document } = await check(text, { today: '2027-02-22' });
    if (document.kind !== 'plan') throw new Error('not a plan');
    return { context, document };
  };
  const hover = async (words: string) => {
    const { context } = await open();
    return hoverAt(context, text.indexOf(words) + 1)?.paragraphs.join('\n');
  };

  it('counts the channels over an objective', async () => {
    const { context, document } = await open();
    assert.deepEqual(
      lensesOf(document, context.channels).map(({ mix }) => describeMix(mix)),
      ['1 sianel: 1 traddodiadol · unffordd', 'dim sianeli'],
    );
  });

  it('explains what the schema has: fields, their words and examples', async () => {
    const start = await hover('start:');
    assert.match(start!, /^\*\*Dechrau\*\*\nDiwrnod cyntaf yr ymgyrch\./);
    assert.match((await hover('direction:'))!, /- \*\*limited\*\*: Gall pobl ateb/);
  });

  it('explains audiences and dates', async () => {
    assert.match((await hover('carers]'))!, /Amcanion: “Consult.*Fe’u cyrhaeddir drwy: /s);
    assert.match(
      (await hover('launch+1w'))!,
      /Dydd Llun 8 Mawrth 2027.*2 wythnos ar ôl heddiw, 1 wythnos ar ôl y lansiad/s,
    );
  });

  it('says why a channel is suggested, and once only that people can answer', async () => {
    const { context, document } = await open();
    const { plan } = document;
    const reasons = suggestChannels(plan, plan.objectives[0]!, context.channels, 12).map(
      ({ channel, reason }) => `${channel.id}: ${reason}`,
    );
    assert.equal(
      reasons[0],
      'Carers line: mae’r cynllun yn ei henwi ar gyfer Gofalwyr di-dâl; gall pobl ateb arni',
    );
    assert.ok(reasons.includes('drop-in: gall pobl ateb wyneb yn wyneb'), reasons.join('\n'));
  });

  it('completes dates and refuses to rename', async () => {
    const { context } = await open();
    const [today] = completionsAt(context, text.indexOf('2027-03-01'));
    assert.equal(today?.detail, 'Heddiw: Dydd Llun 22 Chwefror 2027');
    const refused = prepareRename(context, text.indexOf('Post it'));
    assert.match('refusal' in refused ? refused.refusal : '', /^Dim ond dynodwyr/);
  });
});
