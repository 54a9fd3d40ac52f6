import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The tests of something else than a file or folder of src, and what that is. */
const wholeProduct: Readonly<Record<string, string>> = {
  'architecture.test.ts': 'who may import whom in src',
  'cli/faults.test.ts': 'what the command line does where the system or a plan means it ill',
  'cases.test.ts': 'the plans in test/cases',
  'examples.test.ts': 'the plans in media/examples',
  'four-faces.test.ts': 'that check, lens, preview and Word document say the same',
  'generated.test.ts': 'that what is generated from the source is up to date',
  'grammar.test.ts': 'the colours in syntaxes/',
  'manifest.test.ts': 'what package.json declares',
  'mirror.test.ts': 'the names of the tests',
  'named-characters.test.ts': 'how what is built reads the names of characters',
  'notices.test.ts': 'the licences of what is shipped',
  'package.test.ts': 'what is packed, and what it weighs',
  'plain-words.test.ts': 'the words that users read everywhere',
  'readme.test.ts': 'README.md and the other guides',
  'snippets.test.ts': 'the snippets in snippets/',
  'workflows.test.ts': 'the workflows, and the hook of pre-commit',
  'translation.test.ts': 'the Welsh in l10n/ and package.nls.cy.json',
};

/** Whether a test says what holds for any text and edit, of whichever part: made-up texts of `test/properties/generators`. */
const isProperty = (test: string) => test.startsWith('properties/');

/** The tests, by their paths in test/; those of src/editor are journeys in a real VS Code: see test/host/README.md. */
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('host/'));

/**
 * Whether a test is named after what it tests: `a/b.test.ts` after the file src/a/b.ts, `a/a.test.ts` after the folder
 * src/a. Either may have several tests, told apart by a word behind: `a/a.hostile.test.ts`.
 */
function mirrorsSource(test: string): boolean {
  const folder = join('src', dirname(test));
  const name = basename(test).split('.')[0]!;
  return existsSync(join(folder, `${name}.ts`)) || (name === basename(folder) && existsSync(folder));
}

describe('the names of the tests', () => {
  for (const test of tests) {
    it(`${test} says what it tests`, () => {
      assert.ok(
        test in wholeProduct || isProperty(test) || mirrorsSource(test),
        'src has no such file or folder: see CONTRIBUTING.md',
      );
    });
  }

  it('names no whole-product test that is gone', () => {
    assert.deepEqual(
      Object.keys(wholeProduct).filter((test) => !tests.includes(test)),
      [],
    );
  });
});
