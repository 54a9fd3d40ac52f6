import assert from 'node:assert/strict';
import { parseXml, textOf, writeXml } from '../../src/ooxml/xml.ts';

const empty =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';

describe('XML of a part', () => {
  it('is written as it was read', () => {
    const text = `${empty.slice(0, -'<w:body/></w:document>'.length)}<w:body><w:p w:rsidR="00 &amp; &quot;1&quot;"><w:t xml:space="preserve"> a &lt; b &#10;</w:t></w:p></w:body></w:document>`;
    const root = parseXml(text);
    assert.deepEqual(parseXml(writeXml(root)), root);
    assert.equal(textOf(root), ' a < b \n');
  });
});
