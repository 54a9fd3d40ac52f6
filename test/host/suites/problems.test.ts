import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyAction,
  closeAll,
  codeActions,
  freshUri,
  openText,
  waitFor,
  waitForProblems,
} from '../support.ts';

const code = 'objective-without-channel';
const statement = '60% of carers vaccinated by 31 January 2027';
const gap = `---\ncampaign: Jabs\nobjectives:\n  - objective: ${statement} # agreed\n---\n# Jabs\n`;

const codeOf = ({ code: value }: vscode.Diagnostic) => (typeof value === 'object' ? value.value : value);
const has = (wanted: string) => (problems: vscode.Diagnostic[]) =>
  problems.some((problem) => codeOf(problem) === wanted);
const lacks = (unwanted: string) => (problems: vscode.Diagnostic[]) => !has(unwanted)(problems);
const find = (problems: vscode.Diagnostic[], wanted: string) =>
  problems.find((problem) => codeOf(problem) === wanted)!;

async function type(editor: vscode.TextEditor, before: string, text: string): Promise<void> {
  const offset = editor.document.getText().indexOf(before);
  await editor.edit((edit) => edit.insert(editor.document.positionAt(offset), text));
}

describe('problems', () => {
  afterEach(closeAll);

  for (const eol of ['\n', '\r\n']) {
    it(`stand at the exact words, with severity, code and a page (${JSON.stringify(eol)})`, async () => {
      const { document } = await openText(gap.replaceAll('\n', eol));
      const problem = find(await waitForProblems(document.uri, has(code)), code);
      assert.equal(document.getText(problem.range), statement);
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
      assert.equal(problem.source, 'Campaign Plan');
      assert.ok(typeof problem.code === 'object' && problem.code.target.toString().includes(code));
    });
  }

  it('lead from their code to a page about the check', async () => {
    const { document } = await openText(gap);
    const { code: link } = find(await waitForProblems(document.uri, has(code)), code);
    assert.ok(typeof link === 'object');
    // From the box over a problem VS Code opens no commands, but any file that can be read.
    assert.notEqual(link.target.scheme, 'command');
    const page = await vscode.workspace.openTextDocument(link.target);
    assert.match(page.getText(), /^# Objective without a channel$/m);
    assert.equal(page.languageId, 'markdown');
    const missing = link.target.with({ path: '/../package.json' });
    await assert.rejects(async () => vscode.workspace.fs.readFile(missing));
  });

  it('come and go while someone types', async () => {
    const editor = await openText(gap.replace(' # agreed', '\n    channels: [Leaflet, Facebook]'));
    await type(editor, 'Leaflet', 'Leaflt, ');
    await waitForProblems(editor.document.uri, has('unknown-reference'));
    await vscode.commands.executeCommand('undo');
    await waitForProblems(editor.document.uri, lacks('unknown-reference'));
  });

  it('begin when a file becomes a plan, and end when it is none any more', async () => {
    const editor = await openText(gap.replace('campaign', 'title'), '.md');
    assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri), []);
    const key = new vscode.Range(1, 0, 1, 5);
    await editor.edit((edit) => edit.replace(key, 'campaign'));
    await waitForProblems(editor.document.uri, has(code));
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 0, 1, 8), 'title'));
    await waitForProblems(editor.document.uri, (problems) => problems.length === 0);
  });

  it('go when the plan is closed', async () => {
    const uri = freshUri();
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(gap));
    // As from the explorer: a document that an extension has opened stays open for minutes behind the scenes.
    await vscode.commands.executeCommand('vscode.open', uri);
    await waitForProblems(uri);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await waitForProblems(uri, (problems) => problems.length === 0);
  });

  it('link the other place, and grey out comments that ignore nothing', async () => {
    const { document } = await openText(
      gap.replace(
        'objectives:',
        'objectives:\n  - {id: a, objective: A}\n  - {id: a, objective: B}\n  # campaign-plan-ignore clash',
      ),
    );
    const problems = await waitForProblems(
      document.uri,
      (all) => has('duplicate-id')(all) && has('unused-ignore')(all),
    );
    const [related] = find(problems, 'duplicate-id').relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), document.uri.toString());
    assert.equal(document.getText(related.location.range), 'a');
    assert.deepEqual(find(problems, 'unused-ignore').tags, [vscode.DiagnosticTag.Unnecessary]);
  });

  it('wait for a pause in each plan by itself', async () => {
    const first = await openText(gap);
    const second = await openText(gap.replace('Jabs', 'Bins'));
    await waitForProblems(first.document.uri, has(code));
    await waitForProblems(second.document.uri, has(code));
    const edit = new vscode.WorkspaceEdit();
    for (const { document } of [first, second])
      edit.insert(document.uri, new vscode.Position(4, 0), '    channels: [Leaflet, Facebook]\n');
    await vscode.workspace.applyEdit(edit);
    for (const { document } of [first, second]) await waitForProblems(document.uri, lacks(code));
  });

  it('are found in an untitled plan', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: gap });
    await vscode.window.showTextDocument(document);
    await waitForProblems(document.uri, has(code));
  });

  it('follow a register in the workspace, as it changes', async () => {
    const folder = `scratch/${Math.random().toString(36).slice(2)}`;
    const root = vscode.workspace.workspaceFolders![0]!.uri;
    const register = vscode.Uri.joinPath(root, folder, 'register.md');
    const plan = vscode.Uri.joinPath(root, folder, 'plan.campaign.md');
    const write = (uri: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write(plan, gap.replace(' # agreed', '\n    channels: [Borough Insight, Facebook]'));
    const document = await vscode.workspace.openTextDocument(plan);
    await vscode.window.showTextDocument(document);
    await waitForProblems(plan, has('unlisted-channel'));
    await write(
      register,
      '---\nregister: R\nchannels:\n  - {name: Borough Insight, kind: traditional, owner: Sam}\n---\n',
    );
    await waitForProblems(plan, lacks('unlisted-channel'));
  });

  it('keep quiet in other Markdown files', async () => {
    const { document } = await openText('---\nobjectives: [x]\nchannels: y\n---\n', '.md');
    const plan = await openText(gap);
    await waitForProblems(plan.document.uri);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});

describe('the light bulb', () => {
  afterEach(closeAll);

  const actionsFor = async (document: vscode.TextDocument, wanted: string) => {
    const problem = find(await waitForProblems(document.uri, has(wanted)), wanted);
    return waitFor('code actions', async () => {
      const actions = await codeActions(document.uri, problem.range);
      return actions.length > 0 && actions;
    });
  };

  it('suggests channels of several kinds, with the reason, and the other ways', async () => {
    const { document } = await openText(gap);
    const titles = (await actionsFor(document, code)).map(({ title }) => title);
    const kinds = new Set(titles.flatMap((title) => /\(([a-z-]+)\): \w/.exec(title)?.[1] ?? []));
    assert.ok(kinds.size >= 3, titles.join(' | '));
    assert.ok(titles.includes('Choose channels…') && titles.includes('Record why no channel is needed…'));
  });

  it('offers the exact form of a date that is no problem', async () => {
    const { document } = await openText(
      gap.replace('campaign: Jabs', 'campaign: Jabs\nstart: 18 January 2027'),
    );
    await waitForProblems(document.uri, has(code));
    const at = document.positionAt(document.getText().indexOf('18 January'));
    const actions = await codeActions(document.uri, new vscode.Range(at, at));
    const exact = actions.find(({ title }) => title.includes('2027-01-18'));
    assert.equal(exact?.kind?.value, vscode.CodeActionKind.RefactorRewrite.value);
  });

  for (const eol of ['\n', '\r\n']) {
    it(`makes the least edit, as one undo, and the problem goes (${JSON.stringify(eol)})`, async () => {
      const text = gap.replaceAll('\n', eol);
      const { document } = await openText(text);
      const actions = await actionsFor(document, code);
      await applyAction(actions.find(({ title }) => title.startsWith('Add GP practices'))!);
      assert.equal(
        document.getText(),
        text.replace(' # agreed', ` # agreed${eol}    channels: [GP practices]`),
      );
      await waitForProblems(document.uri, lacks(code));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
      await waitForProblems(document.uri, has(code));
    });
  }

  it('offers the nearest names for an unknown channel, or to define it', async () => {
    const { document } = await openText(gap.replace(' # agreed', '\n    channels: [Facebok, Leaflet]'));
    const actions = await actionsFor(document, 'unknown-reference');
    const titles = actions.map(({ title }) => title);
    assert.ok(
      titles.some((title) => /Add “Facebok” to this plan’s channels as social/.test(title)),
      titles.join(' | '),
    );
    await applyAction(actions.find(({ title }) => title === 'Change to “Facebook”')!);
    assert.match(document.getText(), /channels: \[Facebook, Leaflet\]/);
    await waitForProblems(document.uri, lacks('unknown-reference'));
  });

  it('silences a problem where it stands', async () => {
    const { document } = await openText(gap);
    const actions = await actionsFor(document, code);
    await applyAction(actions.find(({ title }) => /^Ignore .* here$/.test(title))!);
    assert.match(document.getText(), new RegExp(`  # campaign-plan-ignore ${code}\\n  - objective`));
    await waitForProblems(document.uri, lacks(code));
  });

  it('silences a check in the whole plan, and in the text by a comment of Markdown’s', async () => {
    const { document } = await openText(`${gap}\n![](map.png)\n`);
    const whole = await actionsFor(document, code);
    await applyAction(whole.find(({ title }) => /^Ignore .* in this whole file$/.test(title))!);
    assert.match(document.getText(), new RegExp(`^---\\n# campaign-plan-ignore-file ${code}\\n`));
    await waitForProblems(document.uri, lacks(code));
    const image = 'accessibility-gap';
    const here = await actionsFor(document, image);
    await applyAction(here.find(({ title }) => /^Ignore .* here$/.test(title))!);
    assert.match(document.getText(), /\n<!-- campaign-plan-ignore accessibility-gap -->\n!\[\]/);
    await waitForProblems(document.uri, lacks(image));
  });

  it('keeps quiet where checks are switched off', async () => {
    const { document } = await openText(gap);
    const { range } = find(await waitForProblems(document.uri, has(code)), code);
    const configuration = vscode.workspace.getConfiguration('campaignPlan');
    await configuration.update('enable', false, vscode.ConfigurationTarget.Workspace);
    try {
      // The editor’s own chat may offer something too, once another suite has let it.
      const isOurs = ({ edit, command }: vscode.CodeAction) =>
        edit !== undefined || command?.command.startsWith('campaignPlan.');
      await waitFor('no code actions', async () => !(await codeActions(document.uri, range)).some(isOurs));
    } finally {
      await configuration.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('fixes all that is safe in one go', async () => {
    const { document } = await openText(
      gap.replace('campaign: Jabs', 'campaign: Jabs\nlaunch: 2027-03-15\nstart: 2 weeks before launch'),
    );
    await waitForProblems(document.uri, has('invalid-value'));
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everything,
      'source.fixAll.campaignPlan',
    );
    assert.equal(actions.length, 1);
    await applyAction(actions[0]!);
    assert.match(document.getText(), /start: launch-14d|start: launch-2w/);
  });
});
