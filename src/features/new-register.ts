import * as l10n from '@vscode/l10n';
import { yamlScalar } from '../plan/yaml/quote.ts';
import type { ChannelInUse } from '../portfolio/context.ts';
import { looseKey } from '../text/text.ts';

/** What stands in a new register where its keeper is to write first. */
export const ownerHint = 'TBC';

/**
 * The text of a new channel register: the channels that plans use already, in the order given, each with how many plans use
 * it and a place for its owner; where none are used, one to begin with.
 */
export function newRegisterText(organisation: string, uses: readonly ChannelInUse[]): string {
  const channels = uses.length > 0 ? uses.map(entryOf).join('') : firstEntry();
  return `---
register: ${yamlScalar(organisation)}
channels:
${channels}periods: [] # ${l10n.t('Times in which publicity needs care, each with name, start and end.')}
actions: [] # ${l10n.t('What gives every service the ground to use its channels well: training, access, policy, review.')}
---

# ${l10n.t('How we use our channels')}

${l10n.t('The policy that everyone reads who publishes on one of these channels.')}
`;
}

function entryOf({ name, kind, known, plans }: ChannelInUse): string {
  const base = known?.inCatalogue;
  const isListed = base !== undefined && looseKey(base.name) === looseKey(name);
  const used = plans.length === 1 ? l10n.t('Used by 1 plan.') : l10n.t('Used by {0} plans.', plans.length);
  const lines = [
    `  - name: ${yamlScalar(name)} # ${used}`,
    ...(isListed ? [`    id: ${base.id}`] : []),
    ...(kind ? [`    kind: ${kind}`] : []),
    `    owner: ${ownerHint}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function firstEntry(): string {
  return `  - name: Website\n    kind: digital\n    owner: ${ownerHint}\n`;
}
