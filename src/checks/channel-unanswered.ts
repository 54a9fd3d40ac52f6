import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { findGaps, keepPlaces } from './channel-gaps.ts';
import { defineCheck } from './check.ts';
import { isOpenToPosts } from './register-accounts.ts';

const hasNoModeration = ({ moderation }: RegisterChannel) => filled(moderation) === '';
const hasNoTime = ({ response_hours }: RegisterChannel) => response_hours === undefined;

/** Where the public can write, the register says who answers and within what time. */
export const channelUnanswered = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-unanswered',
  title: 'Channel on which nobody is said to answer',
  severity: 'warning',
  why: 'People who write to you expect an answer, and what others write under your name is read as yours until somebody deals with it.',
  source:
    'CTG Albany, Designing social media policy for government: citizen conduct; GSA Social Media Navigator 2018',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team, moderation: Weekdays 9 to 5, response_hours: 24 }`,
  },
  *register(context) {
    yield* findGaps(context, {
      concerns: isOpenToPosts,
      lacks: (entry) => hasNoModeration(entry) || hasNoTime(entry),
      one: (name, entry) =>
        !hasNoModeration(entry)
          ? l10n.t(
              'Within what time people get an answer is not said: {0}. Add “response_hours”, so that they know what to expect.',
              name,
            )
          : hasNoTime(entry)
            ? l10n.t(
                'People can write here and nobody is said to answer: {0}. Add “moderation” (who answers and removes what) and “response_hours”.',
                name,
              )
            : l10n.t(
                'Who answers and removes what is not said: {0}. Add “moderation”, as what others write under your name is read as yours.',
                name,
              ),
      several: (count, all) =>
        l10n.t(
          'Answers are not settled on {0} of {1} open channels. People can write there: add “moderation” (who answers and removes what) and “response_hours” to each.',
          count,
          all,
        ),
    });
  },
  fixes({ data: entries }, context) {
    const unmoderated = entries.filter(hasNoModeration);
    const untimed = entries.filter(hasNoTime);
    return [
      ...(unmoderated.length > 0 ? [keepPlaces(context, unmoderated, 'moderation')] : []),
      ...(untimed.length > 0 ? [keepPlaces(context, untimed, 'response_hours')] : []),
    ];
  },
});
