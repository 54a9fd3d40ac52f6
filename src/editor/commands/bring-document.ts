import * as vscode from 'vscode';
import { type BringOptions, type BroughtPlan, bring } from '../../bring/bring.ts';
import type { Outline } from '../../bring/outline.ts';
import type { DayOrder } from '../../bring/place/dates.ts';
import { sourceAdvice } from '../../bring/read/problem-words.ts';
import { sourceSortOf, sourceSteps } from '../../bring/read/read-source.ts';
import { accountText } from '../../bring/write/account-text.ts';
import { OfficeFileError } from '../../ooxml/archive.ts';
import { inSteps } from '../../steps.ts';
import { fileName, fileStemFor } from '../../text/file-name.ts';
import { leastEdit } from '../../text/text.ts';
import { doLongWork } from '../long-work.ts';
import type { Proposals } from '../proposals.ts';
import { kindOf } from '../recognition.ts';
import type { CommandArguments } from './command-arguments.ts';
import { wholeFolder } from './new-file.ts';
import { offerProposal } from './proposal.ts';
import { targetDocument } from './target.ts';

interface Uses {
  readonly proposals: Proposals;
}

/**
 * Reads a Word or Markdown document and proposes a plan made of it.
 * @param told the document; the Markdown file at hand, or asked for, where it is not given; how its days in figures are read
 * @returns the proposed plan; undefined where the user gave up or the file could not be read
 */
export async function turnIntoPlan(
  { proposals }: Uses,
  { file: given, dates }: CommandArguments['campaignPlan.turnIntoPlan'],
): Promise<vscode.Uri | undefined> {
  const file =
    given ?? documentAtHand() ?? (await askForFile(vscode.l10n.t('Document'), ['docx', 'md', 'txt']));
  if (!file) return undefined;
  const brought = await readAndAsk(file, { name: stemOf(file) }, dates);
  if (!brought) return undefined;
  const isInWorkspace = file.scheme !== 'untitled' && vscode.workspace.getWorkspaceFolder(file) !== undefined;
  const folder = isInWorkspace ? vscode.Uri.joinPath(file, '..') : await wholeFolder();
  if (folder === null) return undefined;
  return propose(proposals, brought, file, { plan: undefined, folder, stem: fileStemFor(stemOf(file)) });
}

/**
 * Reads a spreadsheet and proposes to add its rows to the plan at hand.
 * @param told the spreadsheet and the plan; see {@link turnIntoPlan}
 */
export async function bringActivities(
  { proposals }: Uses,
  { plan: givenPlan, file: given, dates }: CommandArguments['campaignPlan.bringActivities'],
): Promise<vscode.Uri | undefined> {
  const plan = await targetDocument(givenPlan);
  const file =
    plan && (given ?? (await askForFile(vscode.l10n.t('Spreadsheet'), ['xlsx', 'xlsm', 'csv', 'tsv'])));
  if (!file) return undefined;
  const text = plan.getText();
  const brought = await readAndAsk(file, { name: stemOf(file), into: text }, dates);
  if (!brought) return undefined;
  return propose(proposals, brought, file, {
    plan: { uri: plan.uri, text, edits: [leastEdit(text, brought.plan)] },
    folder: undefined,
    stem: stemOf(plan.uri),
  });
}

async function propose(
  proposals: Proposals,
  brought: BroughtPlan,
  file: vscode.Uri,
  target: Pick<Parameters<Proposals['show']>[0], 'plan' | 'folder' | 'stem'>,
): Promise<vscode.Uri> {
  const account = accountText(brought, fileName(file.path));
  const proposed = await proposals.show({ ...target, text: brought.plan, account });
  const { placed, notPlaced } = brought;
  void offerProposal(
    proposed,
    vscode.l10n.t(
      '{0} values found, {1} passages without a place. Nothing is written until you accept.',
      placed.length,
      notPlaced.length,
    ),
  );
  return proposed;
}

/** Reads a file; where its days can be read in two ways, asks once which is meant. */
async function readAndAsk(
  file: vscode.Uri,
  options: Omit<BringOptions, 'dates'>,
  told: string | undefined,
): Promise<BroughtPlan | undefined> {
  const outline = await read(file);
  if (!outline) return undefined;
  const order = told === 'day-first' || told === 'month-first' ? told : undefined;
  const first = await bring(outline, { ...options, dates: order });
  if (first.ambiguous.length === 0) return first;
  const dates = await askForOrder(first.ambiguous[0]!);
  return dates === 'given up' ? undefined : dates ? bring(outline, { ...options, dates }) : first;
}

async function askForOrder(example: string): Promise<DayOrder | 'given up'> {
  const items: (vscode.QuickPickItem & { readonly order: DayOrder })[] = [
    {
      label: vscode.l10n.t('Day first'),
      description: vscode.l10n.t('31/12/2027, as in Britain'),
      order: 'day-first',
    },
    {
      label: vscode.l10n.t('Month first'),
      description: vscode.l10n.t('12/31/2027, as in the United States'),
      order: 'month-first',
    },
    {
      label: vscode.l10n.t('I do not know'),
      description: vscode.l10n.t('Such dates are listed and not placed'),
      order: undefined,
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('How are the dates in this file written?'),
    placeHolder: vscode.l10n.t('{0} can be read in two ways', example),
  });
  return picked ? picked.order : 'given up';
}

/** @returns undefined where it could not be read; the user has been told why */
async function read(file: vscode.Uri): Promise<Outline | undefined> {
  const name = fileName(file.path);
  const sort = file.scheme === 'untitled' ? 'markdown' : sourceSortOf(name);
  if (!sort) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} cannot be read. Choose a Word, Markdown, Excel or CSV file.', name),
    );
    return undefined;
  }
  try {
    const bytes = await bytesOf(file);
    return await doLongWork(vscode.l10n.t('Reading {0}', name), (tick) =>
      inSteps(sourceSteps(sort, bytes), tick),
    );
  } catch (error) {
    const advice =
      error instanceof OfficeFileError ? sourceAdvice(sort, error.problem, name) : notOpened(name, error);
    void vscode.window.showErrorMessage(advice);
    return undefined;
  }
}

/** A document that is open as it is there, saved or not. */
async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  return open ? new TextEncoder().encode(open.getText()) : vscode.workspace.fs.readFile(file);
}

function notOpened(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t(
    '{0} could not be opened. If it is open elsewhere, close it there and try again. ({1})',
    name,
    reason,
  );
}

/** The Markdown document at hand that is no plan yet. */
function documentAtHand(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' &&
    !kindOf(document) &&
    /^(?:file|untitled|vscode-)/.test(document.uri.scheme)
    ? document.uri
    : undefined;
}

async function askForFile(what: string, endings: string[]): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose the file to read'),
    openLabel: vscode.l10n.t('Read'),
    filters: { [what]: endings },
    canSelectMany: false,
    ...(folder ? { defaultUri: folder } : {}),
  });
  return chosen?.[0];
}

function stemOf({ path }: vscode.Uri): string {
  return fileName(path).replace(/(?:\.campaign)?\.[^.]+$/, '');
}
