import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fixture, openFile, waitFor, waitForProblems } from '../support.ts';

/** A test's own audience: its plans meet no others. */
let audience = '';

const plan = (title: string, date = '2028-03-01') => `---
campaign: ${title}
audiences: [${audience}]
objectives:
  - objective: 400 carers apply by 31 March 2028
    channels: [Letter, Facebook]
activities:
  - { date: ${date}, activity: Letter of ${title}, channel: Letter, audience: ${audience}, owner: Sam }
---
`;

const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const codesOf = (problems: readonly vscode.Diagnostic[]) =>
  problems.map(({ code }) => (typeof code === 'object' ? code.value : code));

const clash = (problems: readonly vscode.Diagnostic[]) =>
  problems.find(({ code }) => typeof code === 'object' && code.value === 'clash');

describe('plans together', () => {
  let folder: vscode.Uri;

  beforeEach(() => {
    const id = Math.random().toString(36).slice(2);
    folder = fixture(`scratch/${id}`);
    audience = `Carers of ward ${id}`;
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
  const file = (path: string) => vscode.Uri.joinPath(folder, path);

  it('clash while they are closed, and lead to each other', async () => {
    await write(file('a/jabs.campaign.md'), plan('Winter jabs'));
    await write(file('b/respite.campaign.md'), plan('Respite'));
    const { document } = await openFile(file('a/jabs.campaign.md'));
    const found = clash(await waitForProblems(document.uri, (problems) => clash(problems) !== undefined))!;
    assert.match(found.message, /“Respite” reaches “Carers of ward/);
    const [other] = found.relatedInformation ?? [];
    assert.equal(other?.location.uri.toString(), file('b/respite.campaign.md').toString());
    assert.equal(other?.location.range.start.line, 7);
  });

  it('are followed when their folder is renamed, moved back and deleted', async () => {
    await write(file('a/jabs.campaign.md'), plan('Winter jabs'));
    await write(file('b/respite.campaign.md'), plan('Respite'));
    const { document } = await openFile(file('a/jabs.campaign.md'));
    const leadsTo = (path: string) =>
      waitForProblems(
        document.uri,
        (problems) =>
          clash(problems)?.relatedInformation?.[0]?.location.uri.toString() === file(path).toString(),
      );
    await leadsTo('b/respite.campaign.md');
    await vscode.workspace.fs.rename(file('b'), file('c'));
    await leadsTo('c/respite.campaign.md');
    await vscode.workspace.fs.rename(file('c'), file('b'));
    await leadsTo('b/respite.campaign.md');
    await vscode.workspace.fs.delete(file('b'), { recursive: true });
    await waitForProblems(document.uri, (problems) => clash(problems) === undefined);
  });

  it('keep what they said last while they cannot be read', async () => {
    await write(file('a/jabs.campaign.md'), plan('Winter jabs'));
    await write(file('b/respite.campaign.md'), plan('Respite'));
    const { document } = await openFile(file('a/jabs.campaign.md'));
    await waitForProblems(document.uri, (problems) => clash(problems) !== undefined);
    await write(file('b/respite.campaign.md'), '---\ncampaign: Respite\nactivities:\n');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.ok(clash(vscode.languages.getDiagnostics(document.uri)));
    await write(file('b/respite.campaign.md'), plan('Respite', '2028-05-01'));
    await waitForProblems(document.uri, (problems) => clash(problems) === undefined);
  });

  it('are said to be meant together by one click, which ends the problem in both', async () => {
    await write(file('a/jabs.campaign.md'), plan('Winter jabs'));
    await write(file('b/respite.campaign.md'), plan('Respite'));
    const { document } = await openFile(file('a/jabs.campaign.md'));
    const found = clash(await waitForProblems(document.uri, (problems) => clash(problems) !== undefined))!;
    const actions = await waitFor('the fixes', async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        found.range,
      );
      return offered.some(({ title }) => /^Say that it is meant/.test(title)) && offered;
    });
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Move it to the week of 6 March 2028, which is free'), titles.join('\n'));
    await vscode.workspace.applyEdit(actions.find(({ title }) => /^Say that it is meant/.test(title))!.edit!);
    assert.match(document.getText(), /with: \[Respite\]/);
    await waitForProblems(document.uri, (problems) => clash(problems) === undefined);
    const other = await openFile(file('b/respite.campaign.md'));
    await waitForProblems(other.document.uri, (problems) => problems.length > 0);
    assert.ok(!codesOf(vscode.languages.getDiagnostics(other.document.uri)).includes('clash'));
  });

  it('show their problems while they are closed, where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('campaignPlan');
    const closed = file('b/respite.campaign.md');
    await write(closed, plan('Respite').replace('    channels: [Letter, Facebook]\n', ''));
    await write(file('a/jabs.campaign.md'), plan('Winter jabs'));
    const { document } = await openFile(file('a/jabs.campaign.md'));
    await waitForProblems(document.uri, (problems) => clash(problems) !== undefined);
    assert.deepEqual(vscode.languages.getDiagnostics(closed), []);
    try {
      await settings.update('problemsIn', 'workspace', vscode.ConfigurationTarget.Workspace);
      await waitForProblems(closed, (problems) => codesOf(problems).includes('objective-without-channel'));
      await write(closed, plan('Respite'));
      await waitForProblems(closed, (problems) => !codesOf(problems).includes('objective-without-channel'));
      assert.ok(clash(vscode.languages.getDiagnostics(closed)));
    } finally {
      await settings.update('problemsIn', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await waitForProblems(closed, (problems) => problems.length === 0);
  });
});
