import * as l10n from '@vscode/l10n';
import { setField } from '../plan/edit/set-field.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { addMonths, localDate } from '../plan/values/dates.ts';
import { lastDayOf, localDayOf } from '../plan/values/schedule.ts';
import { findGaps } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** No channel of the register is past its review. */
export const reviewOverdue = defineCheck<readonly RegisterChannel[]>({
  code: 'review-overdue',
  title: 'Registered channel past its review',
  severity: 'warning',
  why: 'What stands here was to be looked at again by now: the owner may have left, and the account may be open to people who should not have it.',
  source: 'East Devon District Council, register of sites and users',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team, review_date: 2020-01-01 }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team, review_date: 2027-06-30 }`,
  },
  *register(context) {
    const { today } = context;
    yield* findGaps(context, {
      at: 'review_date',
      lacks: ({ review_date }) => (lastDayOf(undefined, review_date) ?? today) < today,
      one: (name, { review_date }) =>
        l10n.t(
          'The review of this channel is overdue: {0} was to be reviewed by {1}. Look whether what stands here still holds, then set the next day.',
          name,
          localDayOf(undefined, review_date!),
        ),
      several: (count, all) =>
        l10n.t(
          'The reviews of {0} of {1} channels are overdue. Look whether what stands there still holds, then set the next days.',
          count,
          all,
        ),
    });
  },
  fixes({ data: entries }, { document, today }) {
    const day = addMonths(today, 12);
    return [
      {
        title: l10n.t('It still holds: review again by {0}', localDate(day)),
        edits: entries.flatMap((entry) => setField(document, entry, 'review_date', day)),
      },
    ];
  },
});
