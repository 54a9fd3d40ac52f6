import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { namedDatesIn, placedDate } from '../plan/format/dates-in.ts';
import { readPlanDate } from '../plan/values/written-dates.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** The time of an activity is a date, so that it can be put in its order and seen to. */
export const dateInWords = defineCheck({
  code: 'date-in-words',
  title: 'Date that is not counted',
  severity: 'information',
  why: 'Words in a date’s place are shown as they are written, but only a date puts an activity in its order, into the timeline and within the plan’s dates.',
  source: 'Healthcare Improvement Scotland, communications plan template',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Leaflet to all households
    date: run up to the change
    owner: Print team`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Leaflet to all households
    date: late February 2027
    owner: Print team`,
  },
  *plan({ document }) {
    for (const named of namedDatesIn(document)) {
      const { date } = named;
      const range = readPlanDate(date) === undefined ? placedDate(document, named)?.range : undefined;
      if (!range || isBroken(document, range)) continue;
      yield {
        range,
        message: l10n.t(
          'This date is shown as written, but not counted: {0}. Where it is to stand in the timeline, write it such as 1 March 2027, early March 2027 or monthly until June 2027.',
          quoted(date),
        ),
        data: undefined,
      };
    }
  },
});
