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
      return text.includes('class="campaign-plan"') && text;
    });
    assert.match(html, /Table 2: Channels by objective/);
    assert.match(html, /Story/);
  });

  it('follows the text as it is typed', async () => {
    const editor = await openText(plan);
    await waitFor('the page', async () => (await render(editor.document)).includes('class="campaign-plan"'));
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 10, 1, 14), 'Vaccinations'));
    await waitFor('the new title', async () =>
      /<h1\b[^>]*>Vaccinations for carers<\/h1>/.test(await render(editor.document)),
    );
  });

  it('says where to start until that is done', async () => {
    const { document } = await openText(plan.replace('    channels: [Leaflet, Facebook]\n', ''));
    await waitFor('the note', async () =>
      /role="note"[^>]*><strong>Start here: choose channels for objective 1\./.test(await render(document)),
    );
    await vscode.commands.executeCommand('campaignPlan.chooseChannels', document.uri, 0, ['Leaflet']);
    await waitFor('the page without it', async () => !(await render(document)).includes('Start here'));
  });

  it('leaves other files as they were', async () => {
    const { document } = await openText('---\ntitle: T\nobjectives: [x]\n---\n# Notes\n', '.md');
    const html = await waitFor('the preview', async () => render(document));
    assert.doesNotMatch(html, /campaign-plan/);
  });
});

describe('the plug-in for the Markdown preview', () => {
  interface Token {
    readonly type: string;
    readonly nesting: number;
    readonly content: string;
    readonly meta?: unknown;
  }

  /** As much of markdown-it as a plug-in needs, with the extension's plug-in in it. */
  const engine = async () => {
    const extension = vscode.extensions.getExtension(extensionId)!;
    const { extendMarkdownIt } = await extension.activate();
    const renderer = {
      render: (tokens: readonly Token[], _options: unknown, _env: unknown) =>
        tokens.map(({ type, content }) => (type === 'front_matter' ? 'as before' : content)).join(''),
    };
    const rules = { ruler: { before: () => undefined } };
    extendMarkdownIt({ renderer, core: rules, block: rules });
    return (yaml: string, path: string) =>
      renderer.render(
        [
          { type: 'front_matter', nesting: 0, content: '', meta: { content: yaml } },
          { type: 'html_block', nesting: 0, content: 'story' },
        ],
        {},
        { currentDocument: vscode.Uri.file(path) },
      );
  };

  it('shows plans as pages, whose words are escaped', async () => {
    const show = await engine();
    const page = await waitFor('the page', () => {
      const html = show('campaign: Jabs <now> & then', '/jabs.campaign.md');
      return html.includes('class="campaign-plan"') && html;
    });
    assert.match(page, /<h1\b[^>]*>Jabs &lt;now&gt; &amp; then<\/h1>.*story/s);
  });

  it('leaves the frontmatter of other files as it was', async () => {
    const show = await engine();
    assert.equal(show('title: Notes', '/notes.md'), 'as beforestory');
  });
});
