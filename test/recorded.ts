import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Compares what is said now with what somebody has read and found right, which a text file keeps. With `RECORD=1` in the
 * environment the file is written anew, to be read as a difference.
 * @param path from the repository's folder
 */
export function assertRecorded(path: string, said: string): void {
  if (process.env.RECORD === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, said);
  }
  assert.ok(existsSync(path), `${path} is not there: see CONTRIBUTING.md, “How we write”`);
  assert.equal(said, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'), path);
}

/** The lines that two texts differ in, those that went before those that came; and from which line on. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;
  let above = 0;
  while (isSame(old[above], now[above])) above++;
  let below = 0;
  while (below < Math.min(old.length, now.length) - above && isSame(old.at(-1 - below), now.at(-1 - below)))
    below++;
  return [
    ...old.slice(above, old.length - below).map((line) => `- ${line}`),
    ...now.slice(above, now.length - below).map((line) => `+ ${line}`),
    `@ ${above + 1}`,
  ];
}
