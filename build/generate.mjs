// Writes what is generated from the checks and the schema: settings, pages, JSON schemas.
// Usage: node build/generate.mjs   (test/generated.test.ts says whether anything is stale)
import { execFileSync } from 'node:child_process';
import { bundleScript } from './script.mjs';

const script = await bundleScript('build/generate/main.ts', 'generate');
try {
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
} catch (error) {
  process.exitCode = error.status ?? 1;
}
