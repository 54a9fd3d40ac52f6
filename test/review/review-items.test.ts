import assert from 'node:assert/strict';
import {
  nowhere,
  type PlacedRemark,
  type ReviewChange,
  type ReviewComment,
} from '../../src/review/review.ts';
import { reviewItems } from '../../src/review/review-items.ts';

const text = 'One\r\nTwo\nThree';

const change = (more: Partial<ReviewChange> = {}): ReviewChange => ({
  ...{ kind: 'change', author: 'Bo', date: '2026-11-20T09:30:00Z', isTracked: true, sort: 'text' },
  ...{ removed: ' old ', added: 'new', place: { ...nowhere, paragraph: ' The old words ' } },
  ...more,
});

const itemOf = (remark: ReviewChange | ReviewComment, place?: Pick<PlacedRemark, 'range' | 'edits'>) =>
  reviewItems(
    place ? { placed: [{ remark, ...place }], unplaced: [] } : { placed: [], unplaced: [remark] },
    text,
  )[0]!.item;

describe('what came back, as programs get it', () => {
  it('has of a change its line, what it says in a sentence, and its edits', () => {
    const edits = [{ range: { start: 5, end: 8 }, newText: 'New' }];
    assert.deepEqual(itemOf(change(), { range: { start: 5, end: 8 }, edits }), {
      kind: 'tracked',
      author: 'Bo',
      date: '2026-11-20T09:30:00Z',
      line: 1,
      quote: 'old',
      text: 'Takes out “ old ”, puts in “new”.',
      edits,
      replies: [],
      resolved: false,
    });
    const untracked = itemOf(change({ isTracked: false, author: '', date: undefined }), {
      range: { start: 9, end: 9 },
      edits: undefined,
    });
    assert.deepEqual(
      [untracked.kind, untracked.author, untracked.date, untracked.line, untracked.edits],
      ['untracked', null, null, 2, null],
    );
  });

  it('quotes the paragraph where nothing is taken out, and says line ends by a sign', () => {
    const item = itemOf(change({ removed: '', added: 'One \n\n two\vthree' }));
    assert.deepEqual(
      [item.quote, item.text, item.line],
      ['The old words', 'Puts in “One ¶ two ¶ three”.', null],
    );
  });

  it('says why a change cannot be made', () => {
    assert.equal(
      itemOf(change({ obstacle: 'merged cells' })).text,
      'Takes out “ old ”, puts in “new”. Cells of the table were joined here, or columns added or taken out.',
    );
  });

  it('has of a comment what it is about, what it says, and the replies', () => {
    const comment: ReviewComment = {
      ...{ kind: 'comment', author: '', date: undefined, text: 'Why?', quoted: 'old', isResolved: true },
      ...{
        replies: [
          { author: 'Cy', date: undefined, text: 'So' },
          { author: '', date: undefined, text: 'No' },
        ],
      },
      place: nowhere,
    };
    assert.deepEqual(itemOf(comment, { range: { start: 0, end: 0 }, edits: undefined }), {
      kind: 'comment',
      author: null,
      date: null,
      line: 0,
      quote: 'old',
      text: 'Why?',
      edits: null,
      replies: [
        { author: 'Cy', text: 'So' },
        { author: null, text: 'No' },
      ],
      resolved: true,
    });
  });

  it('has what has no place last', () => {
    const placed = { remark: change({ removed: 'a' }), range: { start: 9, end: 9 }, edits: undefined };
    const items = reviewItems({ placed: [placed], unplaced: [change({ removed: 'b' })] }, text);
    assert.deepEqual(
      items.map(({ item }) => item.quote),
      ['a', 'b'],
    );
  });
});
