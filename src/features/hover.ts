import * as l10n from '@vscode/l10n';
import type { Channel, ChannelDirectory } from '../channels/directory.ts';
import { kindName, traitNames } from '../channels/names.ts';
import { reachingChannels, servingChannels } from '../channels/use.ts';
import { checks } from '../checks/index.ts';
import { findSilences } from '../checks/silence.ts';
import { datesIn } from '../plan/format/dates-in.ts';
import { helpOf, meaningOf, titleOf } from '../plan/format/field-words.ts';
import {
  activitiesFor,
  audiencesOf,
  findAudience,
  findObjective,
  objectivesFor,
} from '../plan/format/references.ts';
import type { SharedAudience } from '../plan/format/register-schema.ts';
import type { Audience, Objective, Plan } from '../plan/format/schema.ts';
import {
  findSharedAudience,
  largerAudiences,
  sharedAudienceName,
  sharedAudienceOf,
} from '../plan/format/shared-audiences.ts';
import { kinds } from '../plan/format/shared-fields.ts';
import { type FieldInfo, fieldOf, type ObjectInfo } from '../plan/format/vocabulary.ts';
import { shownMoney } from '../plan/values/amounts.ts';
import { currencyOf } from '../plan/values/currency.ts';
import {
  daysBetween,
  isIsoDate,
  isRelative,
  localWeekday,
  readDate,
  resolveDate,
} from '../plan/values/dates.ts';
import { exactLaunchOf, localDayOf, spanOf } from '../plan/values/schedule.ts';
import type { TreeNode } from '../plan/yaml/tree.ts';
import type { DocumentContext, RegistersInReach } from '../portfolio/context.ts';
import { fileName } from '../text/file-name.ts';
import { looseKey, type Range } from '../text/text.ts';
import { cursorAt, keyAtLine } from './cursor/cursor-at.ts';
import { lastTime } from './last-time.ts';
import { escapeMarkdown } from './markdown.ts';
import { namedThingAt } from './named-things.ts';

/** What is shown when someone points at a word: Markdown, a paragraph a text. */
export interface Hover {
  readonly range: Range;
  readonly paragraphs: readonly string[];
}

/**
 * What there is to know of the word at an offset: a key, a choice, a channel, an objective, an audience, a date, the
 * code of a check. Where the YAML cannot be read, what the line and its indentation tell.
 */
export function hoverAt(context: DocumentContext, offset: number): Hover | undefined {
  const { document, channels } = context;
  const key = keyAt(context, offset) ?? keyAtLine(document, offset);
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
        : thing.target === 'audience'
          ? describeAudience(context, thing.words)
          : document.kind !== 'plan'
            ? []
            : describeObjective(context, document.plan, thing.entry as Objective);
    return paragraphs.length > 0 ? { range: thing.range, paragraphs } : undefined;
  }
  return (
    dateAt(context, offset) ??
    writtenDateAt(context, offset) ??
    valueAt(context, offset) ??
    checkAt(context, offset)
  );
}

/** What a word of a choice means; a name, where it stands in a place that could not be read as a whole. */
function valueAt(context: DocumentContext, offset: number): Hover | undefined {
  const { document, channels } = context;
  const cursor = cursorAt(document, offset);
  if (cursor?.sort !== 'value') return undefined;
  const { field, range } = cursor;
  const words = document.text.slice(range.start, range.end).replace(/^["']|["']$/g, '');
  if (words === '') return undefined;
  const choice = field.words?.find((word) => looseKey(word) === looseKey(words));
  if (choice)
    return { range, paragraphs: [`**${choice}** (${titleOf(field)})`, meaningOf(field, choice) ?? ''] };
  if (field.refersTo === undefined) return undefined;
  const plan = document.kind === 'plan' ? document.plan : undefined;
  const paragraphs =
    field.refersTo === 'channel'
      ? describeChannel(context, channels.find(words))
      : field.refersTo === 'audience'
        ? describeAudience(context, words)
        : !plan
          ? []
          : describeObjective(context, plan, findObjective(plan, words));
  return paragraphs.length > 0 ? { range, paragraphs } : undefined;
}

/** The check that a silencing comment names. */
function checkAt({ document }: DocumentContext, offset: number): Hover | undefined {
  const silenced = findSilences(document)
    .flatMap(({ codes }) => codes)
    .find(({ range }) => isWithin(range, offset));
  const check =
    silenced &&
    checks.find(({ code, formerly = [] }) => code === silenced.code || formerly.includes(silenced.code));
  return check && { range: silenced.range, paragraphs: [`**${check.title}**`, check.why] };
}

function isWithin(range: Range | undefined, offset: number): boolean {
  return range !== undefined && range.start <= offset && offset <= range.end;
}

/** The field whose key is at an offset. */
function keyAt(
  { document }: DocumentContext,
  offset: number,
): { field: FieldInfo; range: Range } | undefined {
  const visit = (
    node: TreeNode,
    info: ObjectInfo | undefined,
  ): { field: FieldInfo; range: Range } | undefined => {
    if (node.kind === 'scalar' || !isWithin(node.range, offset)) return undefined;
    if (node.kind === 'list') return node.items.map((item) => visit(item, info)).find((found) => found);
    for (const { key, value } of node.entries) {
      const field = info && fieldOf(info, key.text);
      if (isWithin(key.range, offset)) return field && { field, range: key.range };
      // In a map keyed by id the entries are of the same sort as the map.
      const found = visit(value, field ? field.object : info);
      if (found) return found;
    }
    return undefined;
  };
  return document.root && visit(document.root, document.top);
}

function describeField(field: FieldInfo): string[] {
  const { words, meanings, examples, aliases, object } = field;
  const [first] = examples;
  const example =
    first === undefined || object || words
      ? undefined
      : Array.isArray(first)
        ? `[${first.join(', ')}]`
        : String(first);
  return [
    `**${titleOf(field)}**`,
    helpOf(field),
    words
      ? meanings
        ? words.map((word) => `- **${word}**: ${meaningOf(field, word)}`).join('\n')
        : l10n.t('One of: {0}.', words.join(', '))
      : '',
    example ? l10n.t('For example: {0}', `\`${example}\``) : '',
    aliases.length > 0 ? l10n.t('Also read: {0}.', aliases.map((alias) => `\`${alias}\``).join(', ')) : '',
  ].filter(Boolean);
}

function describeChannel(
  { document, channels, portfolio, registersInReach }: DocumentContext,
  channel: Channel | undefined,
): string[] {
  if (!channel) return [];
  const { inPlan, inRegister } = channel;
  const plan = document.kind === 'plan' ? document.plan : undefined;
  const isIt = (reference: string) => channels.find(reference)?.id === channel.id;
  const register =
    inRegister &&
    [
      inRegister.owner && l10n.t('owner: {0}', escapeMarkdown(inRegister.owner)),
      inRegister.deputy && l10n.t('deputy: {0}', escapeMarkdown(inRegister.deputy)),
      inRegister.handle && escapeMarkdown(inRegister.handle),
      inRegister.status && l10n.t('status: {0}', inRegister.status),
      inRegister.response_hours !== undefined &&
        (inRegister.response_hours === 1
          ? l10n.t('answers within 1 hour')
          : l10n.t('answers within {0} hours', inRegister.response_hours)),
      inRegister.review_date &&
        !isRelative(inRegister.review_date) &&
        l10n.t('review by {0}', escapeMarkdown(localDayOf(undefined, inRegister.review_date))),
    ].filter(Boolean);
  const uses = (plan?.objectives ?? []).filter((objective) => objective.channels.some(isIt));
  const considered = plan?.considered.find((other) => isIt(other.channel));
  const achieved = lastTime(portfolio, channel);
  return [
    `**${escapeMarkdown(channel.name)}**`,
    traitNames(channel).join(' · '),
    inPlan?.why ? l10n.t('Why: {0}', escapeMarkdown(inPlan.why)) : '',
    considered?.why ? l10n.t('Looked at and not used: {0}', escapeMarkdown(considered.why)) : '',
    inPlan?.cost === undefined
      ? ''
      : l10n.t('Cost in this plan: {0}', escapeMarkdown(shownMoney(inPlan.cost, plan && currencyOf(plan)))),
    register && register.length > 0 ? l10n.t('In the register: {0}.', register.join(', ')) : '',
    inRegister?.purpose ? l10n.t('Purpose: {0}', escapeMarkdown(inRegister.purpose)) : '',
    inRegister ? whichRegister(registersInReach) : '',
    achieved ? l10n.t('Last time: {0}', escapeMarkdown(achieved)) : '',
    channel.measure ? l10n.t('Usually measured by {0}.', escapeMarkdown(channel.measure)) : '',
    uses.length > 0
      ? l10n.t('Chosen for: {0}', uses.map(({ objective }) => `“${escapeMarkdown(objective)}”`).join('; '))
      : '',
  ].filter(Boolean);
}

function describeObjective(
  { channels, document }: DocumentContext,
  plan: Plan,
  objective: Objective | undefined,
): string[] {
  if (!objective || document.kind !== 'plan') return [];
  const serving = servingChannels(plan, objective, channels);
  const byKind = [...kinds, undefined].flatMap((kind) => {
    const members = serving.filter((channel) => channel.kind === kind).map(({ name }) => name);
    if (members.length === 0) return [];
    const names = escapeMarkdown(members.join(', '));
    return [kind ? `${kindName(kind)}: ${names}` : l10n.t('kind not stated: {0}', names)];
  });
  const activities = activitiesFor(plan, objective).map(({ activity, date, start }) => {
    const day = date ?? start;
    return escapeMarkdown(`${day ? `${localDayOf(plan, day)}: ` : ''}${activity}`);
  });
  const audiences = audiencesOf(plan, objective, channels.sharedAudiences).map(({ name, id }) => name ?? id);
  const bullets = (title: string, items: readonly (string | undefined)[]) =>
    items.length > 0 ? `${title}\n${items.map((item) => `- ${item}`).join('\n')}` : '';
  const escaped = (text: string | undefined) => text && escapeMarkdown(text);
  return [
    `**${escaped(objective.objective)}**`,
    [
      objective.baseline && l10n.t('Baseline: {0}', escapeMarkdown(objective.baseline)),
      objective.target && l10n.t('Target: {0}', escapeMarkdown(objective.target)),
      objective.deadline && l10n.t('Deadline: {0}', escapeMarkdown(localDayOf(plan, objective.deadline))),
    ]
      .filter(Boolean)
      .join(' · '),
    serving.length > 0
      ? bullets(l10n.t('Channels'), byKind)
      : objective.without_channels
        ? l10n.t('No channel needed: {0}', escapeMarkdown(objective.without_channels))
        : l10n.t('No channels yet.'),
    audiences.length > 0 ? l10n.t('For: {0}', escapeMarkdown(audiences.join(', '))) : '',
    bullets(
      l10n.t('Measures'),
      objective.measures.map(({ measure, target }) => escaped(measure + (target ? ` (${target})` : ''))),
    ),
    bullets(l10n.t('Activities'), activities),
  ].filter(Boolean);
}

/** What the plan says of an audience, and what the register does. */
function describeAudience(
  { document, channels, registersInReach }: DocumentContext,
  words: string,
): string[] {
  const { sharedAudiences } = channels;
  const plan = document.kind === 'plan' ? document.plan : undefined;
  const own = plan && findAudience(plan, words, sharedAudiences);
  const shared = own ? sharedAudienceOf(sharedAudiences, own) : findSharedAudience(sharedAudiences, words);
  const name = own?.name ?? own?.id ?? (shared && sharedAudienceName(shared));
  if (name === undefined) return [];
  const size = own?.size ?? shared?.size;
  return [
    `**${escapeMarkdown(name)}**${size ? ` · ${l10n.t('{0} people', escapeMarkdown(size))}` : ''}`,
    ...(plan && own ? describeInPlan(plan, own, channels) : []),
    ...(shared ? [...describeShared(shared, sharedAudiences), whichRegister(registersInReach)] : []),
  ].filter(Boolean);
}

function describeInPlan(plan: Plan, audience: Audience, channels: ChannelDirectory): string[] {
  const objectives = objectivesFor(plan, audience, channels.sharedAudiences).map(
    ({ objective }) => `“${escapeMarkdown(objective)}”`,
  );
  const reaching = reachingChannels(plan, audience, channels).map(({ name, kind }) =>
    escapeMarkdown(kind ? `${name} (${kindName(kind)})` : name),
  );
  return [
    audience.insight
      ? l10n.t('What is known: {0}', escapeMarkdown(audience.insight))
      : l10n.t('Nothing is said yet about what is known of them.'),
    objectives.length > 0
      ? l10n.t('Objectives: {0}', objectives.join('; '))
      : l10n.t('No objective is about them.'),
    reaching.length > 0 ? l10n.t('Reached by: {0}', reaching.join(', ')) : l10n.t('No channel reaches them.'),
  ];
}

function describeShared(audience: SharedAudience, all: readonly SharedAudience[]): string[] {
  const names = [sharedAudienceName(audience), ...audience.aliases].map(escapeMarkdown);
  const larger = largerAudiences(all, audience).map((one) => escapeMarkdown(sharedAudienceName(one)));
  return [
    l10n.t('In the register: {0}.', names.join(', ')),
    larger.length > 0 ? l10n.t('Part of: {0}.', larger.join(', ')) : '',
  ].filter(Boolean);
}

/** Which of several registers side by side it is of which something is said; empty where there is only one. */
function whichRegister({ counts, others }: RegistersInReach): string {
  if (!counts || others.length === 0) return '';
  const passedOver = others.map(({ name }) => escapeMarkdown(fileName(name))).join(', ');
  return l10n.t(
    'The register {0} holds here; passed over: {1}.',
    escapeMarkdown(fileName(counts.name)),
    passedOver,
  );
}

/** A date's weekday, and how far it is from today and from the launch. */
function dateAt({ document, today }: DocumentContext, offset: number): Hover | undefined {
  const { text, lines, frontmatter } = document;
  if (frontmatter.state !== 'closed' || offset > frontmatter.yaml.end) return undefined;
  const line = lines.line(lines.position(offset).line);
  for (const match of text
    .slice(line.start, line.end)
    .matchAll(/\b\d{4}-\d{2}-\d{2}\b|\blaunch(?:\s*[+-]\s*\d+\s*[dwm])?\b(?!\s*:)/gi)) {
    const range = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    if (!isWithin(range, offset)) continue;
    const launch = document.kind === 'plan' ? exactLaunchOf(document.plan) : undefined;
    const date = resolveDate(readDate(match[0]), launch);
    if (!date) return undefined;
    const relations = [
      fromToday(daysBetween(today, date)),
      launch && date !== launch && fromLaunch(daysBetween(launch, date)),
    ];
    return {
      range,
      paragraphs: [`**${localWeekday(date)}**`, relations.filter(Boolean).join(', ')].filter(Boolean),
    };
  }
  return undefined;
}

/** The days that a date stands for which is written as people write it. */
function writtenDateAt({ document }: DocumentContext, offset: number): Hover | undefined {
  const placed = datesIn(document).find(({ range }) => isWithin(range, offset));
  if (!placed || isIsoDate(placed.date) || isRelative(placed.date)) return undefined;
  const { from, to } = spanOf(document.kind === 'plan' ? document.plan : undefined, placed.date) ?? {};
  const days = [
    from === to
      ? from && localWeekday(from)
      : from && to
        ? l10n.t('{0} to {1}', localWeekday(from), localWeekday(to))
        : from
          ? l10n.t('from {0}', localWeekday(from))
          : to && l10n.t('until {0}', localWeekday(to)),
  ].flatMap((text) => (text ? [`**${text}**`] : []));
  const within = from && to ? [] : [l10n.t('It lasts as long as the campaign does.')];
  return { range: placed.range, paragraphs: [...days, ...within] };
}

function fromToday(days: number): string {
  const count = Math.abs(days);
  const isBefore = days < 0;
  if (days === 0) return l10n.t('that is today');
  if (count === 1) return isBefore ? l10n.t('1 day before today') : l10n.t('1 day after today');
  if (count === 7) return isBefore ? l10n.t('1 week before today') : l10n.t('1 week after today');
  if (count % 7 > 0)
    return isBefore ? l10n.t('{0} days before today', count) : l10n.t('{0} days after today', count);
  return isBefore ? l10n.t('{0} weeks before today', count / 7) : l10n.t('{0} weeks after today', count / 7);
}

function fromLaunch(days: number): string {
  const count = Math.abs(days);
  const isBefore = days < 0;
  if (count === 1) return isBefore ? l10n.t('1 day before the launch') : l10n.t('1 day after the launch');
  if (count === 7) return isBefore ? l10n.t('1 week before the launch') : l10n.t('1 week after the launch');
  if (count % 7 > 0)
    return isBefore
      ? l10n.t('{0} days before the launch', count)
      : l10n.t('{0} days after the launch', count);
  return isBefore
    ? l10n.t('{0} weeks before the launch', count / 7)
    : l10n.t('{0} weeks after the launch', count / 7);
}
