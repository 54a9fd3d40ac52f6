import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Period } from '../plan/format/register-schema.ts';
import { firstDayOf, lastDayOf } from '../plan/values/schedule.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

interface OpenPeriod {
  readonly period: Period;
  readonly missing: readonly ('start' | 'end')[];
}

/** Every protected period has its first and its last day: else no plan can be checked against it. */
export const periodWithoutDates = defineCheck<OpenPeriod>({
  code: 'period-without-dates',
  title: 'Period without both its days',
  severity: 'warning',
  why: 'Plans are checked against the periods of the register. One without its first and its last day warns nobody.',
  source: 'LGA guide on publicity in the pre-election period',
  examples: {
    bad: `register: Elmfield Borough Council
periods:
  - { name: Pre-election period, start: 2027-03-22 }`,
    good: `register: Elmfield Borough Council
periods:
  - { name: Pre-election period, start: 2027-03-22, end: 2027-05-06 }`,
  },
  *register({ document }) {
    const { register, locations } = document;
    for (const period of register.periods) {
      if (isBroken(document, locations.whole(period))) continue;
      const missing = [
        ...(firstDayOf(undefined, period.start) ? [] : ['start' as const]),
        ...(lastDayOf(undefined, period.end) ? [] : ['end' as const]),
      ];
      if (missing.length === 0) continue;
      yield {
        range: locations.words(period, 'name'),
        message: message(period, missing),
        data: { period, missing },
      };
    }
  },
  fixes({ data: { period, missing } }, { document }) {
    return missing.map((field) => ({
      title: toFillIn(field),
      edits: setField(document, period, field, 'TBC'),
    }));
  },
});

function message({ name }: Period, missing: OpenPeriod['missing']): string {
  const called = name ? quoted(name) : l10n.t('without a name');
  if (missing.length > 1)
    return l10n.t(
      'No days for this period, so it warns nobody: {0}. Add “start” and “end” once they are known, as they differ by poll and by body.',
      called,
    );
  return missing[0] === 'start'
    ? l10n.t(
        'No first day for this period, so it warns nobody: {0}. Add “start”: the day from which publicity needs care.',
        called,
      )
    : l10n.t(
        'No last day for this period, so it warns nobody: {0}. Add “end”: the day up to which publicity needs care.',
        called,
      );
}
