import { decisionInWords } from '../document/decision-words.ts';
import { type Inline, words as plain } from '../document/model.ts';
import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { withDaysSaid } from '../plan/values/dates.ts';
import type { ApprovalDue } from '../portfolio/approvals.ts';
import { clearedByAnother } from '../portfolio/clearance.ts';
import type { MetAudience } from '../portfolio/grid.ts';
import type { Matter } from '../portfolio/matters.ts';
import type { ChannelTrouble } from '../portfolio/used-channels.ts';
import { shortened } from '../text/text.ts';

/** What is to be minded about an item, in words, one paragraph. */
export function matterInWords(matter: Matter, words: DocumentWords): Inline[] {
  const day = (date: string) => words.own(words.day(date, undefined));
  switch (matter.kind) {
    case 'period': {
      const { period, clearance, isSure } = matter;
      const { ask } = period.period;
      const isToAsk = clearance.decision === 'not looked at' || clearedByAnother(clearance, period.period);
      const state = [
        ...decisionInWords(clearance, words),
        ...(isToAsk && ask ? [...plain(', '), ...words.say('askWhom', ask)] : []),
      ];
      return words.say(
        isSure ? 'fallsIntoPeriod' : 'perhapsInPeriod',
        period.period.name,
        day(period.to),
        state,
      );
    }
    case 'member':
      return words.say('memberSpeaks', matter.name, matter.period);
    case 'consultation':
      return words.say('consultationOpens', matter.period);
    case 'channel':
      return words.say(troubleWords[matter.trouble], matter.name);
    case 'clash':
      return words.say(
        'clashWith',
        namesInWords(matter.plans, words),
        audiencesInWords(matter.audiences, words),
        matter.channel,
      );
    case 'pressure': {
      const { most, varies, audiences, limit, weeks } = matter;
      return words.say(
        weeks.length === 1 && !varies ? 'campaignsThatWeek' : 'campaignsAWeek',
        most,
        audiencesInWords(audiences, words),
        limit,
      );
    }
    case 'overload': {
      const { most, channel, limit, weeks } = matter;
      return words.say(weeks.length === 1 ? 'activitiesThatWeek' : 'activitiesAWeek', most, channel, limit);
    }
    case 'key date': {
      const { name, from, to } = matter.keyDate;
      return words.say('keyDateOn', name, words.own(words.period(from, to, undefined) ?? ''));
    }
    case 'approval':
      return approvalInWords(matter.approval, matter.isOverdue, words);
    case 'deadline': {
      const { channel, day: last } = matter.deadline;
      return channel === undefined
        ? words.say(matter.isPast ? 'ownDeadlinePassed' : 'ownDeadline', day(last))
        : words.say(matter.isPast ? 'copyByNow' : 'copyBy', channel, day(last));
    }
    case 'embargo':
      return words.say(
        'embargoUntil',
        withDaysSaid(matter.until, (each) => words.day(each, undefined)),
      );
    case 'decision':
      return words.say('approvalState', decisionInWords(matter.clearance, words));
    case 'unread':
      return words.say(matter.reading === 'in part' ? 'planReadInPart' : 'planUnreadable');
  }
}

const troubleWords = {
  closed: 'channelClosed',
  frozen: 'channelFrozen',
  'not registered': 'channelNotRegistered',
} as const satisfies Readonly<Record<ChannelTrouble, TextKey>>;

/** `Unpaid carers (part of Adults) and Families`. */
export function audiencesInWords(audiences: readonly MetAudience[], words: DocumentWords): string {
  return words.list(
    audiences.map(({ audience, within }) =>
      within.length === 0 ? audience : words.text('asPartOf', audience, words.list(within)),
    ),
  );
}

/** So many names are read before they are only counted. */
const mostNames = 4;

/** Of a longer name the first words tell which is meant. */
const longestName = 80;

/** Names, of many of them the first: `A, B, C and 12 more`. */
export function namesInWords(names: readonly string[], words: DocumentWords): string {
  const rest = names.length - mostNames;
  const short = names.map((name) => shortened(name, longestName));
  return rest > 1
    ? words.text('namesAndMore', short.slice(0, mostNames).join(', '), rest)
    : words.list(short);
}

function approvalInWords(
  { by, due, clearance }: ApprovalDue,
  isOverdue: boolean,
  words: DocumentWords,
): Inline[] {
  if (clearance.decision !== 'not looked at')
    return words.say('approvalState', decisionInWords({ by, ...clearance }, words));
  if (due === undefined) return words.say('toBeApproved', by);
  const day = words.own(words.day(due, undefined));
  return words.say(isOverdue ? 'approvalOverdue' : 'toBeApprovedAskBy', by, day);
}
