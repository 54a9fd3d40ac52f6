import assert from 'node:assert/strict';
import { contentsEntries, furnitureKey, furnitureOf } from '../../src/review/furniture.ts';
import { returned, returnedRow } from './made-up.ts';
import { circulatedPlan, read } from './support.ts';

const plan = read(circulatedPlan);

describe('what the layout of a document says', () => {
  it('is what its contents, headings and tables are called, and no text', () => {
    const furniture = furnitureOf(plan);
    for (const words of ['Contents', 'Background', 'What we will do', 'Risks', 'Objectives'])
      assert.ok(furniture.has(furnitureKey(words)), words);
    assert.ok(!furniture.has(furnitureKey('Crews miss streets')));
    assert.ok(!furniture.has(furnitureKey('Calendars go to every household')));
  });

  it('is known without case, dots and page numbers', () => {
    for (const words of ['Risks', 'RISKS', 'Risks ..... 12', 'Risks\t3', 'Risks 3'])
      assert.equal(furnitureKey(words), 'risks');
    assert.equal(furnitureKey('3 risks'), '3risks');
    assert.equal(furnitureKey('Risks 2 and 3 more'), 'risks2and3more');
  });
});

describe('the contents list of a document in which it is mere paragraphs', () => {
  const look = '#1:Heading1  ';
  /** The places of its entries. */
  const entries = (...passages: Parameters<typeof contentsEntries>[0]) => [
    ...contentsEntries(passages, plan),
  ];

  it('is what names headings and tables below its title, up to what does not', () => {
    assert.deepEqual(
      entries(
        returned('New bin days'),
        returned('Contents'),
        returned('Background ..... 2'),
        returned('Risks\t3'),
        returned('Two in three households'),
        returned('Background'),
      ),
      [1, 2, 3],
    );
    assert.deepEqual(entries(returned('CONTENTS'), returned('Background 2'), returned('Risks 3')), [0, 1, 2]);
  });

  it('ends where a heading or a table begins', () => {
    const listed = [returned('Contents'), returned('Background 2')];
    assert.deepEqual(entries(...listed, returned('Background', { look }), returned('Risks 3')), [0, 1]);
    assert.deepEqual(entries(...listed, returnedRow([], ['Risks']), returned('Risks 3')), [0, 1]);
  });

  it('names headings that a reviewer has reworded since', () => {
    assert.deepEqual(
      entries(
        returned('Contents'),
        returned('How we go about it 2'),
        returned('How we go about it', { look }),
      ),
      [0, 1],
    );
  });

  it('is none where nothing has its title, or nothing is listed below it', () => {
    assert.deepEqual(entries(), []);
    assert.deepEqual(entries(returned('Background 2'), returned('Risks 3')), []);
    assert.deepEqual(entries(returned('Contents', { look }), returned('Boxes of bins')), []);
    assert.deepEqual(entries(returned('Contents'), returned('Background', { look })), []);
    assert.deepEqual(entries(returned('Text'), returned('Contents'), returned('Text')), []);
  });
});
