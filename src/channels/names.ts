import * as l10n from '@vscode/l10n';
import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';
import { type Channel, channelLabel } from './directory.ts';

/** A kind of channel in the user's language, as it stands within a sentence. */
export function kindName(kind: ChannelKind): string {
  switch (kind) {
    case 'traditional':
      return l10n.t('traditional');
    case 'face-to-face':
      return l10n.t('face-to-face');
    case 'digital':
      return l10n.t('digital');
    case 'social':
      return l10n.t('social');
  }
}

/** A kind of channel in the user's language, as the title of a list or the content of a cell. */
export function kindTitle(kind: ChannelKind): string {
  switch (kind) {
    case 'traditional':
      return l10n.t('Traditional');
    case 'face-to-face':
      return l10n.t('Face-to-face');
    case 'digital':
      return l10n.t('Digital');
    case 'social':
      return l10n.t('Social');
  }
}

/** Whether people can answer on a channel, in the user's language. */
export function directionName(direction: Direction): string {
  switch (direction) {
    case 'one-way':
      return l10n.t('one-way');
    case 'limited':
      return l10n.t('limited');
    case 'two-way':
      return l10n.t('two-way');
  }
}

/** How a channel is come by, in the user's language. */
function pesoName(peso: Peso): string {
  switch (peso) {
    case 'paid':
      return l10n.t('paid');
    case 'earned':
      return l10n.t('earned');
    case 'shared':
      return l10n.t('shared');
    case 'owned':
      return l10n.t('owned');
  }
}

/** The kind, direction and PESO class of a channel, as far as they are known, in the user's language. */
export function traitNames({
  kind,
  direction,
  peso,
}: Pick<Channel, 'kind' | 'direction' | 'peso'>): string[] {
  return [
    ...(kind ? [kindName(kind)] : []),
    ...(direction ? [directionName(direction)] : []),
    ...(peso ? [pesoName(peso)] : []),
  ];
}

/** A channel by its name with its kind: "Leaflet (traditional)". */
export function labelWithKind(channel: Channel): string {
  const kind = channel.kind ? kindName(channel.kind) : l10n.t('kind not stated');
  return `${channelLabel(channel)} (${kind})`;
}
