import assert from 'node:assert/strict';
import type { DocumentPassage } from '../../../src/document/passages.ts';
import { SaidPassages } from '../../../src/review/edits/said-passages.ts';
import type { MovedLine, MovedLines } from '../../../src/review/moved-lines.ts';
import { nowhere, type PassageMark } from '../../../src/review/review.ts';
import type { ReviewedPlan } from '../../../src/review/reviewed-plan.ts';
import { said, saidRow } from '../made-up.ts';

const table = { title: 'Risks', columns: ['Risk', 'Owner'] };
const all: readonly DocumentPassage[] = [
  said('One', { line: 1 }),
  said('Twice', { line: 3 }),
  said('Twice', { line: 5 }),
  said('Made up'),
  saidRow(table, ['Risk', 'Owner']),
  saidRow(table, ['Rain', 'Ann'], 9),
  saidRow(table, ['Snow', 'Ann'], 10),
  saidRow(table, ['Rain', 'Ann\nBo'], 11),
  said('Beside', { line: 11 }),
];
/** Lines have moved down by ten since; those from 100 on may be anywhere. */
const moved = { now: (line: number): MovedLine => ({ line: line - 10, isSure: line < 100 }) } as MovedLines;
const passages = new SaidPassages({ said: all } as unknown as ReviewedPlan, moved);
const placeOf = (passage: DocumentPassage | undefined) => (passage ? all.indexOf(passage) : undefined);
const mark = (key: string, line?: number, isRow = false): PassageMark => ({ key, line, look: '', isRow });

describe('the passages of a returned document among those of the plan as it is', () => {
  it('are found by what they say, of several by their line', () => {
    const found = (key: string, line?: number) => placeOf(passages.find(mark(key, line)));
    assert.equal(found('One'), 0);
    assert.equal(found('One', 400), 0);
    assert.equal(found('Twice'), undefined);
    assert.equal(found('Twice', 13), 1);
    assert.equal(found('Twice', 15), 2);
    assert.equal(found('Twice', 14), undefined);
    assert.equal(found('Rain\u0001Ann'), 5);
    assert.equal(found('Gone', 11), undefined);
  });

  it('are neighbours by their line where they say something else by now, if that is sure and theirs alone', () => {
    const beside = (key: string, line?: number, isRow = false) =>
      placeOf(passages.neighbour(mark(key, line, isRow)));
    assert.equal(beside('One', 15), 0);
    assert.equal(beside('Gone', 11), 0);
    assert.equal(beside('Gone', 21), 8);
    assert.equal(beside('Gone', 21, true), 7);
    assert.equal(beside('Gone', 19), undefined);
    assert.equal(beside('Gone', 12), undefined);
    assert.equal(beside('Gone'), undefined);
    assert.equal(beside('Gone', 111), undefined);
  });

  it('have the paragraph in which a remark stands, in its column', () => {
    const found = (paragraph: string, column?: string, line?: number) => {
      const shown = passages.paragraph({ ...nowhere, paragraph, column, line });
      return shown && [placeOf(shown.passage), shown.column, shown.words];
    };
    assert.deepEqual(found('One'), [0, 0, 'One']);
    assert.deepEqual(found(' One '), [0, 0, 'One']);
    assert.deepEqual(found('Snow', 'RISK'), [6, 0, 'Snow']);
    assert.deepEqual(found('Snow', 'Owner'), undefined);
    assert.deepEqual(found('Bo', 'Owner'), [7, 1, 'Bo']);
    assert.deepEqual(found('Bo'), [7, 1, 'Bo']);
    assert.deepEqual(found('Ann', 'Owner'), undefined);
    assert.deepEqual(found('Ann', 'Owner', 20), [6, 1, 'Ann']);
    assert.deepEqual(found('Ann', 'Owner', 11), undefined);
    assert.deepEqual(found('Gone'), undefined);
  });

  it('are none where something else stands on their own line by now', () => {
    const found = (paragraph: string, line?: number) => {
      const shown = passages.paragraph({ ...nowhere, paragraph, line });
      return shown && placeOf(shown.passage);
    };
    assert.equal(found('One', 11), 0);
    assert.equal(found('One', 13), undefined);
    assert.equal(found('One', 14), 0);
    assert.equal(found('One', 113), 0);
  });

  it('have the row whose cell changes, in other words too, where that cell says what it said', () => {
    const found = (key: string, column: number, before: readonly string[], line?: number) =>
      placeOf(passages.row({ row: mark(key, line, true), column, before, after: [] }));
    assert.equal(found('Rain\u0001Ann', 0, ['x']), 5);
    assert.equal(found('Rain\u0001Bo', 1, ['Ann', 'Bo']), 7);
    assert.equal(found('Rain\u0001Bo', 0, ['Snow']), 6);
    assert.equal(found('Rain\u0001Bo', 0, ['Rain']), undefined);
    assert.equal(found('Rain\u0001Bo', 0, ['Rain'], 21), 7);
    assert.equal(found('Rain\u0001Bo', 0, ['Ann']), undefined);
    assert.equal(found('Rain\u0001Bo', 0, ['Risk']), undefined);
    assert.equal(found('Rain\u0001Bo', 5, []), undefined);
    assert.equal(found('Snow\u0001Ann', 0, ['Snow'], 19), undefined);
  });
});
