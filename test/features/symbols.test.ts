import assert from 'node:assert/strict';
import { describeMix, mixOfPlan } from '../../src/channels/mix.ts';
import { foldsOf } from '../../src/features/folding.ts';
import { channelKinds } from '../../src/features/inlays.ts';
import { lensesOf } from '../../src/features/lens.ts';
import { linksOf } from '../../src/features/links.ts';
import { type PlanSymbol, symbolsOf } from '../../src/features/symbols.ts';
import { check, planText } from '../support.ts';

const plan = `campaign: New bin days
objectives:
  - id: a
    objective: First
    channels: [Leaflet, Facebook, Phone line]
  - objective: Second
channels:
  - name: Leaflet
    why: All homes`;

const print = (symbols: readonly PlanSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`,
    ...print(children, depth + 1),
  ]);

describe('the outline', () => {
  it('shows objectives with their channels, then the rest', async () => {
    const { document, context } = await check(planText(plan));
    assert.deepEqual(print(symbolsOf(document, context.channels)), [
      'New bin days',
      '  objectives (2)',
      '    First',
      '      Leaflet (traditional)',
      '      Facebook (social)',
      '      Phone line (traditional)',
      '    Second (no channels)',
      '  channels (1)',
      '    Leaflet',
    ]);
  });

  it('keeps the words to go to within what a symbol takes up', async () => {
    for (const text of [
      planText(plan),
      planText(plan, '\r\n'),
      '---\ncampaign: "x\nobjectives: [A, B\n---\n',
      planText('audiences: {a: , b: B}'),
    ]) {
      const { document, context } = await check(text);
      const visit = ({ range, selection, children }: PlanSymbol) => {
        assert.ok(range.start <= selection.start && selection.end <= range.end);
        children.forEach(visit);
      };
      symbolsOf(document, context.channels).forEach(visit);
    }
  });

  it('folds the frontmatter, its keys and their entries', async () => {
    const { document } = await check(planText(plan));
    assert.deepEqual(foldsOf(document), [
      { start: 0, end: 10 },
      { start: 2, end: 6 },
      { start: 3, end: 5 },
      { start: 7, end: 9 },
      { start: 8, end: 9 },
    ]);
  });
});

describe('the line over an objective', () => {
  it('says which channels serve it', async () => {
    const { document, context } = await check(planText(plan));
    assert.equal(document.kind, 'plan');
    const lenses = lensesOf(document as Extract<typeof document, { kind: 'plan' }>, context.channels);
    assert.deepEqual(
      lenses.map(({ mix }) => describeMix(mix)),
      ['3 channels: 1 social, 2 traditional · two-way', 'no channels'],
    );
  });

  it('counts a plan’s channels once each', async () => {
    const { document, context } = await check(planText(plan));
    if (document.kind !== 'plan') throw new Error('not a plan');
    assert.equal(mixOfPlan(document.plan, context.channels).count, 3);
  });
});

describe('small helps', () => {
  it('tell each channel’s kind behind its name', async () => {
    const text = planText(plan);
    const { document, context } = await check(text);
    assert.deepEqual(
      channelKinds(document, context.channels).map(({ offset, text: kind }) => [
        text.slice(offset - 3, offset),
        kind,
      ]),
      [
        ['let', 'traditional'],
        ['ook', 'social'],
        ['ine', 'traditional'],
      ],
    );
  });

  it('link a register’s policies', async () => {
    const text = `${planText('register: R\nchannels:\n  - {name: A, policy: "#our-rules"}\n  - {name: B, policy: https://example.org/p}\n  - {name: C, policy: policies/c.md}\n  - {name: D, policy: as agreed}')}\n## Our rules\n`;
    const { context } = await check(text, { name: 'r.md' });
    assert.deepEqual(
      linksOf(context).map(({ target }) => target),
      [{ offset: text.indexOf('Our rules') }, { url: 'https://example.org/p' }, { file: 'policies/c.md' }],
    );
  });

  it('link a plan’s channels to their entries in the register', async () => {
    const register = planText(
      'register: R\nchannels:\n  - {id: vale-fm, name: Vale FM}\n  - {name: Leaflet}',
    );
    const text = planText(
      'campaign: T\nobjectives:\n  - {objective: A, channels: [Vale FM, Leaflet, Facebook]}\nchannels:\n  - {id: leaflet, why: All homes}',
    );
    const { context } = await check(text, { others: { 'r.md': register } });
    assert.deepEqual(
      linksOf(context).map(({ range, target }) => [
        text.slice(range.start, range.end),
        'registerOffset' in target && register.slice(target.registerOffset, target.registerOffset + 7),
      ]),
      [
        ['leaflet', 'Leaflet'],
        ['Vale FM', 'vale-fm'],
      ],
    );
  });
});
