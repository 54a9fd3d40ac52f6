/** The line that opens a block of code in Markdown: its backticks or tildes. */
export type CodeFence = string;

/**
 * The fence that is open behind a line of Markdown.
 * @param open the fence that is open before it
 */
export function fenceAfter(line: string, open: CodeFence | undefined): CodeFence | undefined {
  if (open === undefined) return openedBy(line);
  return closes(line, open) ? undefined : open;
}

/** The fence that a line opens. Backticks with more of them behind are code within a text. */
function openedBy(line: string): CodeFence | undefined {
  return /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}

/** Whether a line closes a fence: with at least as many of the same, and nothing but blanks behind. */
export function closes(line: string, open: CodeFence): boolean {
  const marks = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return marks?.startsWith(open) === true;
}
