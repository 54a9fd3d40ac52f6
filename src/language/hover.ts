import type { Channel } from '../channels/directory.ts';
import { reachingChannels, servingChannels } from '../channels/use.ts';
import type { CheckContext } from '../checks/check.ts';
import { britishDate, daysBetween, type IsoDate, isRelative, readDate, resolveDate } from '../plan/dates.ts';
import { activitiesFor, audiencesOf, objectivesFor } from '../plan/references.ts';
import { launchOf } from '../plan/schedule.ts';
import {
  type Audience,
  kinds,
  type Objective,
  type Plan,
  plan as planSchema,
  register as registerSchema,
} from '../plan/schema.ts';
import type { Range } from '../plan/text.ts';
import type { TreeNode } from '../plan/tree.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../plan/vocabulary.ts';
import { withWeekday } from './completion.ts';
import { namedThingAt } from './named-things.ts';

/** What is shown when someone points at a word: Markdown, a paragraph a text. */
export interface Hover {
  readonly range: Range;
  readonly paragraphs: readonly string[];
}

/** What there is to know of the word at an offset: a key, a channel, an objective, an audience, a date. */
export function hoverAt(context: CheckContext, offset: number): Hover | undefined {
  const { document, channels } = context;
  const key = keyAt(context, offset);
  if (key) return { range: key.range, paragraphs: describeField(key.field) };
  if (document.kind === 'plan') {
    const { plan, locations } = document;
    const objective = plan.objectives.find((other) => isWithin(locations.value(other, 'objective'), offset));
    if (objective)
      return {
        range: locations.words(objective, 'objective'),
        paragraphs: describeObjective(context, plan, objective),
      };
  }
  const thing = namedThingAt(document, channels, offset);
  if (thing) {
    const paragraphs =
      thing.target === 'channel'
        ? describeChannel(context, channels.find(thing.words))
        : document.kind !== 'plan'
          ? []
          : thing.target === 'audience'
            ? describeAudience(context, document.plan, thing.entry as Audience)
            : describeObjective(context, document.plan, thing.entry as Objective);
    return paragraphs.length > 0 ? { range: thing.range, paragraphs } : undefined;
  }
  return dateAt(context, offset);
}

function isWithin(range: Range | undefined, offset: number): boolean {
  return range !== undefined && range.start <= offset && offset <= range.end;
}

/** The field whose key is at an offset. */
function keyAt({ document }: CheckContext, offset: number): { field: FieldInfo; range: Range } | undefined {
  const visit = (
    node: TreeNode,
    info: ObjectInfo | undefined,
  ): { field: FieldInfo; range: Range } | undefined => {
    if (node.kind === 'scalar' || !isWithin(node.range, offset)) return undefined;
    if (node.kind === 'list') return node.items.map((item) => visit(item, info)).find((found) => found);
    for (const { key, value } of node.entries) {
      const field = info?.byKey.get(key.text);
      if (isWithin(key.range, offset)) return field && { field, range: key.range };
      // In a map keyed by id the entries are of the same sort as the map.
      const found = visit(value, field ? field.object : info);
      if (found) return found;
    }
    return undefined;
  };
  return (
    document.root && visit(document.root, objectInfo(document.kind === 'plan' ? planSchema : registerSchema))
  );
}

function describeField({ title, description, words, examples, aliases, object }: FieldInfo): string[] {
  const [first] = examples;
  const example =
    first === undefined || object
      ? undefined
      : Array.isArray(first)
        ? `[${first.join(', ')}]`
        : String(first);
  return [
    `**${title}**`,
    description,
    words ? `One of: ${words.join(', ')}.` : '',
    example ? `For example: \`${example}\`` : '',
    aliases.length > 0 ? `Also read: ${aliases.map((alias) => `\`${alias}\``).join(', ')}.` : '',
  ].filter(Boolean);
}

function describeChannel({ document }: CheckContext, channel: Channel | undefined): string[] {
  if (!channel) return [];
  const { inPlan, inRegister } = channel;
  const register =
    inRegister &&
    [
      inRegister.owner && `owner: ${inRegister.owner}`,
      inRegister.deputy && `deputy: ${inRegister.deputy}`,
      inRegister.handle,
      inRegister.status && `status: ${inRegister.status}`,
      inRegister.response_hours !== undefined && `answers within ${inRegister.response_hours} hours`,
      inRegister.review_date &&
        !isRelative(inRegister.review_date) &&
        `review by ${britishDate(inRegister.review_date)}`,
    ].filter(Boolean);
  const uses =
    document.kind === 'plan'
      ? document.plan.objectives.filter((objective) =>
          objective.channels.some((reference) => reference === channel.name || reference === channel.id),
        )
      : [];
  return [
    `**${channel.name}**`,
    [channel.kind, channel.direction, channel.peso].filter(Boolean).join(' · '),
    inPlan?.why ? `Why: ${inPlan.why}` : '',
    inPlan?.cost === undefined ? '' : `Cost in this plan: £${inPlan.cost.toLocaleString('en-GB')}`,
    register && register.length > 0 ? `In the register: ${register.join(', ')}.` : '',
    inRegister?.purpose ? `Purpose: ${inRegister.purpose}` : '',
    channel.measure ? `Usually measured by ${channel.measure}.` : '',
    uses.length > 0 ? `Chosen for: ${uses.map(({ objective }) => `“${objective}”`).join('; ')}` : '',
  ].filter(Boolean);
}

function describeObjective(
  { channels, document }: CheckContext,
  plan: Plan,
  objective: Objective | undefined,
): string[] {
  if (!objective || document.kind !== 'plan') return [];
  const serving = servingChannels(plan, objective, channels);
  const byKind = [...kinds, undefined].flatMap((kind) => {
    const members = serving.filter((channel) => channel.kind === kind).map(({ name }) => name);
    return members.length > 0 ? [`${kind ?? 'kind not stated'}: ${members.join(', ')}`] : [];
  });
  const activities = activitiesFor(plan, objective).map(({ activity, date, start }) => {
    const day = resolveDate(date ?? start, launchOf(plan));
    return `${day ? `${britishDate(day)}: ` : ''}${activity}`;
  });
  const audiences = audiencesOf(plan, objective).map(({ name, id }) => name ?? id);
  const bullets = (title: string, items: readonly (string | undefined)[]) =>
    items.length > 0 ? `${title}\n${items.map((item) => `- ${item}`).join('\n')}` : '';
  return [
    `**${objective.objective}**`,
    [
      objective.baseline && `Baseline: ${objective.baseline}`,
      objective.target && `Target: ${objective.target}`,
      objective.deadline && `Deadline: ${objective.deadline}`,
    ]
      .filter(Boolean)
      .join(' · '),
    serving.length > 0
      ? bullets('Channels', byKind)
      : objective.without_channels
        ? `No channel needed: ${objective.without_channels}`
        : 'No channels yet.',
    audiences.length > 0 ? `For: ${audiences.join(', ')}` : '',
    bullets(
      'Measures',
      objective.measures.map(({ measure, target }) => measure + (target ? ` (${target})` : '')),
    ),
    bullets('Activities', activities),
  ].filter(Boolean);
}

function describeAudience({ channels }: CheckContext, plan: Plan, audience: Audience | undefined): string[] {
  if (!audience) return [];
  const objectives = objectivesFor(plan, audience).map(({ objective }) => `“${objective}”`);
  const reaching = reachingChannels(plan, audience, channels).map(({ name, kind }) =>
    kind ? `${name} (${kind})` : name,
  );
  return [
    `**${audience.name ?? audience.id}**${audience.size ? ` · ${audience.size} people` : ''}`,
    audience.insight
      ? `What is known: ${audience.insight}`
      : 'Nothing is said yet about what is known of them.',
    objectives.length > 0 ? `Objectives: ${objectives.join('; ')}` : 'No objective is about them.',
    reaching.length > 0 ? `Reached by: ${reaching.join(', ')}` : 'No channel reaches them.',
  ];
}

/** A date's weekday, and how far it is from today and from the launch. */
function dateAt({ document, today }: CheckContext, offset: number): Hover | undefined {
  const { text, lines, frontmatter } = document;
  if (frontmatter.state !== 'closed' || offset > frontmatter.yaml.end) return undefined;
  const line = lines.line(lines.position(offset).line);
  for (const match of text
    .slice(line.start, line.end)
    .matchAll(/\b\d{4}-\d{2}-\d{2}\b|\blaunch(?:\s*[+-]\s*\d+\s*[dwm])?\b(?!\s*:)/gi)) {
    const range = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    if (!isWithin(range, offset)) continue;
    const launch = document.kind === 'plan' ? launchOf(document.plan) : undefined;
    const date = resolveDate(readDate(match[0]), launch);
    if (!date) return undefined;
    const relations = [
      away(today, date, 'today'),
      launch && date !== launch && away(launch, date, 'the launch'),
    ];
    return {
      range,
      paragraphs: [`**${withWeekday(date)}**`, relations.filter(Boolean).join(', ')].filter(Boolean),
    };
  }
  return undefined;
}

function away(from: IsoDate, to: IsoDate, what: string): string {
  const days = daysBetween(from, to);
  if (days === 0) return `that is ${what}`;
  const count = Math.abs(days);
  const span =
    count % 7 === 0 ? `${count / 7} week${count === 7 ? '' : 's'}` : `${count} day${count === 1 ? '' : 's'}`;
  return `${span} ${days < 0 ? 'before' : 'after'} ${what}`;
}
