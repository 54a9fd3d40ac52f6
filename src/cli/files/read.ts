import { readFile, stat } from 'node:fs/promises';
import { type CampaignDocument, readDocument } from '../../plan/document.ts';
import { decode } from '../../text/decode.ts';
import { PlainError } from '../errors.ts';

/**
 * Reads a plan or a register.
 * @returns undefined for a file that is neither
 * @throws where it cannot be read, or is one of them and not written in Unicode: `plainReason` says why
 */
export async function readCampaignFile(path: string): Promise<CampaignDocument | undefined> {
  // Reading a pipe or a device might wait for ever; a folder says what it is when it is read.
  const stats = await stat(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new PlainError('it is neither a file nor a folder');
  const { text, isUnicode } = decode(await readFile(path));
  const document = await readDocument(path, text);
  if (document && !isUnicode) throw new PlainError('its letters are not in Unicode; save it as UTF-8');
  return document;
}

/** A file's bytes; undefined where there is no file that can be looked at. */
export async function readFileIfAny(path: string): Promise<Uint8Array | undefined> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? readFile(path) : undefined;
}
