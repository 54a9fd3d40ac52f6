import * as vscode from 'vscode';
import { fileName, fileStemFor, planFileStem } from '../../text/file-name.ts';
import { fileTypeAt, isFolder } from '../files.ts';
import { readSetting } from '../settings.ts';

/** The format that a plan is exported in, as the dialog for saving shows it. */
export interface ExportFormat {
  /** How files of it end, without the dot. */
  readonly extension: string;
  /** What is being done. */
  readonly title: string;
  /** What such files are. */
  readonly files: string;
}

/**
 * Where to write: beside the plan, where the settings say so and there is a place, else where the user says.
 * @param title names the file of a plan that has none itself yet
 * @param suffix what the file's name adds to the plan's
 * @returns undefined where the user gave up
 */
export async function exportTarget(
  document: vscode.TextDocument,
  title: string,
  format: ExportFormat,
  suffix = '',
): Promise<vscode.Uri | undefined> {
  const stem = document.isUntitled ? fileStemFor(title) : planFileStem(document.uri.path);
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  const usual = folder && vscode.Uri.joinPath(folder, `${stem}${suffix}.${format.extension}`);
  const isBeside = readSetting('word.saveTo', document.uri) === 'beside';
  if (isBeside && usual && !document.isUntitled) return (await mayWrite(usual)) ? usual : undefined;
  // The dialog asks before it names a file that is there already.
  const chosen = await vscode.window.showSaveDialog({
    title: format.title,
    saveLabel: vscode.l10n.t('Export'),
    filters: { [format.files]: [format.extension] },
    ...(usual ? { defaultUri: usual } : {}),
  });
  if (!chosen || chosen.path.toLowerCase().endsWith(`.${format.extension}`)) return chosen;
  const named = chosen.with({ path: `${chosen.path}.${format.extension}` });
  return (await mayWrite(named)) ? named : undefined;
}

/**
 * Asks where to write something in one of several formats, which the file's ending says.
 * @param folder that the dialog begins with
 * @returns undefined where the user gave up
 */
export async function targetAmong(
  folder: vscode.Uri | undefined,
  {
    title,
    stem,
    formats,
  }: {
    readonly title: string;
    readonly stem: string;
    readonly formats: readonly [ExportFormat, ...ExportFormat[]];
  },
): Promise<vscode.Uri | undefined> {
  const [usual] = formats;
  const chosen = await vscode.window.showSaveDialog({
    title,
    saveLabel: vscode.l10n.t('Export'),
    filters: Object.fromEntries(formats.map(({ files, extension }) => [files, [extension]])),
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${stem}.${usual.extension}`) } : {}),
  });
  const path = chosen?.path.toLowerCase() ?? '';
  if (!chosen || formats.some(({ extension }) => path.endsWith(`.${extension}`))) return chosen;
  const named = chosen.with({ path: `${chosen.path}.${usual.extension}` });
  return (await mayWrite(named)) ? named : undefined;
}

/** Asks before a document takes the place of another. */
async function mayWrite(target: vscode.Uri): Promise<boolean> {
  if ((await fileTypeAt(target)) === undefined) return true;
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t(
    '{0} is there already. Replace it with a new export?',
    fileName(target.path),
  );
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

/**
 * Writes beside the target first and then moves it there, so that no half-written file is ever left.
 * @returns whether it is written; where not, the user has been told why
 */
export async function writeWhole(target: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  const name = fileName(target.path);
  // Moving a file to where a folder is would take the folder's contents away.
  if (await isFolder(target)) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'There is a folder called {0}, so no document of that name can be written. Choose another name.',
        name,
      ),
    );
    return false;
  }
  const draft = target.with({ path: `${target.path}.${Date.now().toString(36)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(draft, bytes);
    await putInPlace(draft, target);
    return true;
  } catch (error) {
    // The draft may not even have been begun.
    await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} could not be written, and nothing was changed. If it is open in Word or Excel, close it there and export again; or choose another place. ({1})',
        name,
        reason,
      ),
    );
    return false;
  }
}

/**
 * Renames a file, in the place of another where there is one. To rename with `overwrite` would delete that one
 * first, and it would be lost where the renaming then fails.
 */
async function putInPlace(draft: vscode.Uri, target: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  if ((await fileTypeAt(target)) === undefined) return fs.rename(draft, target);
  const earlier = draft.with({ path: draft.path.replace(/tmp$/, 'old') });
  await fs.rename(target, earlier);
  try {
    await fs.rename(draft, target);
  } catch (error) {
    await fs.rename(earlier, target);
    throw error;
  }
  // Where it cannot be deleted, the earlier document stays beside the new one.
  await fs.delete(earlier).then(undefined, () => undefined);
}
