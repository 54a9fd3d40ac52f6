import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit.ts';
import type { Objective } from '../plan/schema.ts';
import { defineCheck, type Fix } from './check.ts';
import { filled, missingForSmart, outputVerb, vagueWords } from './statement.ts';
import { listed } from './wording.ts';

interface NotSmart {
  readonly objective: Objective;
  readonly missing: readonly ('figure' | 'unit' | 'deadline')[];
}

const words = {
  figure: 'a figure to reach',
  unit: 'what that figure counts',
  deadline: 'a date to reach it by',
} as const;

/**
 * An objective has a number, a unit and a deadline, by its keys or in its words. The seasons, months, financial
 * years and "within six weeks" are deadlines; so is the key `deadline`.
 */
export const objectiveNotSmart = defineCheck<NotSmart>({
  code: 'objective-not-smart',
  title: 'Objective that cannot be measured',
  severity: 'warning',
  why: 'Without a figure and a date nobody can say later whether the objective was reached, or that the money was well spent.',
  source: 'SMART objectives, Government Communication Service (GCS)',
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
    for (const objective of plan.objectives) {
      const text = objective.objective;
      if (filled(text) === '' || isBroken(document, locations.whole(objective))) continue;
      const missing = missingForSmart(objective);
      if (missing.length === 0) continue;
      // One cause, one problem: what is vague or an output needs another wording first.
      if (outputVerb(text) || (missing.includes('figure') && vagueWords(text))) continue;
      yield {
        range: locations.words(objective, 'objective'),
        message: `This objective lacks ${listed(missing.map((part) => words[part]))}, so nobody can tell later whether it was reached. Add ${missing.length > 1 ? 'them' : 'it'} to its words, or as ${listed(missing.map((part) => `“${keys[part]}”`))}.`,
        data: { objective, missing },
      };
    }
  },
  fixes({ data: { objective, missing } }, { document }) {
    return missing.map(
      (part): Fix => ({
        title: `Add “${keys[part]}” to fill in`,
        edits: setField(document, objective, keys[part], 'TBC'),
      }),
    );
  },
});

const keys = { figure: 'target', unit: 'unit', deadline: 'deadline' } as const;
