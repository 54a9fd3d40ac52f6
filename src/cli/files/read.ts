import { readFile, stat } from 'node:fs/promises';
import { type CampaignDocument, type PlanDocument, readDocument } from '../../plan/document.ts';
import { decode } from '../../text/decode.ts';
import { PlainError } from '../errors.ts';
import { plainReason } from './reasons.ts';

/** A plan or a register is not written in Unicode. */
export class NotUnicodeError extends PlainError {
  readonly kind: CampaignDocument['kind'];

  constructor(kind: CampaignDocument['kind']) {
    super('it is not UTF-8 text; save it as UTF-8');
    this.kind = kind;
  }
}

/**
 * Reads a plan or a register.
 * @returns undefined for a file that is neither
 * @throws where it cannot be read, or is one of them and not written in Unicode: `plainReason` says why
 */
export async function readCampaignFile(path: string): Promise<CampaignDocument | undefined> {
  // Reading a pipe or a device might wait for ever; a folder says what it is when it is read.
  const stats = await stat(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new PlainError('it is neither a file nor a folder');
  return readCampaignBytes(path, await readFile(path));
}

/** The same of bytes that are at hand. */
export async function readCampaignBytes(
  path: string,
  bytes: Uint8Array,
): Promise<CampaignDocument | undefined> {
  const { text, isUnicode } = decode(bytes);
  const document = await readDocument(path, text);
  if (document && !isUnicode) throw new NotUnicodeError(document.kind);
  return document;
}

/**
 * Reads a plan.
 * @param done what plans alone can be: `exported`
 * @throws {PlainError} where there is no plan to be read
 */
export async function readPlanFile(path: string, done: string): Promise<PlanDocument> {
  const document = await readCampaignFile(path).catch((error: unknown) => {
    throw new PlainError(`${path} cannot be read: ${plainReason(error)}.`);
  });
  if (document?.kind === 'plan') return document;
  throw new PlainError(
    document
      ? `${path} is a channel register; only a plan can be ${done}.`
      : `${path} is not a campaign plan: its name does not end in .campaign.md, and its frontmatter has no “campaign”.`,
  );
}

/**
 * A file's bytes.
 * @throws {PlainError} where it is no file, or cannot be read
 */
export async function readBytes(path: string): Promise<Buffer> {
  const refuse = (error: unknown) => new PlainError(`${path} cannot be read: ${plainReason(error)}.`);
  const stats = await stat(path).catch((error: unknown) => {
    throw refuse(error);
  });
  // Reading a pipe or a device might wait for ever.
  if (!stats.isFile() && !stats.isDirectory())
    throw refuse(new PlainError('it is neither a file nor a folder'));
  return readFile(path).catch((error: unknown) => {
    throw refuse(error);
  });
}

/** A file's bytes; undefined where there is no file that can be looked at. */
export async function readFileIfAny(path: string): Promise<Uint8Array | undefined> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? readFile(path) : undefined;
}
