import { readFile } from 'node:fs/promises';
import { safeEdits } from '../../checks/fix-all.ts';
import { findProblems } from '../../checks/run.ts';
import { type CampaignDocument, readDocument } from '../../plan/document.ts';
import { decode } from '../../text/decode.ts';
import { applyEdits } from '../../text/text.ts';
import { PlainError } from '../errors.ts';
import { withSlashes } from '../files/patterns.ts';
import { replaceText } from '../files/write.ts';
import type { Setting } from './setting.ts';

/** A fix may make room for another; after so many rounds it is left to people. */
const rounds = 10;

/** A document with all fixes made that need no second look, those that others make room for too. */
export async function fixedDocument(document: CampaignDocument, setting: Setting): Promise<CampaignDocument> {
  let now = document;
  for (let round = 0; round < rounds; round++) {
    const context = setting.contextOf(now);
    const edits = safeEdits(findProblems(context, setting.severities, 'alone'), context);
    const next = edits.length > 0 ? await readDocument(now.name, applyEdits(now.text, edits)) : undefined;
    if (!next) break;
    now = next;
  }
  return now;
}

/**
 * Writes a document that was fixed in the place of its file.
 * @throws {PlainError} where somebody has changed it meanwhile, or it cannot be written
 */
export async function writeFixed(
  path: string,
  before: CampaignDocument,
  after: CampaignDocument,
): Promise<void> {
  const bytes = await readFile(path);
  if (decode(bytes).text !== before.text)
    throw new PlainError(`${path} was changed meanwhile, so nothing is written to it.`);
  await replaceText(path, bytes, after.text);
}

/** What fixing would change in a file, as a unified diff that `git apply` and `patch -p1` take. */
export async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = withSlashes(path).replace(/^(?:\.\/)+/, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
