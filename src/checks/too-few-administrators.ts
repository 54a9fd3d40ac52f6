import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { findGaps, keepPlaces } from './channel-gaps.ts';
import { defineCheck } from './check.ts';
import { hasTooFew, isAccount } from './register-accounts.ts';

/** Every account has two administrators. */
export const tooFewAdministrators = defineCheck<readonly RegisterChannel[]>({
  code: 'too-few-administrators',
  title: 'Account with fewer than two administrators',
  severity: 'warning',
  why: 'An account that one person alone can get into is lost when that person leaves, is locked out or is hacked.',
  source:
    'East Devon District Council, register of sites and users; NCSC guidance on protecting social media accounts',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, admins: [Digital manager] }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, admins: [Digital manager, Head of Communications] }`,
  },
  *register(context) {
    yield* findGaps(context, {
      concerns: (channel) => isAccount(channel),
      lacks: hasTooFew,
      one: (name) =>
        l10n.t(
          'Fewer than two administrators for this account: {0}. Add “admins”: two people at least, so that it is not lost with one of them.',
          name,
        ),
      several: (count, all) =>
        l10n.t(
          'Fewer than two administrators for {0} of {1} accounts. Add “admins” to each: two people at least, so that none is lost with one of them.',
          count,
          all,
        ),
    });
  },
  fixes({ data: entries }, context) {
    return [keepPlaces(context, entries, 'admins')];
  },
});
