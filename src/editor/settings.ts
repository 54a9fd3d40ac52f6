import * as vscode from 'vscode';
import { type Setting, type SettingName, settings } from './setting-list.ts';

/** What a setting holds. */
export type SettingValue<Name extends SettingName> =
  (typeof settings)[Name] extends Setting<infer Value> ? Value : never;

/** What a setting says for a file. */
export function readSetting<Name extends SettingName>(name: Name, uri: vscode.Uri): SettingValue<Name> {
  return settings[name].read(configuration(uri).get(name)) as SettingValue<Name>;
}

/**
 * Sets a setting to what it is not yet: where it is set already, else for the workspace, else for the user.
 * @throws where the settings cannot be written
 */
export async function writeSetting<Name extends SettingName>(
  name: Name,
  value: SettingValue<Name>,
  uri: vscode.Uri,
): Promise<void> {
  if (JSON.stringify(readSetting(name, uri)) === JSON.stringify(value)) return;
  const set = configuration(uri).inspect(name);
  const { ConfigurationTarget } = vscode;
  const target =
    set?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue === undefined && set?.globalValue !== undefined
        ? ConfigurationTarget.Global
        : vscode.workspace.workspaceFolders
          ? ConfigurationTarget.Workspace
          : ConfigurationTarget.Global;
  await configuration(uri).update(name, value, target);
}

function configuration(uri: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('campaignPlan', uri);
}
