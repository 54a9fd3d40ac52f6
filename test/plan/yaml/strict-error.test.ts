import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseEvents, YAMLException } from 'js-yaml';
import { maxDepth, readStrictly } from '../../../src/plan/yaml/strict.ts';
import { reasonOf, type StrictReason, strictReasons } from '../../../src/plan/yaml/strict-error.ts';

/** What js-yaml says, word for word, of YAML that it cannot read, and what that is to us. */
const texts: readonly (readonly [yaml: string, text: string, reason: StrictReason])[] = [
  ['a:\n  - b: [\n]', 'deficient indentation', 'indentation'],
  ['a:\n  b: "c\nd"', 'deficient indentation', 'indentation'],
  ['a: "b', 'unexpected end of the stream within a double quoted scalar', 'end'],
  ["a: 'b", 'unexpected end of the stream within a single quoted scalar', 'end'],
  ['a: [b', 'unexpected end of the stream within a flow collection', 'end'],
  ['"a\n---\nb"', 'unexpected end of the document within a double quoted scalar', 'end'],
  ["'a\n---\nb'", 'unexpected end of the document within a single quoted scalar', 'end'],
  ['a: ["b" c]', 'missed comma between flow collection entries', 'no comma'],
  ['a: [b,, c]', "expected the node content, but found ','", 'lone comma'],
  [
    'a: b\nc\nd: e',
    'can not read a block mapping entry; a multiline key may not be an implicit key',
    'key over lines',
  ],
  ['a: b\nc', "expected ':' after a mapping key", 'no colon'],
  ['a: b\n  c: d', 'bad indentation of a mapping entry', 'entry indentation'],
  ['- a\n b: c', 'bad indentation of a sequence entry', 'item indentation'],
  ['"a" b', 'end of the stream or a document separator is expected', 'too much'],
  ['['.repeat(maxDepth + 1), `nesting exceeded maxDepth (${maxDepth})`, 'too deep'],
  ['a: "\\d"', 'unknown escape sequence', 'other'],
];

function textFor(yaml: string): string {
  try {
    parseEvents(yaml, { maxDepth });
  } catch (error) {
    if (error instanceof YAMLException) return error.reason;
    throw error;
  }
  return 'nothing';
}

describe('the reasons of the strict reader', () => {
  for (const [yaml, text, reason] of texts) {
    it(`are told from “${text}” of ${JSON.stringify(yaml.slice(0, 20))}`, () => {
      assert.equal(textFor(yaml), text);
      assert.equal(reasonOf(text), reason);
      assert.equal(readStrictly(yaml, 0).error?.reason, reason);
    });
  }

  it('has each of its texts provoked', () => {
    const provoked = (beginning: string) => texts.some(([, text]) => text.startsWith(beginning));
    assert.deepEqual(
      strictReasons.filter(([beginning]) => !provoked(beginning)),
      [],
    );
  });

  it('hold for the one version of js-yaml that is installed', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const { version } = JSON.parse(readFileSync('node_modules/js-yaml/package.json', 'utf8')) as {
      version: string;
    };
    assert.equal(dependencies['js-yaml'], version);
  });
});
