import * as l10n from '@vscode/l10n';
import { kindName } from '../channels/names.ts';
import { likelyKind } from '../channels/sorts.ts';
import { addItem } from '../plan/edit/edit.ts';
import { kinds } from '../plan/format/schema.ts';
import type { Fix, PlanContext } from './check.ts';
import { quoted } from './wording.ts';

/**
 * The ways to add a channel to a plan’s own, one for each kind that it may be of. The first is the most likely
 * where its name tells of one kind; otherwise none is preferred.
 */
export function additions(name: string, { document }: PlanContext): Fix[] {
  const likely = likelyKind(name);
  return [...new Set(likely ? [likely, ...kinds] : kinds)].map((kind) => ({
    title: l10n.t('Add {0} to this plan’s channels as {1}', quoted(name), kindName(kind)),
    edits: addItem(document, 'channels', { name, kind }),
  }));
}
