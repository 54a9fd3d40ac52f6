import assert from 'node:assert/strict';
import { wordsFor } from '../../src/document/words/words.ts';
import { campaignPlanPlugin } from '../../src/page/markdown-it-plugin.ts';
import { pageTokens } from '../../src/page/page-tokens.ts';
import { previewEngine } from './support.ts';

const words = wordsFor({ language: 'en-GB' });

describe('the plug-in for Markdown previews', () => {
  const show = (yaml: string, path = '/notes.md', isReady = true) => {
    const engine = previewEngine();
    engine.renderer.rules.front_matter = () => 'as before';
    campaignPlanPlugin(engine, (name, _, __, start, body) =>
      isReady
        ? pageTokens(start, body, (text) => [
            { type: 'html', html: `page of ${name}, ` },
            ...text.map((piece) => ({ type: 'text', piece, words }) as const),
          ])
        : undefined,
    );
    const tokens = engine.parse(`---\n${yaml}\n---\n*story*\n`, {});
    return engine.renderer.render(tokens, {}, { currentDocument: { path } });
  };

  it('shows the frontmatter of a plan as its page', () => {
    assert.equal(show('campaign: T'), 'page of /notes.md, <p><em>story</em></p>\n');
    assert.equal(show('title: T', '/t.campaign.md'), 'page of /t.campaign.md, <p><em>story</em></p>\n');
  });

  it('reads the frontmatter of older versions of VS Code', () => {
    const engine = campaignPlanPlugin(previewEngine(), (name, _, __, start, body) =>
      pageTokens(start, body, () => [{ type: 'html', html: `page of ${name}` }]),
    );
    const tokens = engine.parse('---\ncampaign: T\n---\n', {});
    tokens[0]!.meta = 'campaign: T';
    assert.equal(engine.renderer.render(tokens, {}, { currentDocument: { path: '/a.md' } }), 'page of /a.md');
  });

  it('leaves the frontmatter of other files as it was', () => {
    for (const yaml of ['title: T\nobjectives: []', 'register: R'])
      assert.equal(show(yaml), 'as before<p><em>story</em></p>\n');
  });

  it('shows the text alone for the moment until the page can be shown', () => {
    assert.equal(show('campaign: T', '/notes.md', false), '<p><em>story</em></p>\n');
  });

  it('leaves alone what was parsed, which is shown again later', () => {
    const engine = campaignPlanPlugin(previewEngine(), (_, __, ___, start, body) =>
      pageTokens(start, body, (text) => [
        { type: 'html', html: 'page' },
        ...text.map((piece) => ({ type: 'text', piece, level: 3, words }) as const),
      ]),
    );
    const tokens = engine.parse('---\ncampaign: T\n---\n# A\n', {});
    const env = { currentDocument: { path: '/a.md' } };
    const once = engine.renderer.render(tokens, {}, env);
    assert.equal(engine.renderer.render(tokens, {}, env), once);
    assert.match(once, /<h3>A<\/h3>/);
    assert.equal(tokens[1]!.tag, 'h1');
  });
});
