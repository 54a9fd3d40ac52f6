import * as z from 'zod';
import { looseKey } from '../../text/text.ts';
import { readMoney } from '../values/amounts.ts';
import { readPlanDate } from '../values/written-dates.ts';

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
  return z
    .preprocess(
      (value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value),
      z.number(),
    )
    .meta({ title, description, examples: [example] });
}

/** One of a few words, each with its meaning; case, spaces and hyphens do not matter on input. */
export function choice<const Words extends readonly [string, ...string[]]>(
  words: Words,
  title: string,
  description: string,
  example: Words[number],
  meanings: Readonly<Record<Words[number], string>>,
) {
  const byKey = new Map(words.map((word) => [looseKey(word), word]));
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? (byKey.get(looseKey(value)) ?? value) : value),
      z.enum(words),
    )
    .meta({ title, description, examples: [example], meanings });
}

/** A date: ISO, relative to the launch, or as people write it. Output: see {@link readPlanDate}. */
export function date(title: string, description: string, example: string) {
  return z
    .preprocess((value) => (typeof value === 'string' ? readPlanDate(value) : value), z.string())
    .meta({ title, description, examples: [example], format: 'date' });
}

/** Money. Output: a number in units of the plan's currency, or words, see {@link readMoney}. */
export function amount(title: string, description: string, example: string) {
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? readMoney(value) : value),
      z.union([z.number(), z.string()]),
    )
    .meta({ title, description, examples: [example], format: 'amount' });
}

/** A text that names an objective, an audience or a channel. */
export function reference(refersTo: ReferenceTarget) {
  return z.string().meta({ refersTo });
}
