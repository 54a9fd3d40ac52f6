import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm, type Options } from 'micromark-extension-gfm';
import type { Processor } from 'unified';

/** Reads tables, links of bare addresses and what else GFM adds: remark-gfm would bring along how all Markdown is written. */
export function readGfm(this: Processor, options: Options = {}): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm(options)];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()];
}
