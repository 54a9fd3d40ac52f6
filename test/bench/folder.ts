import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpWorkspace } from './made-up-plan.ts';

/** A folder of the benchmark's own, which goes when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-plan-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the plans of a made-up workspace into a folder of their own. */
export function writeWorkspace(count: number): string {
  const folder = join(temporaryFolder(), `${count}`);
  mkdirSync(folder);
  for (const [name, text] of madeUpWorkspace(count)) writeFileSync(join(folder, name), text);
  return folder;
}
