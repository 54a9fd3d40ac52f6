import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import { traitNames } from '../channels/names.ts';
import { suggestChannels } from '../channels/suggest.ts';
import type { Objective } from '../plan/format/schema.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { looseKey } from '../text/text.ts';
import { type Completion, written } from './completion-item.ts';
import type { ValueCursor } from './cursor/cursor.ts';
import { escapeMarkdown } from './markdown.ts';

/** All channels, those suggested for the objective at the cursor first, then the organisation's own. */
export function channelNames(
  cursor: ValueCursor,
  { document, channels }: DocumentContext,
  objective: Objective | undefined,
): Completion[] {
  const taken = new Set(cursor.others.flatMap((name) => channels.find(name)?.id ?? []));
  const suggestions =
    objective && document.kind === 'plan' ? suggestChannels(document.plan, objective, channels, 8) : [];
  const reasons = new Map(suggestions.map(({ channel, reason }) => [channel.id, reason]));
  const suggested = [...reasons.keys()];
  const rank = ({ id, inPlan, inRegister }: Channel) =>
    reasons.has(id) ? suggested.indexOf(id) : inPlan ? 100 : inRegister ? 200 : 300;
  return channels.all
    .filter(({ id }) => !taken.has(id))
    .map((channel, index) => ({ channel, index }))
    .sort((a, b) => rank(a.channel) - rank(b.channel) || a.index - b.index)
    .map(({ channel }) => channelCompletion(cursor, channel, channel.name, reasons.get(channel.id)));
}

/** The channels of which a plan or a register may say something: those it does not list yet. */
export function channelEntries(cursor: ValueCursor, { document, channels }: DocumentContext): Completion[] {
  const isListed = ({ inPlan, inRegister }: Channel) => (document.kind === 'plan' ? inPlan : inRegister);
  const isUsed = new Set(
    document.kind === 'plan'
      ? document.plan.objectives.flatMap((objective) =>
          objective.channels.flatMap((name) => channels.find(name)?.id ?? []),
        )
      : [],
  );
  const taken = new Set(cursor.others.map(looseKey));
  const rank = ({ id, inRegister }: Channel) => (isUsed.has(id) ? 0 : inRegister ? 1 : 2);
  return channels.all
    .filter((channel) => !isListed(channel) && !taken.has(looseKey(channel.name)))
    .map((channel, index) => ({ channel, index }))
    .sort((a, b) => rank(a.channel) - rank(b.channel) || a.index - b.index)
    .map(({ channel }) =>
      channelCompletion(cursor, channel, cursor.field.name === 'id' ? channel.id : channel.name, undefined),
    );
}

function channelCompletion(
  cursor: ValueCursor,
  channel: Channel,
  label: string,
  reason: string | undefined,
): Completion {
  const { owner, measure, inRegister, inCatalogue } = channel;
  const status = inRegister?.status;
  const traits = [...traitNames(channel), ...(owner ? [owner] : [])].join(' · ');
  return {
    sort: 'channel',
    label,
    // There is little room: the words for it stand with the reason.
    detail: reason ? `★ ${traits}` : traits,
    documentation: [
      escapeMarkdown(traits),
      reason ? l10n.t('Suggested: {0}.', escapeMarkdown(reason)) : '',
      status && status !== 'active' ? l10n.t('In the register it is {0}.', status) : '',
      measure ? l10n.t('Usually measured by {0}.', escapeMarkdown(measure)) : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    found: [...new Set([label, channel.name, channel.id, ...(inCatalogue?.aliases ?? [])])].join(' '),
    ...written(cursor, label),
  };
}
