import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, waitFor } from '../support.ts';

const plan =
  '---\ncampaign: Jabs for carers\nobjectives:\n  - objective: 60% of carers by March 2027\n    channels: [Leaflet, Facebook]\n---\n# Story\n';

const render = (document: vscode.TextDocument) =>
  vscode.commands.executeCommand<string>('markdown.api.render', document);

describe('the Markdown preview', () => {
  afterEach(closeAll);

  it('shows a plan as people read it, and its text below', async () => {
    const { document } = await openText(plan);
    const html = await waitFor('the page', async () => {
      const text = await render(document);
      return text.includes('campaign-plan-title') && text;
    });
    assert.match(html, /Which channel serves which objective/);
    assert.match(html, /Story/);
  });

  it('follows the text as it is typed', async () => {
    const editor = await openText(plan);
    await waitFor('the page', async () => (await render(editor.document)).includes('campaign-plan-title'));
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 10, 1, 14), 'Vaccinations'));
    await waitFor('the new title', async () =>
      /campaign-plan-title">Vaccinations for carers/.test(await render(editor.document)),
    );
  });

  it('leaves other files as they were', async () => {
    const { document } = await openText('---\ntitle: T\nobjectives: [x]\n---\n# Notes\n', '.md');
    const html = await waitFor('the preview', async () => render(document));
    assert.doesNotMatch(html, /campaign-plan/);
  });
});
