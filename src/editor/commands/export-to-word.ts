import * as vscode from 'vscode';
import type { Problem } from '../../checks/run.ts';
import type { DocumentOptions } from '../../document/request.ts';
import { type CampaignDocument, planTitle } from '../../plan/document.ts';
import { onAPageSuffix } from '../../text/file-name.ts';
import { type ExportRequest, exportRegisterToWord, exportToWord as writeDocument } from '../../word/index.ts';
import type { Checker } from '../checker.ts';
import type { Documents } from '../documents.ts';
import { isFile } from '../files.ts';
import { doLongWork } from '../long-work.ts';
import { readSetting } from '../settings.ts';
import { isWithinReach } from '../within.ts';
import { today, type WorkspacePlans } from '../workspace-plans.ts';
import type { CommandArguments } from './command-arguments.ts';
import { isToExport } from './export-notices.ts';
import { offerExported } from './export-offer.ts';
import { type ExportFormat, exportTarget, writeWhole } from './export-target.ts';
import { targetDocument } from './target.ts';
import { namedTemplate, withTemplate } from './word-template.ts';

/** What the export takes from the session. */
export interface ExportUses {
  readonly documents: Pick<Documents, 'read'>;
  readonly workspacePlans: Pick<WorkspacePlans, 'ready' | 'library' | 'configurationFor'>;
  readonly checker: Pick<Checker, 'checkDocument'>;
}

/**
 * Writes the plan or register at hand as a Word document: asks where, shows progress that can be cancelled, writes the whole
 * file or none, and offers to open it.
 * @param told the plan, and where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportToWord(
  uses: ExportUses,
  told: CommandArguments['campaignPlan.exportToWord'],
): Promise<vscode.Uri | undefined> {
  return exportAs('document', uses, told);
}

/**
 * Writes the plan at hand as one page for those who decide on it, as {@link exportToWord} writes the whole document.
 * @param told the plan, and where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportPlanOnAPage(
  uses: ExportUses,
  told: CommandArguments['campaignPlan.exportPlanOnAPage'],
): Promise<vscode.Uri | undefined> {
  return exportAs('page', uses, told);
}

async function exportAs(
  form: NonNullable<ExportRequest['form']>,
  { documents, workspacePlans, checker }: ExportUses,
  { plan: uri, target: givenTarget }: CommandArguments['campaignPlan.exportToWord'],
): Promise<vscode.Uri | undefined> {
  const document = await targetDocument(uri, { registers: form === 'document' });
  const plan = document && (await documents.read(document));
  if (!document || !plan) return undefined;
  // Who says where it goes, another program say, is not asked.
  if (!givenTarget && !(await isToExport(document, plan))) return undefined;
  const suffix = form === 'page' ? onAPageSuffix : '';
  const target = givenTarget ?? (await exportTarget(document, titleOf(plan), wordFormat(), suffix));
  if (!target) return undefined;
  const { context, problems } = await checker.checkDocument(document.uri, plan, document.version);

  const template = await namedTemplate(workspacePlans, document.uri, plan);
  if (template?.uri?.toString() === target.toString()) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The document would take the place of its own template. Choose another name.'),
    );
    return undefined;
  }

  const result = await withTemplate(template, (bytes) =>
    doLongWork(vscode.l10n.t('Exporting to Word'), (tick) => {
      const common = {
        text: plan.text,
        locations: plan.locations,
        channels: context.channels,
        readImage: (path: string) => readImage(document.uri, path),
        ...(bytes ? { template: bytes } : {}),
        tracksChanges: readSetting('word.trackChanges', document.uri),
        options: exportOptions(document.uri, problems),
        tick,
      };
      return plan.kind === 'register'
        ? exportRegisterToWord({ ...common, register: plan.register })
        : writeDocument({ ...common, plan: plan.plan, title: planTitle(plan), form });
    }),
  );
  if (!result || !(await writeWhole(target, result.bytes))) return undefined;
  // Ticks off the step of the walkthrough.
  void vscode.commands.executeCommand('setContext', 'campaignPlan.hasExported', true);
  void offerExported(target, { document, lines: plan.lines, notices: result.notices });
  return target;
}

/** What the file of a document without one is named after. */
function titleOf(document: CampaignDocument): string {
  return document.kind === 'plan' ? planTitle(document) : document.register.register;
}

function wordFormat(): ExportFormat {
  return {
    extension: 'docx',
    title: vscode.l10n.t('Export to Word'),
    files: vscode.l10n.t('Word document'),
  };
}

/** What the user has chosen for the document in the settings. */
function exportOptions(uri: vscode.Uri, problems: readonly Problem[]): DocumentOptions {
  return {
    today: today(),
    summary: readSetting('word.summary', uri),
    contents: readSetting('word.contents', uri),
    body: readSetting('word.body', uri),
    parts: readSetting('word.parts', uri),
    ...(readSetting('word.openProblems', uri) ? { openProblems: problems } : {}),
  };
}

/** Reads a file from the plan's folder; where its path begins with a slash, from the workspace folder. */
async function readImage(plan: vscode.Uri, path: string): Promise<Uint8Array | undefined> {
  if (plan.scheme === 'untitled') return undefined;
  const folder = path.startsWith('/')
    ? vscode.workspace.getWorkspaceFolder(plan)?.uri
    : vscode.Uri.joinPath(plan, '..');
  const uri = folder && vscode.Uri.joinPath(folder, path);
  return uri && (await isWithinReach(uri, plan)) && (await isFile(uri))
    ? vscode.workspace.fs.readFile(uri)
    : undefined;
}
