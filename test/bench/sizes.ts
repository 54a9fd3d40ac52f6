import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './row.ts';

const kilobyte = 1024;

/** What the extension weighs, as build/bench.mjs has just built it and as it is packed. */
export const sizes: Bench = {
  name: 'sizes',
  rows: async () => [
    {
      title: '6 Read for a Markdown file that is no plan',
      unit: 'KB',
      how: 'dist/extension.js',
      target: 17,
      amount: async () => statSync('dist/extension.js').size / kilobyte,
    },
    {
      title: '6 The packed extension',
      unit: 'KB',
      how: 'npm run package',
      target: 800,
      amount: async () => packedSize() / kilobyte,
    },
  ],
};

/** @returns what the extension takes once it is packed, in bytes. */
function packedSize(): number {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-plan-bench-'));
  try {
    const file = join(folder, 'campaign-plan.vsix');
    execFileSync(process.execPath, ['build/package.mjs', '-o', file], { stdio: 'pipe' });
    return statSync(file).size;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
