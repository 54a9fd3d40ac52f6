import * as vscode from 'vscode';
import { type PlanSymbol, symbolsOf, symbolsOfRecord } from '../features/symbols.ts';
import type { LineIndex } from '../text/text.ts';
import type { Checker } from './checker.ts';
import { rangeOf, toRange } from './ranges.ts';
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
        const add = (
          name: string,
          sort: PlanSymbol['sort'],
          container: string,
          path: string,
          range: vscode.Range,
        ) => {
          if (!isMatch(name, wanted)) return;
          const location = new vscode.Location(vscode.Uri.parse(path), range);
          found.push(new vscode.SymbolInformation(name, kindOf[sort], container, location));
        };
        for (const [path, record] of workspacePlans.library.records()) {
          for (const { name, sort, place } of symbolsOfRecord(record))
            add(name, sort, sort === 'plan' ? '' : record.title, path, rangeOf(place));
        }
        for (const { path, document } of workspacePlans.library.registers()) {
          const visit = ({ name, sort, selection, children }: PlanSymbol, container: string) => {
            if (sort !== 'group') add(name, sort, container, path, toRange(document.lines, selection));
            for (const child of children) visit(child, sort === 'group' ? container : name);
          };
          for (const symbol of symbolsOf(document, noChannels)) visit(symbol, '');
        }
        return found;
      },
    }),
  );
}

/** Which channels there are is not looked for, so they need not be looked up. */
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
