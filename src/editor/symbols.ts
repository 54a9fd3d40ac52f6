import * as vscode from 'vscode';
import { type PlanSymbol, symbolsOf } from '../features/symbols.ts';
import type { LineIndex } from '../text/text.ts';
import type { Checker } from './checker.ts';
import { toRange } from './ranges.ts';
import { markdown } from './recognition.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

const kindOf: Readonly<Record<PlanSymbol['sort'], vscode.SymbolKind>> = {
  plan: vscode.SymbolKind.File,
  register: vscode.SymbolKind.File,
  group: vscode.SymbolKind.Namespace,
  objective: vscode.SymbolKind.Event,
  audience: vscode.SymbolKind.Class,
  channel: vscode.SymbolKind.Interface,
  activity: vscode.SymbolKind.Method,
  other: vscode.SymbolKind.Field,
};

/**
 * The outline of plans (the frontmatter; the headings below come from VS Code's own Markdown support, and the outline
 * shows both), and a search over all plans and registers of the workspace.
 */
export function registerSymbols(
  checker: Pick<Checker, 'look'>,
  workspacePlans: Pick<WorkspacePlans, 'ready' | 'library'>,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      markdown,
      {
        async provideDocumentSymbols(document) {
          const looked = await checker.look(document);
          if (!looked) return undefined;
          const { lines } = looked.document;
          return symbolsOf(looked.document, looked.context.channels).map((symbol) => toSymbol(lines, symbol));
        },
      },
      { label: vscode.l10n.t('Campaign Plan') },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query) {
        await workspacePlans.ready();
        const wanted = query.toLowerCase();
        const found: vscode.SymbolInformation[] = [];
        for (const [path, document] of workspacePlans.library.entries()) {
          const uri = vscode.Uri.parse(path);
          const visit = (symbol: PlanSymbol, container: string) => {
            if (symbol.sort !== 'group' && isMatch(symbol.name, wanted)) {
              const location = new vscode.Location(uri, toRange(document.lines, symbol.selection));
              found.push(new vscode.SymbolInformation(symbol.name, kindOf[symbol.sort], container, location));
            }
            // What an objective chooses is a reference, not a thing of its own.
            if (symbol.sort !== 'objective')
              for (const child of symbol.children)
                visit(child, symbol.sort === 'group' ? container : symbol.name);
          };
          for (const symbol of symbolsOf(document, noChannels)) visit(symbol, '');
        }
        return found;
      },
    }),
  );
}

/** Which channels an objective has is not looked for, so they need not be looked up. */
const noChannels = { find: () => undefined };

/** Whether the letters typed stand in a name, in their order: VS Code sorts and sifts further. */
function isMatch(name: string, wanted: string): boolean {
  let from = 0;
  const text = name.toLowerCase();
  for (const letter of wanted.replace(/\s+/g, '')) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function toSymbol(lines: LineIndex, symbol: PlanSymbol): vscode.DocumentSymbol {
  const result = new vscode.DocumentSymbol(
    symbol.name,
    symbol.detail,
    kindOf[symbol.sort],
    toRange(lines, symbol.range),
    toRange(lines, symbol.selection),
  );
  result.children = symbol.children.map((child) => toSymbol(lines, child));
  return result;
}
