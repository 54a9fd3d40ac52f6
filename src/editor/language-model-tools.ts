import * as vscode from 'vscode';
import { mayAssistantsAsk } from './assistants-setting.ts';
import type { Session } from './session.ts';

/** What of the manifest is read here. */
interface Manifest {
  readonly contributes: {
    readonly languageModelTools: readonly { readonly name: string; readonly tags: readonly string[] }[];
  };
}

/**
 * Offers the manifest’s tools to assistants, as long as nobody has switched them off. Where the editor knows no
 * assistants, nothing is offered.
 * @param extension whose manifest it is
 * @param start starts the session; called when a tool is first called
 */
export function offerLanguageModelTools(
  extension: vscode.Extension<unknown>,
  start: () => Promise<Session>,
): vscode.Disposable {
  // Some editors that are made of VS Code leave it out.
  const { lm } = vscode as Partial<typeof vscode>;
  if (!lm?.registerTool) return vscode.Disposable.from();
  const { contributes }: Manifest = extension.packageJSON;
  let offered: vscode.Disposable | undefined;
  const update = () => {
    const isOn = mayAssistantsAsk();
    if (isOn === (offered !== undefined)) return;
    offered?.dispose();
    offered = isOn
      ? vscode.Disposable.from(
          ...contributes.languageModelTools.map(({ name, tags }) =>
            lm.registerTool(name, toolOf(name, tags.includes('edit'), start)),
          ),
        )
      : undefined;
  };
  update();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration(update),
    vscode.workspace.onDidChangeWorkspaceFolders(update),
    { dispose: () => offered?.dispose() },
  );
}

function toolOf(
  name: string,
  isEdit: boolean,
  start: () => Promise<Session>,
): vscode.LanguageModelTool<{ readonly plan?: unknown }> {
  return {
    async invoke({ input }) {
      const [{ answerCall }, session] = await Promise.all([import('./assistant-calls.ts'), start()]);
      const answer = await answerCall(session, name, input);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
    },
    prepareInvocation: ({ input: { plan } }) =>
      isEdit
        ? {
            confirmationMessages: {
              title: vscode.l10n.t('Let the assistant propose a change?'),
              message: vscode.l10n.t(
                'It would change {0}. You see the difference first, and nothing is written until you accept.',
                String(plan),
              ),
            },
          }
        : undefined,
  };
}
