import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { outputVerb } from '../wording/promises.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** An objective says what will have changed, not what will be made. */
export const objectiveIsOutput = defineCheck({
  code: 'objective-is-output',
  title: 'Objective that says what you will make',
  severity: 'warning',
  why: 'Making something is the means. An objective names the change it is for: what people will know, think or do.',
  source: 'Health Foundation, communications glossary: outputs and outcomes',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: Publish 40 posts about the new bin days by 31 March 2027
    channels: [Facebook, Leaflet]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Facebook, Leaflet]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    for (const objective of plan.objectives) {
      const verb = objective.level === 'output' ? undefined : outputVerb(objective.objective);
      if (!verb || isBroken(document, locations.whole(objective))) continue;
      yield {
        range: locations.words(objective, 'objective'),
        message: l10n.t(
          'An activity rather than an objective: {0} says what you will do, not what will have changed. Put it among the activities, and say here what people will know, think or do by then.',
          quoted(verb),
        ),
        data: undefined,
      };
    }
  },
});
