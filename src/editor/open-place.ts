import * as vscode from 'vscode';
import type { PlacedLine } from '../panel/sheet.ts';

/**
 * Shows a line of a plan in an editor, with the cursor on it.
 * @param viewColumn where; in the active group unless said
 * @throws where the file is gone
 */
export async function openPlace(
  { path, line }: PlacedLine,
  viewColumn?: vscode.ViewColumn,
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(path));
  return vscode.window.showTextDocument(document, {
    selection: new vscode.Range(line, 0, line, 0),
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}
