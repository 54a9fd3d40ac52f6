import { outlineOf } from '../plan/body/outline.ts';
import type { RegisterDocument } from '../plan/document.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import type { Range } from '../text/text.ts';
import { looseKey } from '../text/text.ts';
import { definitions, references } from './named-things.ts';

/** Words that lead somewhere. */
export interface DocumentLink {
  readonly range: Range;
  /** A place in this document or in the register, a web address, or a file beside the document. */
  readonly target:
    | { readonly offset: number }
    | { readonly registerOffset: number }
    | { readonly url: string }
    | { readonly file: string };
}

/** The links of a register: policies and handles; of a plan: channels that stand in the register. */
export function linksOf(context: DocumentContext): DocumentLink[] {
  const { document } = context;
  return document.kind === 'register' ? policies(document) : registerEntries(context);
}

/** Policies (a heading `#…`, a file, an address) and handles that are addresses. */
function policies(document: RegisterDocument): DocumentLink[] {
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

/** Channels that lead on to the register: those the plan says nothing of, and what it says of others. */
function registerEntries({ document, channels, register }: DocumentContext): DocumentLink[] {
  if (!register) return [];
  const entries = new Set<object>();
  const named = [
    ...definitions(document, channels).filter(({ target, entry }) => {
      if (target !== 'channel' || !entry || entries.has(entry)) return false;
      entries.add(entry);
      return true;
    }),
    ...references(document, channels).filter(({ target, entry }) => target === 'channel' && !entry),
  ];
  return named.flatMap(({ words, range }): DocumentLink[] => {
    const entry = channels.find(words)?.inRegister;
    if (!entry) return [];
    return [{ range, target: { registerOffset: register.locations.words(entry, 'id', 'name').start } }];
  });
}
