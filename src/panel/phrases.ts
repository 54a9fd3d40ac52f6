import * as l10n from '@vscode/l10n';
import type { Decision } from '../plan/format/clearance.ts';
import { type IsoDate, localDate } from '../plan/values/dates.ts';
import type { ActivityDays, Days } from '../plan/values/schedule.ts';
import type { GridClash, GridGrouping, GridItem, MetAudience } from '../portfolio/grid.ts';
import type { Reading, UnreadPlan } from '../portfolio/record.ts';
import type { RegisterNote } from '../portfolio/register-notes.ts';
import { keptFor } from '../text/kept.ts';
import type { PanelView } from './sheet.ts';

/** So many names are said before the rest is counted. */
const mostNames = 3;

/** “3 activities”. */
export function sayActivities(count: number): string {
  return count === 1 ? l10n.t('1 activity') : l10n.t('{0} activities', count);
}

/** That there is nothing to show, and whether that is for the filter. */
export function sayFitsNothing(filter: string): string {
  return filter.trim() === '' ? l10n.t('No activities yet.') : l10n.t('Nothing fits “{0}”.', filter);
}

/** What is missing here, as some plans cannot be read; nothing where all can. */
export function sayUnread(plans: readonly Omit<UnreadPlan, 'path'>[]): string[] {
  const titles = (how: Reading) => plans.filter(({ reading }) => reading === how).map(({ plan }) => plan);
  const say = (how: Reading, sentence: (names: string) => string) => {
    const found = titles(how);
    return found.length === 0 ? [] : [sentence(sayNames(found))];
  };
  return [
    ...say('in part', (names) => l10n.t('Read only in part, so something may be missing: {0}', names)),
    ...say('as last read', (names) => l10n.t('Cannot be read just now, shown as last read: {0}', names)),
    ...say('not at all', (names) => l10n.t('Cannot be read, so nothing of it is here: {0}', names)),
  ];
}

/** What is to be known of the registers that hold here. */
export function sayRegisters(notes: readonly RegisterNote[]): string[] {
  return notes.map((note) => {
    if (note.kind === 'unread')
      return note.reading === 'in part'
        ? l10n.t(
            'The channel register {0} can be read only in part, so something may be missing',
            note.register,
          )
        : l10n.t('The channel register {0} cannot be read, so all that it says is missing', note.register);
    const others = sayNames(note.others);
    return note.counts === undefined
      ? l10n.t('No channel register counts, as it cannot be told which: {0}', others)
      : l10n.t('The channel register {0} counts; {1} beside it does not', note.counts, others);
  });
}

/** Names one after the other, “A, B and C”; of many the first few. */
export function sayNames(names: readonly string[]): string {
  const shown = names.length > mostNames + 1 ? names.slice(0, mostNames) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, l10n.t('{0} others', rest)] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : l10n.t('{0} and {1}', all.slice(0, -1).join(', '), last);
}

/** An audience that several plans reach, with the larger ones that it is a part of where some are for these. */
export function sayAudience({ audience, within }: MetAudience): string {
  return within.length === 0 ? audience : l10n.t('{0} (part of {1})', audience, sayNames(within));
}

/** The plans of a clash, each once, in the order of their days. */
export function plansOf(items: readonly GridItem[]): string[] {
  const dayOf = ({ days }: GridItem) => days?.from ?? '';
  const inOrder = [...items].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
  const byPath = new Map(inOrder.map(({ path, record }) => [path, record.title]));
  return [...byPath.values()];
}

/** “clash between New bin days and Flu clinic”, within a sentence; put together once, as many cells may say it. */
export const sayClash = keptFor(({ items }: GridClash): string =>
  l10n.t('clash between {0}', sayNames(plansOf(items))),
);

/** The days of an activity, as exactly as they are known. */
export function sayDays(days: ActivityDays | undefined, dateInWords: string | undefined): string {
  if (!days) return dateInWords ?? l10n.t('no date yet');
  const { from, to, precision, recurs } = days;
  const stretch = sayStretch(days);
  if (from === to) return stretch;
  if (recurs !== undefined) return l10n.t('again and again, {0}', stretch);
  return precision === 'day' ? stretch : l10n.t('some time from {0}', stretch);
}

/** The days from and to which something lasts, as far as they are known. */
type Ends = { readonly [Day in keyof Days]: Days[Day] | undefined };

/** “1 March 2027”, “1 March 2027 to 14 March 2027”, “from 1 March 2027”; empty where neither day is known. */
export function sayStretch({ from, to }: Ends): string {
  if (from === undefined) return to === undefined ? '' : l10n.t('until {0}', localDate(to));
  if (to === undefined) return l10n.t('from {0}', localDate(from));
  return from === to ? localDate(from) : l10n.t('{0} to {1}', localDate(from), localDate(to));
}

/** “until 6 May 2027”, behind the name of what ends then. */
export function sayUntil(name: string, to: IsoDate): string {
  return l10n.t('{0} until {1}', name, localDate(to));
}

/** How far the clearance of an activity is, in a word or two. */
export function sayDecision(decision: Decision): string {
  switch (decision) {
    case 'not looked at':
      return l10n.t('Not cleared');
    case 'asked':
      return l10n.t('Asked');
    case 'approved':
      return l10n.t('Cleared');
    case 'refused':
      return l10n.t('Refused');
  }
}

/** What the panel may show, in a word. */
export function sayView(view: PanelView): string {
  switch (view) {
    case 'weeks':
      return l10n.t('Weeks');
    case 'list':
      return l10n.t('List');
    case 'mix':
      return l10n.t('Mix');
  }
}

/** What rows may be put together by, in words. */
export function sayGrouping(by: GridGrouping): string {
  switch (by) {
    case 'plan':
      return l10n.t('Plan');
    case 'service':
      return l10n.t('Service');
    case 'channel':
      return l10n.t('Channel');
    case 'audience':
      return l10n.t('Audience');
    case 'owner':
      return l10n.t('Owner');
  }
}

/** What a row is called that has nothing in common but that it has nothing of the kind. */
export function sayNothingOf(by: GridGrouping): string {
  switch (by) {
    case 'plan':
      return l10n.t('No title');
    case 'service':
      return l10n.t('No service named');
    case 'channel':
      return l10n.t('No channel named');
    case 'audience':
      return l10n.t('No audience named');
    case 'owner':
      return l10n.t('No owner named');
  }
}
