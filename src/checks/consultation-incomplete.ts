import * as l10n from '@vscode/l10n';
import { isParticipatory } from '../channels/suggest.ts';
import { isConsultationPlatform, usedChannels, usesConsultationPlatform } from '../channels/use.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import type { Activity, Objective, Plan } from '../plan/format/schema.ts';
import { isRelative, type PlanDate } from '../plan/values/dates.ts';
import { daysOf, lastDayOf, spanOf } from '../plan/values/schedule.ts';
import type { Range } from '../text/text.ts';
import { read } from '../wording/statement.ts';
import { defineCheck, type Fix } from './check.ts';
import { quoted } from './messages.ts';

interface Incomplete {
  readonly missing: 'dates' | 'day' | 'feedback';
}

/** A day on which it opens or closes, as the plan says it. */
interface DaySaid {
  readonly date: PlanDate | undefined;
  readonly isClose: boolean;
  readonly range: Range;
}

/** A consultation says when it opens and closes, and feeds back what was heard. No length is prescribed. */
export const consultationIncomplete = defineCheck<Incomplete>({
  code: 'consultation-incomplete',
  title: 'Consultation that is not complete',
  severity: 'information',
  why: 'People need to know how long they have, and to hear what became of their answers. Courts have set aside decisions for less.',
  source: 'Gunning principles: adequate time, and conscientious consideration',
  examples: {
    bad: `campaign: Library hours
objectives:
  - objective: Hear from 1,500 library users by 12 March 2027
    participation: consult
    channels: [Consultation platform, Drop-in event, Facebook]`,
    good: `campaign: Library hours
objectives:
  - objective: Hear from 1,500 library users by 12 March 2027
    participation: consult
    channels: [Consultation platform, Drop-in event, Facebook]
activities:
  - start: 2027-01-25
    end: 2027-03-12
    activity: Consultation is open
    channel: Consultation platform
    owner: Engagement team
  - date: 2027-04-23
    activity: What we heard and what was decided is published
    channel: Consultation platform
    owner: Engagement team`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    if (document.broken.length > 0) return;
    const objectives = plan.objectives.filter(isConsultation);
    const platform = usedChannels(plan, channels).find(
      ({ inCatalogue }) => inCatalogue?.id === 'consultation-platform',
    );
    const isByTitle = isNamedConsultation(plan.campaign ?? '');
    if (objectives.length === 0 && !platform && !isByTitle) return;
    const range = objectives[0]
      ? locations.words(objectives[0], 'objective')
      : locations.words(plan, 'campaign');
    const channelDates = plan.channels.find(
      ({ id, name, start, end }) => isConsultationPlatform(id ?? name ?? '', channels) && start && end,
    );
    const isOfIt = (activity: Activity) =>
      usesConsultationPlatform(activity, channels) || read(activity.activity).fits('consulting');
    const open = plan.activities.find((activity) => isStretch(plan, activity) && isOfIt(activity));
    const dated = (what: 'opening' | 'closing') =>
      plan.activities.find(
        (activity) =>
          (activity.date ?? activity.start) !== undefined &&
          isOfIt(activity) &&
          read(activity.activity).fits(what),
      );
    const closing = dated('closing');
    const opening = closing && dated('opening');
    const opensAndCloses = opening !== undefined;
    // Where the whole plan is the consultation, it opens and closes with the plan.
    const isWholePlan =
      (plan.template === 'consultation' || isByTitle) && plan.start !== undefined && plan.end !== undefined;
    if (!open && !channelDates && !opensAndCloses && !isWholePlan) {
      yield {
        range,
        message: l10n.t(
          'No opening and closing dates for this consultation. Add an activity with “start” and “end” for it, so that people know how long they have.',
        ),
        data: { missing: 'dates' },
      };
    }
    const close = lastDayOf(
      plan,
      open?.end ?? open?.date ?? channelDates?.end ?? closing?.date ?? (isWholePlan ? plan.end : undefined),
    );
    const ends = open ?? channelDates;
    const days: readonly DaySaid[] =
      open && open.start === undefined
        ? [{ date: open.date, isClose: false, range: locations.words(open, 'date') }]
        : ends
          ? [
              { date: ends.start, isClose: false, range: locations.words(ends, 'start') },
              { date: ends.end, isClose: true, range: locations.words(ends, 'end') },
            ]
          : opening
            ? [
                { date: opening.date, isClose: false, range: locations.words(opening, 'date') },
                { date: closing.date, isClose: true, range: locations.words(closing, 'date') },
              ]
            : [];
    for (const { date, isClose, range } of days) {
      if (date === undefined || isRelative(date) || spanOf(plan, date)?.precision === 'day') continue;
      yield {
        range,
        message: isClose
          ? l10n.t(
              'This consultation closes on no exact day: {0}. Write the day, so that people know how long they have.',
              quoted(date),
            )
          : l10n.t(
              'This consultation opens on no exact day: {0}. Write the day, so that people know how long they have.',
              quoted(date),
            ),
        data: { missing: 'day' },
      };
    }
    const feedsBack = plan.activities.some((activity) => {
      const days = daysOf(plan, activity);
      return read(activity.activity).fits('feedback') && (!days || !close || days.to >= close);
    });
    if (!feedsBack) {
      yield {
        range,
        message: l10n.t(
          'No feedback is planned after the consultation closes. Add an activity that tells those who answered what was heard and what was decided.',
        ),
        data: { missing: 'feedback' },
      };
    }
  },
  fixes({ data: { missing } }, { document }) {
    if (missing === 'day') return [];
    const fix: Fix =
      missing === 'dates'
        ? {
            title: l10n.t('Add an activity for the time it is open'),
            edits: addItem(document, 'activities', {
              start: 'TBC',
              end: 'TBC',
              activity: 'Consultation is open',
              owner: 'TBC',
            }),
          }
        : {
            title: l10n.t('Add an activity that feeds back'),
            edits: addItem(document, 'activities', {
              date: 'TBC',
              activity: 'What we heard and what was decided is published',
              owner: 'TBC',
            }),
          };
    return [fix];
  },
});

/**
 * Whether an activity lasts for some time, by its two ends or in one date: `16–20 March`, `mid October to November`. What
 * is in some week or other does not, nor does its opening, or its close.
 */
function isStretch(plan: Plan, { activity, date, start, end }: Activity): boolean {
  if (start !== undefined && end !== undefined) return true;
  if (read(activity).fits('opening') !== read(activity).fits('closing')) return false;
  const span = start === undefined && end === undefined ? spanOf(plan, date) : undefined;
  return (
    span?.from !== undefined && span.to !== undefined && span.from < span.to && span.precision !== 'week'
  );
}

/** Whether a plan's title names a consultation: that which is asked, not what became of it. */
function isNamedConsultation(title: string): boolean {
  return (
    read(title).fits('consultation-title') ||
    (read(title).fits('asks-for-views') && !read(title).fits('feedback'))
  );
}

/**
 * At consult level by its key; else only where its words name a consultation: to involve people is mostly without
 * an opening and a close.
 */
function isConsultation(objective: Objective): boolean {
  if (objective.participation === 'consult') return true;
  return read(objective.objective).fits('consultation') && isParticipatory(objective);
}
