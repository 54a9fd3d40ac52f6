import * as l10n from '@vscode/l10n';
import { setField } from '../plan/edit/set-field.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { addMonths, localDate } from '../plan/values/dates.ts';
import { findGaps } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Every channel of the register has a day by which its entry is looked at again. */
export const reviewDateMissing = defineCheck<readonly RegisterChannel[]>({
  code: 'review-date-missing',
  title: 'Registered channel without a review date',
  severity: 'information',
  why: 'People move on, accounts change and rules too: an entry that nobody looks at again is wrong within a year or two.',
  source: 'East Devon District Council, register of sites and users',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team, review_date: 2027-06-30 }`,
  },
  *register(context) {
    yield* findGaps(context, {
      lacks: ({ review_date }) => review_date === undefined,
      one: (name) =>
        l10n.t(
          'No day is set to review this channel: {0}. Add “review_date”: when somebody looks whether what stands here still holds.',
          name,
        ),
      several: (count, all) =>
        l10n.t(
          'No day is set to review {0} of {1} channels. Add “review_date” to each: when somebody looks whether what stands here still holds.',
          count,
          all,
        ),
    });
  },
  fixes({ data: entries }, { document, today }) {
    const day = addMonths(today, 12);
    return [
      {
        title: l10n.t('Review by {0}', localDate(day)),
        edits: entries.flatMap((entry) => setField(document, entry, 'review_date', day)),
      },
    ];
  },
});
