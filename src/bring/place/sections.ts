import { compared, headsSamples, labels, prose, sections, tellsWay } from '../words/index.ts';
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
  return prose.has(compared(heading)) || headsSamples(heading);
}

/** The plan’s own field that a label or heading names. */
export function fieldOfLabel(label: string): PlanField | undefined {
  const words = compared(label);
  return labels.find(([, names]) => names.has(words))?.[0];
}

function holds(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${name} `);
}

/** A line that says what it is: `Lead: Jo Bloggs`. */
export function labelled(text: string): { readonly label: string; readonly value: string } | undefined {
  const [, label, value] = /^([^:]{1,60}?)\s*:\s*(\S.*)$/su.exec(text) ?? [];
  return label === undefined || value === undefined || /^\/\//.test(value) ? undefined : { label, value };
}
