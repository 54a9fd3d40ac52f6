import * as vscode from 'vscode';
import { provideCheckPages } from './editor/check-pages.ts';
import { registerCommands } from './editor/commands/register.ts';
import { welcomeToExamples } from './editor/examples.ts';
import { formPanelType } from './editor/form-panel-type.ts';
import { gridPanelType } from './editor/grid-panel-type.ts';
import { offerLanguageModelTools } from './editor/language-model-tools.ts';
import { registerPlansView } from './editor/plans-view.ts';
import { type PlanPreview, planPreview } from './editor/preview.ts';
import { isConfiguration, kindOf, watchContextKeys } from './editor/recognition.ts';
import type { Session } from './editor/session.ts';

/**
 * Entry for both extension hosts. It runs for every Markdown file, so it does next to nothing until a plan or a
 * register is open, or one of our commands is run: then the session is loaded, once.
 * @returns what the Markdown preview asks extensions for
 */
export function activate(context: vscode.ExtensionContext): PlanPreview {
  let session: Promise<Session> | undefined;
  const start = (): Promise<Session> => {
    if (!session) {
      session = import('./editor/session.ts').then(({ startSession }) => startSession(context));
      void preview.prepare();
    }
    return session;
  };
  const preview = planPreview(start);
  const look = (document: vscode.TextDocument) => {
    if (!session && (kindOf(document) || isConfiguration(document))) void start();
  };

  context.subscriptions.push(
    watchContextKeys(),
    provideCheckPages(start),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    registerCommands(context.extension, start),
    registerPlansView(start),
    offerLanguageModelTools(context.extension, start),
    vscode.window.registerWebviewPanelSerializer(formPanelType, {
      deserializeWebviewPanel: async (panel, state: unknown) =>
        (await start()).formPanels.adopt(panel, state),
    }),
    vscode.window.registerWebviewPanelSerializer(gridPanelType, {
      deserializeWebviewPanel: async (panel) => (await start()).gridPanel.adopt(panel),
    }),
  );
  vscode.workspace.textDocuments.forEach(look);
  void welcomeToExamples(context.globalStorageUri, preview);
  return preview;
}
