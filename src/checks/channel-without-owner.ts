import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { findGaps, keepPlaces } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Every channel of the register has an owner. */
export const channelWithoutOwner = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-without-owner',
  title: 'Registered channel without an owner',
  severity: 'warning',
  why: 'A channel that is nobody’s is answered by nobody, and nobody can take down what is wrong on it.',
  source: 'GSA Social Media Navigator 2018; East Devon District Council, register of sites and users',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team }`,
  },
  *register(context) {
    yield* findGaps(context, {
      lacks: (entry) => filled(entry.owner) === '',
      one: (name) =>
        l10n.t(
          'Nobody answers for this channel: {0}. Add “owner”: a person or team whom plans can ask, and who puts right what goes wrong on it.',
          name,
        ),
      several: (count, all) =>
        l10n.t(
          'Nobody answers for {0} of {1} channels. Add “owner” to each: a person or team whom plans can ask, and who puts right what goes wrong.',
          count,
          all,
        ),
    });
  },
  fixes({ data: entries }, context) {
    return [keepPlaces(context, entries, 'owner')];
  },
});
