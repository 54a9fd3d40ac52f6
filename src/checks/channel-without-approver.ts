import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { keptText } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Where a register names approvers, every channel has one. */
export const channelWithoutApprover = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-without-approver',
  title: 'Registered channel without an approver',
  severity: 'information',
  why: 'Where it is not said who approves, either everything waits for somebody, or it goes out unseen.',
  source: 'CTG Albany, Designing social media policy for government: eight essential elements',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, approver: Head of Communications }
  - { id: x, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, approver: Head of Communications }
  - { id: x, owner: Digital team, approver: Head of Communications }`,
  },
  ...keptText('approver', {
    one: (name) =>
      l10n.t(
        'Unsettled who approves on this channel: {0}. Add “approver”: who looks at what goes out on it, be it the owner.',
        name,
      ),
    several: (count, all) =>
      l10n.t(
        'Unsettled who approves on {0} of {1} channels. Add “approver” to each: who looks at what goes out on it, be it the owner.',
        count,
        all,
      ),
  }),
});
