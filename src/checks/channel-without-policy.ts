import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { keptText } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Where a register names policies, every channel has one. */
export const channelWithoutPolicy = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-without-policy',
  title: 'Registered channel without a policy',
  severity: 'information',
  why: 'Who publishes on a channel needs to know what may go on it, and who reads it what they may expect.',
  source: 'CTG Albany, Designing social media policy for government: eight essential elements',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, policy: "#social-media" }
  - { id: x, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, policy: "#social-media" }
  - { id: x, owner: Digital team, policy: "#social-media" }`,
  },
  ...keptText('policy', {
    one: (name) =>
      l10n.t(
        'No policy holds for this channel: {0}. Add “policy”: a heading of the text below, a file or a web address that says what may go on it.',
        name,
      ),
    several: (count, all) =>
      l10n.t(
        'No policy holds for {0} of {1} channels. Add “policy” to each: a heading of the text below, a file or a web address that says what may go on it.',
        count,
        all,
      ),
  }),
});
