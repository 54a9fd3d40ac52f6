import * as vscode from 'vscode';
import type { Session } from '../session.ts';
import type { CommandId } from './command-arguments.ts';

/** Run by our own fixes, and of no use to anybody else: the manifest does not list it. */
const unlisted: readonly CommandId[] = ['campaignPlan.recheck'];

/** What of the manifest is read here. */
interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: CommandId }[] };
}

/**
 * Offers all commands to the editor: those that the manifest lists, by whose ids they are known.
 * @param extension whose manifest it is
 * @param start starts the session; called when a command is first run, as what the commands do is loaded then
 */
export function registerCommands(
  extension: vscode.Extension<unknown>,
  start: () => Promise<Session>,
): vscode.Disposable {
  const { contributes }: Manifest = extension.packageJSON;
  const ids = [...contributes.commands.map(({ command }) => command), ...unlisted];
  return vscode.Disposable.from(
    ...ids.map((id) =>
      vscode.commands.registerCommand(id, async (...given: unknown[]) => {
        const [{ runCommand }, session] = await Promise.all([import('./index.ts'), start()]);
        return runCommand(id, session, given);
      }),
    ),
  );
}
