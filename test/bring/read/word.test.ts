import assert from 'node:assert/strict';
import { OfficeFileError } from '../../../src/ooxml/archive.ts';
import { brought, outlineOf, valuesOf } from '../documents.ts';
import { p, run, styles, table, wordDocument } from '../files.ts';

/** What the passages of a body say, one a line, each with what it is. */
function read(body: string, parts = {}): string[] {
  return outlineOf('word', wordDocument(body, { styles, ...parts })).blocks.map((block) =>
    block.kind === 'table'
      ? `table ${block.rows.map((row) => row.map((cell) => cell.join('/')).join('|')).join(' ; ')}`
      : `${block.kind}${block.kind === 'heading' ? block.level : ''} ${block.text}`,
  );
}

describe('a Word document', () => {
  it('is read as with its tracked changes accepted', () => {
    const text = `<w:p><w:r><w:t>Call </w:t></w:r><w:del><w:r><w:delText>us</w:delText></w:r></w:del><w:ins>${run('the surgery')}</w:ins></w:p>`;
    const moved = `<w:p><w:moveFrom>${run('Gone')}</w:moveFrom></w:p><w:p><w:moveTo>${run('Here')}</w:moveTo></w:p>`;
    assert.deepEqual(read(text + moved), ['paragraph Call the surgery', 'paragraph Here']);
  });

  it('has the words of its text boxes, once', () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const drawn = `<w:p><w:r><w:t>Beside it.</w:t></w:r><w:r><mc:AlternateContent ${mc}><mc:Choice>${box('In a box.')}</mc:Choice><mc:Fallback>${box('In a box.')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    assert.deepEqual(read(drawn), ['paragraph Beside it.', 'paragraph In a box.']);
  });

  it('has tables within tables, behind the outer one', () => {
    const inner = table([
      ['Risk', 'Impact'],
      ['Snow', 'high'],
    ]);
    assert.deepEqual(read(table([['Note', `<w:p/>${inner}`]])), [
      'table Note',
      'table Risk|Impact ; Snow|high',
    ]);
  });

  it('repeats what joined cells say, down and not across', () => {
    const first = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Leaflet')}`;
    const rest = `<w:tcPr><w:vMerge/></w:tcPr><w:p/>`;
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('March')}`;
    assert.deepEqual(read(table([[first, 'Print'], [rest, 'Post'], [wide]])), [
      'table Leaflet|Print ; Leaflet|Post ; March|',
    ]);
  });

  it('has headings by style, in whatever language the style’s id is', () => {
    assert.deepEqual(read(p('Amcanion', { style: 'H2' })), ['heading2 Amcanion']);
  });

  it('has headings by look where it has no styles: bold, numbered, in capitals, or called like a part', () => {
    const body =
      p('Why we do this', { bold: true }) +
      p('2. Our approach') +
      p('RISKS') +
      p('Audiences:') +
      p('All residents.');
    assert.deepEqual(read(body, { styles: '' }), [
      'heading2 Why we do this',
      'heading2 2. Our approach',
      'heading2 RISKS',
      'heading2 Audiences',
      'paragraph All residents.',
    ]);
  });

  it('takes no bold sentence for a heading', () => {
    const body = p('Nothing else changes.', { bold: true }) + p('Lead: Jo', { bold: true }) + p('End.');
    assert.deepEqual(read(body), ['paragraph Nothing else changes.', 'paragraph Lead: Jo', 'paragraph End.']);
  });

  it('takes typed bullets and numbers for a list', () => {
    assert.deepEqual(read(p('• Fewer calls') + p('– More visits') + p('3) fewer letters') + p('End.')), [
      'item Fewer calls',
      'item More visits',
      'item fewer letters',
      'paragraph End.',
    ]);
  });

  it('keeps links, notes, and what stands beside the text', async () => {
    const link = `<w:p><w:hyperlink r:id="l1">${run('our page')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const file = wordDocument(link, {
      links: { l1: 'https://example.org/a' },
      footnotes: `<w:footnote w:id="2">${p('Survey 2026')}</w:footnote>`,
      header: p('Official'),
    });
    const { plan, notPlaced } = await brought('word', file);
    assert.match(plan, /\[our page\]\(<https:\/\/example\.org\/a>\)\[\^1\]\n\n\[\^1\]: Survey 2026\n/);
    assert.ok(notPlaced.some(({ text }) => text === 'Official'));
  });

  it('leaves out the contents list', () => {
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Objectives 3')}</w:sdtContent></w:sdt>`;
    assert.deepEqual(read(toc + p('Text.')), ['paragraph Text.']);
  });

  it('with a table for a form gives the plan’s own fields', async () => {
    const form = table([
      ['Campaign name', 'New bin days'],
      ['Lead officer', 'Jo Bloggs'],
      ['Start date', '4 January 2027'],
      ['Objectives', `${p('Cut missed bins by 10% by June 2027')}${p('To reach 400 homes')}`],
      ['Anything else', 'Mind the election'],
    ]);
    const result = await brought('word', wordDocument(form));
    assert.deepEqual(valuesOf(result), {
      campaign: 'New bin days',
      lead: 'Jo Bloggs',
      start: '2027-01-04',
      'objectives[0].objective': 'Cut missed bins by 10% by June 2027',
      'objectives[1].objective': 'To reach 400 homes',
    });
    assert.match(result.plan, /## Anything else\n\nMind the election/);
  });

  const refused = (file: Uint8Array, problem: string) =>
    assert.throws(
      () => outlineOf('word', file),
      (error) => error instanceof OfficeFileError && error.problem === problem,
    );

  it('is refused with a password, with macros, and where it is none', () => {
    const encrypted = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    refused(encrypted, 'encrypted');
    refused(
      wordDocument('', { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'macros',
    );
    refused(new TextEncoder().encode('plain text'), 'not word');
    refused(new Uint8Array(), 'empty');
  });
});
