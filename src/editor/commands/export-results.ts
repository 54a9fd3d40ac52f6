import * as vscode from 'vscode';
import { composeResults, resultsRequest } from '../../overview/results-document.ts';
import { resultsOf } from '../../results/plan-results.ts';
import { type PlacedResults, yearlyReport } from '../../results/yearly.ts';
import type { Tick } from '../../steps.ts';
import { today, type WorkspacePlans } from '../workspace-plans.ts';
import type { CommandArguments } from './command-arguments.ts';
import { exportOverview, hasPlans, type OverviewUses, wordFormat } from './export-overview.ts';

interface Uses extends OverviewUses {
  readonly workspacePlans: OverviewUses['workspacePlans'] & Pick<WorkspacePlans, 'read' | 'contextFor'>;
}

/**
 * Writes what came of the workspace's plans as a Word document.
 * @param told where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportResults(
  uses: Uses,
  { target }: CommandArguments['campaignPlan.exportResults'],
): Promise<vscode.Uri | undefined> {
  if (!(await hasPlans(uses))) return undefined;
  const { workspacePlans } = uses;
  const day = today();
  const title = vscode.l10n.t('Export Results Report');
  return exportOverview(
    uses,
    {
      title,
      stem: `${vscode.l10n.t('results')}-${day.slice(0, 4)}`,
      formats: [wordFormat(title)],
      document: async (tick) => {
        const report = yearlyReport(await resultsOfAll(workspacePlans, tick), day);
        return composeResults(report, resultsRequest(report, workspacePlans.library, day));
      },
    },
    target,
  );
}

/** What came of every plan of the workspace, each read anew: only little is kept of those that are not open. */
async function resultsOfAll(workspacePlans: Uses['workspacePlans'], tick: Tick): Promise<PlacedResults[]> {
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
