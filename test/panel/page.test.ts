import assert from 'node:assert/strict';
import { gridPage } from '../../src/panel/page.ts';

const page = gridPage({
  script: 'https://x.test/grid.js',
  styles: ['https://x.test/page.css', 'https://x.test/grid.css'],
  styleSource: 'https://x.test',
  nonce: 'n0nce',
  language: 'en"><script>alert(1)</script>',
});

describe('the page of the grid', () => {
  it('may load its own script and style and nothing else', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    assert.equal(
      policy,
      'default-src &#39;none&#39;; style-src https://x.test; script-src &#39;nonce-n0nce&#39;',
    );
  });

  it('has no style and no script in its markup', () => {
    assert.doesNotMatch(page, /\sstyle=|\son\w+=|<style/);
    assert.deepEqual(page.match(/<script[^>]*>/g), ['<script nonce="n0nce" src="https://x.test/grid.js">']);
  });

  it('names each field by a label', () => {
    for (const [, id] of page.matchAll(/<(?:select|input) id="([\w-]+)" ?(?!.*checkbox)/g))
      assert.ok(page.includes(`<label for="${id}"`), id);
  });
});
