import * as l10n from '@vscode/l10n';
import type { ActivityRecord, PlanRecord, Reading } from '../portfolio/record.ts';
import { sayDays, sayGrouping, sayStretch } from './phrases.ts';
import type { PlanGrouping } from './plan-groups.ts';

/** A line of the tree: what stands behind its name, and the whole of it as it is spoken. */
export interface TreeWords {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
}

/**
 * A plan in the tree: its title, status, dates and problems.
 * @param problems in words; undefined as long as nobody has counted them
 */
export function planWords(record: PlanRecord, problems: string | undefined): TreeWords {
  const label = record.title || l10n.t('No title');
  const unread = record.reading && sayReading(record.reading);
  return words(label, [unread, record.status, sayStretch({ from: record.start, to: record.end }), problems]);
}

function sayReading(reading: Reading): string {
  switch (reading) {
    case 'in part':
      return l10n.t('read only in part');
    case 'as last read':
    case 'not at all':
      return l10n.t('cannot be read just now');
  }
}

/** An activity in the tree: its name, days and channels. */
export function activityWords(activity: ActivityRecord, record: PlanRecord): TreeWords {
  const label = activity.activity || l10n.t('An activity without a name');
  const channels = activity.reach.channels.map((index) => record.channels[index]!.name).join(', ');
  return words(label, [sayDays(activity.days, activity.dateInWords), channels, activity.status]);
}

/** What plans may be put together by, in words. */
export function sayPlanGrouping(by: PlanGrouping): string {
  switch (by) {
    case 'month':
      return l10n.t('Month');
    case 'waiting':
      return l10n.t('Waiting for');
    default:
      return sayGrouping(by);
  }
}

function words(label: string, parts: readonly (string | undefined)[]): TreeWords {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return { label, description: said.join(' · '), spoken: [label, ...said].join(', ') };
}
