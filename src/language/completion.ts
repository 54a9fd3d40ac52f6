import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import { traitNames } from '../channels/names.ts';
import { suggestChannels } from '../channels/suggest.ts';
import type { CheckContext } from '../checks/check.ts';
import { addDays, type IsoDate, localDate, resolveDate } from '../plan/dates.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { outlineOf } from '../plan/outline.ts';
import { launchOf } from '../plan/schedule.ts';
import { isHeadingFor, templates } from '../plan/templates.ts';
import { looseKey, type Range } from '../plan/text.ts';
import type { FieldInfo } from '../plan/vocabulary.ts';
import { yamlScalar } from '../plan/yaml-quote.ts';
import { type Cursor, cursorAt, type KeyCursor, type ValueCursor } from './cursor.ts';

/** One thing that can be written at the cursor. */
export interface Completion {
  readonly sort: 'key' | 'word' | 'channel' | 'reference' | 'date' | 'heading';
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** What is written, as a snippet: `$1` and `${1|a,b|}` are places to fill. */
  readonly snippet: string;
  /** Other words by which it is found. */
  readonly found?: string;
  /** What it takes the place of. */
  readonly range: Range;
}

/**
 * What can be written at an offset, best first: keys, words, names of audiences, objectives and channels, dates in the
 * frontmatter; missing headings of the plan's template in the body.
 */
export function completionsAt(context: CheckContext, offset: number): Completion[] {
  const { document } = context;
  if (offset >= bodyStart(document.text, document.frontmatter)) return headings(context, offset);
  const cursor: Cursor | undefined = cursorAt(document, offset);
  if (!cursor) return [];
  return cursor.sort === 'key' ? keys(cursor) : values(cursor, context, offset);
}

function keys({ info, used, range, column }: KeyCursor): Completion[] {
  const taken = new Set([...used].map((key) => info.byKey.get(key)?.name));
  return info.fields
    .filter(({ name }) => !taken.has(name))
    .map((field) => ({
      sort: 'key',
      label: field.name,
      detail: field.title,
      documentation: `${field.description}${example(field)}`,
      snippet: `${field.name}:${follow(field, column)}`,
      found: [field.name, ...field.aliases].join(' '),
      range,
    }));
}

/** What follows a key: brackets for a list of texts, a first entry for a list of objects, a choice of words. */
function follow(field: FieldInfo, column: number | undefined): string {
  if (field.words) return ` \${1|${field.words.join(',')}|}`;
  if (field.list && !field.object) return ' [$1]';
  if (column === undefined) return field.object ? ' {$1}' : ' $1';
  if (field.list && field.object) return `\n  - ${field.object.shorthand ?? 'name'}: $1`;
  if (field.object) return '\n  $1';
  return ' $1';
}

function example({ examples }: FieldInfo): string {
  const [first] = examples;
  if (first === undefined || typeof first === 'object') return '';
  return `\n\n${l10n.t('For example: {0}', String(first))}`;
}

function values(cursor: ValueCursor, context: CheckContext, offset: number): Completion[] {
  const { field, range } = cursor;
  if (field.refersTo === 'channel') return channelNames(cursor, context, offset);
  if (field.refersTo) return names(cursor, context);
  if (field.words) {
    return field.words.map((word) => ({
      sort: 'word',
      label: word,
      snippet: word,
      documentation: field.description,
      range,
    }));
  }
  if (field.format === 'date') return dates(cursor, context);
  if (field.format === 'language') {
    return [
      ['en-GB', l10n.t('English')],
      ['cy', l10n.t('Cymraeg (Welsh)')],
    ].map(([code, name]) => ({ sort: 'word', label: code!, detail: name!, snippet: code!, range }));
  }
  if (field.name === 'currency')
    return [{ sort: 'word', label: 'GBP', detail: l10n.t('Pound sterling'), snippet: 'GBP', range }];
  return [];
}

function names({ field, range, flow, others }: ValueCursor, { document }: CheckContext): Completion[] {
  if (document.kind !== 'plan') return [];
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
            ...(documentation ? { documentation } : {}),
            snippet: snippetText(yamlScalar(word, flow)),
            range,
          },
        ]
      : [],
  );
}

function channelNames(
  { range, flow, others }: ValueCursor,
  { document, channels }: CheckContext,
  offset: number,
): Completion[] {
  const taken = new Set(others.flatMap((name) => channels.find(name)?.id ?? []));
  const reasons = new Map<string, string>();
  if (document.kind === 'plan') {
    const { plan, locations } = document;
    const objective = plan.objectives.findLast((other) => {
      const whole = locations.whole(other);
      return (
        whole.start <= offset &&
        offset <= document.lines.line(document.lines.position(whole.end).line).end + 200
      );
    });
    if (objective)
      for (const { channel, reason } of suggestChannels(plan, objective, channels, 8))
        reasons.set(channel.id, reason);
  }
  const suggested = [...reasons.keys()];
  const rank = ({ id, inPlan, inRegister }: Channel) =>
    reasons.has(id) ? suggested.indexOf(id) : inPlan ? 100 : inRegister ? 200 : 300;
  return channels.all
    .filter(({ id }) => !taken.has(id))
    .map((channel, index) => ({ channel, index }))
    .sort((a, b) => rank(a.channel) - rank(b.channel) || a.index - b.index)
    .map(({ channel }) => ({
      sort: 'channel',
      label: channel.name,
      detail: [...traitNames(channel), channel.owner].filter(Boolean).join(' · '),
      documentation: [
        reasons.has(channel.id) ? l10n.t('Suggested: {0}.', reasons.get(channel.id)!) : '',
        channel.inRegister?.status && channel.inRegister.status !== 'active'
          ? l10n.t('In the register it is {0}.', channel.inRegister.status)
          : '',
        channel.measure ? l10n.t('Usually measured by {0}.', channel.measure) : '',
      ]
        .filter(Boolean)
        .join('\n\n'),
      snippet: snippetText(yamlScalar(channel.name, flow)),
      found: [channel.name, channel.id, ...(channel.inCatalogue?.aliases ?? [])].join(' '),
      range,
    }));
}

function dates({ range }: ValueCursor, { document, today }: CheckContext): Completion[] {
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
    completions.push({ sort: 'date', label, detail, snippet: label, found: `${label} ${detail}`, range });
  };
  add(today, l10n.t('Today: {0}', withWeekday(today)));
  add(week, l10n.t('In a week: {0}', withWeekday(week)));
  if (start) add(start, l10n.t('The campaign’s start: {0}', withWeekday(start)));
  if (launch) add(launch, l10n.t('The launch: {0}', withWeekday(launch)));
  if (end) add(end, l10n.t('The campaign’s end: {0}', withWeekday(end)));
  if (launch) {
    for (const relative of ['launch', 'launch-14d', 'launch-1w', 'launch+1w', 'launch+1m']) {
      add(relative, withWeekday(resolveDate(relative, launch)!));
    }
  }
  add('TBC', l10n.t('To be confirmed'));
  return completions;
}

/** A day with its weekday: Monday 1 March 2027. */
export function withWeekday(date: IsoDate): string {
  const day = localDate(date);
  switch (new Date(date).getUTCDay()) {
    case 1:
      return l10n.t('Monday {0}', day);
    case 2:
      return l10n.t('Tuesday {0}', day);
    case 3:
      return l10n.t('Wednesday {0}', day);
    case 4:
      return l10n.t('Thursday {0}', day);
    case 5:
      return l10n.t('Friday {0}', day);
    case 6:
      return l10n.t('Saturday {0}', day);
    default:
      return l10n.t('Sunday {0}', day);
  }
}

function headings({ document }: CheckContext, offset: number): Completion[] {
  if (document.kind !== 'plan') return [];
  const line = document.lines.line(document.lines.position(offset).line);
  const text = document.text.slice(line.start, line.end);
  const marks = /^(#{1,6})[ \t]*/.exec(text);
  const template = templates.find(({ id }) => id === (document.plan.template ?? 'oasis'));
  if (!marks || !template) return [];
  const others = outlineOf(document).sections.filter(({ range }) => range.start !== line.start);
  return template.sections
    .filter((section) => !others.some(({ title }) => isHeadingFor(title, section)))
    .map((section) => ({
      sort: 'heading',
      label: section.title,
      detail: l10n.t('{0} template', template.title),
      documentation: section.prompt(),
      snippet: snippetText(`${marks[1]} ${section.title}`),
      found: text,
      range: line,
    }));
}

/** A text as it is written in a snippet. */
function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
