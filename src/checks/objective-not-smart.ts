import * as l10n from '@vscode/l10n';
import { isBroken, type PlanDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Measure, Objective } from '../plan/format/schema.ts';
import { filled, isPlaceholder } from '../plan/values/placeholder.ts';
import { read } from '../wording/statement.ts';
import { defineCheck, type Fix } from './check.ts';
import { toFillIn } from './messages.ts';

type Part = 'figure' | 'unit' | 'deadline';

interface NotSmart {
  readonly objective: Objective;
  readonly missing: readonly Part[];
}

const keys = { figure: 'target', unit: 'unit', deadline: 'deadline' } as const;

/**
 * An objective has a number, a unit and a deadline, by its keys or in its words. The seasons, months, financial
 * years and "within six weeks" are deadlines; so is the key `deadline`, and for all objectives the plan's `end`.
 */
export const objectiveNotSmart = defineCheck<NotSmart>({
  code: 'objective-not-smart',
  title: 'Objective that cannot be measured',
  severity: 'warning',
  why: 'Without a figure and a date nobody can say later whether the objective was reached, or that the money was well spent.',
  source: 'SMART objectives, Government Communication Service (GCS)',
  yieldsTo: ['objective-is-output', 'objective-vague'],
  examples: {
    bad: `campaign: Missed appointments
objectives:
  - objective: Reduce missed appointments from 9% to 6%
    channels: [Text message, Facebook]`,
    good: `campaign: Missed appointments
objectives:
  - objective: Reduce missed appointments from 9% to 6% by March 2027
    channels: [Text message, Facebook]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const hasEnd = isDateWritten(document, plan, 'end');
    for (const objective of plan.objectives) {
      const text = objective.objective;
      if (filled(text) === '' || isBroken(document, locations.whole(objective))) continue;
      const isDated =
        hasEnd || objective.deadline !== undefined || isDateWritten(document, objective, 'deadline');
      const missing = missingForSmart(objective, isDated);
      if (missing.length === 0) continue;
      yield {
        range: locations.words(objective, 'objective'),
        message: message(missing),
        data: { objective, missing },
      };
    }
  },
  fixes({ data: { objective, missing } }, { document }) {
    return missing.map(
      (part): Fix => ({
        title: toFillIn(keys[part]),
        edits: setField(document, objective, keys[part], 'TBC'),
      }),
    );
  },
});

/**
 * What is missing in an objective to be specific, measurable and timed, by its keys and its words.
 * @param isDated whether a key says by when
 */
function missingForSmart({ objective: text, target, unit, measures }: Objective, isDated: boolean): Part[] {
  const words = read(text);
  const figures = filled(target) ? read(`${text} ${filled(target)}`) : words;
  const missing: Part[] = [];
  if (figures.fits('figure')) {
    if (!filled(unit) && !figures.fits('unit') && !read(withMeasures(figures.text, measures)).fits('unit'))
      missing.push('unit');
  } else if (
    // To find out where things stand is an objective without a figure.
    !words.fits('baseline-sought') &&
    !measures.some(({ target: goal }) => read(filled(goal)).fits('figure'))
  )
    missing.push('figure');
  if (!isDated && !figures.fits('deadline')) missing.push('deadline');
  return missing;
}

/** Figures with what is measured: there it may stand what they count. */
function withMeasures(figures: string, measures: readonly Measure[]): string {
  return [figures, ...measures.map(({ measure, target }) => `${target ?? ''} ${measure}`)].join(' ');
}

/** Whether a date is written, and not only a place kept for one; one that cannot be read has a problem of its own. */
function isDateWritten<Data extends object>(
  { locations, text }: PlanDocument,
  object: Data,
  field: keyof Data & string,
): boolean {
  const range = locations.value(object, field);
  if (!range || !locations.isFilled(object, field)) return false;
  return !isPlaceholder(text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/s, '$2'));
}

/** What is missing, and where to put it. Whoever has no figure needs no unit yet. */
function message(missing: readonly Part[]): string {
  const isUndated = missing.includes('deadline');
  if (missing.includes('figure'))
    return isUndated
      ? l10n.t(
          'No figure and no date for this objective. Add them to its words, or as “target” and “deadline”, so that all can tell later whether it was reached.',
        )
      : l10n.t(
          'No figure for this objective. Add one to its words, or as “target”, so that all can tell later whether it was reached.',
        );
  if (missing.includes('unit'))
    return isUndated
      ? l10n.t(
          'No unit and no date for this objective’s figure. Say in its words what the figure counts and by when it is to be reached, or add “unit” and “deadline”, so that all can tell later whether it was.',
        )
      : l10n.t(
          'No unit for this objective’s figure. Say in its words what the figure counts, or add “unit”, so that all can tell later whether it was reached.',
        );
  return l10n.t(
    'No date to reach this objective by. Add one to its words, or as “deadline”, so that all can tell later whether it was reached.',
  );
}
