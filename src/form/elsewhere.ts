import * as l10n from '@vscode/l10n';
import type { PlanDocument } from '../plan/document.ts';
import { frontmatterLines } from '../plan/frontmatter-lines.ts';
import { lineNumbers, unreadLines } from '../plan/unread.ts';
import type { Elsewhere } from './sheet.ts';

/** What stands in a plan's text that the form cannot show: lines that are not read, and keys of one's own. */
export function elsewhere(document: PlanDocument): Elsewhere[] {
  const unread = unreadLines(document);
  const isUnread = new Set(unread);
  const own = [...ownKeys(document)].filter(({ line }) => !isUnread.has(line));
  return [
    ...runsOf(unread).map((lines) => ({
      words: l10n.t('Cannot be read: line {0}', lineNumbers(lines)),
      line: lines[0]!,
    })),
    ...own.map(({ key, line }) => ({ words: l10n.t('A heading of your own: “{0}”', key), line })),
  ];
}

function* ownKeys(document: PlanDocument): Iterable<{ readonly key: string; readonly line: number }> {
  for (const finding of document.findings) {
    if (finding.type !== 'unknown-key' || finding.readAs !== undefined) continue;
    yield { key: finding.key, line: document.lines.position(finding.range.start).line };
  }
  // Nothing is found amiss in keys that say themselves that they are somebody's own.
  for (const { key, start, content } of frontmatterLines(document)) {
    if (key && /^x-/i.test(key)) yield { key, line: document.lines.position(start + content).line };
  }
}

/** Numbers with their neighbours together. */
function runsOf(lines: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line === run.at(-1)! + 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
