import * as l10n from '@vscode/l10n';
import { kindName } from '../channels/names.ts';
import { likelyKind } from '../channels/sorts.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { type ChannelKind, kinds } from '../plan/format/shared-fields.ts';
import type { Fix, PlanContext } from './check.ts';
import { quoted } from './messages.ts';

/**
 * The ways to add a channel to a plan’s own. Where its name tells of a kind, that kind comes first; otherwise the
 * kind is left to be chosen, and no guess stands before it.
 */
export function additions(name: string, { document }: PlanContext): Fix[] {
  const likely = likelyKind(name);
  const withKind = (kind: ChannelKind): Fix => ({
    title: l10n.t('Add {0} to this plan’s channels as {1}', quoted(name), kindName(kind)),
    edits: addItem(document, 'channels', { name, kind }),
  });
  if (likely) return [likely, ...kinds.filter((kind) => kind !== likely)].map(withKind);
  return [
    {
      title: l10n.t('Add {0} to this plan’s channels (then choose its kind)', quoted(name)),
      edits: addItem(document, 'channels', { name, kind: 'TBC' }),
    },
    ...kinds.map(withKind),
  ];
}
