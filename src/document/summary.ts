import { moneyInWords } from '../plan/values/amounts.ts';
import { type Facts, planChannels } from './facts.ts';
import { type Block, words } from './model.ts';
import { labelled } from './tables/table.ts';
import { dayInWords, enumerated, periodInWords } from './wording.ts';

/** As many objectives as fit on one page with the rest. */
const mostObjectives = 8;

/** The plan in short, on one page: what it is for, whom it reaches, how, when and for how much. */
export function summaryBlocks(facts: Facts): Block[] {
  const { plan, launch } = facts;
  const audiences = plan.audiences.flatMap(({ name, id }) => name ?? id ?? []);
  const channels = planChannels(facts).map(({ name }) => name);
  const period = periodInWords(plan.start, plan.end, launch);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Aim', plan.aim],
    ['Proposition', plan.proposition],
    ['Audiences', enumerated(audiences) || undefined],
    ['Channels', enumerated(channels) || undefined],
    ['Dates', period],
    ['Launch', plan.launch && dayInWords(plan.launch, launch)],
    [
      'Budget',
      plan.budget?.total === undefined ? undefined : moneyInWords(plan.budget.total, plan.budget.currency),
    ],
    ['Lead', plan.lead],
  ];
  const shown = plan.objectives.slice(0, mostObjectives);
  const more = plan.objectives.length - shown.length;
  return [
    { type: 'heading', level: 2, content: words('The plan in short') },
    ...lines.slice(0, 2).flatMap(line),
    ...(shown.length > 0
      ? [
          {
            type: 'paragraph',
            style: 'body',
            content: words('Objectives:', { bold: true }),
            keepWithNext: true,
          } as const,
        ]
      : []),
    ...shown.map(
      ({ objective }): Block => ({
        type: 'paragraph',
        style: 'body',
        content: words(objective.trim() || 'not stated'),
        place: { depth: 1, quotes: 0, item: { kind: 'bullet', level: 0 } },
      }),
    ),
    ...(more > 0 ? [labelled('And', `${more} more, see the objectives`)] : []),
    ...lines.slice(2).flatMap(line),
  ];
}

function line([label, text]: readonly [string, string | undefined]): Block[] {
  return text === undefined || text.trim() === '' ? [] : [labelled(label, text)];
}
