import type { Fix } from '../../src/checks/check.ts';
import { fixesFor } from '../../src/checks/run.ts';
import { applyEdits, type Range } from '../../src/text/text.ts';
import { changedLines } from '../recorded.ts';
import type { Checked } from '../support.ts';

/**
 * All that a check says of a text, in lines to read: where, the words, how grave, the message, and each fix with what it
 * changes.
 * @param told the fixes that were told in full before, of which the title is enough
 */
export function sayingsOf(
  text: string,
  { problems, context }: Checked,
  code: string,
  told: Set<string>,
): string {
  return problems
    .filter((problem) => problem.code === code)
    .map((problem) =>
      [
        `${placeOf(text, problem.range)} ${problem.severity}`,
        `  ${problem.message}`,
        ...(problem.related ?? []).map(
          (other) =>
            `  see ${'path' in other ? other.path : placeOf(other.document?.text ?? text, other.range)}: ${other.message}`,
        ),
        ...fixesFor(problem, context).map((fix) => `  ${toldOnce(fixText(text, fix), told)}`),
      ].join('\n'),
    )
    .join('\n');
}

/** Line and column, counted from one as editors show them, and the words that stand there. */
function placeOf(text: string, { start, end }: Range): string {
  const before = text.slice(0, start).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1} ${JSON.stringify(text.slice(start, end))}`;
}

function toldOnce(lines: string, told: Set<string>): string {
  if (told.has(lines)) return lines.split('\n')[0]!;
  told.add(lines);
  return lines;
}

function fixText(text: string, { title, edits, command, isPreferred, isSafe }: Fix): string {
  const how = [isPreferred ? 'preferred' : '', isSafe ? 'safe' : ''].filter(Boolean).join(', ');
  const changes = command ? [JSON.stringify(command)] : changedLines(text, applyEdits(text, edits ?? []));
  return [`* ${title}${how && ` (${how})`}`, ...changes.map((line) => `    ${line}`)].join('\n');
}
