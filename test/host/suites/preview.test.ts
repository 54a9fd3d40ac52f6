import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, host, openText, skip, waitFor } from '../support.ts';

const plan =
  '---\ncampaign: Jabs for carers\nobjectives:\n  - objective: 60% of carers by March 2027\n    channels: [Leaflet, Facebook]\n---\n# Story\n';

const render = (document: vscode.TextDocument) =>
  vscode.commands.executeCommand<string>('markdown.api.render', document);

describe('the Markdown preview', () => {
  // The preview is vscode.markdown-language-features. The plug-in itself is tested below, in both hosts.
  before(function () {
    if (host !== 'web') return;
    skip(
      this,
      'VS Code’s server ships its preview without an entry for the web worker, and a preview takes plug-ins from its own host only',
    );
  });
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

describe('the plug-in for the Markdown preview', () => {
  type Rule = (tokens: unknown, index: number, options: unknown, env: unknown, self: unknown) => string;

  /** As much of markdown-it as a plug-in needs, with the extension's plug-in in it. */
  const engine = async () => {
    const extension = vscode.extensions.getExtension(extensionId)!;
    const { extendMarkdownIt } = await extension.activate();
    const reading: (() => void)[] = [];
    const rules: Record<string, Rule> = { front_matter: () => 'as before' };
    extendMarkdownIt({
      core: { ruler: { push: (_: string, rule: () => void) => reading.push(rule) } },
      renderer: { rules },
    });
    return (yaml: string, path: string) => {
      for (const rule of reading) rule();
      const env = { currentDocument: vscode.Uri.file(path) };
      return rules.front_matter!([{ meta: { content: yaml } }], 0, {}, env, {});
    };
  };

  it('shows plans as pages, whose words are escaped', async () => {
    const show = await engine();
    const page = await waitFor('the page', () => {
      const html = show('campaign: Jabs <b>now</b>', '/jabs.campaign.md');
      return html.includes('campaign-plan-title') && html;
    });
    assert.match(page, /Jabs &lt;b&gt;now&lt;\/b&gt;/);
  });

  it('leaves the frontmatter of other files as it was', async () => {
    const show = await engine();
    assert.equal(show('title: Notes', '/notes.md'), 'as before');
  });
});
