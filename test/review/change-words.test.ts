import assert from 'node:assert/strict';
import { describeChange, obstacleNote, originNote } from '../../src/review/change-words.ts';
import { nowhere, type PassageMark, type ReviewChange } from '../../src/review/review.ts';

const said = (change: Partial<ReviewChange>) =>
  describeChange(
    {
      ...{ kind: 'change', author: '', date: undefined, isTracked: true, sort: 'text', place: nowhere },
      ...{ removed: '', added: '' },
      ...change,
    },
    (words) => words.toUpperCase(),
  );

const mark = (isRow: boolean): PassageMark => ({ key: '', line: undefined, look: '', isRow });
const goes = (isRow: boolean) => ({ does: 'remove', passage: mark(isRow) }) as const;
const comes = (isRow: boolean) =>
  ({
    does: 'add',
    added: { cells: [], isRow, look: '' },
    between: { before: [], after: undefined },
  }) as const;

describe('a change in a sentence', () => {
  for (const [sentence, change] of Object.entries<Partial<ReviewChange>>({
    'Takes out “OLD”, puts in “NEW”.': { removed: 'old', added: 'new' },
    'Takes out “OLD”.': { removed: 'old' },
    'Puts in “NEW”.': { added: 'new' },
    'Only the look of the text changes. The plan’s words stay as they are.': {
      sort: 'look',
      removed: 'old',
    },
    'Moves “OLD” to another place.': { sort: 'move', removed: 'old', added: 'old' },
    'Moves “NEW” to here.': { sort: 'move', added: 'new' },
    'Moves “OLD” away from here.': { sort: 'move', removed: 'old' },
    'Splits or joins paragraphs.': { sort: 'paragraph' },
    'Takes out the paragraph “OLD”.': { sort: 'paragraph', removed: 'old', whole: goes(false) },
    'Takes out the row “OLD”.': { sort: 'paragraph', removed: 'old', whole: goes(true) },
    'Puts in the paragraph “NEW”.': { sort: 'paragraph', added: 'new', whole: comes(false) },
    'Puts in the row “NEW”.': { sort: 'paragraph', added: 'new', whole: comes(true) },
    'Ticks the box of “OLD”.': { removed: 'old', sort: 'box', box: { passage: mark(false), isTicked: true } },
    'Unticks the box of “OLD”.': {
      ...{ removed: 'old', sort: 'box' },
      box: { passage: mark(false), isTicked: false },
    },
    'Somebody changed the header or footer: “NEW”.': { sort: 'aside', aside: 'margin', added: 'new' },
    'Somebody changed the data of the chart: “NEW”.': { sort: 'aside', aside: 'bar', added: 'new' },
    'Somebody changed what a picture says to those who cannot see it: “NEW”.': {
      ...{ sort: 'aside', aside: 'description', added: 'new' },
    },
    'A picture is not the one that was exported: somebody swapped it, or it was saved anew. It is called “NEW”.':
      { sort: 'aside', aside: 'picture', added: 'new' },
    'Somebody changed where a link leads, or put one in: “NEW”.': {
      ...{ sort: 'aside', aside: 'link', added: 'new' },
    },
    'Somebody struck words through: “NEW”.': { sort: 'aside', aside: 'struck', added: 'new' },
    'Somebody highlighted words: “NEW”.': { sort: 'aside', aside: 'highlighted', added: 'new' },
    'Somebody took words out of the header or footer.': { sort: 'aside', aside: 'margin', removed: 'old' },
    'Somebody took a chart, or bars of one, out.': { sort: 'aside', aside: 'bar' },
    'Somebody took a picture, or what it says to those who cannot see it, out.': {
      ...{ sort: 'aside', aside: 'chartDescription' },
    },
    'A picture is not the one that was exported: somebody swapped it, or it was saved anew.': {
      ...{ sort: 'aside', aside: 'picture' },
    },
    'Somebody took a link out.': { sort: 'aside', aside: 'link' },
    'Somebody took the line out by which words were struck through.': { sort: 'aside', aside: 'struck' },
    'Somebody took a highlight out.': { sort: 'aside', aside: 'highlighted' },
  }))
    it(`is: ${sentence}`, () => assert.equal(said(change), sentence));

  it('is words, where a paragraph is changed and not as a whole', () => {
    assert.equal(
      said({ sort: 'paragraph', removed: 'old', added: 'new' }),
      'Takes out “OLD”, puts in “NEW”.',
    );
    assert.equal(said({ sort: 'paragraph', removed: 'old' }), 'Takes out the paragraph “OLD”.');
    assert.equal(said({ sort: 'paragraph', added: 'new' }), 'Puts in the paragraph “NEW”.');
  });
});

describe('what people should know besides', () => {
  it('is why a change cannot be made for them', () => {
    assert.match(obstacleNote('plan changed'), /^The plan has changed here too since the export/);
    assert.match(obstacleNote('merged cells'), /^Cells of the table were joined here/);
    assert.match(obstacleNote('words moved'), /^Words only went elsewhere/);
  });

  it('is of which version the document is, with its name', () => {
    assert.equal(originNote('this version', 'a.docx'), '');
    assert.match(originNote('earlier version', 'a.docx'), /^The plan has changed since the export/);
    assert.match(originNote('unknown version', 'a.docx'), /^a\.docx no longer says which version/);
    assert.match(originNote('another plan', 'a.docx'), /^a\.docx belongs to another plan/);
  });
});
