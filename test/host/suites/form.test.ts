import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, waitFor } from '../support.ts';

const panels = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('campaignPlan.form'),
    );

describe('the form', () => {
  afterEach(closeAll);

  it('opens beside a plan, once, and leaves the text as it is', async () => {
    const text = '---\ncampaign: New bin days\nlead: Sam # of the press office\n---\n# New bin days\n';
    const { document } = await openText(text);
    await vscode.commands.executeCommand('campaignPlan.openForm');
    await waitFor('the form', () => panels().length === 1);
    // Its page has asked for the plan, and the plan was read for it.
    await waitFor('the plan in the form', () => panels()[0]?.label === 'Form: New bin days');
    assert.equal(document.getText(), text);
    assert.ok(vscode.window.tabGroups.all.length > 1, 'it stands in a column of its own');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('campaignPlan.openForm');
    assert.equal(panels().length, 1);
  });
});
