import assert from 'node:assert/strict';
import { findBullets } from '../../../../src/plan/yaml/slips/bullets.ts';
import { applyEdits } from '../../../../src/text/text.ts';

/** What is found: the words of each run, its first bullet, and the text with all of it mended. */
function found(yaml: string): [words: string, bullet: string | undefined, mended: string][] {
  return findBullets(yaml).map(({ range, detail, edits }) => [
    yaml.slice(range.start, range.end),
    detail,
    applyEdits(yaml, edits),
  ]);
}

describe('a list as in a letter', () => {
  it('is pointed at from its first bullet to the end of that line, and mended as a whole', () => {
    assert.deepEqual(found('messages:\n  • One  \n  • Two\nlead: Sam\n'), [
      ['• One', '•', 'messages:\n  - One  \n  - Two\nlead: Sam\n'],
    ]);
  });

  it('has its text above as its first entry', () => {
    assert.deepEqual(found('messages: One\n• Two\n• Three\n'), [
      ['• Two', '•', 'messages:\n- One\n- Two\n- Three\n'],
    ]);
    assert.deepEqual(found('messages: "One: all"\n• Two\n'), [
      ['• Two', '•', 'messages:\n- "One: all"\n- Two\n'],
    ]);
    assert.deepEqual(found('messages: TBC\n• Two\n'), [['• Two', '•', 'messages:\n- Two\n']]);
  });

  it('is one run up to what stands no further in', () => {
    assert.deepEqual(
      found('messages:\n  1. One\n     more of it\n  2. Two\nrisks:\n  * Rain\n').map(([words]) => words),
      ['1. One', '* Rain'],
    );
    assert.deepEqual(
      found('messages:\n  • One\nlead: Sam\nrisks:\n  • Rain').map(([words]) => words),
      ['• One', '• Rain'],
    );
  });

  it('is none where a text goes on, or in a quotation', () => {
    for (const yaml of [
      'aim: Fewer\n  - more\n',
      'aim: 5\n  – 6\n',
      'aim: "a\n  • b"\n',
      'aim: |\n  • b\n',
      'messages:\n  - One\n',
      'messages: [One]\n• Two\n',
      'lead: Sam\n',
      '',
    ])
      assert.deepEqual(found(yaml), [], yaml);
  });
});
