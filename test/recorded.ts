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
