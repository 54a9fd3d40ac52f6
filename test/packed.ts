import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a ZIP file says of each file besides, and what the packing tool adds, in bytes. */
const perFile = 200;
const added = 2 * 1024;

/** The files that .vscodeignore keeps: it leaves out all, then names what stays. */
export function packedFiles(): string[] {
  const kept = readFileSync('.vscodeignore', 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  return kept.flatMap((pattern) => {
    if (pattern.endsWith('/**')) {
      const folder = pattern.slice(0, -3);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile());
    }
    const [before, after] = pattern.split('*');
    if (after === undefined) return [pattern];
    return readdirSync('.').filter((name) => name.startsWith(before!) && name.endsWith(after));
  });
}

/**
 * What the extension takes once it is packed, in bytes.
 * @param built the folder that stands for `dist`
 */
export function packedSize(built: string): number {
  return packedFiles().reduce((sum, path) => {
    const file = path.startsWith('dist') ? join(built, path.slice('dist'.length)) : path;
    return sum + deflateRawSync(readFileSync(file), { level: 9 }).length + perFile;
  }, added);
}
