/** A paragraph of a value of the frontmatter. */
export interface ValueLine {
  /** Its Markdown, without what makes it a heading or an item of a list. */
  readonly text: string;
  /** How deep it stands in lists, from 0; undefined where it is no item. */
  readonly level?: number;
  readonly isHeading?: boolean;
}

/**
 * A value's text by its lines, each of which is a paragraph; what goes on indented below an item belongs to that.
 * Numbers of numbered lists stay part of the text. In a text of one line nothing makes a heading or a list: there,
 * `- 5%` and `# 1` are what they say.
 */
export function valueLines(text: string): ValueLine[] {
  const written = text.split(/\r\n|\n|\r/);
  const filled = written.filter((line) => line.trim() !== '');
  if (filled.length < 2) return filled.map((line) => ({ text: line.trim() }));
  const lines: ValueLine[] = [];
  /** The indentations of the items that the next one may stand in. */
  let open: number[] = [];
  let goesOn = false;
  for (const line of written) {
    const content = line.trim();
    const indentation = line.length - line.trimStart().length;
    const item = /^[-*+•][ \t]+(\S.*)$/.exec(content)?.[1];
    const heading = /^#{1,6}[ \t]+(\S.*?)(?:[ \t]+#+)?$/.exec(content)?.[1];
    const last = lines.at(-1);
    if (content === '') {
      goesOn = false;
    } else if (item !== undefined) {
      open = [...open.filter((outer) => outer < indentation), indentation];
      lines.push({ text: item, level: Math.min(open.length - 1, deepestLevel) });
      goesOn = true;
    } else if (goesOn && last && indentation > open.at(-1)!) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${content}` };
    } else {
      open = [];
      goesOn = false;
      lines.push(heading === undefined ? { text: content } : { text: heading, isHeading: true });
    }
  }
  return lines;
}

/** The deepest level that Word has for lists. */
const deepestLevel = 8;
