import * as vscode from 'vscode';
import { planTitle } from '../../plan/document.ts';
import { exportToSheet } from '../../sheet/index.ts';
import { doLongWork } from '../long-work.ts';
import { today } from '../workspace-plans.ts';
import type { CommandArguments } from './command-arguments.ts';
import { isToExport } from './export-notices.ts';
import { offerExported } from './export-offer.ts';
import { exportTarget, writeWhole } from './export-target.ts';
import type { ExportUses } from './export-to-word.ts';
import { targetDocument } from './target.ts';

/**
 * Writes the activities and channels of the plan at hand as a spreadsheet: asks where, writes the whole file or none,
 * and offers to open it.
 * @param told the plan, and where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportToSpreadsheet(
  { documents, checker }: Pick<ExportUses, 'documents' | 'checker'>,
  { plan: uri, target: givenTarget }: CommandArguments['campaignPlan.exportToSpreadsheet'],
): Promise<vscode.Uri | undefined> {
  const document = await targetDocument(uri);
  const plan = document && (await documents.read(document));
  if (!document || plan?.kind !== 'plan') return undefined;
  // Who says where it goes, another program say, is not asked.
  if (!givenTarget && !(await isToExport(document, plan))) return undefined;
  const title = vscode.l10n.t('Export Activities and Channels as a Spreadsheet');
  const target =
    givenTarget ??
    (await exportTarget(document, planTitle(plan), {
      extension: 'xlsx',
      title,
      files: vscode.l10n.t('Excel spreadsheet'),
    }));
  if (!target) return undefined;
  const { context } = await checker.checkDocument(document.uri, plan, document.version);
  const result = await doLongWork(title, (tick) =>
    exportToSheet({
      plan: plan.plan,
      title: planTitle(plan),
      locations: plan.locations,
      channels: context.channels,
      options: { today: today() },
      tick,
    }),
  );
  if (!result || !(await writeWhole(target, result.bytes))) return undefined;
  void offerExported(target, { document, lines: plan.lines, notices: result.notices });
  return target;
}
