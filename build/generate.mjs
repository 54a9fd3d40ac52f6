// Writes what is generated from the checks and the schema: settings, pages, JSON schemas.
// Usage: node build/generate.mjs [--check]   (--check only says what is stale, and fails if anything is)
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'dist/generate.mjs';
await build({
  entryPoints: ['build/generate/main.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'warning',
});
try {
  execFileSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
} catch (error) {
  process.exitCode = error.status ?? 1;
}
