import type { CampaignDocument } from '../plan/document.ts';
import { outlineOf } from '../plan/outline.ts';
import type { Range } from '../plan/text.ts';
import { looseKey } from '../plan/text.ts';

/** Words that lead somewhere: to a heading of this document, a web address, or a file beside it. */
export interface DocumentLink {
  readonly range: Range;
  readonly target: { readonly offset: number } | { readonly url: string } | { readonly file: string };
}

/** The links of a register: policies (a heading `#…`, a file, an address) and handles that are addresses. */
export function linksOf(document: CampaignDocument): DocumentLink[] {
  if (document.kind !== 'register') return [];
  const { register, locations } = document;
  return register.channels.flatMap((channel) =>
    (['policy', 'handle'] as const).flatMap((field): DocumentLink[] => {
      const text = channel[field]?.trim();
      const range = locations.value(channel, field);
      if (!text || !range) return [];
      if (/^https?:\/\/\S+$/.test(text)) return [{ range, target: { url: text } }];
      if (field === 'handle') return [];
      if (text.startsWith('#')) {
        const section = outlineOf(document).sections.find(({ title }) => looseKey(title) === looseKey(text));
        return section ? [{ range, target: { offset: section.titleRange.start } }] : [];
      }
      return /^[^\s:]+\.\w{2,5}(?:#\S*)?$/.test(text) ? [{ range, target: { file: text } }] : [];
    }),
  );
}
