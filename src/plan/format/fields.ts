import * as z from 'zod';
import { looseKey, nearest } from '../../text/text.ts';
import { readMoney } from '../values/amounts.ts';
import { readCount, readWorkingDays } from '../values/counts.ts';
import { dayAroundLaunch } from '../values/likely-dates.ts';
import { readPlanDate, readTimeInWords } from '../values/written-dates.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** Other keys under which this field is accepted. */
    aliases?: readonly string[];
    /** What a text in this field names, by id or name. */
    refersTo?: ReferenceTarget;
    /** What the field holds, where its zod type alone does not say. */
    format?: 'date' | 'amount';
    /** What each of a choice's words means. */
    meanings?: Readonly<Record<string, string>>;
    /** Words that are usual in a free text. */
    usual?: readonly string[];
    /** On an object: the field that a plain text in its place fills. */
    shorthand?: string;
    /** On an object: the field filled by the text in a map from name to text (`TikTok: too young`). */
    keyedDetail?: string;
    /** On an object: the field that a key fills where a list is a map; the id, or else the shorthand, unless said. */
    keyedBy?: string;
    /** On an object: fields of which one must be there. */
    oneOf?: readonly string[];
  }
}

/** What a reference can name. */
export type ReferenceTarget = 'objective' | 'audience' | 'channel';

interface FieldOptions {
  readonly aliases?: string[];
  readonly usual?: string[];
}

/** A free text. */
export function text(title: string, description: string, examples: string[], options: FieldOptions = {}) {
  return z.string().meta({ title, description, examples, ...options });
}

/** A plain number. */
export function number(title: string, description: string, example: number) {
  return readAs(Number, z.number(), { title, description, examples: [example] });
}

/** A number of times, at least one, with or without what is counted: `3`, `three a week`. */
export function count(title: string, description: string, example: number, options: FieldOptions = {}) {
  return readAs(readCount, z.number().min(1), { title, description, examples: [example], ...options });
}

/** A number of working days, see {@link readWorkingDays}. */
export function workingDays(title: string, description: string, example: number, options: FieldOptions = {}) {
  return readAs(readWorkingDays, z.number(), { title, description, examples: [example], ...options });
}

/** Other words that people use for those of a choice. */
type OtherWords<Word extends string> = Readonly<Partial<Record<Word, readonly string[]>>>;

/** One of a few words, each with its meaning; case, spaces and hyphens do not matter on input. */
export function choice<const Words extends readonly [string, ...string[]]>(
  words: Words,
  title: string,
  description: string,
  example: Words[number],
  meanings: Readonly<Record<Words[number], string>>,
  others?: OtherWords<Words[number]>,
) {
  const byKey = wordsByKey(words, others);
  const read = (text: string) => byKey.get(looseKey(text)) ?? text;
  return readAs(read, z.enum(words), { title, description, examples: [example], meanings });
}

/** The same, or a note in other words, which stays as it is written. What looks like a slip for a word is neither. */
export function choiceOrNote<const Words extends readonly [string, ...string[]]>(
  words: Words,
  title: string,
  description: string,
  example: Words[number],
  meanings: Readonly<Record<Words[number], string>>,
  others?: OtherWords<Words[number]>,
) {
  const byKey = wordsByKey(words, others);
  const read = (text: string) =>
    byKey.get(looseKey(text)) ?? (isSlip(text, byKey.keys()) ? undefined : text.trim());
  return readAs(read, z.union([z.enum(words), z.string()]), {
    title,
    description,
    examples: [example],
    meanings,
  });
}

/** A field of which the text is read before it is held against what it takes. */
function readAs<Type extends z.ZodType>(read: (text: string) => unknown, type: Type, meta: z.GlobalMeta) {
  return z.preprocess((value) => read(String(value)), type).meta(meta);
}

function wordsByKey<Word extends string>(
  words: readonly Word[],
  others: OtherWords<Word> | undefined,
): ReadonlyMap<string, Word> {
  const pairs = words.flatMap((word) =>
    [word, ...(others?.[word] ?? [])].map((other) => [looseKey(other), word] as const),
  );
  return new Map(pairs);
}

/** Whether a text is a word with a letter or two amiss; one that merely holds the word is none. */
function isSlip(text: string, keys: Iterable<string>): boolean {
  const [near] = nearest(text, keys, 1);
  return near !== undefined && Math.abs(near.length - looseKey(text).length) <= 2;
}

/** A day of a list of days. */
export function day() {
  return readAs(readPlanDate, z.string(), { format: 'date' });
}

/** A date: ISO, relative to the launch, or as people write it. Output: see {@link readPlanDate}. */
export function date(title: string, description: string, example: string, options: FieldOptions = {}) {
  return day().meta({ title, description, examples: [example], format: 'date', ...options });
}

/** The same, or words for a time that hold no date, which stay as they are written: `monthly editions`. */
export function dateOrWords(
  title: string,
  description: string,
  example: string,
  options: Pick<FieldOptions, 'aliases'> = {},
) {
  const read = (words: string) => readPlanDate(words) ?? dayAroundLaunch(words) ?? readTimeInWords(words);
  return readAs(read, z.string(), { title, description, examples: [example], format: 'date', ...options });
}

/** Money. Output: a number in units of the plan's currency, or words, see {@link readMoney}. */
export function amount(title: string, description: string, example: string) {
  return readAs(readMoney, z.union([z.number(), z.string()]), {
    title,
    description,
    examples: [example],
    format: 'amount',
  });
}

/** A text that names an objective, an audience or a channel. */
export function reference(refersTo: ReferenceTarget) {
  return z.string().meta({ refersTo });
}
