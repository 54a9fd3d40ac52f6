import * as vscode from 'vscode';
import { resultsDocument } from '../../document/results-report.ts';
import { resultsOf } from '../../results/plan-results.ts';
import { type PlacedResults, yearlyReport } from '../../results/yearly.ts';
import { partOfTick, type Tick } from '../../steps.ts';
import { writeDocument } from '../../word/index.ts';
import { doLongWork } from '../long-work.ts';
import { readSetting } from '../settings.ts';
import { today, type WorkspacePlans } from '../workspace-plans.ts';
import type { CommandArguments } from './command-arguments.ts';
import { offerFile } from './export-offer.ts';
import { writeWhole } from './export-target.ts';

interface Uses {
  readonly workspacePlans: Pick<WorkspacePlans, 'ready' | 'library' | 'read' | 'contextFor'>;
}

/**
 * Writes what came of the workspace's plans as a Word document: asks where, writes the whole file or none, and offers to
 * open it.
 * @param told where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportResults(
  { workspacePlans }: Uses,
  { target: givenTarget }: CommandArguments['campaignPlan.exportResults'],
): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that holds your plans first.'));
    return undefined;
  }
  const title = vscode.l10n.t('Export Results Report');
  const target = givenTarget ?? (await askForTarget(folder, title));
  if (!target) return undefined;
  const bytes = await doLongWork(title, async (tick) => {
    const placed = await resultsOfAll(
      workspacePlans,
      partOfTick(tick, 0, 0.5, vscode.l10n.t('Reading plans')),
    );
    const document = resultsDocument(yearlyReport(placed, today()), today());
    return writeDocument(document, partOfTick(tick, 0.5, 1, vscode.l10n.t('Writing the file')));
  });
  if (!bytes || !(await writeWhole(target, bytes))) return undefined;
  void offerFile(target, readSetting('word.openAfter', folder));
  return target;
}

/** What came of every plan of the workspace, each read anew: only little is kept of those that are not open. */
async function resultsOfAll(workspacePlans: Uses['workspacePlans'], tick: Tick): Promise<PlacedResults[]> {
  await workspacePlans.ready();
  const paths = [...workspacePlans.library.records().keys()];
  const placed: PlacedResults[] = [];
  for (const [index, file] of paths.entries()) {
    const document = await workspacePlans.read(file);
    if (document?.kind === 'plan') {
      const { channels } = workspacePlans.contextFor(vscode.Uri.parse(file), document);
      placed.push({ file, results: resultsOf(document, channels) });
    }
    await tick((index + 1) / paths.length);
  }
  return placed;
}

/** The dialog asks before it names a file that is there already. */
function askForTarget(folder: vscode.Uri, title: string): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title,
    saveLabel: vscode.l10n.t('Export'),
    filters: { [vscode.l10n.t('Word document')]: ['docx'] },
    defaultUri: vscode.Uri.joinPath(folder, `${vscode.l10n.t('results')}-${today().slice(0, 4)}.docx`),
  });
}
