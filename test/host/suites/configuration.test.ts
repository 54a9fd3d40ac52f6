import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyAction,
  closeAll,
  codeActions,
  fixture,
  openFile,
  waitFor,
  waitForProblems,
} from '../support.ts';

const gap =
  '---\ncampaign: Jabs\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n---\n';
const code = 'objective-without-channel';
const severityOf = (problems: readonly vscode.Diagnostic[]) =>
  problems.find((problem) => typeof problem.code === 'object' && problem.code.value === code)?.severity;

describe('a configuration file', () => {
  const folder = fixture('scratch/configured');
  const file = vscode.Uri.joinPath(folder, '.campaign-plan.yml');
  const plan = vscode.Uri.joinPath(folder, 'jabs.campaign.md');
  const write = (uri: vscode.Uri, text: string) =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const set = (value: unknown) =>
    vscode.workspace
      .getConfiguration('campaignPlan')
      .update(`checks.${code}`, value, vscode.ConfigurationTarget.Workspace);

  beforeEach(() => write(plan, gap));
  afterEach(async () => {
    await set(undefined);
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('makes a check milder as soon as it is written, unless the settings say otherwise', async () => {
    await openFile(plan);
    await waitForProblems(plan, (problems) => severityOf(problems) === vscode.DiagnosticSeverity.Error);
    await write(file, `severities:\n  ${code}: hint\n`);
    await waitForProblems(plan, (problems) => severityOf(problems) === vscode.DiagnosticSeverity.Hint);
    await set('error');
    await waitForProblems(plan, (problems) => severityOf(problems) === vscode.DiagnosticSeverity.Error);
    await set(undefined);
    await vscode.workspace.fs.delete(file);
    await waitForProblems(plan, (problems) => severityOf(problems) === vscode.DiagnosticSeverity.Error);
  });

  it('is completed, and what it does not know is told and mended', async () => {
    await write(file, 'exlude: []\n');
    const { document } = await openFile(file);
    const [problem] = await waitForProblems(file);
    assert.equal(document.getText(problem!.range), 'exlude');
    const change = await waitFor('the fix', async () =>
      (await codeActions(file, problem!.range)).find(({ title }) => /exclude/.test(title)),
    );
    await applyAction(change);
    assert.equal(document.getText(), 'exclude: []\n');
    await waitForProblems(file, (problems) => problems.length === 0);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      file,
      new vscode.Position(1, 0),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('severities') && labels.includes('people'), labels.join());
    assert.ok(!labels.includes('exclude'), labels.join());
    await document.save();
  });
});
