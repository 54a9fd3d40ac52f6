import * as vscode from 'vscode';
import { DocumentWords } from '../../document/words/words.ts';
import { composeMix } from '../../overview/mix-document.ts';
import { mixText } from '../../overview/mix-text.ts';
import { mixOf, yearAround } from '../../portfolio/mix.ts';
import type { CommandArguments } from './command-arguments.ts';
import {
  exportOverview,
  hasPlans,
  type OverviewUses,
  wordFormat,
  workspaceOverview,
} from './export-overview.ts';

/** As wide are the lines of a text file. */
const textWidth = 100;

/**
 * Writes how all plans spread over channels and audiences in the year around today, as a Word document or a text.
 * @param told where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportMix(
  uses: OverviewUses,
  { target }: CommandArguments['campaignPlan.exportMix'],
): Promise<vscode.Uri | undefined> {
  if (!(await hasPlans(uses))) return undefined;
  const { library } = uses.workspacePlans;
  const request = { ...workspaceOverview(uses), hasRegister: library.registers().length > 0 };
  const days = yearAround(request.today);
  const mix = mixOf(library, { ...days, today: request.today });
  const title = vscode.l10n.t('Export Mix Across Plans');
  return exportOverview(
    uses,
    {
      title,
      stem: `mix-${days.from}`,
      formats: [wordFormat(title), { extension: 'txt', title, files: vscode.l10n.t('Plain text') }],
      document: () => composeMix(mix, request),
      text: () => mixText(mix, { ...request, words: new DocumentWords(request.language), width: textWidth }),
    },
    target,
  );
}
