import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/checks/index.ts';
import { untranslated, withFences } from './support.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\d+\}/g)].map(([mark]) => mark))].sort();

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

  it('has every text of the editor, the checks and the writing help, with the same places to fill', () => {
    const bundle = json('l10n/bundle.l10n.cy.json');
    // The titles of checks are texts as well, but stand with the checks.
    const used = new Set<string>(checks.map(({ title }) => title));
    for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const text = readFileSync(join('src', name), 'utf8').replace('l10n.t(check.title)', '');
      for (const [call, single, double] of text.matchAll(
        /l10n\s*\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|[^)])/g,
      )) {
        assert.ok(
          single ?? double,
          `${name}: ${call}… is not a text as it stands, so nobody can translate it`,
        );
        used.add((single ?? double)!.replace(/\\'/g, "'"));
      }
    }
    assert.ok(used.size > 400);
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

  it('calls a check the same everywhere', () => {
    const bundle = json('l10n/bundle.l10n.cy.json');
    for (const { code, title } of checks)
      assert.ok(welsh[`check.${code}`]?.startsWith(`**${bundle[title]}.**`), `${code}: ${bundle[title]}`);
  });
});

describe('what the checks say', () => {
  for (const { code, examples, register } of checks) {
    it(`of ${code} can be translated, its fixes too`, async () => {
      const name = register && !examples.bad.startsWith('campaign') ? 'register.md' : 'plan.campaign.md';
      const options = { name, ...(examples.others ? { others: examples.others } : {}) };
      assert.deepEqual(await untranslated(withFences(examples.bad), options), []);
    });
  }

  for (const name of readdirSync('src/checks')) {
    it(`is never a text as it stands: ${name}`, () => {
      const code = readFileSync(join('src/checks', name), 'utf8')
        // A check's own title, reason and examples are for the settings and the pages.
        .replace(/^ {2}(?:title|why|source):\s*'[^']*',$/gm, '')
        .replace(/^ {2}examples: \{$.*?^ {2}\},$/ms, '')
        .replace(/l10n\s*\.t\(\s*'(?:[^'\\]|\\.)*'/g, 'l10n.t(');
      const sentences = code.match(/(['`])(?=[A-Z“$])(?:(?!\1)[^\n])* (?:(?!\1)[^\n])*[.?]\1/g);
      const named = code.match(/\b(?:message|title):\s*(?:[^,;{}()]*[?:]\s*)?['`](?=[A-Z“$]).*/g);
      assert.deepEqual([...(sentences ?? []), ...(named ?? [])], []);
    });
  }
});
