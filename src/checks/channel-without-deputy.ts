import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { keptText } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Where a register names deputies, every channel has one. */
export const channelWithoutDeputy = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-without-deputy',
  title: 'Registered channel without a deputy',
  severity: 'information',
  why: 'When the owner is ill or leaves, a channel without a deputy falls silent, or nobody knows how to get into it.',
  source: 'GSA Social Media Navigator 2018; East Devon District Council, register of sites and users',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, deputy: Press office }
  - { id: x, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, deputy: Press office }
  - { id: x, owner: Digital team, deputy: Press office }`,
  },
  ...keptText('deputy', {
    one: (name) =>
      l10n.t(
        'Nobody stands in for this channel’s owner: {0}. Add “deputy”, so that it does not fall silent when the owner is away.',
        name,
      ),
    several: (count, all) =>
      l10n.t(
        'Nobody stands in for the owners of {0} of {1} channels. Add “deputy” to each, so that none falls silent when its owner is away.',
        count,
        all,
      ),
  }),
});
