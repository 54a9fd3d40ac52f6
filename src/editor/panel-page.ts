import * as vscode from 'vscode';
import type { PageParts } from '../text/page-shell.ts';

/**
 * Gives a panel our icon, and lets its page load what is ours and nothing else.
 * @param extension where the extension is installed
 * @param name of the page’s script and style sheet
 * @returns what the page is made of
 */
export function preparePanel(panel: vscode.WebviewPanel, extension: vscode.Uri, name: string): PageParts {
  const at = (...path: string[]) => vscode.Uri.joinPath(extension, ...path);
  const { webview } = panel;
  panel.iconPath = {
    light: at('media', 'campaign-plan.svg'),
    dark: at('media', 'campaign-plan-dark.svg'),
  };
  webview.options = { enableScripts: true, localResourceRoots: [at('dist'), at('media')] };
  return {
    script: webview.asWebviewUri(at('dist', `${name}.js`)).toString(),
    styles: ['page', name].map((sheet) => webview.asWebviewUri(at('media', `${sheet}.css`)).toString()),
    styleSource: webview.cspSource,
    nonce: crypto.randomUUID().replaceAll('-', ''),
    language: vscode.env.language,
  };
}
