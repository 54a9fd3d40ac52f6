import type { ChannelDirectory } from '../channels/directory.ts';
import { kindName } from '../channels/names.ts';
import type { CampaignDocument } from '../plan/document.ts';
import { referencesIn } from '../plan/format/references.ts';

/** A few words behind a name. */
export interface Inlay {
  readonly offset: number;
  readonly text: string;
}

/** The kind of each channel, where only its id or name stands. */
export function channelKinds(document: CampaignDocument, channels: ChannelDirectory): Inlay[] {
  return referencesIn(document).flatMap(({ target, text, range }) => {
    const kind = target === 'channel' ? channels.find(text)?.kind : undefined;
    return kind ? [{ offset: range.end, text: kindName(kind) }] : [];
  });
}
