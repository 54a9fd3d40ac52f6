import assert from 'node:assert/strict';
import { patternOf, rulesOf, wordsOf } from '../../src/wording/notation.ts';

describe('a word list', () => {
  it('gives its words with their endings', () => {
    assert.deepEqual(wordsOf('poster(s), stor(y|ies), press release, consult*'), [
      'poster',
      'posters',
      'story',
      'stories',
      'press release',
      'consult*',
    ]);
  });
  it('says where a bracket stays open', () =>
    assert.throws(() => wordsOf('poster(s'), /stays open in “poster\(s”/));
});

describe('a rule', () => {
  it('is read into a pattern', () => {
    assert.deepEqual(patternOf('~than by|post(s) !<ing> ...10!to <month>? ( a | b c )+ [ AVE ] $'), {
      kind: 'row',
      parts: [
        { kind: 'last-is-not', atoms: ['than'] },
        { kind: 'word', atoms: ['by', 'post', 'posts'] },
        { kind: 'next-is-not', atoms: ['<ing>'] },
        { kind: 'gap', most: 10, withMarks: true, but: ['to'] },
        { kind: 'repeated', part: { kind: 'word', atoms: ['<month>'] }, least: 0, most: 1 },
        {
          kind: 'repeated',
          part: {
            kind: 'either',
            parts: [
              { kind: 'row', parts: [{ kind: 'word', atoms: ['a'] }] },
              {
                kind: 'row',
                parts: [
                  { kind: 'word', atoms: ['b'] },
                  { kind: 'word', atoms: ['c'] },
                ],
              },
            ],
          },
          least: 1,
          most: 12,
        },
        { kind: 'quoted', part: { kind: 'row', parts: [{ kind: 'word', atoms: ['AVE'] }] } },
        { kind: 'end' },
      ],
    });
  });

  it('has the sentences below it that it fits and does not fit', () => {
    const [first, second] = rulesOf('by <moment>\n  + by May\n  - by bus\n\nuntil\n');
    assert.deepEqual([first!.source, first!.fits, first!.fitsNot], ['by <moment>', ['by May'], ['by bus']]);
    assert.deepEqual([second!.source, second!.fits, second!.fitsNot], ['until', [], []]);
  });

  for (const [rule, says] of [
    ['( by', /stays open in the rule “\( by”/],
    ['[ by', /“]” is missing in the rule “\[ by”/],
    ['by )', /“\)” is no word/],
    ['by .. may', /How many words are “\.\.”/],
    ['by <mo nth', /“<mo” is no word/],
    ['by $$', /“\$\$” is no word/],
  ] as const)
    it(`says what is wrong in “${rule}”`, () => assert.throws(() => patternOf(rule), says));
});
