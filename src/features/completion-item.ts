import type { FieldInfo } from '../plan/format/vocabulary.ts';
import { yamlScalar } from '../plan/yaml/quote.ts';
import type { Range } from '../text/text.ts';
import type { ValueCursor } from './cursor/cursor.ts';

/** One thing that can be written at the cursor. */
export interface Completion {
  readonly sort: 'key' | 'word' | 'channel' | 'reference' | 'date' | 'heading' | 'check';
  readonly label: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is written, as a snippet: `$1` is a place to fill. */
  readonly snippet: string;
  /** Other words by which it is found. */
  readonly found?: string;
  /** What it takes the place of. */
  readonly range: Range;
  /** Whether something can be offered for the place to fill, once this is written. */
  readonly leadsOn?: boolean;
}

/** Whether several names are usual in a field: an objective has channels, an activity a channel. */
export function isListOfNames({ name, list, refersTo }: FieldInfo): boolean {
  return list && refersTo !== undefined && name.endsWith('s');
}

/** How a text is written at the cursor: quoted where YAML asks for it, in brackets where a list begins. */
export function written(
  { field, range, lead, flow, inList }: ValueCursor,
  text: string,
): Pick<Completion, 'snippet' | 'range'> {
  const opens = isListOfNames(field) && !inList;
  const words = snippetText(yamlScalar(text, flow || opens));
  return { snippet: `${lead}${opens ? `[${words}$0]` : words}`, range };
}

/** A text as it is written in a snippet. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
