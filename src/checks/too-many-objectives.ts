import * as l10n from '@vscode/l10n';
import { defineCheck } from './check.ts';

/** The Green Book (4.9) asks for up to 5 or 6. */
const most = 6;

/** A plan has no more objectives than can be kept in mind. */
export const tooManyObjectives = defineCheck({
  code: 'too-many-objectives',
  title: 'Many objectives',
  severity: 'information',
  why: 'With many objectives none is pursued in earnest. Up to five or six can be kept in mind, and paid for.',
  source: 'HM Treasury, The Green Book, 4.9: up to 5 or 6 objectives',
  examples: {
    bad: `campaign: Everything at once
objectives: [First, Second, Third, Fourth, Fifth, Sixth, Seventh]`,
    good: `campaign: A few things
objectives: [First, Second, Third]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const { length } = plan.objectives;
    if (length <= most) return;
    yield {
      range: locations.key(plan, 'objectives') ?? locations.words(plan.objectives[most]!, 'objective'),
      message: l10n.t(
        'Too many objectives: {0}. Keep the five or six that matter most, and make measures or activities of the others, as people cannot keep more in mind.',
        length,
      ),
      data: undefined,
    };
  },
});
