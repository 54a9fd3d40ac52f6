import * as l10n from '@vscode/l10n';
import { checks } from '../checks/index.ts';
import { isHeadingFor, templateOf, usualTemplate } from '../plan/body/heading-templates.ts';
import { isInCode, outlineOf } from '../plan/body/outline.ts';
import { helpOf, meaningOf } from '../plan/format/field-words.ts';
import { registerChannel as registerChannelSchema } from '../plan/format/register-schema.ts';
import {
  audience as audienceSchema,
  channel as channelSchema,
  type Objective,
} from '../plan/format/schema.ts';
import { objectInfo } from '../plan/format/vocabulary.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { frontmatterLineAt } from '../plan/frontmatter-lines.ts';
import { addDays, localWeekday, resolveDate } from '../plan/values/dates.ts';
import { exactDayOf, exactLaunchOf } from '../plan/values/schedule.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { looseKey } from '../text/text.ts';
import { audienceEntries, audienceNames } from './audience-completion.ts';
import { channelEntries, channelNames } from './channel-completion.ts';
import { type Completion, snippetText, written } from './completion-item.ts';
import type { ValueCursor } from './cursor/cursor.ts';
import { cursorAt } from './cursor/cursor-at.ts';
import { keyCompletions } from './key-completion.ts';

/**
 * What can be written at an offset, best first: keys, words, names of audiences, objectives and channels, dates and
 * owners in the frontmatter; missing headings of the plan's template in the body; codes of checks where a comment
 * silences them.
 */
export function completionsAt(context: DocumentContext, offset: number): Completion[] {
  const { document } = context;
  const silenced = checkCodes(context, offset);
  if (silenced) return silenced;
  const { state } = document.frontmatter;
  if (state === 'closed' && offset >= bodyStart(document.text, document.frontmatter))
    return headings(context, offset);
  const cursor = cursorAt(document, offset);
  if (!cursor) return [];
  return cursor.sort === 'key' ? keyCompletions(cursor) : values(cursor, context, offset);
}

function values(cursor: ValueCursor, context: DocumentContext, offset: number): Completion[] {
  const { field, owner } = cursor;
  const plain = plainValues(cursor, context);
  if (plain) return plain;
  if (field.refersTo === 'channel') return channelNames(cursor, context, objectiveAt(context, offset));
  if (field.refersTo === 'audience') return audienceNames(cursor, context);
  if (field.refersTo) return objectiveIds(cursor, context);
  if (field.name === 'id' || field.name === 'name') {
    if (owner === objectInfo(channelSchema) || owner === objectInfo(registerChannelSchema))
      return channelEntries(cursor, context);
    if (owner === objectInfo(audienceSchema)) return audienceEntries(cursor, context);
  }
  if (ownerFields.has(field.name)) return owners(cursor, context);
  return [];
}

/** The values of fields for which a few words or dates are all there is. */
function plainValues(cursor: ValueCursor, context: DocumentContext): Completion[] | undefined {
  const { field } = cursor;
  if (field.words) {
    return field.words.map((word) => ({
      sort: 'word',
      label: word,
      documentation: meaningOf(field, word) ?? helpOf(field),
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

/** The ids of the plan's objectives, with what each is about. */
function objectiveIds(cursor: ValueCursor, { document }: DocumentContext): Completion[] {
  if (document.kind !== 'plan') return [];
  const taken = new Set(cursor.others.map(looseKey));
  return document.plan.objectives.flatMap(({ id, objective }): Completion[] =>
    id && !taken.has(looseKey(id))
      ? [
          {
            sort: 'reference',
            label: id,
            ...(objective ? { detail: objective, found: `${id} ${objective}` } : {}),
            ...written(cursor, id),
          },
        ]
      : [],
  );
}

/** The objective to which a place in the text belongs: the last that begins before it, as far as its lines go. */
function objectiveAt({ document }: DocumentContext, offset: number): Objective | undefined {
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

const ownerFields: ReadonlySet<string> = new Set(['owner', 'deputy', 'approver', 'users', 'admins', 'ask']);

/** The people and teams that the document, or the register, names as owners; the most frequent first. */
function owners(cursor: ValueCursor, { document, register, people = [] }: DocumentContext): Completion[] {
  const named = [
    ...(document.kind === 'plan'
      ? [...document.plan.activities, ...document.plan.channels, ...document.plan.risks].map(
          ({ owner }) => owner,
        )
      : []),
    ...(register?.register.channels ?? []).flatMap(({ owner, deputy, approver, users, admins }) => [
      owner,
      deputy,
      approver,
      ...users,
      ...admins,
    ]),
    ...(register?.register.actions ?? []).map(({ owner }) => owner),
    ...(register?.register.approvals ?? []).map(({ by }) => by),
    ...people,
  ].flatMap((name) => (name ? [name] : []));
  const counts = new Map<string, number>();
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const { start, end } = cursor.range;
  // What is just being typed is one of the owners that were read.
  const typed = looseKey(document.text.slice(start, end));
  return [...counts]
    .filter(([name, count]) => count > 1 || looseKey(name) !== typed || people.includes(name))
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => ({ sort: 'word', label: name, ...written(cursor, name) }));
}

function dates(cursor: ValueCursor, { document, today }: DocumentContext): Completion[] {
  const plan = document.kind === 'plan' ? document.plan : undefined;
  const launch = plan && exactLaunchOf(plan);
  const start = plan && exactDayOf(plan, plan.start);
  const end = plan && exactDayOf(plan, plan.end);
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
function headings({ document }: DocumentContext, offset: number): Completion[] {
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

/** A comment that silences checks, up to the code that is being typed. */
const silenceBegun =
  /(?:^|\s)(?:#|<!--)[ \t]*campaign-plan-ignore(?:-file)?[ \t]+((?:[\w-]+[ \t]*,[ \t]*)*)([\w-]*)$/;

/** The codes of checks, where a comment begins to silence some; undefined elsewhere. */
function checkCodes({ document }: DocumentContext, offset: number): Completion[] | undefined {
  const { start, end } = document.lines.line(document.lines.position(offset).line);
  const inYaml = frontmatterLineAt(document, offset);
  const from = inYaml ? inYaml.line.comment?.start : start;
  const match = silenceBegun.exec(document.text.slice(from ?? offset, offset));
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
