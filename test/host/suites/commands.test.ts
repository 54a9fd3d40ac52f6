import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeActions, fixture, freshUri, openText, waitFor, waitForProblems } from '../support.ts';

const statement = '60% of carers vaccinated by 31 January 2027';
const plan = (rest = '') =>
  `---\ncampaign: Jabs\nobjectives:\n  - objective: ${statement}${rest}\n---\n# Jabs\n\nText.\n`;
const run = <Result>(name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`campaignPlan.${name}`, ...args);
const isMissing = ({ code }: vscode.Diagnostic) =>
  typeof code === 'object' && code.value === 'result-missing';
const read = async (uri: vscode.Uri) => vscode.workspace.fs.readFile(uri);

describe('commands', () => {
  afterEach(closeAll);

  it('choose an objective’s channels with the least edit and one undo', async () => {
    const text = plan('\n    channels: [Facebok, "Leaflet", Letter] # so far');
    const { document } = await openText(text);
    assert.equal(await run('chooseChannels', document.uri, 0, ['Facebok', 'Leaflet', 'Website']), true);
    assert.match(document.getText(), /channels: \[Facebok, "Leaflet", Website\] # so far/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('begin a register with the channels that plans use, beside none that is there', async () => {
    const title = `Podcast ${Math.random().toString(36).slice(2)}`;
    const folder = fixture(`scratch/${title.replace(' ', '-')}`);
    const uri = vscode.Uri.joinPath(folder, 'jabs.campaign.md');
    const text = plan('\n    channels: [Vale Podcast of Elmfield, Letter]').replace('Jabs', title);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      await waitFor('the plan to be known', async () => {
        const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          title,
        );
        return found.some(({ name }) => name === title);
      });
      const register = await run<vscode.Uri>('newRegister', 'Elmfield', folder);
      assert.ok(register);
      const said = new TextDecoder().decode(await read(register));
      assert.match(said, /^---\nregister: Elmfield\nchannels:\n/);
      assert.match(said, /name: Vale Podcast of Elmfield # Used by 1 plan\./);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('take what they are told as one object, as keybindings give it', async () => {
    const two = plan('\n    channels: [Letter]\n  - objective: 80% by 1 March 2027');
    const { document } = await openText(two);
    assert.equal(await run('chooseChannels', { channels: ['Leaflet'], objective: 1 }), true);
    assert.match(document.getText(), /- objective: 80% by 1 March 2027\n {4}channels: \[?\s*-?\s*Leaflet/);
    assert.equal(
      await run('recordWithoutChannels', { plan: document.uri, objective: 7, reason: 'x' }),
      false,
    );
  });

  it('go to the next step, and to the one after it when that is done', async () => {
    const { document } = await openText(
      plan('\n    channels: [Letter]\n  - objective: 80% by 1 March 2027').replace(
        statement,
        'Publish 9 posts',
      ),
    );
    const selected = () => {
      const editor = vscode.window.activeTextEditor!;
      return editor.document.getText(editor.selection);
    };
    assert.equal(await run('goToNextStep', document.uri), 'objective-without-channel');
    assert.equal(selected(), '80% by 1 March 2027');
    await run('chooseChannels', document.uri, 1, ['Leaflet']);
    assert.equal(await run('goToNextStep', { plan: document.uri }), 'objective-is-output');
    assert.match(selected(), /^Publish/);
  });

  it('look past what they cannot use', async () => {
    const { document } = await openText(plan());
    const target = freshUri('.docx');
    const found = await run<vscode.Uri>('exportToWord', { plan: document.uri, target, open: 7 });
    assert.equal(found?.toString(), target.toString());
    assert.equal(await run('acceptChange', 'no thread'), false);
    assert.ok((await run<number>('checkPlan', ['no', 'plan'])) >= 1);
  });

  it('show an objective’s channels with those chosen ticked', async () => {
    const text = plan('\n    channels: [Facebok, "Leaflet", Letter] # so far');
    const { document } = await openText(text);
    let result: boolean | undefined;
    void run<boolean>('chooseChannels', document.uri, 0).then((value) => {
      result = value;
    });
    await waitFor('the choice to be accepted as it stands', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return result !== undefined;
    });
    assert.equal(result, true);
    assert.equal(document.getText(), text);
  });

  it('leave the plan as it is where the choice is given up', async () => {
    const { document } = await openText(plan());
    const text = document.getText();
    let result: boolean | undefined;
    void run<boolean>('chooseChannels', document.uri, 0).then((value) => {
      result = value;
    });
    await waitFor('the list to be gone', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return result !== undefined;
    });
    assert.equal(result, false);
    assert.equal(document.getText(), text);
  });

  it('record why an objective needs no channel', async () => {
    const { document } = await openText(plan());
    await waitForProblems(document.uri);
    assert.equal(await run('recordWithoutChannels', document.uri, 0, 'Done by the surgeries'), true);
    assert.match(document.getText(), /\n {4}without_channels: Done by the surgeries\n/);
    await waitForProblems(document.uri, (problems) =>
      problems.every(({ code }) => typeof code !== 'object' || code.value !== 'objective-without-channel'),
    );
  });

  it('record results one by one, each an edit of its own that can be undone', async () => {
    const text = plan(
      '\n    channels: [Letter]\n    measures: [{measure: Jabs, target: "5,000"}, Calls] # booked',
    ).replace('campaign:', 'status: closed\ncampaign:');
    const { document } = await openText(text);
    await waitForProblems(document.uri, (problems) => problems.some(isMissing));
    assert.equal(await run('recordResults', document.uri, 0, ['4,100', '', 'Too few appointments']), 2);
    const both = document.getText();
    assert.match(both, /\{measure: Jabs, target: "5,000", result: "?4,100"?\}, Calls\] # booked/);
    assert.match(both, /\n {4}why: Too few appointments\n/);
    await waitForProblems(document.uri, (problems) => !problems.some(isMissing));
    await vscode.commands.executeCommand('undo');
    assert.doesNotMatch(document.getText(), /why:/);
    assert.match(document.getText(), /4,100/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('leave a plan as it is where the questions for results are left', async () => {
    const { document } = await openText(plan());
    const text = document.getText();
    let written: number | undefined;
    void run<number>('recordResults', { plan: document.uri }).then((value) => {
      written = value;
    });
    await waitFor('the question to be gone', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return written !== undefined;
    });
    assert.equal(written, 0);
    assert.equal(document.getText(), text);
  });

  it('offer to record results over the objective of a plan that has ended, and in the light bulb', async () => {
    const { document } = await openText(plan().replace('campaign:', 'status: closed\ncampaign:'));
    await waitForProblems(document.uri, (problems) => problems.some(isMissing));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    assert.ok(lenses.some(({ command }) => command?.command === 'campaignPlan.recordResults'));
    const at = document.positionAt(document.getText().indexOf(statement));
    const actions = await codeActions(document.uri, new vscode.Range(at, at));
    assert.ok(actions.some(({ command }) => command?.command === 'campaignPlan.recordResults'));
  });

  it('write what the plans of the workspace achieved', async () => {
    const target = freshUri('.docx');
    const found = await run<vscode.Uri>('exportResults', { target });
    assert.equal(found?.toString(), target.toString());
    const bytes = await read(target);
    assert.equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK');
    await vscode.workspace.fs.delete(target);
  });

  it('check the plan at hand and count its problems', async () => {
    const { document } = await openText(plan());
    assert.ok((await run<number>('checkPlan', document.uri)) >= 1);
  });

  it('check all plans of the workspace, also those that are not open', async () => {
    const uri = freshUri();
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(plan()));
    await waitFor('the plan to be found', async () => {
      await run('checkAllPlans');
      return vscode.languages.getDiagnostics(uri).length > 0;
    });
    await vscode.workspace.fs.delete(uri);
    await waitForProblems(uri, (problems) => problems.length === 0);
  });

  it('begin a plan in a file of its own, never over another', async () => {
    const folder = fixture(`new-${Math.random().toString(36).slice(2)}`);
    await vscode.workspace.fs.createDirectory(folder);
    const first = await run<vscode.Uri>('newPlan', 'New bin days: what’s on', folder);
    const second = await run<vscode.Uri>('newPlan', 'New bin days: what’s on', folder);
    assert.match(first.path, /\/new-bin-days-whats-on\.campaign\.md$/);
    assert.match(second.path, /\/new-bin-days-whats-on-2\.campaign\.md$/);
    assert.match(
      vscode.window.activeTextEditor!.document.getText(),
      /^---\ncampaign: "New bin days: what’s on"\n/,
    );
    await waitForProblems(second);
  });

  it('begin a plan in the folder that was clicked', async () => {
    const folder = fixture(`new-${Math.random().toString(36).slice(2)}`);
    await vscode.workspace.fs.createDirectory(folder);
    let uri: vscode.Uri | undefined;
    // As the Explorer calls it: the folder, and all that are selected.
    void run<vscode.Uri>('newPlan', folder, [folder]).then((created) => {
      uri = created;
    });
    await waitFor('the new plan', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return uri !== undefined;
    });
    assert.equal(uri!.path, `${folder.path}/untitled-campaign.campaign.md`);
  });

  it('ask a few questions where a plan is begun, all of which can be passed over', async () => {
    let uri: vscode.Uri | undefined;
    void run<vscode.Uri>('newPlan').then((created) => {
      uri = created;
    });
    await waitFor('the new plan', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return uri !== undefined;
    });
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), uri!.toString());
    assert.match(document.getText(), /^---\ncampaign: Untitled campaign\n.*template: oasis\n/s);
    // One goes on writing within the brackets of the objectives.
    assert.match(
      document.lineAt(selection.active).text.slice(0, selection.active.character),
      /^objectives: \[$/,
    );
    await vscode.workspace.fs.delete(uri!);
  });

  it('export a plan to Word', async () => {
    const { document } = await openText(plan('\n    channels: [Leaflet, Facebook]'));
    const target = freshUri('.docx');
    assert.equal(
      (await run<vscode.Uri>('exportToWord', document.uri, target))?.toString(),
      target.toString(),
    );
    const bytes = await read(target);
    assert.deepEqual([...bytes.subarray(0, 2)], [0x50, 0x4b]);
    assert.ok(bytes.length > 2000);
  });

  it('export an untitled, unsaved plan', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: plan() });
    await vscode.window.showTextDocument(document);
    const target = freshUri('.docx');
    await run('exportToWord', document.uri, target);
    assert.deepEqual([...(await read(target)).subarray(0, 2)], [0x50, 0x4b]);
  });

  it('leave nothing behind where the export cannot be written', async () => {
    const { document } = await openText(plan());
    const folder = fixture(`taken-${Math.random().toString(36).slice(2)}`);
    const target = vscode.Uri.joinPath(folder, 'x.docx');
    // A folder of the target's name stands in the way.
    await vscode.workspace.fs.createDirectory(target);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(target, 'mine.txt'), new Uint8Array([1]));
    assert.equal(await run('exportToWord', document.uri, target), undefined);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(folder), [
      ['x.docx', vscode.FileType.Directory],
    ]);
    assert.equal((await read(vscode.Uri.joinPath(target, 'mine.txt'))).length, 1);
  });

  it('ask which plan is meant where none is open, and do nothing where that is given up', async () => {
    for (const [name, nothing] of [
      ['chooseChannels', false],
      ['exportToWord', undefined],
    ] as const) {
      let done = false;
      const asked = run(name).then((result) => {
        done = true;
        return result;
      });
      await waitFor('the question', async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return done;
      });
      assert.equal(await asked, nothing);
    }
  });

  it('say so instead of failing where what is open is no plan', async () => {
    await openText('# Notes\n', '.md');
    assert.equal(await run('chooseChannels'), false);
    assert.equal(await run('exportToWord'), undefined);
  });
});
