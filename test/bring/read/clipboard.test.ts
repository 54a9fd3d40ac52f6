import assert from 'node:assert/strict';
import { readClipboard } from '../../../src/bring/read/clipboard.ts';

describe('what is on the clipboard', () => {
  const kinds = (text: string, takesLines = false) =>
    readClipboard({ html: '', text }, takesLines)?.blocks.map(({ kind }) => kind);

  it('is a list where every line has a mark, and a table where cells stand beside each other', () => {
    assert.deepEqual(kinds('•\tLeaflet\n•\tPoster'), ['item', 'item']);
    assert.deepEqual(kinds('a) Leaflet'), ['item']);
    assert.deepEqual(kinds('•\tLeaflet\nand more'), undefined);
    assert.deepEqual(kinds('What\tWhen\nLeaflet\tMay'), ['table']);
  });

  it('is plain text where it is a sentence, or written as a plan is', () => {
    assert.equal(kinds('Some words'), undefined);
    assert.equal(kinds('We will write.\nThey will read.', true), undefined);
    assert.equal(kinds('- Leaflet\n- Poster', true), undefined);
    assert.equal(kinds('name: Leaflet\nwhy: cheap', true), undefined);
    assert.deepEqual(kinds('Tenants\nLandlords', true), ['item', 'item']);
    assert.equal(kinds('Tenants\nLandlords'), undefined);
  });
});
