import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm, type Options } from 'micromark-extension-gfm';
import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/** Reads tables, links of bare addresses and what else GFM adds: remark-gfm would bring along how all Markdown is written. */
export function readGfm(this: Processor, options: Options = {}): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm(options)];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()];
}

/** The same without links of bare addresses, which are looked for at every letter: that costs a third of the time. */
export function readGfmWithoutBareLinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutBareLinks(gfm())];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    // It is the only one that goes over the finished tree.
    gfmFromMarkdown().filter((extension) => !('transforms' in extension)),
  ];
}

const bareLinks: ReadonlySet<string | undefined> = new Set([
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]);

function withoutBareLinks({ text = {}, ...others }: Extension): Extension {
  const kept = Object.entries(text).flatMap(([code, constructs]): [string, Construct[]][] => {
    const left = [constructs ?? []].flat().filter(({ name }) => !bareLinks.has(name));
    return left.length > 0 ? [[code, left]] : [];
  });
  return { ...others, text: Object.fromEntries(kept) };
}
