import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import * as vscode from 'vscode';
import { registerPaste } from '../../../src/editor/paste.ts';
import { readDocument } from '../../../src/plan/document.ts';
import { p, row, styles, wordDocument, workbook } from '../../bring/files.ts';
import { closeAll, freshUri, openText, waitFor } from '../support.ts';

const run = <Result>(name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`campaignPlan.${name}`, ...args);

async function written(ending: string, bytes: Uint8Array): Promise<vscode.Uri> {
  const uri = freshUri(ending);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

const textOf = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();

describe('Documents that people have', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('become a plan that is shown as a difference and written once it is accepted', async () => {
    const body =
      p('Warm homes', { style: 'T' }) +
      p('Objectives', { style: 'H1' }) +
      p('Raise claims to 900', { list: '1' });
    const file = await written('.docx', wordDocument(body, { styles }));
    const proposal = await run<vscode.Uri>('turnIntoPlan', { file });
    assert.match(
      await textOf(proposal),
      /^---\ncampaign: Warm homes\nobjectives:\n {2}- objective: Raise claims to 900\n/,
    );
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab!;
    assert.ok(input instanceof vscode.TabInputTextDiff && input.modified.toString() === proposal.toString());
    const plan = await run<vscode.Uri>('acceptProposal', { plan: proposal });
    assert.match(plan.path, /\/scratch\/[\w-]+\.campaign\.md$/);
    assert.match(await textOf(plan), /^---\ncampaign: Warm homes\n/);
    assert.equal(await run('acceptProposal', { plan: proposal }), undefined);
  });

  it('tell what was found, with the document’s words, and what has no place', async () => {
    const file = await written('.md', strToU8('# Warm homes\n\nLead: Jo\n\n## Why\n\nBecause.\n'));
    const proposal = await run<vscode.Uri>('turnIntoPlan', { file });
    await run('showWhatWasFound', { plan: proposal });
    await waitFor('the page as people read it', () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => /What Was Found/.test(activeTab?.label ?? '')),
    );
    const page = await waitFor('the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.query === 'account'),
    );
    assert.match(page.getText(), /- Because\.\n/);
    assert.match(page.getText(), /\| Lead \| Jo \| Lead: Jo \|/);
  });

  it('give a plan the rows of a spreadsheet in one step that can be undone', async () => {
    const before = '---\ncampaign: Bins\n---\n# Bins\n';
    const { document } = await openText(before);
    const file = await written('.xlsx', workbook(row(1, ['What', 'When']) + row(2, ['Leaflet', [46447, 1]])));
    const proposal = await run<vscode.Uri>('bringActivities', { plan: document.uri, file });
    assert.equal(document.getText(), before);
    await run('acceptProposal', { plan: proposal });
    assert.match(document.getText(), /- activity: Leaflet\n {4}date: 2027-03-01\n/);
    await vscode.commands.executeCommand('undo');
    await waitFor('the plan as it was', () => document.getText() === before);
  });

  it('change nothing in a plan that has been changed since', async () => {
    const { document } = await openText('---\ncampaign: Bins\n---\n');
    const file = await written('.csv', strToU8('Activity,Date\nLeaflet,03/04/2027\n'));
    const proposal = await run<vscode.Uri>('bringActivities', {
      plan: document.uri,
      file,
      dates: 'day-first',
    });
    assert.match(await textOf(proposal), /date: 2027-04-03/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), 'lead: Jo\n');
    await vscode.workspace.applyEdit(edit);
    assert.equal(await run('acceptProposal', { plan: proposal }), undefined);
    assert.equal(document.getText(), '---\ncampaign: Bins\nlead: Jo\n---\n');
  });

  it('are left alone where they cannot be read', async () => {
    const file = await written('.docx', strToU8('no Word'));
    assert.equal(await run('turnIntoPlan', { file }), undefined);
  });
});

describe('Pasting', () => {
  afterEach(closeAll);

  /**
   * Pastes a text where a bar stands in a plan, as the first choice that is offered for it. A page in a browser may run
   * no command that pastes, so that what the editor asks is asked here.
   */
  async function paste(text: string, marked: string): Promise<vscode.TextDocument> {
    const editor = await openText(marked.replace('|', ''));
    const place = editor.document.positionAt(marked.indexOf('|'));
    const ranges = [new vscode.Range(place, place)];
    const transfer = new vscode.DataTransfer();
    transfer.set('text/plain', new vscode.DataTransferItem(text));
    const cancellation = new vscode.CancellationTokenSource();
    const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
    const [choice] =
      (await provider.provideDocumentPasteEdits!(
        editor.document,
        ranges,
        transfer,
        context,
        cancellation.token,
      )) ?? [];
    assert.ok(choice, 'nothing is offered');
    assert.match(choice.title, /\S/);
    if (choice.additionalEdit) assert.ok(await vscode.workspace.applyEdit(choice.additionalEdit));
    // As the editor does, which indents further lines as the one is where the first begins.
    const inserted = new vscode.SnippetString().appendText(String(choice.insertText));
    if (inserted.value !== '') assert.ok(await editor.insertSnippet(inserted, place));
    return editor.document;
  }

  let provider: vscode.DocumentPasteEditProvider;
  before(() => {
    const { registerDocumentPasteEditProvider } = vscode.languages;
    const register = (_: vscode.DocumentSelector, registered: vscode.DocumentPasteEditProvider) => {
      provider = registered;
      return new vscode.Disposable(() => undefined);
    };
    Object.assign(vscode.languages, { registerDocumentPasteEditProvider: register });
    try {
      registerPaste({ read: async (document) => readDocument(document.uri.path, document.getText()) });
    } finally {
      Object.assign(vscode.languages, { registerDocumentPasteEditProvider });
    }
  });

  it('makes cells of a spreadsheet activities, in one step that can be undone', async () => {
    const marked = '---\ncampaign: Bins\n|\n---\n# Bins\n';
    const document = await paste('What\tWhen\nLeaflet\t1 March 2027\n', marked);
    assert.match(document.getText(), /- activity: Leaflet\n {4}date: 2027-03-01\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), marked.replace('|', ''));
  });

  it('lines up what it makes with the entries above, from an indented line and from an item', async () => {
    const head = '---\ncampaign: Bins\nactivities:\n  - activity: Posts\n';
    const rows = await paste('What\tWhen\nLeaflet\t1 March 2027\nPress\t2 March 2027\n', `${head}  |\n---\n`);
    const activity = (name: string, date: string) => `  - activity: ${name}\n    date: ${date}\n`;
    assert.equal(
      rows.getText(),
      `${head}${activity('Leaflet', '2027-03-01')}${activity('Press', '2027-03-02')}---\n`,
    );
    await closeAll();
    const list = await paste(
      '• Start early\n• Ask crews\n',
      '---\ncampaign: Bins\nevaluation:\n  learning:\n    - |\n---\n',
    );
    assert.match(list.getText(), /learning:\n {4}- Start early\n {4}- Ask crews\n---/);
  });

  it('makes a date exact', async () => {
    const document = await paste('1st March 2027', '---\ncampaign: Bins\nstart: |\n---\n');
    assert.equal(document.getText(), '---\ncampaign: Bins\nstart: 2027-03-01\n---\n');
  });
});
