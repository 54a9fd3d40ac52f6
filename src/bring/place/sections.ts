import {
  compared,
  copulas,
  headsSamples,
  labels,
  openings,
  pointers,
  prose,
  sections,
  sortsOnly,
  tellsWay,
} from '../words/index.ts';
import type { Part, PlanField } from '../words/words.ts';

/** A heading of more words is a sentence about something. */
const mostWords = 8;

/**
 * The part of a plan that stands under a heading.
 * @returns undefined for other headings, and for those that name several parts
 */
export function sectionOf(heading: string): Part | undefined {
  const words = compared(heading);
  if (words.split(' ').length > mostWords) return undefined;
  const whole = sections.find(([, names]) => names.has(words));
  if (whole) return whole[0];
  if (headsSamples(heading) || tellsWay(heading)) return undefined;
  if ([...prose].some((name) => holds(words, name))) return undefined;
  const found = sections.filter(([, names]) => [...names].some((name) => holds(words, name)));
  return found.length === 1 ? found[0]![0] : undefined;
}

/** Whether a heading is called what a part of a plan is called, and nothing else. */
export function isNameOfPart(heading: string): boolean {
  const words = compared(heading);
  return prose.has(words) || sections.some(([, names]) => names.has(words));
}

/** Whether a heading is that of prose, of samples or of rules, whatever part’s word it holds. */
export function isProse(heading: string): boolean {
  const words = compared(heading);
  return prose.has(words) || openings.has(words) || headsSamples(heading);
}

/** The plan’s own field that a label or heading names. */
export function fieldOfLabel(label: string): PlanField | undefined {
  const words = compared(label);
  return labels.find(([, names]) => names.has(words))?.[0];
}

/** The fields that may have a heading of their own, with a paragraph below. */
const headed: ReadonlySet<PlanField> = new Set(['aim', 'proposition', 'call_to_action', 'strategy']);

/** No text of a field is longer, in UTF-16 code units. */
export const longestField = 300;

/** The field of which a heading is that; undefined for other headings. */
export function headedField(heading: string): PlanField | undefined {
  const field = fieldOfLabel(heading);
  return field && headed.has(field) ? field : undefined;
}

/** The part that a label names: `Goals: …`, `Target audience: …`. */
export function partOfLabel(label: string): Part | undefined {
  const words = compared(label).split(' ');
  return partOfWords(words.slice(leastSort(words)).join(' '));
}

/** How many words before the last only say of what sort something is. */
function leastSort(words: readonly string[]): number {
  return Math.max(
    0,
    words.findIndex((word) => !sortsOnly(word)),
  );
}

function partOfWords(words: string): Part | undefined {
  return sections.find(([, names]) => names.has(words))?.[0];
}

/**
 * The part whose entries a line introduces: `Our goals for this group are:`, `We use these channels:`, `Channels:`.
 * @returns undefined for what only ends in a colon, and for sentences about something else
 */
export function partIntroduced(line: string): Part | undefined {
  if (!line.endsWith(':') || tellsWay(line) || headsSamples(line)) return undefined;
  const words = compared(line).split(' ');
  const pointed = words.findLastIndex((word) => pointers.has(word));
  if (pointed >= 0 && pointed < words.length - 1) return partOfLabel(words.slice(pointed + 1).join(' '));
  if (!copulas.has(words.at(-1)!)) return partOfLabel(line);
  // The subject comes first, behind “our” and what sort it is.
  const begin = leastSort(words);
  return partOfWords(words[begin]!) ?? partOfWords(words.slice(begin, begin + 2).join(' '));
}

/** No label over a list has more words; what has more introduces the list. */
export const mostLabelWords = 3;

/** Whether a line speaks of the entries of a part. */
export function mentions(line: string, part: Part): boolean {
  const words = compared(line);
  return sections.some(([other, names]) => other === part && [...names].some((name) => holds(words, name)));
}

function holds(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${name} `);
}

/** A line that says what it is: `Lead: Jo Bloggs`. */
export function labelled(text: string): { readonly label: string; readonly value: string } | undefined {
  const [, label, value] = /^([^:]{1,60}?)\s*:\s*(\S.*)$/su.exec(text) ?? [];
  return label === undefined || value === undefined || /^\/\//.test(value) ? undefined : { label, value };
}
