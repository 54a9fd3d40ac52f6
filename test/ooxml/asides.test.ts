import assert from 'node:assert/strict';
import { asideKey, barKey, chartBars, linkKey, marginWords } from '../../src/ooxml/asides.ts';
import { parseXml } from '../../src/ooxml/xml.ts';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const chart = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

describe('what a document says besides its passages', () => {
  it('is, in a header or footer, its words without what fields work out', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const footer = `<w:ftr ${word}><w:p>${text('Elmfield')}<w:r><w:tab/></w:r>${text('Page ')}${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${text('3')}${field('end')}<w:fldSimple w:instr="NUMPAGES">${text('12')}</w:fldSimple></w:p></w:ftr>`;
    assert.equal(marginWords(parseXml(footer)), 'Elmfield Page');
  });

  it('is, of a chart, each bar with its numbers, however they are written', () => {
    const values = (numbers: readonly string[]) =>
      numbers.map((number, index) => `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`).join('');
    const series = (first: string, second: string) =>
      `<c:ser><c:cat><c:strRef><c:strCache>${values(['Posters\ngo up', 'Letter'])}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>${values([first, second])}</c:numCache></c:numRef></c:val></c:ser>`;
    const bars = (...all: readonly string[]) =>
      chartBars(parseXml(`<c:chartSpace ${chart}>${all.join('')}</c:chartSpace>`));
    assert.deepEqual(bars(series('46054', '46068'), series('1', '2')), [
      { label: 'Posters go up', numbers: [46_054, 1] },
      { label: 'Letter', numbers: [46_068, 2] },
    ]);
    assert.deepEqual(bars(series('46054', '3')).map(barKey), bars(series('46054.0', '3.00')).map(barKey));
    assert.deepEqual(bars(), []);
  });

  it('is the same however lines are broken and addresses are written', () => {
    assert.equal(asideKey('A map\n of  rounds'), asideKey('A map of rounds'));
    assert.equal(linkKey('https://a.example/'), linkKey('https://a.example'));
    assert.equal(linkKey('https://a.example/%c3%a9'), linkKey('https://a.example/%C3%A9'));
    assert.notEqual(linkKey('https://a.example/a'), linkKey('https://a.example/b'));
  });
});
