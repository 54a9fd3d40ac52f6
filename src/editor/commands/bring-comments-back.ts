import * as vscode from 'vscode';
import { OfficeFileError } from '../../ooxml/archive.ts';
import { officeFileAdvice } from '../../ooxml/problem-words.ts';
import { originNote } from '../../review/change-words.ts';
import type { Review } from '../../review/review.ts';
import { inSteps, partOfTick, type Tick } from '../../steps.ts';
import { fileName } from '../../text/file-name.ts';
import { doLongWork } from '../long-work.ts';
import type { ReviewComments, ReviewThreads, ShownReview } from '../review-comments.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

/**
 * Reads what reviewers wrote in a Word document, and shows it at the lines of the plan it was exported from.
 * @param told the plan, and the Word document that came back; asked for where it is not given
 * @returns the threads; undefined where the user gave up or the file could not be read
 */
export async function bringCommentsBack(
  { reviewComments }: { readonly reviewComments: Pick<ReviewComments, 'show'> },
  { plan, file: givenFile }: CommandArguments['campaignPlan.bringCommentsBack'],
): Promise<ReviewThreads | undefined> {
  const document = await targetDocument(plan);
  const file = document && (givenFile ?? (await askForFile(document.uri)));
  if (!file) return undefined;
  const bytes = await read(file);
  if (!bytes) return undefined;
  const found = await doLongWork(
    vscode.l10n.t('Reading the comments in {0}', fileName(file.path)),
    async (tick): Promise<ShownReview | undefined> => {
      const review = await readComments(bytes, fileName(file.path), partOfTick(tick, 0, 0.4));
      return review && reviewComments.show(document, file, review, partOfTick(tick, 0.4, 1));
    },
  );
  if (!found) return undefined;
  const { review, placed, unplaced } = found;
  if (review.comments.length + review.changes.length > 0) await vscode.window.showTextDocument(document);
  void report(found, fileName(file.path));
  return { placed, unplaced };
}

async function askForFile(plan: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder =
    plan.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(plan, '..');
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose the Word document that came back'),
    openLabel: vscode.l10n.t('Bring Comments Back'),
    filters: { [vscode.l10n.t('Word document')]: ['docx'] },
    canSelectMany: false,
    ...(folder ? { defaultUri: folder } : {}),
  });
  return chosen?.[0];
}

/** @returns undefined where it could not be read; the user has been told why */
async function read(file: vscode.Uri): Promise<Uint8Array | undefined> {
  return vscode.workspace.fs.readFile(file).then(undefined, (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} could not be opened. If it is open in Word, close it there and try again. ({1})',
        fileName(file.path),
        reason,
      ),
    );
    return undefined;
  });
}

/** @returns undefined where it is no document that can be read; the user has been told why */
async function readComments(bytes: Uint8Array, name: string, tick: Tick): Promise<Review | undefined> {
  const { reviewSteps } = await import('../../review/read-review.ts');
  try {
    return await inSteps(reviewSteps(bytes), tick);
  } catch (error) {
    if (!(error instanceof OfficeFileError)) throw error;
    void vscode.window.showErrorMessage(officeFileAdvice(error.problem, name));
    return undefined;
  }
}

/** Says what came back, and offers to show it as a list. */
async function report({ review, placed, unplaced }: ShownReview, name: string): Promise<void> {
  const show = vscode.l10n.t('Show Comments');
  const isEmpty = review.comments.length + review.changes.length === 0;
  const message = [
    isEmpty
      ? vscode.l10n.t('There are no comments in {0}, and nothing was changed.', name)
      : countsOf(review),
    originNote(review.origin, name),
    review.origin === 'another plan' ? '' : unplacedNote(placed.length, unplaced.length, name),
  ]
    .filter((note) => note !== '')
    .join(' ');
  const isDoubtful = unplaced.length > 0 || /^(?:another|unknown)/.test(review.origin);
  const ask = isDoubtful ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const answer = await ask(message, ...(isEmpty ? [] : [show]));
  if (answer === show) await vscode.commands.executeCommand('workbench.action.focusCommentsPanel');
}

function countsOf({ comments, changes }: Review): string {
  const tracked = changes.filter(({ isTracked }) => isTracked);
  const untracked = changes.length - tracked.length;
  const people = new Set(
    [...comments, ...comments.flatMap(({ replies }) => replies), ...tracked].map(({ author }) => author),
  ).size;
  const parts = [
    ...(comments.length === 1 ? [vscode.l10n.t('1 comment')] : []),
    ...(comments.length > 1 ? [vscode.l10n.t('{0} comments', comments.length)] : []),
    ...(tracked.length === 1 ? [vscode.l10n.t('1 tracked change')] : []),
    ...(tracked.length > 1 ? [vscode.l10n.t('{0} tracked changes', tracked.length)] : []),
  ];
  const [first, second] = parts;
  const what = second ? vscode.l10n.t('{0} and {1}', first!, second) : first;
  const signed =
    what === undefined
      ? ''
      : people === 1
        ? vscode.l10n.t('{0} from 1 person.', what)
        : vscode.l10n.t('{0} from {1} people.', what, people);
  return [signed, untrackedNote(untracked)].filter((note) => note !== '').join(' ');
}

function untrackedNote(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? vscode.l10n.t('1 change was not tracked, so nobody knows whose it is.')
    : vscode.l10n.t('{0} changes were not tracked, so nobody knows whose they are.', count);
}

function unplacedNote(placed: number, unplaced: number, name: string): string {
  if (unplaced === 0) return '';
  if (placed === 0) {
    return vscode.l10n.t(
      'None could be placed: they are listed at the top of the plan. Was {0} exported from this plan?',
      name,
    );
  }
  return unplaced === 1
    ? vscode.l10n.t('1 could not be placed: it is listed at the top of the plan.')
    : vscode.l10n.t('{0} could not be placed: they are listed at the top of the plan.', unplaced);
}
