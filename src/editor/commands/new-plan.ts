import * as vscode from 'vscode';
import { type Template, templates } from '../../plan/body/heading-templates.ts';
import { yamlScalar } from '../../plan/yaml/quote.ts';
import { fileStemFor } from '../../text/file-name.ts';
import type { CommandArguments } from './command-arguments.ts';
import { createFile, folderAtHand } from './new-file.ts';

/**
 * Asks for a title and a template and begins a plan: a file in the workspace, or an untitled document where no folder
 * is open.
 * @param given the title, where it is not to be asked for (the template is OASIS then); the folder to begin it in
 */
export async function newPlan(
  _: object,
  given: CommandArguments['campaignPlan.newPlan'],
): Promise<vscode.Uri | undefined> {
  const title = given.title ?? (await askForTitle());
  if (title === undefined) return undefined;
  const template = given.title !== undefined ? templates[0] : await askForTemplate();
  if (!template) return undefined;
  const text = beginning(title.trim() || vscode.l10n.t('Untitled campaign'), template);
  const folder = given.folder ?? (await folderAtHand());
  if (folder === null) return undefined;
  const document = folder
    ? await createFile(folder, fileStemFor(title), '.campaign.md', text)
    : await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  const editor = await vscode.window.showTextDocument(document);
  const first = document.getText().indexOf(objectiveHint);
  const start = document.positionAt(first);
  editor.selection = new vscode.Selection(start, document.positionAt(first + objectiveHint.length));
  editor.revealRange(editor.selection);
  return document.uri;
}

async function askForTitle(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New campaign plan'),
    prompt: vscode.l10n.t('What is the campaign called?'),
    placeHolder: vscode.l10n.t('For example: {0}', vscode.l10n.t('New bin days')),
  });
}

async function askForTemplate(): Promise<Template | undefined> {
  const items = templates.map((template) => ({
    label: template.title,
    detail: template.sections.map(({ title }) => title).join(' · '),
    template,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New campaign plan'),
    placeHolder: vscode.l10n.t('Which headings should the text have?'),
  });
  return picked?.template;
}

const objectiveHint = 'What will have changed, by how much and by when';

function beginning(title: string, template: Template): string {
  const sections = template.sections.map((section) => `## ${section.title}\n\n${section.prompt()}\n`);
  return `---
campaign: ${yamlScalar(title)}
organisation:
lead:
status: draft
start:
end:
template: ${template.id}
audiences:
  - name: TBC # Who is it for? Name them as a group, not “everyone”.
    insight: TBC # What do you know about them?
objectives:
  - objective: ${objectiveHint}
    channels: [] # The light bulb suggests some.
activities: []
---

# ${title}

${sections.join('\n')}`;
}
