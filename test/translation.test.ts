import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { checks } from '../src/checks/index.ts';
import { fixesFor } from '../src/checks/run.ts';
import { check, withFences } from './support.ts';

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
    const used = new Set<string>();
    for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const text = readFileSync(join('src', name), 'utf8');
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
    assert.ok(used.size > 40);
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

describe('what the checks say', () => {
  // Every text comes back in marks: what has none was not translated.
  const marked = new Proxy({}, { get: (_, text) => `⟦${String(text)}⟧` });

  beforeEach(() => l10n.config({ contents: marked }));
  afterEach(() => l10n.config({ contents: {} }));

  for (const { code, examples, register } of checks) {
    it(`of ${code} can be translated, its fixes too`, async () => {
      const name = register && !examples.bad.startsWith('campaign') ? 'register.md' : 'plan.campaign.md';
      const { problems, context } = await check(withFences(examples.bad), {
        name,
        ...(examples.others ? { others: examples.others } : {}),
      });
      for (const problem of problems.filter((other) => other.code === code)) {
        const titles = fixesFor(problem, context).map(({ title }) => title);
        const related = (problem.related ?? []).map(({ message }) => message);
        for (const text of [problem.message, ...titles, ...related]) assert.match(text, /^⟦.*⟧$/s);
      }
    });
  }
});
