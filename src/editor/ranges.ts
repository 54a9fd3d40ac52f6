import * as vscode from 'vscode';
import { type Place, unpackPlace } from '../portfolio/place.ts';
import type { LineIndex, Range, TextEdit } from '../text/text.ts';

/** An offset's place in the editor. */
export function toPosition(lines: LineIndex, offset: number): vscode.Position {
  const { line, character } = lines.position(offset);
  return new vscode.Position(line, character);
}

/** A stretch of a text as the editor's range. */
export function toRange(lines: LineIndex, { start, end }: Range): vscode.Range {
  return new vscode.Range(toPosition(lines, start), toPosition(lines, end));
}

/** The core's edits of one file as the editor's: applied together, one undo step. */
export function toWorkspaceEdit(
  uri: vscode.Uri,
  lines: LineIndex,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(
    uri,
    edits.map(({ range, newText }) => new vscode.TextEdit(toRange(lines, range), newText)),
  );
  return workspaceEdit;
}

/** A place of a record as the editor's range. */
export function rangeOf(place: Place): vscode.Range {
  const { start, end } = unpackPlace(place);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
