import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Disk } from '../disk.ts';
import { closeAll, fixture, openFile, openText, waitFor, waitForProblems } from '../support.ts';

const gap =
  '---\ncampaign: Jabs\nobjectives:\n  - 60% of carers vaccinated by 31 January 2027\n---\n# Jabs\n';

/** What is found in a document, once what is found in another that was opened after it is shown. */
async function problemsOf(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  const { document: later } = await openText(gap);
  await waitForProblems(later.uri);
  return vscode.languages.getDiagnostics(document.uri);
}

describe('copies of plans', () => {
  const given: vscode.Disposable[] = [];

  before(() => {
    // As Git and other extensions keep the earlier states of a file.
    const earlier = new Disk({ [fixture('gaps.campaign.md').path]: new TextEncoder().encode(gap) });
    given.push(
      vscode.workspace.registerFileSystemProvider('earlier', earlier, { isReadonly: true }),
      vscode.workspace.registerTextDocumentContentProvider('theirs', {
        provideTextDocumentContent: () => gap,
      }),
    );
  });
  after(() => vscode.Disposable.from(...given).dispose());
  afterEach(closeAll);

  for (const scheme of ['earlier', 'theirs']) {
    it(`are left alone where they are compared with the plan (${scheme})`, async () => {
      const { document } = await openFile('gaps.campaign.md');
      const copy = document.uri.with({ scheme });
      await vscode.commands.executeCommand('vscode.diff', copy, document.uri, 'Then and now', {
        preview: false,
      });
      const left = await waitFor('the copy', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === copy.toString()),
      );
      await waitForProblems(document.uri);
      assert.deepEqual(await problemsOf(left), []);
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        copy,
      );
      assert.deepEqual(lenses, []);
      // Their problems are not counted as another plan's, nor do the two clash.
      const problems = vscode.languages.getDiagnostics(document.uri);
      assert.ok(
        problems.every(({ relatedInformation = [] }) =>
          relatedInformation.every(({ location }) => location.uri.scheme !== scheme),
        ),
      );
    });
  }

  it('keep the problems of the file that they are compared with', async () => {
    const { document } = await openFile('gaps.campaign.md');
    const other = fixture('complete.campaign.md');
    await vscode.commands.executeCommand('vscode.diff', other, document.uri, 'Two plans');
    await waitForProblems(document.uri);
  });

  it('are left alone in the cells of a notebook', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, gap, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    const { document } = notebook.cellAt(0);
    assert.equal(document.languageId, 'markdown');
    assert.deepEqual(await problemsOf(document), []);
  });
});
