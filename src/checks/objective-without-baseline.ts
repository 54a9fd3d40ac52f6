import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { leadingChange } from '../wording/promises.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

/** An objective that promises a change says where things stand today. */
export const objectiveWithoutBaseline = defineCheck<Objective>({
  code: 'objective-without-baseline',
  title: 'Change without a starting point',
  severity: 'warning',
  why: 'A rise or a fall can only be shown against where things stood before the campaign.',
  source: 'Lynn, CharityComms, on objectives in OASIS plans',
  yieldsTo: ['objective-without-channel', 'objective-is-output', 'objective-vague', 'objective-not-smart'],
  examples: {
    bad: `campaign: Missed appointments
objectives:
  - objective: Reduce missed appointments to 6% by March 2027
    channels: [Text message, Facebook]`,
    good: `campaign: Missed appointments
objectives:
  - objective: Reduce missed appointments to 6% by March 2027
    baseline: 9% in 2025/26
    channels: [Text message, Facebook]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    for (const objective of plan.objectives) {
      const text = objective.objective;
      const verb = leadingChange(text);
      if (!verb || hasBaseline(objective) || read(text).fits('baseline')) continue;
      if (read(text).fits('against-before') || isBroken(document, locations.whole(objective))) continue;
      yield {
        range: locations.words(objective, 'objective'),
        message: l10n.t(
          'No starting figure for this change: {0} from what? Say it in the words (“from 9% to 6%”) or add it as “baseline”, as without today’s figure the change cannot be shown.',
          quoted(verb),
        ),
        data: objective,
      };
    }
  },
  fixes({ data: objective }, { document }) {
    return [{ title: toFillIn('baseline'), edits: setField(document, objective, 'baseline', 'TBC') }];
  },
});

/** Whether a field says where things stand now: the objective's own, or one of its measures'. */
function hasBaseline({ baseline, measures }: Objective): boolean {
  return filled(baseline) !== '' || measures.some((measure) => filled(measure.baseline) !== '');
}
