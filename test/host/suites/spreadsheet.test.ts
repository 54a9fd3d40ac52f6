import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { closeAll, freshUri, openText, waitFor } from '../support.ts';

const plan =
  '---\ncampaign: Jabs\nactivities:\n  - {activity: Letters go out, date: 2027-03-01, channel: Letter}\n---\n# Jabs\n';
const run = <Result>(name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`campaignPlan.${name}`, ...args);

/** A part of a spreadsheet, as text. */
async function part(file: vscode.Uri, path: string): Promise<string> {
  return strFromU8(unzipSync(await vscode.workspace.fs.readFile(file))[path]!);
}

const isThere = (file: vscode.Uri) =>
  vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );

describe('Spreadsheets', () => {
  const saveTo = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('campaignPlan.word')
      .update('saveTo', value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    await saveTo(undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('hold the activities and channels of the plan at hand', async () => {
    const { document } = await openText(plan);
    const target = freshUri('.xlsx');
    const written = await run<vscode.Uri>('exportToSpreadsheet', { plan: document.uri, target });
    assert.equal(written?.toString(), target.toString());
    assert.match(await part(target, 'xl/sharedStrings.xml'), />Letters go out<.*>Letter or direct mail</);
    assert.match(await part(target, 'xl/worksheets/sheet1.xml'), /<v>46447<\/v>/);
  });

  it('are saved beside the plan where the settings say so', async () => {
    await saveTo('beside');
    const { document } = await openText(plan);
    const written = await run<vscode.Uri>('exportToSpreadsheet');
    assert.equal(written?.path, document.uri.path.replace(/\.campaign\.md$/, '.xlsx'));
    assert.match(await part(written!, 'xl/workbook.xml'), /name="Activities"/);
  });

  it('hold nothing until the user has heard which lines cannot be read', async () => {
    await saveTo('beside');
    const { document } = await openText(plan.replace('campaign: Jabs', 'campaign: Jabs\nstart: 2027-02-31'));
    const target = document.uri.with({ path: document.uri.path.replace(/\.campaign\.md$/, '.xlsx') });
    const exporting = run<vscode.Uri>('exportToSpreadsheet');
    await waitFor('the first line that cannot be read to be shown', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return vscode.window.activeTextEditor?.selection.start.line === 2;
    });
    assert.equal(await exporting, undefined);
    assert.equal(await isThere(target), false);
  });

  it('are not written where a folder has their name', async () => {
    const { document } = await openText(plan);
    const target = freshUri('.xlsx');
    await vscode.workspace.fs.createDirectory(target);
    assert.equal(await run('exportToSpreadsheet', { plan: document.uri, target }), undefined);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(target), []);
  });
});
