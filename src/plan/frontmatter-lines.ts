import type { CampaignDocument } from './document.ts';
import { type YamlLine, yamlLines } from './yaml/scan/lines.ts';

const cache = new WeakMap<CampaignDocument, readonly YamlLine[]>();

/**
 * The lines of a document's frontmatter between its fences, to the end of the text where it is not closed. Cached
 * by document; offsets count from the file's start.
 */
export function frontmatterLines(document: CampaignDocument): readonly YamlLine[] {
  let lines = cache.get(document);
  if (!lines) {
    const { frontmatter, text } = document;
    lines = frontmatter.state === 'none' ? [] : yamlLines(text, frontmatter.yaml);
    cache.set(document, lines);
  }
  return lines;
}

/** The line of the frontmatter in which an offset lies, and its index among them; undefined outside it. */
export function frontmatterLineAt(
  document: CampaignDocument,
  offset: number,
): { readonly line: YamlLine; readonly at: number } | undefined {
  const { frontmatter, lines } = document;
  if (frontmatter.state === 'none' || offset < frontmatter.yaml.start) return undefined;
  if (frontmatter.state === 'closed' && offset >= frontmatter.closing.start) return undefined;
  const first = lines.position(frontmatter.yaml.start).line;
  const number = lines.position(offset).line;
  // A fence without a line end is the whole text: nothing stands below it.
  if (number === lines.position(frontmatter.fence.start).line) return undefined;
  const line = frontmatterLines(document)[number - first];
  return line && { line, at: number - first };
}
