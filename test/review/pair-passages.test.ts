import assert from 'node:assert/strict';
import type { DocumentPassage } from '../../src/document/passages.ts';
import { headingsLike, isHeading, pairPassages, returnedKey } from '../../src/review/pair-passages.ts';
import type { ReturnedPassage } from '../../src/review/returned-passage.ts';
import { returned, returnedRow, said, saidRow } from './made-up.ts';

/** The pairs, `said-returned` each, and what moved. */
function paired(
  own: readonly DocumentPassage[],
  other: readonly ReturnedPassage[],
  others: readonly number[] = [],
): [string, number[]] {
  const { pairs, moved } = pairPassages(own, other, new Set(others));
  return [pairs.map(([a, b]) => `${a}-${b}`).join(' '), [...moved]];
}

const saids = (...words: readonly string[]) => words.map((each) => said(each));
const returneds = (...words: readonly string[]) => words.map((each) => returned(each));

describe('what came back of what a plan says', () => {
  it('is the same in order, whatever stands between', () => {
    assert.deepEqual(paired(saids('One', 'Two', 'Three'), returneds('One', 'New', 'Two', 'Three')), [
      '0-0 1-2 2-3',
      [],
    ]);
    assert.deepEqual(paired([], returneds('One')), ['', []]);
    assert.deepEqual(paired(saids('One'), []), ['', []]);
  });

  it('is the same elsewhere, which has moved; of several the first', () => {
    assert.deepEqual(paired(saids('One', 'Two', 'Three', 'Four'), returneds('Four', 'One', 'Two', 'Three')), [
      '0-1 1-2 2-3 3-0',
      [3],
    ]);
    const twice = [
      saids('Same', 'Long words here', 'And there', 'Ends so'),
      returneds('Long words here', 'And there', 'Ends so', 'Same', 'Same'),
    ] as const;
    assert.deepEqual(paired(...twice), ['0-3 1-0 2-1 3-2', [0]]);
  });

  it('is none of what is no part of the plan, by its places', () => {
    assert.deepEqual(paired(saids('One', 'Two'), returneds('One', 'Two', 'One', 'Two'), [0, 1]), [
      '0-2 1-3',
      [],
    ]);
    assert.deepEqual(paired(saids('One', 'Two'), returneds('One', 'Two', 'One', 'Two'), [0, 2]), ['1-3', []]);
  });

  it('is what stands between the same, where two fifths of the words are', () => {
    const between = (words: string, other: string) =>
      paired(saids('First', words, 'Last'), returneds('First', other, 'Last'))[0];
    assert.equal(between('a b c d e', 'a b x y z'), '0-0 1-1 2-2');
    assert.equal(between('a b c d e', 'a w x y z'), '0-0 2-2');
    assert.equal(between('Lead: Ann', 'Lead: Bo'), '0-0 1-1 2-2');
    assert.equal(between('Lead: Ann', 'Head: Bo'), '0-0 2-2');
    assert.equal(between('Lead:Ann', 'Lead:Bo'), '0-0 1-1 2-2');
  });

  it('is elsewhere what has three fifths of the words, the most alike first', () => {
    const far = (words: string, ...others: readonly string[]) =>
      paired(saids(words, 'First thing', 'Last thing'), returneds('First thing', 'Last thing', ...others));
    assert.deepEqual(far('a b c d e', 'a b c x y'), ['0-2 1-0 2-1', [0]]);
    assert.deepEqual(far('a b c d e', 'a b x y z'), ['1-0 2-1', []]);
    assert.deepEqual(far('a b c d e', 'a b c x y', 'a b c d x'), ['0-3 1-0 2-1', [0]]);
    const both = paired(
      saids('a b c d e', 'a b c d f', 'End'),
      returneds('End', 'a b c d f g', 'a b c d e g'),
    );
    assert.deepEqual(both, ['0-2 1-1 2-0', [0, 1]]);
  });

  it('is what stands on the same line, as the lines above have moved, be it rewritten as a whole', () => {
    const own = [
      said('Opening words', { line: 4 }),
      said('Old here', { line: 6 }),
      said('Middle words', { line: 8 }),
      said('Old there', { line: 10 }),
    ];
    const other = [
      returned('Opening words', { line: 4 }),
      returned('New there', { line: 13 }),
      returned('Middle words', { line: 11 }),
      returned('Something else', { line: 13 }),
      returned('Nothing like it', { line: 9 }),
    ];
    assert.deepEqual(paired(own, other), ['0-0 1-4 2-2 3-3', [1]]);
    assert.deepEqual(paired(own, other.slice(2)), ['1-2 2-0 3-1', [1]]);
    assert.deepEqual(paired(own, [returned('Nothing like it', { line: 6 })]), ['1-0', []]);
    assert.deepEqual(paired(own, [returned('Nothing like it')]), ['', []]);
  });

  it('is on a line with several the one that has a fifth of the words, else none', () => {
    const own = [said('a b c d e', { line: 3 }), said('f g h i j', { line: 3 })];
    assert.deepEqual(paired(own, [returned('f v w x y', { line: 3 })]), ['1-0', []]);
    assert.deepEqual(paired(own, [returned('v w x y z', { line: 3 })]), ['', []]);
    assert.deepEqual(paired(own, [returned('f v w x y', { line: 3 }), returned('p q r', { line: 3 })]), [
      '0-1 1-0',
      [0],
    ]);
  });

  it('is a heading for a heading, where it is the only one between the same', () => {
    const heading = (words: string) => said(words, { kind: 'heading' });
    const own = [said('First'), heading('What we do'), said('It is so'), said('Last')];
    const back = (...middle: readonly ReturnedPassage[]) =>
      paired(own, [returned('First'), ...middle, returned('Last')])[0];
    const look = '#2:Heading2  ';
    assert.equal(back(returned('Actions', { look })), '0-0 1-1 3-2');
    assert.equal(back(returned('Actions')), '0-0 3-2');
    assert.equal(back(returned('Actions', { look }), returned('More', { look })), '0-0 3-3');
    assert.deepEqual(
      paired(
        [heading('One'), heading('Two'), said('Last')],
        [returned('Actions', { look }), returned('Last')],
      )[0],
      '2-1',
    );
  });

  const risks = { title: 'Risks', columns: ['Risk', 'Owner', 'Likelihood', 'Impact'] };
  const head = saidRow(risks, risks.columns);

  it('is a table’s head for its head, however few words they share, where it is the only one', () => {
    const heads = (...others: readonly ReturnedPassage[]) =>
      paired([said('First'), head, said('Last')], [returned('First'), ...others, returned('Last')])[0];
    assert.equal(heads(returnedRow([], ['Danger', 'Who', 'How likely', 'How bad'])), '0-0 1-1 2-2');
    assert.equal(
      heads(returnedRow([], ['Danger', 'Who']), returnedRow([], ['How likely', 'How bad'], { table: 1 })),
      '0-0 2-3',
    );
    assert.equal(heads(returned('Danger Who')), '0-0 2-2');
  });

  it('is a row for a row under at least half of the same headings', () => {
    const own = [saidRow(risks, ['Rain falls often', 'Ann', 'High', 'Low'], 3)];
    const back = (columns: readonly string[], cells = ['Rain falls seldom', 'Ann', 'High', 'Low']) =>
      paired(own, [returnedRow(columns, cells)])[0];
    assert.equal(back(risks.columns), '0-0');
    assert.equal(back(['RISK', 'owner', 'Colour', 'Size']), '0-0');
    assert.equal(back(['Risk', 'Person', 'Colour', 'Size']), '');
    assert.equal(back([]), '');
    assert.deepEqual(paired(own, [returned('Rain falls often Ann High Low')])[0], '');
    assert.deepEqual(
      paired([said('Rain falls often')], [returnedRow(['Risk'], ['Rain falls seldom'])])[0],
      '',
    );
  });

  it('is not looked for among more than can be compared', () => {
    const many = (count: number, word: string) =>
      Array.from({ length: count }, (_, index) => `${word}${index} goes by here at noon`);
    const count = (a: number, b: number) =>
      pairPassages(saids(...many(a, 'bus')), returneds(...many(b, 'tram')), new Set()).pairs.length;
    assert.equal(count(100, 200), 100);
    assert.equal(count(100, 201), 0);
  });
});

describe('the key of what came back', () => {
  it('is that of its words, cell by cell', () => {
    const row = returnedRow(['A', 'B'], ['One  two\nthree', '']);
    assert.equal(returnedKey(row), 'One two\nthree\u0001');
    assert.equal(returnedKey(returned(' One ')), 'One');
    assert.equal(returnedKey(returnedRow([], ['', ''])), '');
  });
});

describe('the headings of what came back', () => {
  const one = returned('One', { look: '#1:Heading1  ' });
  const two = returned('Two', { look: '#2:Heading2  ' });
  const other = returned('Other', { look: '#2:Own  ' });
  const three = returned('Three', { look: '#3:Heading3  ' });
  const all = [one, returned('Text'), two, other, three, returnedRow([], ['#1:'])];

  it('are paragraphs that look so', () => {
    assert.deepEqual(all.map(isHeading), [true, false, true, true, true, false]);
    const row = { ...returnedRow([], ['Head']), cells: one.cells };
    assert.equal(isHeading(row), false);
  });

  it('are told by those that look the same, then those one level above', () => {
    assert.deepEqual(headingsLike('#2:Heading2  ', all), [two, one]);
    assert.deepEqual(headingsLike('#3:Heading3  ', all), [three, two, other]);
    assert.deepEqual(headingsLike('#1:Heading1  ', all), [one]);
    assert.deepEqual(headingsLike('#4:Heading4  ', all), [three]);
    assert.deepEqual(headingsLike('Normal  ', all), []);
  });
});
