import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([mark]) => mark).sort();

describe('the Welsh translation', () => {
  const english = json('package.nls.json');
  const welsh = json('package.nls.cy.json');

  it('has every text of commands and settings, and no other', () => {
    assert.deepEqual(Object.keys(welsh).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(welsh)) assert.ok(text.trim() !== '', key);
  });

  it('has every text that the manifest asks for', () => {
    const asked = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(
      (match) => match[1]!,
    );
    assert.ok(asked.length > 40);
    for (const key of asked) assert.ok(key in english, key);
  });

  it('has every text of the editor, with the same places to fill', () => {
    const bundle = json('l10n/bundle.l10n.cy.json');
    const used = new Set<string>();
    for (const name of readdirSync('src/editor', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const text = readFileSync(join('src/editor', name), 'utf8');
      for (const match of text.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/g)) {
        used.add((match[1] ?? match[2]!).replace(/\\'/g, "'"));
      }
    }
    for (const text of used) {
      assert.ok(bundle[text], `no Welsh for “${text}”`);
      assert.deepEqual(placeholders(bundle[text]), placeholders(text), text);
    }
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !used.has(text)),
      [],
      'texts that are no longer used',
    );
  });
});
