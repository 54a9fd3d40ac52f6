import * as vscode from 'vscode';
import { type DocumentLink, linksOf } from '../features/links.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { Library } from '../portfolio/library.ts';
import type { Checker } from './checker.ts';
import { toRange } from './ranges.ts';
import { markdown } from './recognition.ts';

/** Makes links of a register's policies and addresses, and of a plan's channels that stand in the register. */
export function registerLinks(
  checker: Pick<Checker, 'look'>,
  library: Pick<Library, 'registerFor'>,
): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(markdown, {
    async provideDocumentLinks(textDocument) {
      const looked = await checker.look(textDocument);
      if (!looked) return undefined;
      const { context, document } = looked;
      const place = library.registerFor(textDocument.uri.toString());
      const uriOf = ({ target }: DocumentLink): vscode.Uri | undefined => {
        if ('url' in target) return vscode.Uri.parse(target.url);
        if ('file' in target)
          return vscode.Uri.joinPath(textDocument.uri, '..', target.file.replace(/#.*$/, ''));
        if ('offset' in target)
          return textDocument.uri.with({ fragment: lineFragment(document, target.offset) });
        return (
          place &&
          vscode.Uri.parse(place.path).with({ fragment: lineFragment(place.document, target.registerOffset) })
        );
      };
      return linksOf(context).flatMap((link) => {
        const uri = uriOf(link);
        if (!uri) return [];
        const documentLink = new vscode.DocumentLink(toRange(document.lines, link.range), uri);
        if ('registerOffset' in link.target)
          documentLink.tooltip = vscode.l10n.t('Go to its entry in the register');
        return [documentLink];
      });
    },
  });
}

function lineFragment({ lines }: Pick<CampaignDocument, 'lines'>, offset: number): string {
  return `L${lines.position(offset).line + 1}`;
}
