import { namedChannels } from '../../channels/serving.ts';
import { clearanceOf } from '../../plan/format/clearance.ts';
import { findObjective } from '../../plan/format/references.ts';
import type { Activity, ActivityApproval, Phase, Speaker } from '../../plan/format/schema.ts';
import { currencyOf } from '../../plan/values/currency.ts';
import { daysOf } from '../../plan/values/schedule.ts';
import { isOpenDate } from '../../plan/values/written-dates.ts';
import { decisionInWords } from '../decision-words.ts';
import { audienceName, type Facts, objectiveName } from '../facts.ts';
import { type Block, type Inline, words as plain } from '../model.ts';
import { inOrder, isLong } from './activity-order.ts';
import { captionedTable } from './table.ts';
import { timeline } from './timeline.ts';

/** The activities in their order in time: a timeline as a chart, and the table that says the same and more. */
export function activityBlocks(facts: Facts): Block[] {
  return [...phaseTable(facts), ...timeline(facts), ...activityTable(facts)];
}

/** The parts of the campaign's time. */
function phaseTable(facts: Facts): Block[] {
  const { plan, words, cells, launch, lineOf } = facts;
  return captionedTable<Phase>(facts, {
    title: 'phases',
    description: words.text('phasesDescription', plan.phases.length),
    items: plan.phases,
    lineOf,
    columns: [
      { header: 'phase', cell: ({ name }) => cells.of(name) },
      {
        header: 'when',
        cell: ({ start, end }) => cells.own(words.period(start, end, launch)),
      },
    ],
  });
}

function activityTable(facts: Facts): Block[] {
  const { plan, channels, words, cells, launch, lineOf } = facts;
  const items = inOrder(plan);
  return captionedTable<Activity>(facts, {
    title: 'activities',
    description: words.text('activitiesDescription', plan.activities.length),
    items,
    lineOf,
    ...(isLong(plan) ? { isWide: true } : {}),
    columns: [
      {
        header: 'when',
        cell: (activity, index) =>
          cells.list(
            [
              isLong(plan) ? newMonth(activity, items[index - 1], facts) : undefined,
              whenInWords(activity, facts),
              activity.frequency,
            ],
            'notStated',
          ),
      },
      {
        header: 'activity',
        cell: (activity) =>
          cells.labelled([
            [undefined, activity.activity],
            ['headline', activity.headline],
            ['message', activity.message],
            [undefined, servesInWords(activity, facts)],
            ['embargo', activity.embargo],
            ['readyBy', activity.deadline && words.own(words.day(activity.deadline, launch))],
            ['goesOutWith', words.list(activity.with)],
            [undefined, activity.visibility === 'internal' ? words.say('internalItem') : undefined],
          ]),
      },
      {
        header: 'channel',
        cell: ({ channel }) => cells.list(namedChannels(channels, channel).map(({ name }) => name)),
      },
      {
        header: 'owner',
        cell: ({ owner, approver, spokesperson, approval }) =>
          cells.labelled([
            [undefined, owner ?? (approver && words.say('notStated'))],
            ['spokesperson', spokesperson && speakerInWords(spokesperson, facts)],
            ['approver', approver],
            ...approval.map((each) => ['approval', approvalInWords(each, facts)] as const),
          ]),
      },
      {
        header: 'status',
        cell: ({ status }) => cells.choice(status ?? 'planned'),
        has: ({ status }) => status !== undefined,
      },
      {
        header: 'cost',
        align: 'right',
        cell: ({ cost }) =>
          cells.of(cost === undefined ? undefined : words.money(cost, currencyOf(plan)), 'none'),
      },
    ],
  });
}

/** The month in which an activity begins, in bold, where the one before it begins in another. */
function newMonth(
  activity: Activity,
  before: Activity | undefined,
  { plan, words }: Facts,
): Inline[] | undefined {
  const day = daysOf(plan, activity)?.from;
  const last = before && daysOf(plan, before)?.from;
  if (day === undefined || day.slice(0, 7) === last?.slice(0, 7)) return undefined;
  return words.own(words.month(day), { bold: true });
}

/** `Jo Bloggs, member`. */
function speakerInWords({ name, role }: Speaker, { words }: Facts): Inline[] {
  const said = role === undefined ? [] : words.own(words.choice(role));
  return name === '' || said.length === 0 ? [...plain(name), ...said] : [...plain(`${name}, `), ...said];
}

/** `approved by Monitoring Officer, 1 February 2027`; whom to ask where nobody has looked yet. */
function approvalInWords(approval: ActivityApproval, { plan, words }: Facts): Inline[] {
  const clearance = clearanceOf(approval, plan);
  return clearance.decision === 'not looked at' && clearance.by !== undefined
    ? words.say('toBeApproved', clearance.by)
    : decisionInWords(clearance, words);
}

/** Which objectives an activity serves, and whom it is for: `Objective 1: Uptake, for: Unpaid carers`. */
function servesInWords({ objective, audience }: Activity, facts: Facts): Inline[] {
  const { plan, words } = facts;
  const objectives = objective.flatMap((reference, index) => {
    const found = findObjective(plan, reference);
    const name = found ? objectiveName(facts, plan.objectives.indexOf(found)) : plain(reference);
    return index > 0 ? [...plain('; '), ...name] : name;
  });
  const audiences = words.list(audience.map((reference) => audienceName(facts, reference)));
  if (audiences === '') return objectives;
  return objectives.length === 0
    ? [...words.say('for'), ...plain(`: ${audiences}`)]
    : [...objectives, ...plain(', '), ...words.say('forAudiences', audiences)];
}

/** When an activity is, without how often it comes back; empty where the plan does not say. */
export function whenInWords(
  { date, start, end }: Activity,
  { words, launch }: Pick<Facts, 'words' | 'launch'>,
): Inline[] {
  if (start === undefined && end === undefined) return words.own((date && words.day(date, launch)) ?? '');
  const period = words.period(start ?? date, end, launch);
  // How often: `weekly`, within the days from its start to its end.
  return words.own(
    date !== undefined && start !== undefined && isOpenDate(date)
      ? `${period}, ${words.day(date, launch)}`
      : (period ?? ''),
  );
}
