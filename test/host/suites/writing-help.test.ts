import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, waitFor } from '../support.ts';

const text = `---
campaign: Jabs
objectives:
  - objective: 60% of carers vaccinated by 31 January 2027
    channels: [Leaflet, Fa]
---
# Jabs
`;

describe('writing help', () => {
  afterEach(closeAll);

  const complete = async (document: vscode.TextDocument, position: vscode.Position, label: string) =>
    waitFor(`“${label}” to be offered`, async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return list.items.find(
        (item) => (typeof item.label === 'string' ? item.label : item.label.label) === label,
      );
    });

  for (const eol of ['\n', '\r\n']) {
    it(`completes channels (${JSON.stringify(eol)})`, async () => {
      const { document } = await openText(text.replaceAll('\n', eol));
      const facebook = await complete(document, new vscode.Position(4, 26), 'Facebook');
      const range = facebook.range instanceof vscode.Range ? facebook.range : facebook.range?.replacing;
      assert.equal(document.getText(range), 'Fa');
    });

    it(`explains what someone points at (${JSON.stringify(eol)})`, async () => {
      const { document } = await openText(text.replaceAll('\n', eol));
      await waitFor('the explanation', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          new vscode.Position(4, 16),
        );
        const words = hovers.flatMap(({ contents }) =>
          contents.map((part) => (part as vscode.MarkdownString).value),
        );
        return words.some((part) => part.includes('Leaflet or door drop') && part.includes('traditional'));
      });
    });
  }

  it('keeps out of other Markdown files', async () => {
    const { document } = await openText('---\nobjectives: [x]\n---\n', '.md');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(1, 3),
    );
    assert.ok(!list.items.some(({ label }) => typeof label === 'object' && label.label === 'campaign'));
  });
});
