import assert from 'node:assert/strict';
import { textWidth, wrappedLines } from '../../src/document/text-width.ts';

describe('lines of a text in a column', () => {
  const width = textWidth('January and');

  it('break between words, so that each may have room to spare', () => {
    assert.equal(wrappedLines('January and', width), 1);
    assert.equal(wrappedLines('January and February', width), 2);
    // By its whole width alone it would take two.
    assert.equal(wrappedLines('January February Mar', width), 3);
    assert.equal(wrappedLines('', width), 1);
  });

  it('are more in bold, and where a word is wider than the column', () => {
    assert.equal(wrappedLines('January and', width, 'bold'), 2);
    assert.equal(wrappedLines('JanuaryandFebruaryandMarch', width), 3);
  });
});
