import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import {
  closeAll,
  extensionId,
  fixture,
  freshUri,
  host,
  openFile,
  waitFor,
  waitForProblems,
} from '../../support.ts';

const run = <Result>(name: string, told: object) =>
  vscode.commands.executeCommand<Result>(`campaignPlan.${name}`, told);
const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

describe('the installed extension', () => {
  afterEach(closeAll);

  it('is the one that was packed, in the extension host that was asked for', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    // These tests run in the Node host in any case, which sees the extensions of its own alone.
    assert.equal(extension !== undefined, host === 'node');
    if (!extension) return;
    assert.match(extension.extensionUri.path, /\/extensions\/campaign-plan\.campaign-plan-[\d.]+$/);
    await assert.rejects(async () =>
      vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, 'src')),
    );
    await openFile('notes.md');
    await waitFor('the extension to be active', () => extension.isActive);
  });

  it('takes a plan from its first line to a Word document', async () => {
    const folder = fixture('scratch/installed');
    const uri = await run<vscode.Uri>('newPlan', { title: 'New bin days', folder });
    assert.ok(uri);
    assert.match(uri.path, /\/new-bin-days\.campaign\.md$/);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /^---\ncampaign: New bin days\n/);

    const editor = await vscode.window.showTextDocument(document);
    const empty = document.getText().indexOf('objectives: []');
    assert.ok(empty > 0);
    await editor.edit((edit) =>
      edit.insert(
        document.positionAt(empty + 'objectives:'.length),
        '\n  - objective: 90% of households put the right bin out by 31 March 2027\nconsidered:',
      ),
    );
    await waitForProblems(uri, (problems) =>
      problems.some((problem) => codeOf(problem) === 'objective-without-channel'),
    );
    assert.equal(await run('chooseChannels', { plan: uri, objective: 0, channels: ['Leaflet'] }), true);
    await waitForProblems(uri, (problems) =>
      problems.every((problem) => codeOf(problem) !== 'objective-without-channel'),
    );

    const target = freshUri('.docx');
    assert.ok(await run('exportToWord', { plan: uri, target }));
    const word = strFromU8(unzipSync(await vscode.workspace.fs.readFile(target))['word/document.xml']!);
    for (const said of ['New bin days', 'Leaflet']) assert.match(word, new RegExp(said));
  });

  it('brings its examples, and leaves them as people left them', async () => {
    const folder = fixture('scratch/examples');
    const uri = vscode.Uri.joinPath(folder, 'new-bin-days.campaign.md');
    await run('openExamples', { folder });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('mine'));
    await run('openExamples', { folder });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), 'mine');
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, 'images/uptake.png'));
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('shows the pages of its checks', async () => {
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'campaign-plan-check', path: '/objective-without-channel.md' }),
    );
    assert.match(page.getText(), /^# .+\n\n\*\*Code:\*\* `objective-without-channel`/);
  });

  it('shows the grid of all plans', async () => {
    await run('openGrid', {});
    await waitFor('the grid', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(
          ({ input }) => input instanceof vscode.TabInputWebview && /campaignPlan\.grid/.test(input.viewType),
        ),
    );
  });
});
