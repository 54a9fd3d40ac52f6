import type { ActivityRecord, PlanRecord } from '../portfolio/record.ts';

/** An activity of a plan, with the names of its channels and audiences. */
export interface Searched {
  readonly record: PlanRecord;
  readonly activity: ActivityRecord;
  readonly channels: Iterable<string>;
  readonly audiences: Iterable<string>;
}

/** All that is looked in when activities are filtered, as it is compared. */
export function wordsOf({ record, activity, channels, audiences }: Searched): string {
  const words = [
    ...[activity.activity, record.title, record.service, activity.owner, record.lead],
    ...[activity.status, activity.headline, ...channels, ...audiences],
  ];
  return folded(words.join(' '));
}

/**
 * Tells whether an activity’s words hold all words of a filter, in any order.
 * @returns undefined where the filter has no words: then everything fits
 */
export function hasWords(filter: string): ((said: string) => boolean) | undefined {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return words.length === 0 ? undefined : (said) => words.every((word) => said.includes(word));
}

/** What is compared: neither capitals nor the form of an apostrophe count. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}
