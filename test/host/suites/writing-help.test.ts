import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, waitFor } from '../support.ts';

const text = `---
campaign: Jabs
launch: 2027-03-01
audiences:
  - id: carers
    name: Unpaid carers
objectives:
  - objective: 60% of carers vaccinated by 31 January 2027
    level: outcome
    channels: [Leaflet, Fa]
activities:
  - activity: Letters
    date: launch-14d
---
# Jabs
`;

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

async function offered(
  document: vscode.TextDocument,
  position: vscode.Position,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return list.items;
}

describe('writing help', () => {
  afterEach(closeAll);

  const complete = async (document: vscode.TextDocument, position: vscode.Position, label: string) =>
    waitFor(`“${label}” to be offered`, async () =>
      (await offered(document, position)).find((item) => labelOf(item) === label),
    );
  const hovers = async (document: vscode.TextDocument, position: vscode.Position) => {
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
  };

  for (const eol of ['\n', '\r\n']) {
    const open = async () => (await openText(text.replaceAll('\n', eol))).document;
    const at = (document: vscode.TextDocument, words: string) =>
      document.positionAt(document.getText().indexOf(words) + 1);

    it(`completes channels (${JSON.stringify(eol)})`, async () => {
      const document = await open();
      const facebook = await complete(document, new vscode.Position(9, 26), 'Facebook');
      const range = facebook.range instanceof vscode.Range ? facebook.range : facebook.range?.replacing;
      assert.equal(document.getText(range), 'Fa');
    });

    it(`explains keys, choices, channels, objectives, audiences and dates (${JSON.stringify(eol)})`, async () => {
      const document = await open();
      for (const [words, meaning] of [
        ['level', /\*\*Level\*\*/],
        ['outcome', /What people did/],
        ['Leaflet', /Leaflet or door drop.*traditional/s],
        ['60% of', /Channels.*traditional: Leaflet or door drop/s],
        ['carers\n'.replace('\n', eol), /Unpaid carers/],
        ['launch-14d', /Monday 15 February 2027/],
      ] as const) {
        await waitFor(`the explanation of “${words.trim()}”`, async () =>
          meaning.test((await hovers(document, at(document, words))).join('\n\n')),
        );
      }
    });
  }

  it('offers keys as their first letter is typed, and writes the chosen one', async () => {
    const editor = await openText('---\ncampaign: Jabs\n\n---\n');
    await complete(editor.document, new vscode.Position(2, 0), 'status');
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand('type', { text: 's' });
    await vscode.commands.executeCommand('type', { text: 't' });
    await vscode.commands.executeCommand('type', { text: 'atus' });
    await waitFor('the key', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.lineAt(2).text.startsWith('status: ');
    });
  });

  it('offers nothing while the story is typed', async () => {
    const { document } = await openText(text);
    const end = document.lineAt(14).range.end;
    await complete(document, new vscode.Position(9, 26), 'Facebook');
    // Words of the text itself are VS Code's own suggestions; ours have more to their labels.
    const ours = async (trigger: string) =>
      (await offered(document, end, trigger)).filter(({ label }) => typeof label === 'object').map(labelOf);
    assert.deepEqual(await ours('J'), []);
    assert.deepEqual(await ours(' '), []);
  });

  it('offers a whole plan in an empty file', async () => {
    const { document } = await openText('');
    const plan = await complete(document, new vscode.Position(0, 0), 'campaign-plan');
    assert.equal(plan.kind, vscode.CompletionItemKind.Snippet);
  });

  it('works where the frontmatter is broken or not closed', async () => {
    const { document } = await openText(text.replace('Leaflet, Fa]', '"Leaflet, Fa'));
    await complete(document, new vscode.Position(9, 27), 'Facebook');
    const { document: open } = await openText('---\ncampaign: Jabs\n');
    await complete(open, new vscode.Position(2, 0), 'objectives');
  });

  it('offers the headings that are still missing', async () => {
    const { document } = await openText(`${text}\n## `);
    await complete(document, new vscode.Position(16, 3), 'Strategy');
  });

  it('keeps out of other Markdown files', async () => {
    const { document } = await openText('---\nobjectives: [x]\n---\n', '.md');
    const items = await offered(document, new vscode.Position(1, 3));
    assert.ok(!items.some(({ label }) => typeof label === 'object' && label.label === 'campaign'));
    assert.deepEqual(await hovers(document, new vscode.Position(1, 3)), []);
  });
});
