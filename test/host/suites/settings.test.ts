import * as vscode from 'vscode';
import { closeAll, openText, waitForProblems } from '../support.ts';

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
    await set('enable', undefined);
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

  it('switch all checks off', async () => {
    const { document } = await openText(gap);
    await waitForProblems(document.uri);
    await set('enable', false);
    await waitForProblems(document.uri, (problems) => problems.length === 0);
  });
});
