import type { CampaignDocument } from '../../plan/document.ts';
import type { ObjectInfo } from '../../plan/format/vocabulary.ts';
import { frontmatterLineAt, frontmatterLines } from '../../plan/frontmatter-lines.ts';
import type { YamlLine } from '../../plan/yaml/scan/lines.ts';

/** A line of the frontmatter with those around it. */
export interface LinePlace {
  readonly text: string;
  readonly lines: readonly YamlLine[];
  /** The line's index among them. */
  readonly at: number;
  readonly line: YamlLine;
  /** What stands at the top of the frontmatter. */
  readonly root: ObjectInfo;
}

/**
 * The line of the frontmatter in which an offset lies.
 * @returns undefined outside the frontmatter and within comments and texts that are kept as they stand
 */
export function linePlaceAt(document: CampaignDocument, offset: number): LinePlace | undefined {
  const found = frontmatterLineAt(document, offset);
  if (!found) return undefined;
  const { line, at } = found;
  if (line.comment && offset >= line.comment.start) return undefined;
  const lines = frontmatterLines(document);
  // On a blank line below a text something else may begin, if that does not go on.
  const next = lines.slice(at).find(({ isBlank }) => !isBlank);
  if (line.within === 'text' && next?.within === 'text') return undefined;
  const { frontmatter, text, top } = document;
  // Where the frontmatter is not closed, its text begins with the first heading.
  if (frontmatter.state === 'unclosed' && lines.slice(0, at + 1).some(isHeading)) return undefined;
  return { text, lines, at, line, root: top };
}

function isHeading({ text }: YamlLine, index: number, all: readonly YamlLine[]): boolean {
  return /^#{1,6}[ \t]+\S/.test(text) && all[index - 1]?.text.trim() === '';
}
