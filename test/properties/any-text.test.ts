import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentContext } from '../../src/portfolio/context.ts';
import { askAll, opened } from './faces.ts';
import { markdownSamples, planSamples, yamlSamples } from './generators/corpus.ts';
import { anyPlaces, anyText, isWithinOne, offsetsIn } from './generators/texts.ts';
import { holds } from './holds.ts';

/** What is wrong with what the editor shows of a text. */
function faultsOf(context: DocumentContext, offsets: readonly number[]): string[] {
  const { text, lines } = context.document;
  const { pointed, lines: named, said } = askAll(context, offsets);
  const faults = pointed.flatMap(({ by, range: { start, end } }) => {
    if (!(0 <= start && start <= end && end <= text.length))
      return [`${by}: ${start}–${end} is outside a text of ${text.length}`];
    const cut = [start, end].filter((offset) => isWithinOne(text, offset));
    return cut.map((offset) => `${by}: ${offset} is within a letter or a line’s end`);
  });
  return [
    ...faults,
    ...named.filter((line) => !(0 <= line && line < lines.count)).map((line) => `there is no line ${line}`),
    ...said.filter((words) => /\bundefined\b|\[object|\bNaN\b/.test(words)),
  ];
}

async function assertSound(text: string, places: readonly number[]): Promise<void> {
  assert.deepEqual(faultsOf(await opened(text), offsetsIn(text, places)), []);
}

describe('any text in a plan’s file', () => {
  it('is read, checked and shown, with every range in it and on whole letters', () =>
    holds(500, fc.tuple(anyText, anyPlaces), ([text, places]) => assertSound(text, places)));

  for (const [kind, samples] of [
    ['the YAML test suite', yamlSamples],
    ['the CommonMark specification', markdownSamples],
    ['the example plans', planSamples],
  ] as const) {
    it(`may be any of ${kind}, in one of the line ends each`, async () => {
      assert.ok(samples.length > 50);
      for (const [index, [from, text]] of samples.entries()) {
        const end = ['\n', '\r\n', '\r'][index % 3]!;
        const context = await opened(text.replaceAll('\n', end));
        const offsets = offsetsIn(context.document.text, [0.1, 0.3, 0.6, 0.9, 1]);
        assert.deepEqual(faultsOf(context, offsets), [], `${from}, ${JSON.stringify(end)}`);
      }
    });
  }
});
