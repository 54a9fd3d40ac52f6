import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FileMarks } from '../../../src/editor/file-marks.ts';
import { readDocument } from '../../../src/plan/document.ts';
import { Library } from '../../../src/portfolio/library.ts';

describe('the marks of plans and registers among files', () => {
  const library = new Library();
  const changed = new vscode.EventEmitter<{ path: string; register: boolean }>();
  let marks: FileMarks;

  before(async () => {
    for (const [path, text] of [
      ['file:///bins.md', 'campaign: New bin days'],
      ['file:///channels.md', 'register: Elmfield'],
    ] as const)
      library.set(path, (await readDocument(path, `---\n${text}\n---\n`))!);
    marks = new FileMarks({ library, ready: async () => undefined, onDidChange: changed.event });
  });
  after(async () => {
    marks.dispose();
    await vscode.workspace.getConfiguration('campaignPlan').update('markFiles', undefined, true);
  });

  const markOf = async (path: string) => {
    const mark = await marks.provideFileDecoration(vscode.Uri.parse(path));
    return mark && [mark.badge, mark.tooltip];
  };

  it('tell what each is, by its name or by what it holds', async () => {
    assert.deepEqual(await markOf('file:///jabs.campaign.md'), ['◆', 'Campaign plan']);
    assert.deepEqual(await markOf('file:///bins.md'), ['◆', 'Campaign plan']);
    assert.deepEqual(await markOf('file:///channels.md'), ['▤', 'Channel register']);
  });

  it('are none of other files', async () => {
    for (const path of ['file:///README.md', 'file:///bins.txt', 'file:///bins.campaign.md.bak'])
      assert.equal(await markOf(path), undefined, path);
  });

  it('are looked at again where a file has changed', () => {
    const told: (string | undefined)[] = [];
    const listening = marks.onDidChangeFileDecorations((uri) => told.push(uri?.toString()));
    changed.fire({ path: 'file:///bins.md', register: false });
    listening.dispose();
    assert.deepEqual(told, ['file:///bins.md']);
  });

  it('can be switched off', async () => {
    await vscode.workspace.getConfiguration('campaignPlan').update('markFiles', false, true);
    assert.equal(await markOf('file:///bins.md'), undefined);
  });
});
