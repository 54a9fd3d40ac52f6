import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, waitFor, waitForProblems } from '../support.ts';

const gap =
  '---\ncampaign: Jabs\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n---\n';
const code = 'objective-without-channel';

const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('campaignPlan').update(name, value, vscode.ConfigurationTarget.Workspace);
const of = (problems: vscode.Diagnostic[]) =>
  problems.find((problem) => typeof problem.code === 'object' && problem.code.value === code);

describe('settings', () => {
  afterEach(async () => {
    await set(`checks.${code}`, undefined);
    for (const name of ['enable', 'ownWords', 'showChannels', 'showChannelKinds']) await set(name, undefined);
    await vscode.workspace
      .getConfiguration('editor')
      .update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('make a check milder, or switch it off, at once', async () => {
    const { document } = await openText(gap);
    await waitForProblems(
      document.uri,
      (problems) => of(problems)?.severity === vscode.DiagnosticSeverity.Error,
    );
    await set(`checks.${code}`, 'hint');
    await waitForProblems(
      document.uri,
      (problems) => of(problems)?.severity === vscode.DiagnosticSeverity.Hint,
    );
    await set(`checks.${code}`, 'off');
    await waitForProblems(document.uri, (problems) => of(problems) === undefined);
  });

  it('name keys of one’s own, of which nothing is said', async () => {
    const { document } = await openText(gap.replace('campaign: Jabs', 'campaign: Jabs\ncost_centre: 4711'));
    const isUnknown = (problems: vscode.Diagnostic[]) =>
      problems.some(({ code: found }) => typeof found === 'object' && found.value === 'unknown-key');
    await waitForProblems(document.uri, isUnknown);
    await set('ownWords', ['cost_centre']);
    await waitForProblems(document.uri, (problems) => problems.length > 0 && !isUnknown(problems));
  });

  it('switch all checks off', async () => {
    const { document } = await openText(gap);
    await waitForProblems(document.uri);
    await set('enable', false);
    await waitForProblems(document.uri, (problems) => problems.length === 0);
  });

  it('switch the line over objectives off, and the kinds behind channels on', async () => {
    const { document } = await openText(gap.replace('2027\n', '2027\n    channels: [Leaflet]\n'));
    const lenses = async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          10,
        )
      ).filter(({ command }) => command?.command.startsWith('campaignPlan'));
    const hints = async () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
    await waitFor('the line', async () => (await lenses()).length === 1);
    assert.deepEqual(await hints(), []);
    await set('showChannels', false);
    await waitFor('no line', async () => (await lenses()).length === 0);
    await set('showChannelKinds', true);
    const [hint] = await waitFor('the kind', async () => {
      const found = await hints();
      return found.length > 0 && found;
    });
    assert.equal(hint!.label, 'traditional');
    assert.deepEqual(hint!.position, document.positionAt(document.getText().indexOf(']')));
  });

  it('fix what is safe on save', async () => {
    const { document } = await openText(
      gap.replace('campaign: Jabs', 'campaign: Jabs\nlaunch: 2027-03-15\nstart: 2 weeks before launch'),
    );
    await vscode.workspace
      .getConfiguration('editor')
      .update(
        'codeActionsOnSave',
        { 'source.fixAll.campaignPlan': 'explicit' },
        vscode.ConfigurationTarget.Workspace,
      );
    await waitForProblems(document.uri);
    await waitFor('the fixed text', async () => {
      // Only a changed document is saved in earnest.
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      return /start: launch-(?:14d|2w)/.test(document.getText());
    });
  });
});
