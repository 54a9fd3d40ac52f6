import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { checks } from '../../src/checks/index.ts';
import { recognise } from '../../src/plan/frontmatter.ts';
import { check, exampleOptions, withFences } from '../support.ts';
import { assertShortFirst, firstClause } from './first-clause.ts';

const languages = [
  ['English', '{}'],
  ['Welsh', readFileSync('l10n/bundle.l10n.cy.json', 'utf8')],
] as const;

/** At twice the size the Problems list shows this much of a message. */
const glimpse = 20;

for (const [language, contents] of languages) {
  describe(`a message in ${language}`, () => {
    beforeEach(() => l10n.config({ contents }));
    afterEach(() => l10n.config({ contents: {} }));

    for (const one of checks) {
      it(`of ${one.code} tells the fault first, in few words`, async () => {
        const { problems } = await check(withFences(one.examples.bad), exampleOptions(one));
        for (const { message } of problems) assertShortFirst(message);
      });
    }

    for (const path of plansOf('test/cases', 'media/examples')) {
      it(`on ${path} tells the fault first, in few words`, async () => {
        const { problems } = await check(readFileSync(path, 'utf8'), { name: basename(path) });
        for (const { message } of problems) assertShortFirst(message);
      });
    }

    it('can be told from those of other checks at a glimpse', async () => {
      const codes = new Map<string, Set<string>>();
      for (const one of checks) {
        const { problems } = await check(withFences(one.examples.bad), exampleOptions(one));
        for (const { code, message } of problems) {
          const seen = firstClause(message).slice(0, glimpse);
          codes.set(seen, (codes.get(seen) ?? new Set()).add(code));
        }
      }
      assert.deepEqual(
        [...codes].filter(([, { size }]) => size > 1),
        [],
      );
    });
  });
}

/** The plans and registers in folders and theirs. */
function plansOf(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name))
      .filter((path) => recognise(basename(path), readFileSync(path, 'utf8'))),
  );
}
