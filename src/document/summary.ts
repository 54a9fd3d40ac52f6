import { channelsOfPlan } from '../channels/serving.ts';
import { currencyOf } from '../plan/values/currency.ts';
import type { Content } from './cells.ts';
import type { Facts } from './facts.ts';
import type { Block } from './model.ts';
import { topLevel } from './outline.ts';
import { labelled } from './tables/table.ts';
import type { TextKey } from './words/language.ts';

/** As many objectives as fit on one page with the rest. */
const mostObjectives = 8;

/** The plan in short, on one page: what it is for, whom it reaches, how, when and for how much. */
export function summaryBlocks(facts: Facts): Block[] {
  const { plan, launch, words } = facts;
  const audiences = plan.audiences.flatMap(({ name, id }) => name ?? id ?? []);
  const channels = channelsOfPlan(plan, facts.channels).map(({ name }) => name);
  const line = (label: TextKey, content: Content): Block[] =>
    content && (typeof content === 'string' ? content.trim() !== '' : content.length > 0)
      ? [labelled(facts, label, content)]
      : [];
  const own = (text: string | undefined): Content => text && words.own(text);
  const shown = plan.objectives.slice(0, mostObjectives);
  const more = plan.objectives.length - shown.length;
  return [
    { type: 'heading', level: topLevel, content: words.say('planInShort') },
    ...line('aim', plan.aim),
    ...line('proposition', plan.proposition),
    ...(shown.length > 0 ? [{ ...labelled(facts, 'objectives', []), keepWithNext: true }] : []),
    ...shown.map(
      ({ objective }): Block => ({
        type: 'paragraph',
        style: 'body',
        content: objective.trim() === '' ? words.say('notStated') : facts.values.line(objective),
        place: { depth: 1, quotes: 0, item: { kind: 'bullet', level: 0 } },
      }),
    ),
    ...(more > 0 ? line('and', words.say('moreObjectives', more)) : []),
    ...line('audiences', words.list(audiences)),
    ...line('channels', words.list(channels)),
    ...line('dates', own(words.period(plan.start, plan.end, launch))),
    ...line('launch', own(plan.launch && words.day(plan.launch, launch))),
    ...line(
      'budget',
      plan.budget?.total === undefined ? undefined : words.money(plan.budget.total, currencyOf(plan)),
    ),
    ...line('lead', plan.lead),
  ];
}
