import { costsOf, totalCost } from '../../channels/costs.ts';
import { channelsOfPlan } from '../../channels/serving.ts';
import type { Activity, Objective, Risk, Signoff } from '../../plan/format/schema.ts';
import { kinds } from '../../plan/format/shared-fields.ts';
import { countedAmount } from '../../plan/values/amounts.ts';
import { figureWithUnit } from '../../plan/values/figures.ts';
import { gradeOf } from '../../plan/values/grades.ts';
import { type Days, daysOf } from '../../plan/values/schedule.ts';
import { outcomeOf } from '../../results/outcomes.ts';
import { shortened } from '../../text/text.ts';
import type { Facts } from '../facts.ts';
import { type Block, type Cell, type Inline, words as plain, type Row, type Table } from '../model.ts';
import { inOrder } from '../tables/activity-order.ts';
import { captionedTable, labelled, nameWithRole, sentence, type TableOf } from '../tables/table.ts';
import { sayVerdictBriefly } from '../verdicts.ts';
import type { DocumentWords } from '../words/words.ts';
import { mostObjectives, mostRisks, mostSignatures, type PageLimits } from './limits.ts';
import type { Omissions } from './omissions.ts';
import { isWithin, stretchesBetween, stretchInWords } from './stretches.ts';

/** What the parts of the page draw on. */
export interface PageFacts {
  readonly facts: Facts;
  readonly limits: PageLimits;
  readonly omissions: Omissions;
}

/** The audiences by name, as far as they have room. */
export function audienceNames({ facts: { plan, words }, limits, omissions }: PageFacts): Inline[] {
  const names = plan.audiences.flatMap(({ name, id }) => name ?? id ?? []);
  const { shown, rest } = inRoom(names, limits.audiences);
  for (const name of rest) omissions.leaveOut('audiences', name);
  if (rest.length === 0) return plain(shown.join('; '));
  return [...plain(`${shown.join('; ')}; `), ...words.say('moreInPlan', rest.length)];
}

/** The objectives with how they are measured; the first six of them. */
export function pageObjectives(page: PageFacts): Block[] {
  const { facts, limits, omissions } = page;
  const { plan, launch, words, cells, lineOf } = facts;
  const shown = plan.objectives.slice(0, mostObjectives);
  const more = plan.objectives.length - shown.length;
  return [
    ...plainTable<Objective>(facts, {
      title: 'objectives',
      description: words.text('pageObjectivesDescription', shown.length),
      items: shown,
      lineOf,
      landmarkOf: ({ id }, index) => ({ kind: 'objective', number: index + 1, id }),
      columns: [
        {
          header: 'objective',
          cell: (objective, index) => cells.of(`${index + 1}. ${calledBriefly(objective, page)}`),
        },
        {
          header: 'measure',
          cell: ({ measures }) =>
            cells.of(
              omissions.fitted(
                measures.map(({ measure }) => measure.trim()).join('; '),
                limits.measure,
                'measures',
                measures[0],
              ),
            ),
        },
        {
          header: 'target',
          cell: (objective) =>
            cells.of(
              omissions.fitted(
                figureWithUnit(objective.target, objective.unit) ?? '',
                limits.target,
                'targets',
                objective,
              ),
            ),
        },
        { header: 'deadline', cell: ({ deadline }) => cells.own(deadline && words.day(deadline, launch)) },
        {
          header: 'result',
          cell: (objective) => {
            const { result, verdict } = outcomeOf(plan, objective);
            const figure = omissions.fitted(result, limits.target, 'targets', objective);
            return verdict.kind === 'none'
              ? cells.of(undefined, 'notKnownYet')
              : cells.list([figure, sayVerdictBriefly(words, verdict)], 'notKnownYet');
          },
        },
      ],
    }),
    ...(more > 0 ? [sentence(words.say('moreInPlan', more))] : []),
  ];
}

/**
 * An objective's label; its statement where that has room, or where its figures would stand nowhere else; or what a label
 * made from it leaves, which is noted.
 */
function calledBriefly(objective: Objective, { facts, limits, omissions }: PageFacts): string {
  const statement = objective.objective.trim();
  if (objective.label?.trim())
    return omissions.fitted(objective.label, limits.objective, 'objectives', objective);
  if (statement.length <= limits.objective || objective.target === undefined)
    return omissions.fitted(statement, limits.objective, 'objectives', objective);
  omissions.cut('objectives', statement, objective);
  return shortened(facts.words.objectiveLabel(statement), limits.objective);
}

/** The channels by kind: a column for each, or where there is no room for a table a sentence. */
export function channelMix({ facts, limits, omissions }: PageFacts): Block[] {
  const { plan, channels, words, cells } = facts;
  const all = channelsOfPlan(plan, channels);
  const groups = [...kinds, undefined].flatMap((kind) => {
    const names = all.filter(({ channel }) => channel?.kind === kind).map(({ name }) => name);
    if (names.length === 0) return [];
    const { shown, rest } = inRoom(names, limits.channels);
    for (const name of rest) omissions.leaveOut('channels', name);
    return {
      header: kind ? words.own(words.choice(kind)) : words.say('otherKinds'),
      content: [
        ...plain(shown.join(', ')),
        ...(rest.length > 0 ? [...plain(', '), ...words.say('moreInPlan', rest.length)] : []),
      ],
    };
  });
  if (groups.length === 0) return [];
  if (limits.hasHeadings) {
    return sideBySide(
      facts,
      'channelMix',
      words.text('channelMixDescription'),
      groups.map(({ header, content }) => ({ header, cell: cells.of(content) })),
    );
  }
  const sentences = groups.map(({ header, content }) => [...header, ...plain(': '), ...content]);
  return [labelled(facts, 'channels', inARow(sentences, '; '))];
}

/** What begins in each month of the plan, a column for each; in each quarter or year where it goes on for longer. */
export function pageTimeline(page: PageFacts): Block[] {
  const { facts, limits, omissions } = page;
  const { plan, words } = facts;
  const activities = inOrder(plan)
    .filter(({ status }) => status !== 'cancelled')
    .map((activity) => ({ activity, days: daysOf(plan, activity) }));
  const dated = activities.flatMap(({ activity, days }) => (days ? [{ activity, from: days.from }] : []));
  const [first, last] = [dated[0], dated.at(-1)];
  const undated = activities.flatMap(({ activity, days }) => (days ? [] : [activity]));
  const room = undated.length > 0 ? limits.months - 1 : limits.months;
  const stretches = first && last ? stretchesBetween(first.from, last.from, room).slice(0, room) : [];
  const beginning = stretches.map((stretch) => ({
    header: words.own(stretchInWords(stretch, words)),
    activities: dated.filter(({ from }) => isWithin(from, stretch)).map(({ activity }) => activity),
  }));
  const shown = new Set(beginning.flatMap((column) => column.activities));
  for (const { activity } of dated)
    if (!shown.has(activity)) omissions.leaveOut('activities', activity.activity, activity);
  return sideBySide(
    facts,
    'timelineByMonth',
    words.text('timelineByMonthDescription'),
    [
      ...beginning,
      ...(undated.length > 0 ? [{ header: words.say('noDayYet'), activities: undated }] : []),
    ].map((column) => ({ header: column.header, cell: activityCell(column.activities, page) })),
    { isEven: limits.hasEvenColumns },
  );
}

/** What begins, each in a paragraph of its own, or where that takes too much room one behind the other. */
function activityCell(activities: readonly Activity[], { facts, limits, omissions }: PageFacts): Cell {
  const { plan, words, cells } = facts;
  const rest = activities.slice(limits.activities);
  for (const activity of rest) omissions.leaveOut('activities', activity.activity, activity);
  const entries = activities.slice(0, limits.activities).map((activity) => {
    const name = omissions.fitted(activity.activity, limits.activity, 'activities', activity);
    const days = daysOf(plan, activity);
    // What ends in the month in which it begins needs no word.
    return days && days.to.slice(0, 7) > days.from.slice(0, 7)
      ? words.say('untilDay', name, words.own(endMonth(days, words)))
      : plain(name);
  });
  if (rest.length > 0) entries.push(words.say('moreInPlan', rest.length));
  return limits.hasHeadings
    ? cells.list(entries, 'nothingBegins')
    : cells.of(inARow(entries, '; '), 'nothingBegins');
}

/** The month of the last day, with its year where that is another than the first day's. */
function endMonth({ from, to }: Days, words: DocumentWords): string {
  const year = to.slice(0, 4);
  return from.startsWith(year) ? words.month(to).replace(` ${year}`, '') : words.month(to);
}

/** The money there is, what is planned to be spent, and what is left. */
export function budgetInWords({ plan, channels, words }: Facts): Inline[] {
  const { total, currency } = plan.budget ?? {};
  const costs = costsOf(plan, channels);
  const spent = totalCost(costs);
  const available = countedAmount(total);
  const parts: (readonly Inline[])[] = [];
  if (total !== undefined) parts.push(words.money(total, currency));
  if (costs.length > 0)
    parts.push([...words.say('plannedCosts'), ...plain(': '), ...words.money(spent, currency)]);
  if (costs.length > 0 && available !== undefined) {
    const left = available - spent;
    parts.push([
      ...words.say(left < 0 ? 'overBudget' : 'leftInBudget'),
      ...plain(': '),
      ...words.money(Math.abs(left), currency),
    ]);
  }
  return inARow(parts, ' – ');
}

/** The gravest risks by likelihood and impact; of equals, those that the plan names first. */
export function topRisks({ facts, limits, omissions }: PageFacts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  const weight = ({ likelihood, impact }: Risk) => gradeOf(likelihood) * gradeOf(impact);
  const inOrderOfWeight = [...plan.risks].sort((a, b) => weight(b) - weight(a));
  const shown = inOrderOfWeight.slice(0, mostRisks);
  for (const risk of inOrderOfWeight.slice(mostRisks)) omissions.leaveOut('risks', risk.risk, risk);
  return plainTable<Risk>(facts, {
    title: 'topRisks',
    description: words.text('topRisksDescription', shown.length),
    items: shown,
    lineOf,
    columns: [
      {
        header: limits.hasHeadings ? 'risk' : 'topRisks',
        cell: (risk) => cells.of(omissions.fitted(risk.risk, limits.risk, 'risks', risk)),
      },
      { header: 'likelihood', cell: ({ likelihood }) => cells.choice(likelihood) },
      { header: 'impact', cell: ({ impact }) => cells.choice(impact) },
      {
        header: 'mitigation',
        cell: (risk) =>
          cells.of(omissions.fitted(risk.mitigation ?? '', limits.mitigation, 'mitigations', risk)),
      },
    ],
  });
}

/** Who approves the plan, side by side, with room to sign; where nobody is named, room for whoever does. */
export function signatures({ facts, omissions }: PageFacts): Block[] {
  const { plan, launch, words } = facts;
  const named = plan.signoff.filter(({ name, role }) => `${name}${role ?? ''}`.trim() !== '');
  for (const person of named.slice(mostSignatures))
    omissions.leaveOut('signatures', calledBy(person), person);
  if (named.length === 0) {
    const column = { header: words.say('approver'), cell: [words.say('nameSignatureAndDate')] };
    return sideBySide(facts, 'signoff', words.text('signoffOnPageDescription'), [column], { isSigned: true });
  }
  return sideBySide(
    facts,
    'signoff',
    words.text('signoffOnPageDescription'),
    named.slice(0, mostSignatures).map((person) => ({
      header: plain(calledBy(person)),
      cell: [
        person.date
          ? words.say('signedOffOn', words.own(words.day(person.date, launch)))
          : words.say('signatureAndDate'),
      ],
    })),
    { isSigned: named.some(({ date }) => date === undefined) },
  );
}

function calledBy({ name, role }: Signoff): string {
  return name.trim() === '' ? (role?.trim() ?? '') : nameWithRole({ name, role });
}

interface SideBySideColumn {
  readonly header: readonly Inline[];
  readonly cell: Cell;
}

/** A table of one row below its header. */
function sideBySide(
  { words }: Facts,
  title: 'channelMix' | 'timelineByMonth' | 'signoff',
  description: string,
  columns: readonly SideBySideColumn[],
  { isEven = false, isSigned = false }: Pick<Table, 'isEven'> & Pick<Row, 'isSigned'> = {},
): Table[] {
  if (columns.length === 0) return [];
  return [
    {
      type: 'table',
      title: words.text(title),
      description,
      columns: columns.map(({ header }) => ({ header })),
      rows: [{ cells: columns.map(({ cell }) => cell), isSigned }],
      isEven,
    },
  ];
}

/** A table without its caption: on the page there is no room for numbers by which nobody calls it. */
function plainTable<Item>(facts: Facts, of: TableOf<Item>): Block[] {
  return captionedTable(facts, of).filter((block) => block.type !== 'paragraph' || block.style !== 'caption');
}

/** Some contents one behind the other. */
export function inARow(contents: readonly (readonly Inline[])[], between: string): Inline[] {
  return contents
    .filter((content) => content.length > 0)
    .flatMap((content, index) => (index === 0 ? content : [...plain(between), ...content]));
}

/** The first of some names, as far as they have room; at least one. */
function inRoom(names: readonly string[], letters: number): { shown: string[]; rest: string[] } {
  let count = 1;
  while (count < names.length && names.slice(0, count + 1).join(', ').length <= letters) count++;
  return { shown: names.slice(0, count), rest: names.slice(count) };
}
