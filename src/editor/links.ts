import * as vscode from 'vscode';
import { linksOf } from '../language/links.ts';
import { toRange } from './ranges.ts';
import { markdown, type Session } from './session.ts';

/** Makes the policies and addresses of a register's channels links. */
export function registerLinks({ documents }: Session): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(markdown, {
    async provideDocumentLinks(textDocument) {
      const document = await documents.read(textDocument);
      if (!document) return undefined;
      return linksOf(document).map(({ range, target }) => {
        const uri =
          'url' in target
            ? vscode.Uri.parse(target.url)
            : 'file' in target
              ? vscode.Uri.joinPath(textDocument.uri, '..', target.file.replace(/#.*$/, ''))
              : textDocument.uri.with({ fragment: `L${document.lines.position(target.offset).line + 1}` });
        return new vscode.DocumentLink(toRange(document.lines, range), uri);
      });
    },
  });
}
