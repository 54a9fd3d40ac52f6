import { type CampaignDocument, topInfo } from '../../plan/document.ts';
import type { ObjectInfo } from '../../plan/format/vocabulary.ts';
import { frontmatterLines } from '../../plan/frontmatter-lines.ts';
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
  const { frontmatter, text, lines } = document;
  if (frontmatter.state === 'none' || offset < frontmatter.yaml.start) return undefined;
  const first = lines.position(frontmatter.yaml.start).line;
  const number = lines.position(offset).line;
  if (number === lines.position(frontmatter.fence.start).line) return undefined;
  if (frontmatter.state === 'closed' && offset >= frontmatter.closing.start) return undefined;
  const all = frontmatterLines(document);
  const at = number - first;
  const line = all[at];
  if (!line || line.within === 'text' || (line.comment && offset > line.comment.start)) return undefined;
  // Where the frontmatter is not closed, its text begins with the first heading.
  if (frontmatter.state === 'unclosed' && all.slice(0, at + 1).some(isHeading)) return undefined;
  return { text, lines: all, at, line, root: topInfo(document.kind) };
}

function isHeading({ text }: YamlLine, index: number, all: readonly YamlLine[]): boolean {
  return /^#{1,6}[ \t]+\S/.test(text) && all[index - 1]?.text.trim() === '';
}
