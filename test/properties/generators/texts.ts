import fc from 'fast-check';
import { planSamples, yamlSamples } from './corpus.ts';
import { carelessPlans, goodPlans, registers } from './plans.ts';

/** What is pasted or typed by mistake, some of it seen by nobody. */
const odd = [
  '\ud800',
  '\udc00',
  '\0',
  '\u202e',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\r',
  '\n',
  '\t',
  '\n\t- ',
  '👩‍👩‍👧',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '!!map ',
  '&a ',
  '*a',
  '<<: *base\n',
  '[',
  '{',
  '"',
  "'",
  '“',
  '•',
  ' # ',
  ': ',
  '|\n',
  '<!--',
  '- ',
];

/** One change of a text: a piece is taken out, put in, or both. */
interface Change {
  readonly at: number;
  readonly without: number;
  readonly piece: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  without: fc.nat({ max: 30 }),
  piece: fc.oneof(fc.constant(''), fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 4 })),
});

function changed(text: string, { at, without, piece }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + piece + text.slice(start + without);
}

/** A text as far as it has been typed. */
const cutOff = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([text, much]) => text.slice(0, Math.ceil(much * text.length)));

const edited = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => changes.reduce(changed, text));

/** The line ends of a file: one for all lines, or some of each. */
const lineEnds = fc.oneof(
  fc.constantFrom(['\n'], ['\r\n']),
  fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 2, maxLength: 5 }),
);

function withLineEnds(text: string, ends: readonly string[]): string {
  let line = 0;
  return text.replace(/\n/g, () => ends[line++ % ends.length]!);
}

const written = fc.oneof(
  { weight: 4, arbitrary: carelessPlans },
  { weight: 2, arbitrary: goodPlans },
  { weight: 1, arbitrary: registers },
  { weight: 2, arbitrary: fc.constantFrom(...planSamples).map(([, text]) => text.slice(0, 3_000)) },
  { weight: 1, arbitrary: fc.constantFrom(...yamlSamples).map(([, text]) => text) },
);

const stages = fc.oneof(
  { weight: 2, arbitrary: written },
  { weight: 1, arbitrary: cutOff(written) },
  { weight: 3, arbitrary: edited(written) },
);

/** Any text that may be in a plan's file: whole, half typed, edited and broken, with any line ends. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(stages, lineEnds, fc.constantFrom('', '', '', '\ufeff'))
  .map(([text, ends, mark]) => mark + withLineEnds(text, ends));

/** The same with line feeds alone, for what other line ends are to be compared with. */
export const anyLines: fc.Arbitrary<string> = stages.map((text) => text.replace(/\r\n?/g, '\n'));

/** Places in a text, as parts of its length. */
export const anyPlaces = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

/** The offsets of such places; none parts the two halves of a letter, or of a line's end, where no cursor can stand. */
export function offsetsIn(text: string, places: readonly number[]): number[] {
  return places
    .map((place) => Math.round(place * text.length))
    .map((offset) => (isWithinOne(text, offset) ? offset + 1 : offset));
}

/** Whether an offset lies between the halves of a surrogate pair, or of a line's end. */
export function isWithinOne(text: string, offset: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(offset - 1, offset + 1));
}
