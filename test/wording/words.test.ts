import assert from 'node:assert/strict';
import { formOf, offsetsOfWords, splitIntoWords } from '../../src/wording/words.ts';

function wordsOf(text: string): readonly string[] {
  const words = splitIntoWords(text);
  const offsets = offsetsOfWords(text);
  assert.deepEqual(
    words,
    words.map((_, index) => text.slice(offsets[2 * index], offsets[2 * index + 1])),
  );
  return words;
}

describe('splitting a statement into words', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Raise £1.5m by 31/03/2027.': ['Raise', '£1.5m', 'by', '31/03/2027', '.'],
    '1,200 of 4,000, 60% in 2026/27': ['1,200', 'of', '4,000', ',', '60%', 'in', '2026/27'],
    'year-on-year, the mayor’s A&E work_plan': ['year-on-year', ',', 'the', 'mayor’s', 'A&E', 'work_plan'],
    '12,000 → 15,000 -> 20,000': ['12,000', '→', '15,000', '->', '20,000'],
    '(baseline: 9%) – £10-£20; 70+': ['(', 'baseline', ':', '9%', ')', '–', '£10-£20', ';', '70+'],
    '‘Carers’ “know” *this* -now': ['Carers', 'know', 'this', '-', 'now'],
    'Ymgynghoriad â’r cyhoedd': ['Ymgynghoriad', 'â’r', 'cyhoedd'],
    'e\u0301te\u0301 日本語 البند': ['e\u0301te\u0301', '日本語', 'البند'],
    '£ and 5 %': ['and', '5', '%'],
    '': [],
  };
  for (const [text, words] of Object.entries(cases))
    it(`“${text}”`, () => assert.deepEqual(wordsOf(text), words));

  it('keeps what is half a letter, and NUL', () => {
    assert.deepEqual(wordsOf('a \ud800 b\0c'), ['a', '\ud800', 'b', 'c']);
  });
});

describe('the form of a word', () => {
  it('is in small letters with straight apostrophes', () => assert.equal(formOf('Mayor’s').key, "mayor's"));
  it('tells capitals', () => {
    assert.equal(formOf('Day').isCapital, true);
    assert.equal(formOf('day').isCapital, false);
    assert.equal(formOf('AVEs').capitals, 'AVEs');
    assert.equal(formOf('Ave').capitals, '');
  });
  it('tells marks, and which of them end a sentence', () => {
    assert.deepEqual(
      ['.', ';', ',', ')'].map((mark) => formOf(mark).endsSentence),
      [true, true, false, false],
    );
    assert.equal(formOf('->').key, '→');
    assert.equal(formOf('—').key, '–');
    assert.ok(formOf('.').isMark && !formOf('a').isMark);
  });
});
