import { isoFromBritish } from '../plan/dates.ts';
import { replaceText } from '../plan/edit.ts';
import type { InvalidValue } from '../plan/read.ts';
import { nearest } from '../plan/text.ts';
import { type CheckContext, defineCheck, type Fix, type Report } from './check.ts';
import { listed, lowerFirst, quoted, withArticle } from './wording.ts';

/** Every value is of the sort that its key holds. */
export const invalidValue = defineCheck<InvalidValue>({
  code: 'invalid-value',
  title: 'Value that does not fit its key',
  severity: 'error',
  why: 'A value that is not understood is left out: of the checks, of the timeline and of the Word document.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
status: nearly done
start: early March
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
    good: `campaign: New bin days
status: in review
start: 2027-03-01
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
  },
  plan: find,
  register: find,
  fixes({ data: finding }, { document }) {
    const { field, text, range } = finding;
    if (finding.found !== 'text') return [];
    const replace = (value: string, isPreferred = false): Fix => ({
      title: `Change to ${quoted(value)}`,
      edits: [replaceText(document, range, value)],
      isPreferred,
    });
    if (field.words) {
      const near = nearest(text, field.words);
      return [...new Set([...near, ...field.words])].map((word) => replace(word, word === near[0]));
    }
    if (field.format === 'date') {
      const iso = isoFromBritish(text);
      // In 03/04/2027 the writer may have meant the month first.
      return iso ? [{ ...replace(iso, true), isSafe: /[a-z]/i.test(text) }] : [];
    }
    return [];
  },
});

function* find({ document }: CheckContext): Generator<Report<InvalidValue>> {
  for (const finding of document.findings) {
    if (finding.type !== 'invalid-value') continue;
    yield { range: finding.range, message: message(finding), data: finding };
  }
}

function message({ field, text, found }: InvalidValue): string {
  const name = lowerFirst(field.title);
  if (found !== 'text' && !field.object) {
    const stands = found === 'list' ? 'a list' : 'keys and values of their own';
    const wanted = field.list
      ? `${quoted(field.name)} takes a list of plain texts`
      : `${quoted(field.name)} takes one value`;
    return `${wanted}, but ${stands} ${found === 'list' ? 'stands' : 'stand'} here. Write it as ${example(field.examples)}.`;
  }
  if (field.object) {
    const item = lowerFirst(field.object.title);
    const [first] = field.object.fields.filter(({ name: key }) => key === field.object?.shorthand);
    const what = found === 'text' ? quoted(text) : found === 'list' ? 'A list within a list' : 'This';
    if (!field.list)
      return `${what} is not what ${quoted(field.name)} holds. Write its parts on lines of their own below it.`;
    return `${what} is not ${withArticle(item)}. Write each ${item} on a line of its own that begins with a hyphen${first ? `, such as “- ${first.name}: ${String(first.examples[0] ?? '…')}”` : ''}.`;
  }
  if (field.words)
    return `${quoted(text)} is not ${withArticle(name)} that is known. Use one of ${listed(field.words, 'or')}.`;
  switch (field.format) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text.trim())
        ? `There is no such day as ${quoted(text)}. Check the day and the month.`
        : `${quoted(text)} is not a date that can be checked. Write it as year-month-day, such as 2027-03-01, or count from the launch, such as launch-14d; TBC will do for now.`;
    case 'amount':
      return `${quoted(text)} is not an amount of money that can be added up. Write a figure, such as 1200, £1,200 or 1.2k; TBC will do for now.`;
    case 'number':
      return `${quoted(text)} is not a number. Write a figure, such as ${example(field.examples)}.`;
    case 'language':
      return `${quoted(text)} is not a language code. Write a code such as en-GB for British English or cy for Welsh.`;
    default:
      return `${quoted(text)} is not ${withArticle(name)}. Write it as ${example(field.examples)}.`;
  }
}

function example(examples: readonly unknown[]): string {
  const [first] = examples;
  return Array.isArray(first) ? `[${first.join(', ')}]` : quoted(String(first ?? ''));
}
