// The licence notices of what the packed extension is built from.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError, root } from '../setup.mjs';

/**
 * Says of each package among the sources whose it is, and under which licence it may be used.
 * @param {readonly string[]} inputs paths of sources in the repository
 * @returns {Promise<string>}
 * @throws {PlainError} when a package does not say how it may be used.
 */
export async function noticesOf(inputs) {
  const folders = [...new Set(inputs.flatMap((input) => packageFolder(input) ?? []))].sort();
  const notices = await Promise.all(folders.map(noticeOf));
  return `Campaign Plan holds parts of these packages.\n${notices.join('')}`;
}

/**
 * @param {string} input
 * @returns {string | undefined} the folder of the package that a source is of; undefined of our own.
 */
function packageFolder(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function noticeOf(folder) {
  const { name, version, license, licenses, author } = JSON.parse(
    await readFile(path.join(root, folder, 'package.json'), 'utf8'),
  );
  // Packages of long ago list their licences.
  const licence = license ?? licenses?.map(({ type }) => type).join(', ');
  const [file] = (await readdir(path.join(root, folder))).filter((name) => /^licen[cs]e/i.test(name)).sort();
  if (!licence && !file) throw new PlainError(`${folder} does not say under which licence it is.`);
  const holder = typeof author === 'object' ? author.name : author;
  const terms = file
    ? await readFile(path.join(root, folder, file), 'utf8')
    : [`Licence: ${licence}`, ...(holder ? [`Copyright ${holder}`] : [])].join('\n');
  return `\n${'='.repeat(78)}\n${name} ${version}\n\n${terms.replaceAll('\r\n', '\n').trim()}\n`;
}
