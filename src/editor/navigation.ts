import * as vscode from 'vscode';
import { definitionAt, type Place, referencesAt } from '../features/navigation.ts';
import { prepareRename, rename } from '../features/rename.ts';
import type { Checker } from './checker.ts';
import { toRange } from './ranges.ts';
import { markdown } from './recognition.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** Go to definition, find references and rename, for objectives, audiences and channels. */
export function registerNavigation(
  checker: Pick<Checker, 'look'>,
  workspacePlans: Pick<WorkspacePlans, 'ready' | 'readAround' | 'library'>,
): vscode.Disposable {
  const toLocation = (document: vscode.TextDocument, { path, document: other, range }: Place) =>
    new vscode.Location(
      path === undefined ? document.uri : vscode.Uri.parse(path),
      toRange(other.lines, range),
    );
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(markdown, {
      async provideDefinition(document, position) {
        const looked = await checker.look(document);
        if (!looked) return undefined;
        await workspacePlans.ready();
        const register = workspacePlans.library.registerFor(document.uri.toString());
        const places = definitionAt(looked.context, register, document.offsetAt(position));
        return places.map((place) => toLocation(document, place));
      },
    }),
    vscode.languages.registerReferenceProvider(markdown, {
      async provideReferences(document, position, { includeDeclaration }) {
        const looked = await checker.look(document);
        if (!looked) return undefined;
        const others = await workspacePlans.readAround(document.uri, looked.document.kind);
        const offset = document.offsetAt(position);
        const places = referencesAt(looked.context, others, offset, includeDeclaration);
        return places.map((place) => toLocation(document, place));
      },
    }),
    vscode.languages.registerRenameProvider(markdown, {
      async prepareRename(document, position) {
        const looked = await checker.look(document);
        // Not a plan: the editor asks the other rename providers of Markdown.
        if (!looked) throw new Error(vscode.l10n.t('There is nothing to rename here.'));
        const prepared = prepareRename(looked.context, document.offsetAt(position));
        if ('refusal' in prepared) {
          const words = document.getWordRangeAtPosition(position);
          if (!words || !looksLikeLink(document, position)) throw new Error(prepared.refusal);
          return words;
        }
        return { range: toRange(looked.document.lines, prepared.range), placeholder: prepared.words };
      },
      async provideRenameEdits(document, position, newName) {
        const looked = await checker.look(document);
        if (!looked) return undefined;
        const others = await workspacePlans.readAround(document.uri, looked.document.kind);
        const files = rename(looked.context, others, document.offsetAt(position), newName);
        if ('refusal' in files) {
          if (!looksLikeLink(document, position)) throw new Error(files.refusal);
          void vscode.window.showWarningMessage(files.refusal);
          return new vscode.WorkspaceEdit();
        }
        const edit = new vscode.WorkspaceEdit();
        for (const { document: other, path, edits } of files) {
          const uri = path === undefined ? document.uri : vscode.Uri.parse(path);
          for (const { range, newText } of edits) edit.replace(uri, toRange(other.lines, range), newText);
        }
        return edit;
      },
    }),
  );
}

/**
 * Whether VS Code's own Markdown support takes the place for a link: `[Leaflet]` in a plan's list. There a refusal must
 * not be thrown: VS Code would ask that support next, which would rename this one place and leave the others behind.
 */
function looksLikeLink(document: vscode.TextDocument, position: vscode.Position): boolean {
  const { text } = document.lineAt(position);
  return text.lastIndexOf('[', position.character) >= 0 && text.indexOf(']', position.character) >= 0;
}
