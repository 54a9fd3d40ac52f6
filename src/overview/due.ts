import type { Inline } from '../document/model.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { GridDue, GridItem } from '../portfolio/grid.ts';

/** What has to be done by a day: `Ask Head of Communications for approval`. */
export function dueInWords({ what, isLate }: GridDue, words: DocumentWords): Inline[] {
  const said =
    what.kind === 'approval'
      ? words.say('askToApprove', what.by)
      : what.channel === undefined
        ? words.say('readyAsPlanned')
        : words.say('everythingTo', what.channel);
  return isLate ? words.say('dayHasPassed', said) : said;
}

/** When an item goes out, with the year, as that may be long after what is shown; undefined where no day is known. */
export function goesOutInWords({ days, activity }: GridItem, words: DocumentWords): string | undefined {
  return days ? words.period(days.from, days.to, undefined) : activity.dateInWords;
}
