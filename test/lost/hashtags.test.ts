import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { completionsAt } from '../../src/features/completion.ts';
import { readPlan } from '../../src/plan/document.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check } from '../support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './support.ts';

const code = 'frontmatter-syntax';
const read = (name: string) => readFileSync(`test/cases/lost/${name}`, 'utf8');

const flow = `---
campaign: "Bins"
objectives: [{objective: 90% post with #BinDay by May 2027, channels: [Instagram, #BinDay], measures: [Posts with #BinDay]}]
messages: [Share with #BinDay and tag us, #BinDay]
audiences: {residents: Fans of #BinDay}
risks: [{risk: Hijacking of #BinDay, mitigation: Watch #BinDay daily}]
---
`;

describe('a hashtag in a text', () => {
  for (const [ending, eol] of lineEnds) {
    it(`is read with all that follows, in block style (${ending})`, async () => {
      const { plan } = await readPlan('p.md', read('hashtags-everywhere.md').replaceAll('\n', eol));
      assert.deepEqual(
        [
          plan.campaign,
          plan.objectives[0]!.objective,
          plan.objectives[0]!.measures[0]!.measure,
          plan.messages[0]!.message,
          plan.activities[0]!.activity,
          plan.risks[0]!.risk,
          plan.risks[0]!.mitigation,
        ],
        [
          'Love your high street #LoveAnytown',
          '2,000 residents post a photo with #LoveAnytown by 31 March 2027',
          'Number of posts with #LoveAnytown',
          'Share your favourite shop with #LoveAnytown and tag us',
          'Launch of #LoveAnytown with the mayor',
          'Hijacking of #LoveAnytown by campaigners',
          'Daily look at #LoveAnytown by the press desk',
        ],
      );
    });

    it(`is read with all that follows, in flow style (${ending})`, async () => {
      const { plan } = await readPlan('p.md', flow.replaceAll('\n', eol));
      assert.deepEqual(
        [
          plan.objectives[0]!.objective,
          plan.objectives[0]!.channels,
          plan.objectives[0]!.measures[0]!.measure,
          plan.messages.map(({ message }) => message),
          plan.audiences[0]!.name,
          plan.risks[0]!.risk,
          plan.risks[0]!.mitigation,
        ],
        [
          '90% post with #BinDay by May 2027',
          ['Instagram', '#BinDay'],
          'Posts with #BinDay',
          ['Share with #BinDay and tag us', '#BinDay'],
          'Fans of #BinDay',
          'Hijacking of #BinDay',
          'Watch #BinDay daily',
        ],
      );
    });

    it(`is one problem each, and its fix mends that one (${ending})`, async () => {
      for (const text of [
        read('hashtags-everywhere.md'),
        read('hashtag.campaign.md'),
        read('hashtag-in-brackets.md'),
        flow,
      ]) {
        const ended = text.replaceAll('\n', eol);
        const { problems, document, context } = await check(ended);
        const found = problems.filter((problem) => problem.code === code);
        const edits = found.flatMap((problem) => problem.check.fixes?.(problem, context)[0]?.edits ?? []);
        assert.equal(edits.length, found.length);
        assert.ok(found.every(({ range }) => ended.slice(range.start, range.end).includes('#')));
        const mended = await check(applyEdits(ended, edits));
        assert.ok(!mended.codes.includes(code));
        assert.ok(document.kind === 'plan' && mended.document.kind === 'plan');
        assert.deepEqual(mended.document.plan, document.plan);
      }
    });

    it(`reaches the Word document and the preview (${ending})`, async () => {
      const text = read('hashtags-everywhere.md').replaceAll('\n', eol);
      for (const said of [await wordTextOf(text), await previewTextOf(text)]) {
        assert.match(said, /Share your favourite shop with #LoveAnytown and tag us/);
        assert.match(said, /Hijacking of #LoveAnytown by campaigners/);
        assert.match(said, /Launch of #LoveAnytown with the mayor/);
      }
    });
  }

  it('leaves comments alone', async () => {
    const text = `---
#lead: Sam
campaign: Bins # short
objectives: #ours
  - objective: 90% by May 2027 #campaign-plan-ignore objective-vague
    channels: [Leaflet, # cheap
      Facebook] #all
audiences: #whom
- Carers
aim: |
  Kept as it is #BinDay
#version: 2
---
`;
    const { document, codes } = await check(text);
    assert.ok(document.kind === 'plan');
    assert.ok(!codes.includes(code));
    const [objective] = document.plan.objectives;
    assert.deepEqual(objective!.channels, ['Leaflet', 'Facebook']);
    assert.equal(objective!.objective, '90% by May 2027');
    assert.equal(document.plan.audiences[0]!.name, 'Carers');
  });

  it('ends neither the brackets nor the list when a channel is completed behind it', async () => {
    const text = read('hashtag-in-brackets.md');
    const { context } = await check(text);
    const offset = text.indexOf('Posters]') + 'Posters'.length;
    const offers = completionsAt(context, offset);
    assert.ok(offers.length > 0);
  });
});
