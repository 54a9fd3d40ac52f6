import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import { traitNames } from '../channels/names.ts';
import { suggestChannels } from '../channels/suggest.ts';
import type { CheckContext } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { addDays, localWeekday, resolveDate } from '../plan/dates.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { isInCode, outlineOf } from '../plan/outline.ts';
import { launchOf } from '../plan/schedule.ts';
import {
  channel as channelSchema,
  type Objective,
  registerChannel as registerChannelSchema,
} from '../plan/schema.ts';
import { isHeadingFor, templateOf, usualTemplate } from '../plan/templates.ts';
import { looseKey, type Range } from '../plan/text.ts';
import { type FieldInfo, objectInfo } from '../plan/vocabulary.ts';
import { yamlScalar } from '../plan/yaml-quote.ts';
import { cursorAt, type KeyCursor, type ValueCursor } from './cursor.ts';
import { escapeMarkdown } from './markdown.ts';

/** One thing that can be written at the cursor. */
export interface Completion {
  readonly sort: 'key' | 'word' | 'channel' | 'reference' | 'date' | 'heading' | 'check';
  readonly label: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is written, as a snippet: `$1` is a place to fill. */
  readonly snippet: string;
  /** Other words by which it is found. */
  readonly found?: string;
  /** What it takes the place of. */
  readonly range: Range;
  /** Whether something can be offered for the place to fill, once this is written. */
  readonly leadsOn?: boolean;
}

/**
 * What can be written at an offset, best first: keys, words, names of audiences, objectives and channels, dates and
 * owners in the frontmatter; missing headings of the plan's template in the body; codes of checks where a comment
 * silences them.
 */
export function completionsAt(context: CheckContext, offset: number): Completion[] {
  const { document } = context;
  const silenced = checkCodes(context, offset);
  if (silenced) return silenced;
  const { state } = document.frontmatter;
  if (state === 'closed' && offset >= bodyStart(document.text, document.frontmatter))
    return headings(context, offset);
  const cursor = cursorAt(document, offset);
  if (!cursor) return [];
  return cursor.sort === 'key' ? keys(cursor) : values(cursor, context, offset);
}

function keys({ info, used, range, lead, above, column, behind }: KeyCursor): Completion[] {
  const named = (keys: ReadonlySet<string>) => new Set([...keys].map((key) => info.byKey.get(key)?.name));
  const taken = named(used);
  const takenAbove = above && named(above.used);
  // What an entry is about comes before its id, as people write it.
  const isMain = ({ name, required }: FieldInfo) => required || name === info.shorthand;
  return [...info.fields.filter(isMain), ...info.fields.filter((field) => !isMain(field))]
    .filter(({ name }) => !taken.has(name))
    .map((field) => {
      // Below an entry, what it lacks belongs to it; what it has begins the next.
      const before = above && !takenAbove?.has(field.name) ? above.lead : lead;
      const tail = behind === 'nothing' ? `:${follow(field, column)}` : behind === 'value' ? ':' : '';
      return {
        sort: 'key',
        label: field.name,
        detail: field.title,
        documentation: `${field.description}${example(field)}`,
        snippet: `${before}${field.name}${tail}`,
        found: [field.name, ...field.aliases].join(' '),
        range,
        ...(behind === 'nothing' && leadsOn(field) ? { leadsOn: true } : {}),
      };
    });
}

/** What follows a key: brackets for a list of names, a first entry for a list of objects. */
function follow(field: FieldInfo, column: KeyCursor['column']): string {
  if (isListOfNames(field)) return ' [$1]';
  if (!column) return field.object ? ' {$1}' : field.list && !field.refersTo ? ' [$1]' : ' $1';
  // The editor adds the line's own indentation.
  const indent = ' '.repeat(column.key - column.line + 2);
  if (field.list && field.object) return `\n${indent}- ${field.object.shorthand ?? 'name'}: $1`;
  if (field.object) return `\n${indent}$1`;
  if (field.list && !field.refersTo) return `\n${indent}- $1`;
  return ' $1';
}

/** Whether several names are usual in a field: an objective has channels, an activity a channel. */
function isListOfNames({ name, list, refersTo }: FieldInfo): boolean {
  return list && refersTo !== undefined && name.endsWith('s');
}

function leadsOn({ refersTo, words, usual, format, list, object }: FieldInfo): boolean {
  if (object) return !list;
  return Boolean(refersTo || words || usual || format === 'date' || format === 'language');
}

function example({ examples }: FieldInfo): string {
  const [first] = examples;
  if (first === undefined || typeof first === 'object') return '';
  return `\n\n${l10n.t('For example: {0}', escapeMarkdown(String(first)))}`;
}

function values(cursor: ValueCursor, context: CheckContext, offset: number): Completion[] {
  const { field, owner } = cursor;
  const plain = plainValues(cursor, context);
  if (plain) return plain;
  if (field.refersTo === 'channel') return channelNames(cursor, context, objectiveAt(context, offset));
  if (field.refersTo) return names(cursor, context);
  const isEntry = owner === objectInfo(channelSchema) || owner === objectInfo(registerChannelSchema);
  if (isEntry && (field.name === 'id' || field.name === 'name')) return channelEntries(cursor, context);
  if (ownerFields.has(field.name)) return owners(cursor, context);
  return [];
}

/** The values of fields for which a few words or dates are all there is. */
function plainValues(cursor: ValueCursor, context: CheckContext): Completion[] | undefined {
  const { field } = cursor;
  if (field.words) {
    return field.words.map((word) => ({
      sort: 'word',
      label: word,
      documentation: field.meanings?.[word] ?? field.description,
      ...written(cursor, word),
    }));
  }
  if (field.usual)
    return field.usual.map((word) => ({ sort: 'word', label: word, ...written(cursor, word) }));
  if (field.format === 'date') return dates(cursor, context);
  if (field.format === 'language') {
    return [
      ['en-GB', l10n.t('English')],
      ['cy', l10n.t('Cymraeg (Welsh)')],
    ].map(([code, name]) => ({ sort: 'word', label: code!, detail: name!, ...written(cursor, code!) }));
  }
  if (field.name === 'currency')
    return [{ sort: 'word', label: 'GBP', detail: l10n.t('Pound sterling'), ...written(cursor, 'GBP') }];
  return undefined;
}

/** How a text is written at the cursor: quoted where YAML asks for it, in brackets where a list begins. */
function written(
  { field, range, lead, flow, inList }: ValueCursor,
  text: string,
): Pick<Completion, 'snippet' | 'range'> {
  const opens = isListOfNames(field) && !inList;
  const words = snippetText(yamlScalar(text, flow || opens));
  return { snippet: `${lead}${opens ? `[${words}$0]` : words}`, range };
}

function names(cursor: ValueCursor, { document }: CheckContext): Completion[] {
  if (document.kind !== 'plan') return [];
  const { field, others } = cursor;
  const { audiences, objectives } = document.plan;
  const known =
    field.refersTo === 'audience'
      ? audiences.map(({ id, name, insight }) => ({
          word: id ?? name,
          detail: id ? name : undefined,
          documentation: insight,
        }))
      : objectives.map(({ id, objective }) => ({ word: id, detail: objective, documentation: undefined }));
  const taken = new Set(others.map(looseKey));
  return known.flatMap(({ word, detail, documentation }): Completion[] =>
    word && !taken.has(looseKey(word))
      ? [
          {
            sort: 'reference',
            label: word,
            ...(detail ? { detail, found: `${word} ${detail}` } : {}),
            ...(documentation ? { documentation: escapeMarkdown(documentation) } : {}),
            ...written(cursor, word),
          },
        ]
      : [],
  );
}

/** The objective to which a place in the text belongs: the last that begins before it, as far as its lines go. */
function objectiveAt({ document }: CheckContext, offset: number): Objective | undefined {
  if (document.kind !== 'plan') return undefined;
  const { plan, locations, lines } = document;
  const objective = plan.objectives.findLast((other) => locations.whole(other).start <= offset);
  if (!objective) return undefined;
  const whole = locations.whole(objective);
  const { line: last } = lines.position(whole.end);
  const isNear = lines.position(offset).line <= last + 3;
  const list = locations.list(plan.objectives)?.node.range;
  const next = document.root?.entries.find(({ key }) => list && key.range.start > list.start);
  return isNear && (next === undefined || offset < next.key.range.start) ? objective : undefined;
}

/** All channels, those suggested for the objective at the cursor first, then the organisation's own. */
function channelNames(
  cursor: ValueCursor,
  { document, channels }: CheckContext,
  objective: Objective | undefined,
): Completion[] {
  const taken = new Set(cursor.others.flatMap((name) => channels.find(name)?.id ?? []));
  const suggestions =
    objective && document.kind === 'plan' ? suggestChannels(document.plan, objective, channels) : [];
  const reasons = new Map(suggestions.map(({ channel, reason }) => [channel.id, reason]));
  const suggested = [...reasons.keys()];
  const rank = ({ id, inPlan, inRegister }: Channel) =>
    reasons.has(id) ? suggested.indexOf(id) : inPlan ? 100 : inRegister ? 200 : 300;
  return channels.all
    .filter(({ id }) => !taken.has(id))
    .map((channel, index) => ({ channel, index }))
    .sort((a, b) => rank(a.channel) - rank(b.channel) || a.index - b.index)
    .map(({ channel }) => channelCompletion(cursor, channel, channel.name, reasons.get(channel.id)));
}

/** The channels of which a plan or a register may say something: those it does not list yet. */
function channelEntries(cursor: ValueCursor, { document, channels }: CheckContext): Completion[] {
  const isListed = ({ inPlan, inRegister }: Channel) => (document.kind === 'plan' ? inPlan : inRegister);
  const isUsed = new Set(
    document.kind === 'plan'
      ? document.plan.objectives.flatMap((objective) =>
          objective.channels.flatMap((name) => channels.find(name)?.id ?? []),
        )
      : [],
  );
  const taken = new Set(cursor.others.map(looseKey));
  const rank = ({ id, inRegister }: Channel) => (isUsed.has(id) ? 0 : inRegister ? 1 : 2);
  return channels.all
    .filter((channel) => !isListed(channel) && !taken.has(looseKey(channel.name)))
    .map((channel, index) => ({ channel, index }))
    .sort((a, b) => rank(a.channel) - rank(b.channel) || a.index - b.index)
    .map(({ channel }) =>
      channelCompletion(cursor, channel, cursor.field.name === 'id' ? channel.id : channel.name, undefined),
    );
}

function channelCompletion(
  cursor: ValueCursor,
  channel: Channel,
  label: string,
  reason: string | undefined,
): Completion {
  const { owner, measure, inRegister, inCatalogue } = channel;
  const status = inRegister?.status;
  const traits = [...traitNames(channel), ...(owner ? [owner] : [])].join(' · ');
  return {
    sort: 'channel',
    label,
    // There is little room: the words for it stand with the reason.
    detail: reason ? `★ ${traits}` : traits,
    documentation: [
      escapeMarkdown(traits),
      reason ? l10n.t('Suggested: {0}.', escapeMarkdown(reason)) : '',
      status && status !== 'active' ? l10n.t('In the register it is {0}.', status) : '',
      measure ? l10n.t('Usually measured by {0}.', escapeMarkdown(measure)) : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    found: [...new Set([label, channel.name, channel.id, ...(inCatalogue?.aliases ?? [])])].join(' '),
    ...written(cursor, label),
  };
}

const ownerFields: ReadonlySet<string> = new Set(['owner', 'deputy', 'approver']);

/** The people and teams that the document, or the register, names as owners; the most frequent first. */
function owners(cursor: ValueCursor, { document, register }: CheckContext): Completion[] {
  const named = [
    ...(document.kind === 'plan'
      ? [...document.plan.activities, ...document.plan.channels, ...document.plan.risks].map(
          ({ owner }) => owner,
        )
      : []),
    ...(register?.register.channels ?? []).flatMap(({ owner, deputy, approver }) => [
      owner,
      deputy,
      approver,
    ]),
  ].flatMap((name) => (name ? [name] : []));
  const counts = new Map<string, number>();
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const { start, end } = cursor.range;
  // What is just being typed is one of the owners that were read.
  const typed = looseKey(document.text.slice(start, end));
  return [...counts]
    .filter(([name, count]) => count > 1 || looseKey(name) !== typed)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => ({ sort: 'word', label: name, ...written(cursor, name) }));
}

function dates(cursor: ValueCursor, { document, today }: CheckContext): Completion[] {
  const plan = document.kind === 'plan' ? document.plan : undefined;
  const launch = plan && launchOf(plan);
  const start = plan && resolveDate(plan.start, launch);
  const end = plan && resolveDate(plan.end, launch);
  const week = addDays(today, 7);
  const seen = new Set<string>();
  const completions: Completion[] = [];
  const add = (label: string, detail: string) => {
    if (seen.has(label)) return;
    seen.add(label);
    completions.push({ sort: 'date', label, detail, found: `${label} ${detail}`, ...written(cursor, label) });
  };
  // What ends is likeliest to end with the campaign.
  const isEnd = cursor.field.name === 'deadline' || cursor.field.name === 'end';
  if (end && isEnd) add(end, l10n.t('The campaign’s end: {0}', localWeekday(end)));
  add(today, l10n.t('Today: {0}', localWeekday(today)));
  add(week, l10n.t('In a week: {0}', localWeekday(week)));
  if (start) add(start, l10n.t('The campaign’s start: {0}', localWeekday(start)));
  if (launch) add(launch, l10n.t('The launch: {0}', localWeekday(launch)));
  if (end) add(end, l10n.t('The campaign’s end: {0}', localWeekday(end)));
  if (launch) {
    for (const relative of ['launch', 'launch-14d', 'launch-1w', 'launch+1w', 'launch+1m']) {
      add(relative, localWeekday(resolveDate(relative, launch)!));
    }
  }
  add('TBC', l10n.t('To be confirmed'));
  return completions;
}

/** The headings that the plan's template has and its text has not; on a line with hash signs, or an empty one. */
function headings({ document }: CheckContext, offset: number): Completion[] {
  if (document.kind !== 'plan' || isInCode(document, offset)) return [];
  const line = document.lines.line(document.lines.position(offset).line);
  const text = document.text.slice(line.start, line.end);
  const marks = text === '' ? '##' : /^(#{1,6})[ \t]*/.exec(text)?.[1];
  const template = templateOf(document.plan) ?? usualTemplate;
  if (!marks) return [];
  const others = outlineOf(document).sections.filter(({ range }) => range.start !== line.start);
  return template.sections
    .filter((section) => !others.some(({ title }) => isHeadingFor(title, section)))
    .map((section) => ({
      sort: 'heading',
      label: section.title,
      detail: l10n.t('{0} template', template.title),
      documentation: section.prompt(),
      snippet: snippetText(`${marks} ${section.title}`),
      found: `${marks} ${section.title}`,
      range: line,
    }));
}

/** The codes of checks, where a comment begins to silence some; undefined elsewhere. */
function checkCodes({ document }: CheckContext, offset: number): Completion[] | undefined {
  const { start, end } = document.lines.line(document.lines.position(offset).line);
  const before = document.text.slice(start, offset);
  const match =
    /(?:^|\s)(?:#|<!--)[ \t]*campaign-plan-ignore(?:-file)?[ \t]+((?:[\w-]+[ \t]*,[ \t]*)*)([\w-]*)$/.exec(
      before,
    );
  if (!match) return undefined;
  const taken = new Set(match[1]!.split(/[\s,]+/));
  const rest = /^[\w-]*/.exec(document.text.slice(offset, end))![0];
  return checks
    .filter(({ code }) => !taken.has(code))
    .map(({ code, title, why }) => ({
      sort: 'check',
      label: code,
      detail: title,
      documentation: why,
      snippet: code,
      found: `${code} ${title}`,
      range: { start: offset - match[2]!.length, end: offset + rest.length },
    }));
}

/** A text as it is written in a snippet. */
function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
