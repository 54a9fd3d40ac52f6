import * as l10n from '@vscode/l10n';
import type { Clearance } from '../plan/format/clearance.ts';
import { type IsoDate, localDate, withDaysSaid } from '../plan/values/dates.ts';
import { clearedByAnother, type KnownPeriod } from '../portfolio/clearance.ts';
import type { GridDue, TroubledChannel } from '../portfolio/grid.ts';
import type { ItemOverload, ItemPressure, Matter } from '../portfolio/matters.ts';
import { sayAudience, sayDecision, sayNames, sayStretch, sayUntil } from './phrases.ts';

/** Something to be minded about an activity, as a sentence’s worth of words in the user’s language. */
export function sayMatter(matter: Matter): string {
  switch (matter.kind) {
    case 'period': {
      const { name } = matter.period.period;
      const said = `${sayUntil(name, matter.period.to)}: ${sayClearance(matter.clearance, matter.period)}`;
      return matter.isSure ? said : l10n.t('Perhaps {0}', said);
    }
    case 'member':
      return l10n.t('{0} speaks, an elected member, in {1}', matter.name, matter.period);
    case 'consultation':
      return l10n.t('A consultation opens in {0}', matter.period);
    case 'channel':
      return sayTrouble(matter);
    case 'clash':
      return l10n.t(
        'Clash with {0}: {1} hear by {2}, {3}',
        sayNames(matter.plans),
        sayNames(matter.audiences.map(sayAudience)),
        matter.channel,
        sayWeeks(matter.weeks),
      );
    case 'pressure':
      return sayPressure(matter);
    case 'overload':
      return sayOverload(matter);
    case 'key date':
      return `${matter.keyDate.name}, ${sayStretch(matter.keyDate)}`;
    case 'approval': {
      const { by, due, clearance } = matter.approval;
      if (clearance.decision !== 'not looked at') return `${by}: ${sayDecision(clearance.decision)}`;
      if (due === undefined) return l10n.t('{0} has to approve', by);
      return sayDue({ what: { kind: 'approval', by }, day: due, isLate: matter.isOverdue });
    }
    case 'deadline': {
      const { channel, day } = matter.deadline;
      return sayDue({ what: { kind: 'deadline', channel }, day, isLate: matter.isPast });
    }
    case 'embargo':
      return l10n.t('Embargo until {0}', withDaysSaid(matter.until, localDate));
    case 'decision':
      return [matter.clearance.by, sayDecision(matter.clearance.decision)].filter(Boolean).join(': ');
    case 'unread':
      return matter.reading === 'in part'
        ? l10n.t('Some of the plan cannot be read: something may be missing')
        : l10n.t('The plan cannot be read by now: this is what it last said');
  }
}

/** What has to be done by a day, with the day. */
export function sayDue({ what, day: date, isLate }: Omit<GridDue, 'item'>): string {
  const day = localDate(date);
  if (what.kind === 'approval')
    return isLate
      ? l10n.t('{0} should have been asked by {1}', what.by, day)
      : l10n.t('Ask {0} by {1}', what.by, day);
  const { channel } = what;
  if (channel === undefined)
    return isLate
      ? l10n.t('The plan’s own deadline has passed: {0}', day)
      : l10n.t('To be ready by {0}, says the plan', day);
  return isLate
    ? l10n.t('Everything for {0} was needed by {1}', channel, day)
    : l10n.t('Everything for {0} by {1}', channel, day);
}

function sayPressure({ audiences, most, weeks, limit, varies }: ItemPressure): string {
  const who = sayNames(audiences.map(sayAudience));
  return varies
    ? l10n.t('{0} hear from up to {1} campaigns, {2}; the limit is {3}', who, most, sayWeeks(weeks), limit)
    : l10n.t('{0} hear from {1} campaigns, {2}; the limit is {3}', who, most, sayWeeks(weeks), limit);
}

function sayOverload({ channel, most, weeks, limit, varies }: ItemOverload): string {
  return varies
    ? l10n.t('{0} carries up to {1} activities, {2}; the limit is {3}', channel, most, sayWeeks(weeks), limit)
    : l10n.t('{0} carries {1} activities, {2}; the limit is {3}', channel, most, sayWeeks(weeks), limit);
}

function sayTrouble({ name, trouble }: TroubledChannel): string {
  switch (trouble) {
    case 'closed':
      return l10n.t('{0} is closed, says the register', name);
    case 'frozen':
      return l10n.t('Nothing new on {0} for now, says the register', name);
    case 'not registered':
      return l10n.t('{0} is not in the register', name);
  }
}

/** How far a clearance is; where somebody gave it whom the register does not name, with both names. */
function sayClearance(clearance: Clearance, { period }: KnownPeriod): string {
  const decision = sayDecision(clearance.decision);
  const others = clearedByAnother(clearance, period);
  return others
    ? l10n.t('{0} by {1}; the register says to ask {2}', decision, others.by, others.ask)
    : decision;
}

function sayWeeks(weeks: readonly IsoDate[]): string {
  return weeks.length === 1
    ? l10n.t('in the week of {0}', localDate(weeks[0]!))
    : l10n.t('in {0} weeks from {1}', weeks.length, localDate(weeks[0]!));
}
