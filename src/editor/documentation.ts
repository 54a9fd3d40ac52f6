import * as vscode from 'vscode';

/** The command that opens a check's page, from a problem's code. */
export const openCheckPage = 'campaignPlan.openCheckPage';

/** Where a check's documentation is reached, offline: a command link that opens the page in the preview. */
export function documentationUri(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:${openCheckPage}?${encodeURIComponent(JSON.stringify([code]))}`);
}
