import * as vscode from 'vscode';
import { type PartName, partNames } from '../../document/parts.ts';
import { DocumentWords } from '../../document/words/words.ts';
import { readSetting, writeSetting } from '../settings.ts';
import type { CommandArguments } from './command-arguments.ts';
import { type ExportUses, exportToWord } from './export-to-word.ts';
import { targetDocument } from './target.ts';
import { chooseTemplate, namedTemplate, workspaceFolder } from './word-template.ts';

/** What can be ticked: a switch of the settings, or a part of the plan. */
type Choice =
  | 'summary'
  | 'contents'
  | 'body'
  | 'openProblems'
  | 'template'
  | 'beside'
  | 'openAfter'
  | 'trackChanges'
  | PartName;

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice?: Choice;
}

/**
 * Lets the user tick what the Word document holds, where it goes, and whose look it has; remembers that in the
 * settings; and exports.
 * @param told the plan, where to write it without asking, and what is ticked, where it is not to be asked for
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportToWordWithChoices(
  uses: ExportUses,
  { plan: uri, target, ticked: given }: CommandArguments['campaignPlan.exportToWordWithChoices'],
): Promise<vscode.Uri | undefined> {
  const document = await targetDocument(uri);
  const plan = document && (await uses.documents.read(document));
  if (!document || plan?.kind !== 'plan') return undefined;
  const named = await namedTemplate(uses.workspacePlans, document.uri, plan);
  const isOpen = named === undefined || named.source.origin === 'setting';
  const items = choiceItems(document.uri, isOpen ? (named?.source.path ?? '') : undefined);
  const ticked = given ?? (await ask(items));
  if (!ticked || !(await remember(document.uri, ticked, isOpen))) return undefined;
  return exportToWord(uses, { plan: document.uri, ...(target ? { target } : {}) });
}

/**
 * Everything that can be ticked, ticked as the settings have it.
 * @param template the template of the settings; undefined where the plan or the register says which it is
 */
function choiceItems(uri: vscode.Uri, template: string | undefined): ChoiceItem[] {
  const parts = readSetting('word.parts', uri);
  const words = new DocumentWords(vscode.env.language);
  const item = (choice: Choice, label: string, picked: boolean, description?: string): ChoiceItem => ({
    choice,
    label,
    picked,
    ...(description === undefined ? {} : { description }),
  });
  const separator = (label: string): ChoiceItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    separator(vscode.l10n.t('The document')),
    item('summary', vscode.l10n.t('One-page summary'), readSetting('word.summary', uri)),
    item('contents', vscode.l10n.t('Contents list'), readSetting('word.contents', uri)),
    item('body', vscode.l10n.t('Text below the details at the top'), readSetting('word.body', uri)),
    item('openProblems', vscode.l10n.t('Appendix of open problems'), readSetting('word.openProblems', uri)),
    ...(template === undefined
      ? []
      : [
          item(
            'template',
            vscode.l10n.t('Look of a Word template'),
            template !== '',
            template === '' ? vscode.l10n.t('you will be asked for the file') : template,
          ),
        ]),
    item('trackChanges', vscode.l10n.t('Track Changes turned on'), readSetting('word.trackChanges', uri)),
    separator(vscode.l10n.t('When it is done')),
    item(
      'beside',
      vscode.l10n.t('Save beside the plan, without asking'),
      readSetting('word.saveTo', uri) === 'beside',
    ),
    item('openAfter', vscode.l10n.t('Open the document'), readSetting('word.openAfter', uri)),
    separator(vscode.l10n.t('Parts of the plan')),
    ...partNames.map((name) => item(name, words.title(name), parts.includes(name))),
  ];
}

async function ask(items: readonly ChoiceItem[]): Promise<Choice[] | undefined> {
  const ticked = await vscode.window.showQuickPick<ChoiceItem>(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: vscode.l10n.t('Export to Word: what the document holds'),
    placeHolder: vscode.l10n.t('Tick what you want, then press OK; it is remembered in the settings'),
  });
  return ticked?.flatMap(({ choice }) => choice ?? []);
}

/** Writes the choices that differ into the settings; whether the user has not given up meanwhile. */
async function remember(
  uri: vscode.Uri,
  ticked: readonly string[],
  asksForTemplate: boolean,
): Promise<boolean> {
  if (asksForTemplate) {
    const template = readSetting('word.template', uri);
    if (!ticked.includes('template')) await writeSetting('word.template', '', uri);
    else if (template === '') {
      const chosen = await chooseTemplate();
      if (!chosen) return false;
      await writeSetting('word.template', writtenPath(chosen, workspaceFolder(uri)), uri);
    }
  }
  for (const key of ['summary', 'contents', 'body', 'openProblems', 'openAfter', 'trackChanges'] as const) {
    await writeSetting(`word.${key}`, ticked.includes(key), uri);
  }
  await writeSetting('word.saveTo', ticked.includes('beside') ? 'beside' : 'ask', uri);
  const parts = partNames.filter((name) => ticked.includes(name));
  await writeSetting('word.parts', parts, uri);
  return true;
}

/** A file as the settings name it: from the workspace folder where it is in there. */
function writtenPath(file: vscode.Uri, folder: vscode.Uri | undefined): string {
  const start = `${folder?.path.replace(/\/$/, '')}/`;
  if (folder && file.scheme === folder.scheme && file.path.startsWith(start))
    return file.path.slice(start.length);
  return file.scheme === 'file' ? file.fsPath : file.path;
}
