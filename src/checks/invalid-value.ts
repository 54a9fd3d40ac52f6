import * as l10n from '@vscode/l10n';
import { type CampaignDocument, isBroken } from '../plan/document.ts';
import { replaceText } from '../plan/edit/replace-text.ts';
import { writeStretch } from '../plan/edit/stretch.ts';
import { namedDatesIn, placedDate } from '../plan/format/dates-in.ts';
import type { InvalidValue } from '../plan/format/read.ts';
import { readCount } from '../plan/values/counts.ts';
import { isIsoDate, isRelative } from '../plan/values/dates.ts';
import { lastDayOfLength, likelyDate } from '../plan/values/likely-dates.ts';
import { exactDayOf, spanOf } from '../plan/values/schedule.ts';
import { hasFormOfDay, readWrittenDate, severalDates } from '../plan/values/written-dates.ts';
import { nearest } from '../text/text.ts';
import { type DocumentContext, defineCheck, type Fix, type Report } from './check.ts';
import { listed, quoted } from './messages.ts';

/** Every value is of the sort that its key holds. */
export const invalidValue = defineCheck<InvalidValue>({
  code: 'invalid-value',
  title: 'Entry that does not fit its place',
  severity: 'error',
  why: 'What is not understood is left out: of the checks, of the timeline and of the Word document.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
status: nearly done
start: 31 April 2027
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
    good: `campaign: New bin days
status: in review
start: 30 April 2027
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
      title: l10n.t('Change to {0}', quoted(value)),
      edits: [replaceText(document, range, value)],
      isPreferred,
    });
    if (field.words) {
      const near = nearest(text, field.words);
      return [...new Set([...near, ...field.words])].map((word) => replace(word, word === near[0]));
    }
    switch (field.format) {
      case 'date': {
        const written = likelyDate(text);
        const day = written ?? lastDayMeant(document, finding);
        return day === undefined
          ? severalDatesFixes(document, finding).concat(
              (severalDates(text) ?? []).map((date) => replace(date)),
            )
          : [{ ...replace(day, true), isSafe: written !== undefined && /[a-z]/i.test(text) }];
      }
      case 'language': {
        const language = likelyLanguage(text);
        return language ? [replace(language, true)] : [];
      }
      default:
        return [];
    }
  },
});

function* find({ document }: DocumentContext): Generator<Report<InvalidValue>> {
  for (const finding of document.findings) {
    if (finding.type !== 'invalid-value') continue;
    yield { range: finding.range, message: message(finding, document), data: finding };
  }
  yield* withoutYear(document);
}

/** Dates without a year, in a document that gives none either. */
function* withoutYear(document: CampaignDocument): Generator<Report<InvalidValue>> {
  const plan = document.kind === 'plan' ? document.plan : undefined;
  for (const named of namedDatesIn(document)) {
    const { date, field } = named;
    if (isIsoDate(date) || isRelative(date) || spanOf(plan, date)) continue;
    // Words that hold no date are date-in-words’.
    if (!readWrittenDate(date)) continue;
    const range = placedDate(document, named)?.range;
    if (!range || isBroken(document, range)) continue;
    yield {
      range,
      message: l10n.t(
        'The year of this date is not known: {0}. Add it here, or give the plan a “start” with its year.',
        quoted(date),
      ),
      data: { type: 'invalid-value', range, text: date, field, found: 'text' },
    };
  }
}

/** Of two dates in one value of an activity: the first as `start` and the second as `end`, where it has neither. */
function severalDatesFixes(document: CampaignDocument, { text, range }: InvalidValue): Fix[] {
  const [first, last, more] = severalDates(text) ?? [];
  if (document.kind !== 'plan' || first === undefined || last === undefined || more !== undefined) return [];
  const { plan, locations } = document;
  const activity = plan.activities.find((each) => locations.value(each, 'date')?.start === range.start);
  if (!activity || locations.has(activity, 'start') || locations.has(activity, 'end')) return [];
  const edits = writeStretch(document, range, first, last);
  return edits.length > 0 ? [{ title: l10n.t('Change to “start” and “end”'), edits, isPreferred: true }] : [];
}

/** The last day of a campaign of which its length stands where its end belongs: `eight weeks`. */
function lastDayMeant(document: CampaignDocument, { field, text, range }: InvalidValue): string | undefined {
  if (document.kind !== 'plan' || field.name !== 'end') return undefined;
  const { plan, locations } = document;
  const first = exactDayOf(plan, plan.start ?? plan.launch);
  const isItsOwn = locations.value(plan, 'end')?.start === range.start;
  return isItsOwn && first !== undefined ? lastDayOfLength(text, first) : undefined;
}

function message(finding: InvalidValue, document: CampaignDocument): string {
  const { field, text, found } = finding;
  const key = quoted(field.name);
  if (field.object) return field.list ? notAnEntry(finding) : notThePartsOf(finding);
  if (found !== 'text') return notOneText(finding);
  if (field.words)
    return l10n.t(
      'This value cannot stand here: {0}. For {1}, use one of {2}.',
      quoted(text),
      key,
      listed(field.words, 'or'),
    );
  switch (field.format) {
    case 'date':
      if (hasFormOfDay(text))
        return l10n.t('There is no such day: {0}. Check the day and the month.', quoted(text));
      if (lastDayMeant(document, finding))
        return l10n.t(
          'A length of time where the last day belongs: {0}. Write the day, so that people know until when.',
          quoted(text),
        );
      return severalDates(text)
        ? l10n.t(
            'Several dates where one belongs: {0}. Write one, or an activity for each; what takes several days has a “start” and an “end”.',
            quoted(text),
          )
        : l10n.t(
            'Not a date that can be read: {0}. Write it such as 2027-03-01, 1 March 2027, early March 2027 or monthly until June 2027, or count from the launch, such as launch-14d; TBC will do for now.',
            quoted(text),
          );
    case 'number':
      if (readCount(text) !== undefined)
        return l10n.t(
          'Too small a number: {0}. For {1}, write at least 1, such as {2}, or leave it out.',
          quoted(text),
          key,
          example(field.examples),
        );
      return l10n.t('Not a number: {0}. Write a figure, such as {1}.', quoted(text), example(field.examples));
    case 'language':
      return l10n.t(
        'Not a language code: {0}. Write a code such as en-GB for British English or cy for Welsh.',
        quoted(text),
      );
    default:
      return l10n.t(
        'Not what belongs here: {0}. For {1}, write something like {2}.',
        quoted(text),
        key,
        example(field.examples),
      );
  }
}

/** Several values, or keys of their own, where plain texts belong. */
function notOneText({ field, found }: InvalidValue): string {
  const key = quoted(field.name);
  const wanted = example(field.examples);
  if (field.list)
    return found === 'list'
      ? l10n.t(
          'A list within the list cannot stand here. For {0}, write a list of plain texts, something like {1}.',
          key,
          wanted,
        )
      : l10n.t(
          'Lines with colons cannot stand in this list. For {0}, write a list of plain texts, something like {1}.',
          key,
          wanted,
        );
  return found === 'list'
    ? l10n.t('A list cannot stand here. For {0}, write one value, something like {1}.', key, wanted)
    : l10n.t(
        'Lines with colons cannot stand here. For {0}, write one value, something like {1}.',
        key,
        wanted,
      );
}

/** Something that is no entry, in a list of entries with keys of their own. */
function notAnEntry({ field, text, found }: InvalidValue): string {
  const fields = field.object?.fields ?? [];
  const first = fields.find(({ name }) => name === field.object?.shorthand) ?? fields[0];
  const entry = `- ${first?.name}: ${String(first?.examples[0] ?? '…')}`;
  const key = quoted(field.name);
  return found === 'text'
    ? l10n.t(
        'This cannot be read as an entry of the list: {0}. For {1}, write each entry on a line of its own that begins with a hyphen, such as “{2}”.',
        quoted(text),
        key,
        entry,
      )
    : l10n.t(
        'A list within a list cannot be read here. For {0}, write each entry on a line of its own that begins with a hyphen, such as “{1}”.',
        key,
        entry,
      );
}

/** Something where the parts of one thing belong, such as those of the budget. */
function notThePartsOf({ field, text, found }: InvalidValue): string {
  return found === 'text'
    ? l10n.t(
        'Not what belongs here: {0}. For {1}, write the parts on lines of their own below it.',
        quoted(text),
        quoted(field.name),
      )
    : l10n.t(
        'A list cannot stand here. For {0}, write the parts on lines of their own below it.',
        quoted(field.name),
      );
}

/** The code of a language that is called by its name, or joined by an underscore. */
function likelyLanguage(text: string): string | undefined {
  const named = languageNames[text.trim().toLowerCase()];
  const code = text.trim().replaceAll('_', '-');
  return named ?? (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) && code !== text.trim() ? code : undefined);
}

const languageNames: Readonly<Record<string, string>> = {
  english: 'en-GB',
  saesneg: 'en-GB',
  welsh: 'cy',
  cymraeg: 'cy',
  gaelic: 'gd',
  irish: 'ga',
};

function example(examples: readonly unknown[]): string {
  const [first] = examples;
  return Array.isArray(first) ? `[${first.join(', ')}]` : quoted(String(first ?? ''));
}
