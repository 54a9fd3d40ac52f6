// Builds the extension and packs it as a .vsix file, which VS Code installs as it is.
//
// Usage: node build/package.mjs [-o FILE.vsix]    (npm run package)
// What goes in, .vscodeignore says. The file is the same, byte for byte, however often it is packed.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installProject, PlainError, printError, root } from './setup.mjs';

/** What a packed extension may weigh, in bytes. */
const limit = 800 * 1024;

/**
 * Builds and packs the extension.
 * @param {string | undefined} wanted the file to write; the extension’s name and version where it is not said
 * @returns {Promise<{ file: string, size: number }>}
 * @throws {PlainError} when it cannot be built, or weighs too much.
 */
async function packExtension(wanted) {
  await installProject();
  const { filesToPack } = await import('./package/files.mjs');
  const { packageParts } = await import('./package/parts.mjs');
  const { packedReadme } = await import('./package/readme.mjs');
  const { smallest } = await import('./package/scripts.mjs');
  const { zip } = await import('./package/zip.mjs');
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-plan-package-'));
  try {
    bundle(path.join(folder, 'dist'));
    /** @type {Record<string, Uint8Array>} */
    const files = {};
    for (const file of await filesToPack()) {
      const source = file.startsWith('dist/') ? path.join(folder, file) : path.join(root, file);
      files[`extension/${file}`] = await readFile(source);
    }
    // Blanks between what JSON says are for those who read it.
    for (const [file, content] of Object.entries(files))
      if (/\.(?:json|code-snippets)$/.test(file))
        files[file] = Buffer.from(JSON.stringify(JSON.parse(content.toString())));
      else if (file.endsWith('.js')) files[file] = Buffer.from(await smallest(content.toString()));
    files['extension/README.md'] = Buffer.from(packedReadme(files['extension/README.md'].toString()));
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    const packed = await zip({ ...packageParts(manifest, Object.keys(files)), ...files });
    if (packed.length > limit)
      throw new PlainError(
        `The package would take ${packed.length} bytes; ${limit} are what it may. See .vscodeignore.`,
      );
    const file = path.resolve(wanted ?? path.join(root, `${manifest.name}-${manifest.version}.vsix`));
    await writeFile(file, packed);
    return { file, size: packed.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Builds the extension as it is packed: small, without maps.
 * @param {string} outdir
 * @throws {PlainError} when it cannot be built, with what esbuild said.
 */
function bundle(outdir) {
  const args = ['build/bundle.mjs', '--minify', `--outdir=${outdir}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new PlainError(`The extension could not be built.\n${stdout}${stderr}`);
}

try {
  const { values } = parseArgs({ options: { output: { type: 'string', short: 'o' } } });
  const { file, size } = await packExtension(values.output);
  console.log(`${file}\n${Math.ceil(size / 1024)} KB, of the ${limit / 1024} that it may take`);
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
