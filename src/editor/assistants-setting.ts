import * as vscode from 'vscode';

/**
 * Whether assistants may ask about plans: where that is off for one folder, it is off, and so it is where the editor does
 * nothing with models. Apart from the other settings, as the entry needs it.
 */
export function mayAssistantsAsk(): boolean {
  const { workspaceFolders = [], getConfiguration } = vscode.workspace;
  return (
    [undefined, ...workspaceFolders].every(
      (folder) => getConfiguration('campaignPlan', folder?.uri).get('assistants') !== false,
    ) && getConfiguration('chat').get('disableAIFeatures') !== true
  );
}
