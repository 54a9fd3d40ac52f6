import type { CampaignDocument } from './document.ts';
import { type YamlLine, yamlLines } from './yaml/scan/lines.ts';

const cache = new WeakMap<CampaignDocument, readonly YamlLine[]>();

/**
 * The lines of a document's frontmatter between its fences, to the end of the text where it is not closed. Read once
 * for all who ask; offsets count from the file's start.
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
