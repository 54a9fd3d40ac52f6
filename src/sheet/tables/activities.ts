import { namedChannels } from '../../channels/serving.ts';
import { plainText } from '../../document/model.ts';
import { whenInWords } from '../../document/tables/activities.ts';
import { inOrder } from '../../document/tables/activity-order.ts';
import type { Activity } from '../../plan/format/schema.ts';
import {
  audiencesCell,
  choiceCell,
  dayCell,
  listCell,
  moneyCell,
  objectivesCell,
  textCell,
} from '../cells.ts';
import { exactDays } from '../days.ts';
import type { SheetFacts } from '../facts.ts';
import type { SheetCell, SheetTable } from '../table.ts';
import { itemTable } from './table.ts';

/** The activities in their order in time. */
export function activitySheet(facts: SheetFacts): SheetTable {
  const { plan, channels, words } = facts;
  return itemTable<Activity>(facts, {
    name: 'activities',
    id: 'Activities',
    items: inOrder(plan),
    entryOf: (activity) => activity,
    columns: [
      { header: 'number', widest: 8, cell: (_, index) => ({ type: 'number', number: index + 1 }) },
      { header: 'activity', widest: 44, cell: ({ activity }) => textCell(activity) },
      {
        header: 'start',
        holds: 'day',
        widest: 16,
        cell: (activity) => dayCell(exactDays(plan, activity).start, words),
      },
      {
        header: 'end',
        holds: 'day',
        widest: 16,
        cell: (activity) => dayCell(exactDays(plan, activity).end, words),
      },
      { header: 'when', widest: 26, cell: (activity) => whenCell(activity, facts) },
      {
        header: 'channels',
        widest: 30,
        cell: ({ channel }) => listCell(namedChannels(channels, channel).map(({ name }) => name)),
      },
      { header: 'audiences', widest: 30, cell: ({ audience }) => audiencesCell(audience, facts) },
      { header: 'objectives', widest: 36, cell: ({ objective }) => objectivesCell(objective, facts) },
      { header: 'message', widest: 36, cell: ({ message }) => textCell(message) },
      { header: 'owner', widest: 24, cell: ({ owner }) => textCell(owner) },
      { header: 'approver', widest: 24, cell: ({ approver }) => textCell(approver) },
      { header: 'status', widest: 20, cell: ({ status }) => choiceCell(status ?? 'planned', words) },
      { header: 'cost', holds: 'amount', widest: 20, cell: ({ cost }) => moneyCell(cost, facts) },
    ],
  });
}

/** What the first and the last day do not say: dates as they are written, and how often it comes back. */
function whenCell(activity: Activity, facts: SheetFacts): SheetCell {
  const { isAll } = exactDays(facts.plan, activity);
  const dates = isAll ? '' : plainText(whenInWords(activity, facts));
  const often = activity.frequency?.trim() ?? '';
  return textCell([dates, often].filter((text) => text !== '').join(', '));
}
