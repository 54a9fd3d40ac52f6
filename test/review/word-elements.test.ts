import assert from 'node:assert/strict';
import { parseXml } from '../../src/ooxml/xml.ts';
import { spanOf } from '../../src/review/word-elements.ts';

/** A cell with such properties. */
function cell(properties: string) {
  const root = parseXml(
    `<w:tc xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:tcPr>${properties}</w:tcPr></w:tc>`,
  );
  return spanOf(root);
}

describe('how much room a cell of a returned table takes', () => {
  it('is a column, joined with nothing, unless it says otherwise', () => {
    assert.deepEqual(cell(''), { span: 1, merge: 'none' });
  });

  it('is as many columns as it says, and no more than Word has', () => {
    assert.equal(cell('<w:gridSpan w:val="3"/>').span, 3);
    assert.equal(cell('<w:gridSpan w:val="4000"/>').span, 63);
    for (const odd of ['0', '-2', '1.5', 'x'])
      assert.equal(cell(`<w:gridSpan w:val="${odd}"/>`).span, 1, odd);
  });

  it('tells the first of those that are joined below each other from those below it', () => {
    assert.equal(cell('<w:vMerge w:val="restart"/>').merge, 'first');
    assert.equal(cell('<w:vMerge w:val="continue"/>').merge, 'continued');
    assert.equal(cell('<w:vMerge/>').merge, 'continued');
  });
});
