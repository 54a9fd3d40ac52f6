// Shows where to begin among the examples, once the window has started. Part of npm start, not of what is packed.
const vscode = require('vscode');

exports.activate = async () => {
  const [examples] = vscode.workspace.workspaceFolders ?? [];
  const isBare = vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
  if (examples && isBare)
    await vscode.commands.executeCommand('campaignPlan.openExamples', { folder: examples.uri });
};
