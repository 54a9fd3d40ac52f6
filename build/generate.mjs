// Writes what is generated from the checks and the schema: settings, pages, JSON schemas.
// Usage: node build/generate.mjs [--check]   (--check only says what is stale, and fails if anything is)
import { execFileSync } from 'node:child_process';
import { bundleScript } from './script.mjs';

const script = await bundleScript('build/generate/main.ts', 'generate');
try {
  execFileSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
} catch (error) {
  process.exitCode = error.status ?? 1;
}
