import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { keptText } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Where a register names risks, every channel has one. */
export const channelWithoutRisk = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-without-risk',
  title: 'Registered channel without a risk',
  severity: 'information',
  why: 'Every channel can go wrong: a late change in print, an account taken over, a comment that hurts. Who has thought of it is quicker.',
  source: 'GSA Social Media Navigator 2018',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, risk: Account taken over, mitigation: Two-step sign-in }
  - { id: leaflet, owner: Print team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, risk: Account taken over, mitigation: Two-step sign-in }
  - { id: leaflet, owner: Print team, risk: Printed before a late change, mitigation: Deadline shared }`,
  },
  ...keptText('risk', {
    one: (name) =>
      l10n.t(
        'No risk of this channel is named: {0}. Add “risk” and “mitigation”: what could go wrong on it, and what is done about that.',
        name,
      ),
    several: (count, all) =>
      l10n.t(
        'No risk is named for {0} of {1} channels. Add “risk” and “mitigation” to each: what could go wrong on it, and what is done about that.',
        count,
        all,
      ),
  }),
});
