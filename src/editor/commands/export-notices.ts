import * as vscode from 'vscode';
import type { ExportNotice } from '../../document/notices.ts';
import type { CampaignDocument } from '../../plan/document.ts';
import { lineNumbers, unreadLines } from '../../plan/unread.ts';
import type { LineIndex } from '../../text/text.ts';
import { toRange } from '../ranges.ts';

/** What the author of a document should know, and the plan it was made from. */
export interface Told {
  readonly document: vscode.TextDocument;
  readonly lines: LineIndex;
  readonly notices: readonly ExportNotice[];
}

/**
 * Asks whether a plan is to be exported although some of its lines cannot be read; goes to the first of them where the
 * user would rather see.
 */
export async function isToExport(document: vscode.TextDocument, plan: CampaignDocument): Promise<boolean> {
  const lines = unreadLines(plan);
  if (lines.length === 0) return true;
  const showMe = vscode.l10n.t('Show Me');
  const exportAnyway = vscode.l10n.t('Export Anyway');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Something on these lines of the plan cannot be read, so it will be missing from the document: {0}.',
      lineNumbers(lines),
    ),
    showMe,
    exportAnyway,
  );
  if (answer === showMe) {
    const { start, end } = plan.lines.line(lines[0]!);
    await vscode.window.showTextDocument(document, { selection: toRange(plan.lines, { start, end }) });
  }
  return answer === exportAnyway;
}

/**
 * Says what readers of the exported document may miss, such as the description of a picture, and offers to go to
 * the words that it is about; where there is more than one thing, it offers a list of all.
 */
export async function showNotices(told: Told): Promise<void> {
  const [first, ...others] = told.notices;
  if (!first) return;
  const goThere = vscode.l10n.t('Go There');
  const showAll = vscode.l10n.t('Show All');
  const more = others.length > 0 ? vscode.l10n.t(' (and {0} more)', others.length) : '';
  const answer = await vscode.window.showWarningMessage(
    first.message + more,
    ...(first.range ? [goThere] : []),
    ...(others.length > 0 ? [showAll] : []),
  );
  if (answer === goThere) await goTo(told, first);
  else if (answer === showAll) await chooseNotice(told);
}

async function chooseNotice(told: Told): Promise<void> {
  const items = told.notices.map((notice) => ({
    label: notice.range
      ? vscode.l10n.t('Line {0}', toRange(told.lines, notice.range).start.line + 1)
      : vscode.l10n.t('Whole document'),
    detail: notice.message,
    notice,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What readers of the document may miss'),
    placeHolder: vscode.l10n.t('Choose one to go to its words in the plan'),
    matchOnDetail: true,
  });
  if (chosen) await goTo(told, chosen.notice);
}

async function goTo({ document, lines }: Told, { range }: ExportNotice): Promise<void> {
  await vscode.window.showTextDocument(document, range ? { selection: toRange(lines, range) } : {});
}
