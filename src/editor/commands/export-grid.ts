import * as vscode from 'vscode';
import { composeGrid } from '../../overview/grid-document.ts';
import { gridAs } from '../../overview/grid-formats.ts';
import { addDays } from '../../plan/values/dates.ts';
import { gridOf } from '../../portfolio/grid.ts';
import type { CommandArguments } from './command-arguments.ts';
import {
  exportOverview,
  hasPlans,
  type OverviewUses,
  wordFormat,
  workspaceOverview,
} from './export-overview.ts';

/** So many weeks can be chosen; the first is the usual choice. */
const choices = [4, 2, 8] as const;

/** Nobody plans further: ten years, in weeks. */
const mostWeeks = 520;

/**
 * Writes the grid for the meeting, of some weeks from today: as a Word page, a spreadsheet or a calendar, as the file's
 * ending says.
 * @param told for how many weeks, and where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportGrid(
  uses: OverviewUses,
  { weeks: given, target }: CommandArguments['campaignPlan.exportGrid'],
): Promise<vscode.Uri | undefined> {
  if (!(await hasPlans(uses))) return undefined;
  const weeks = given ?? (await chooseWeeks());
  if (weeks === undefined) return undefined;
  const request = workspaceOverview(uses);
  const from = request.today;
  const grid = gridOf(uses.workspacePlans.library, {
    from,
    to: addDays(from, Math.min(weeks, mostWeeks) * 7 - 1),
    today: request.today,
    internal: false,
  });
  const title = vscode.l10n.t('Export Grid for the Meeting');
  return exportOverview(
    uses,
    {
      title,
      stem: `grid-${from}`,
      formats: [
        wordFormat(title),
        { extension: 'csv', title, files: vscode.l10n.t('Comma-separated values for Excel') },
        { extension: 'ics', title, files: vscode.l10n.t('Calendar for Outlook and others') },
      ],
      document: () => composeGrid(grid, request),
      text: (extension) =>
        gridAs(extension === 'ics' ? 'ics' : 'csv', grid, {
          ...request,
          fileOf: (path) => vscode.workspace.asRelativePath(vscode.Uri.parse(path)),
          placeOf: (path) => vscode.Uri.parse(path).path,
          width: 80,
        }),
    },
    target,
  );
}

async function chooseWeeks(): Promise<number | undefined> {
  const names = {
    2: vscode.l10n.t('Two weeks from today'),
    4: vscode.l10n.t('Four weeks from today'),
    8: vscode.l10n.t('Eight weeks from today'),
  };
  const chosen = await vscode.window.showQuickPick(
    choices.map((weeks) => ({ label: names[weeks], weeks })),
    {
      title: vscode.l10n.t('Export Grid for the Meeting'),
      placeHolder: vscode.l10n.t('Which weeks? What is marked internal is left out.'),
    },
  );
  return chosen?.weeks;
}
