import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { vagueWords } from '../wording/promises.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

/** An objective with a vague verb has a figure at least. */
export const objectiveVague = defineCheck<Objective>({
  code: 'objective-vague',
  title: 'Vague objective',
  severity: 'warning',
  why: '“Raise awareness” and “promote” are never finished and never missed. A figure turns them into something that can be reached.',
  source: 'westco on OASIS: objectives',
  yieldsTo: ['objective-is-output'],
  examples: {
    bad: `campaign: Winter jabs
objectives:
  - objective: Raise awareness of free flu jabs among carers
    channels: [Letter, Facebook]`,
    good: `campaign: Winter jabs
objectives:
  - objective: Raise awareness of free flu jabs among carers from 59% to 80% by January 2027
    channels: [Letter, Facebook]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    for (const objective of plan.objectives) {
      const text = objective.objective;
      const vague = vagueWords(text);
      const figures = [
        text,
        filled(objective.target),
        ...objective.measures.map(({ target }) => filled(target)),
      ];
      if (!vague || figures.some((figure) => read(figure).fits('figure'))) continue;
      if (isBroken(document, locations.whole(objective))) continue;
      yield {
        range: locations.words(objective, 'objective'),
        message: l10n.t(
          'Too vague to be reached or missed: {0} can mean anything. Say who will know, think or do what, how many of them, and by when.',
          quoted(vague),
        ),
        data: objective,
      };
    }
  },
  fixes({ data: objective }, { document }) {
    return [{ title: toFillIn('target'), edits: setField(document, objective, 'target', 'TBC') }];
  },
});
