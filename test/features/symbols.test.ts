import assert from 'node:assert/strict';
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
});
