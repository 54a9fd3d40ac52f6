import assert from 'node:assert/strict';
import { readHtmlOutline } from '../../../src/bring/read/html.ts';

const read = (html: string) =>
  readHtmlOutline(html)!.blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((cell) => cell.join('/')).join('|')).join(' ; ')
      : `${block.kind} ${block.text}`,
  );

describe('HTML of the clipboard', () => {
  it('has lists as browsers write them', () => {
    assert.deepEqual(read('<ul><li>One</li><li>Two<ol><li>Two and a half</li></ol></li></ul>'), [
      'item One',
      'item Two',
      'item Two and a half',
    ]);
  });

  it('has lists as Word writes them, without the bullets for other programs', () => {
    const word = (text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`;
    assert.deepEqual(
      read(
        `<html><head><style>p {}</style></head><body>${word('Leaflet')}${word('Text message')}</body></html>`,
      ),
      ['item Leaflet', 'item Text message'],
    );
  });

  it('has tables as Excel writes them', () => {
    assert.deepEqual(
      read('<table><tr><td colspan=2>Plan</td></tr><tr><td>A<br>B</td><td>C&amp;D</td></tr></table>'),
      ['Plan| ; A/B|C&D'],
    );
  });

  it('does not run into the ground', () => {
    assert.equal(readHtmlOutline(`<p>${'a'.repeat(2_000_001)}</p>`), undefined);
    assert.doesNotThrow(() => readHtmlOutline('<div>'.repeat(3000)));
    assert.doesNotThrow(() => readHtmlOutline('<span>'.repeat(3000)));
  });

  it('has the entries of lists that are only typed, with breaks between them', () => {
    const html = '<p class=MsoNormal>• Leaflet<br>• Poster</p>';
    assert.deepEqual(read(html), ['item Leaflet', 'item Poster']);
  });
});
