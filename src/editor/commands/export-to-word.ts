import * as vscode from 'vscode';
import type { Problem } from '../../checks/run.ts';
import { planTitle } from '../../plan/document.ts';
import { type ExportNotice, type ExportOptions, type PartName, partNames } from '../../word/request.ts';
import type { toRange } from '../ranges.ts';
import type { Session } from '../session.ts';
import { today } from '../workspace-plans.ts';
import { showNotices } from './export-notices.ts';
import { slug } from './new-plan.ts';
import { targetDocument } from './target.ts';
import { namedTemplate, withTemplate } from './word-template.ts';

/**
 * Writes the plan at hand as a Word document: asks where, shows progress that can be cancelled, writes the whole
 * file or none, and offers to open it.
 * @param givenTarget where to write, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportToWord(
  session: Session,
  uri?: vscode.Uri,
  givenTarget?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const document = await targetDocument(uri);
  const plan = document && (await session.documents.read(document));
  if (!document || plan?.kind !== 'plan') return undefined;
  const target =
    givenTarget instanceof vscode.Uri ? givenTarget : await findTarget(document, planTitle(plan));
  if (!target) return undefined;
  const { context, problems } = await session.checker.checkDocument(document.uri, plan, document.version);

  const template = await namedTemplate(session, document.uri, plan);
  if (template?.uri?.toString() === target.toString()) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The document would take the place of its own template. Choose another name.'),
    );
    return undefined;
  }

  const cancel = new AbortController();
  const result = await withTemplate(template, (bytes) =>
    vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Exporting to Word'),
        cancellable: true,
      },
      async (progress, token) => {
        token.onCancellationRequested(() => cancel.abort());
        const { exportToWord: toWord } = await import('../../word/index.ts');
        let done = 0;
        try {
          return await toWord({
            plan: plan.plan,
            text: plan.text,
            title: planTitle(plan),
            locations: plan.locations,
            channels: context.channels,
            readImage: (path) => readImage(document.uri, path),
            ...(bytes ? { template: bytes } : {}),
            options: exportOptions(document.uri, problems),
            signal: cancel.signal,
            onProgress: (fraction, message) => {
              progress.report({ message, increment: (fraction - done) * 100 });
              done = fraction;
            },
          });
        } catch (error) {
          if (cancel.signal.aborted) return undefined;
          throw error;
        }
      },
    ),
  );
  if (!result || !(await write(target, result.bytes))) return undefined;
  void offer(target, document, plan.lines, result.notices);
  return target;
}

/** What the user has chosen for the document in the settings. */
function exportOptions(uri: vscode.Uri, problems: readonly Problem[]): ExportOptions {
  const settings = vscode.workspace.getConfiguration('campaignPlan.word', uri);
  const parts = settings.get<PartName[]>('parts', [...partNames]).filter((part) => partNames.includes(part));
  const openProblems = problems.map(({ message, severity, range }) => ({
    message,
    severity,
    offset: range.start,
  }));
  return {
    today: today(),
    summary: settings.get('summary', false),
    contents: settings.get('contents', true),
    body: settings.get('body', true),
    parts,
    ...(settings.get('openProblems', false) ? { openProblems } : {}),
  };
}

/** Where to write: beside the plan, where the settings say so and there is a place, else where the user says. */
async function findTarget(document: vscode.TextDocument, title: string): Promise<vscode.Uri | undefined> {
  const name = document.isUntitled
    ? slug(title)
    : document.uri.path
        .slice(document.uri.path.lastIndexOf('/') + 1)
        .replace(/(?:\.campaign)?\.(?:md|markdown)$/i, '');
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  const usual = folder && vscode.Uri.joinPath(folder, `${name}.docx`);
  const isBeside =
    vscode.workspace.getConfiguration('campaignPlan.word', document.uri).get('saveTo') === 'beside';
  if (isBeside && usual && !document.isUntitled) return (await mayWrite(usual)) ? usual : undefined;
  // The dialog asks before it names a file that is there already.
  const chosen = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export to Word'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [vscode.l10n.t('Word document')]: ['docx'] },
    ...(usual ? { defaultUri: usual } : {}),
  });
  if (!chosen || /\.docx$/i.test(chosen.path)) return chosen;
  const named = chosen.with({ path: `${chosen.path}.docx` });
  return (await mayWrite(named)) ? named : undefined;
}

/** Asks before a document takes the place of another. */
async function mayWrite(target: vscode.Uri): Promise<boolean> {
  const isThere = await vscode.workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (!isThere) return true;
  const replace = vscode.l10n.t('Replace');
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const question = vscode.l10n.t('{0} is there already. Replace it with a new export?', name);
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

/** Writes beside the target first and then moves it there, so that no half-written file is ever left. */
async function write(target: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const inTheWay = await vscode.workspace.fs.stat(target).then(
    ({ type }) => (type & vscode.FileType.Directory) !== 0,
    () => false,
  );
  // Moving a file to where a folder is would take the folder's contents away.
  if (inTheWay) {
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
        '{0} could not be written, and nothing was changed. If it is open in Word, close it there and export again; or choose another place. ({1})',
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
  const isThere = await fs.stat(target).then(
    () => true,
    () => false,
  );
  if (!isThere) return fs.rename(draft, target);
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

async function readImage(plan: vscode.Uri, path: string): Promise<Uint8Array | undefined> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) || path.startsWith('//') || plan.scheme === 'untitled')
    return undefined;
  const folder = path.startsWith('/')
    ? vscode.workspace.getWorkspaceFolder(plan)?.uri
    : vscode.Uri.joinPath(plan, '..');
  if (!folder) return undefined;
  const uri = vscode.Uri.joinPath(folder, path);
  const isThere = await vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
  return isThere ? vscode.workspace.fs.readFile(uri) : undefined;
}

/** Says that it is done, and what readers of the document may miss; offers to open it. */
async function offer(
  target: vscode.Uri,
  document: vscode.TextDocument,
  lines: Parameters<typeof toRange>[0],
  notices: readonly ExportNotice[],
): Promise<void> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const open = vscode.l10n.t('Open');
  const isDesktop = vscode.env.uiKind === vscode.UIKind.Desktop && target.scheme === 'file';
  const reveal = isDesktop ? vscode.l10n.t('Show in Folder') : vscode.l10n.t('Show in Explorer');
  void showNotices({ document, lines, notices });
  const openTarget = () =>
    isDesktop
      ? vscode.env.openExternal(target)
      : vscode.commands.executeCommand('vscode.open', target, { preview: false });
  const isToOpen = vscode.workspace
    .getConfiguration('campaignPlan.word', document.uri)
    .get('openAfter', false);
  if (isToOpen) await openTarget();
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} is ready.', name),
    ...(isToOpen ? [reveal] : [open, reveal]),
  );
  if (answer === open) {
    await openTarget();
  } else if (answer === reveal) {
    await vscode.commands.executeCommand(isDesktop ? 'revealFileInOS' : 'revealInExplorer', target);
  }
}
