import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { OfficeFileError } from '../../src/ooxml/archive.ts';
import { openWordFile } from '../../src/ooxml/word-file.ts';
import { textOf, walk } from '../../src/ooxml/xml.ts';
import { planText } from '../support.ts';
import { exported } from '../word/support.ts';

/** What opening a file fails with. */
function problemOf(bytes: Uint8Array): string {
  try {
    openWordFile(bytes);
  } catch (error) {
    assert.ok(error instanceof OfficeFileError, String(error));
    return error.problem;
  }
  return 'none';
}

const contentTypes = (type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/${type}"/></Types>`;
const packageRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>';
const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function file({ type = word, document = '', more = {} as Record<string, string> } = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes(type),
    '_rels/.rels': packageRelationships,
    'word/document.xml': document,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const empty =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';

describe('a Word file', () => {
  it('is opened as it was exported', async () => {
    const { bytes } = await exported(planText('campaign: Winter jabs'));
    const { main, related } = openWordFile(bytes);
    assert.match(textOf(main), /Winter jabs/);
    assert.ok(related('styles'));
    assert.equal(related('comments'), undefined);
  });

  it('is read whatever prefixes it uses', () => {
    const { main } = openWordFile(
      file({ document: empty.replaceAll('w:', 'ns0:').replace('xmlns:w', 'xmlns:ns0') }),
    );
    assert.deepEqual(
      [...walk(main)].map(({ name }) => name),
      ['w:document', 'w:body'],
    );
  });

  for (const [what, bytes, problem] of [
    ['an empty file', new Uint8Array(), 'empty'],
    ['a text', strToU8('Dear all'), 'not word'],
    ['a ZIP file of something else', zipSync({ 'a.txt': strToU8('a') }), 'not word'],
    [
      'a spreadsheet',
      file({ type: 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', document: empty }),
      'not word',
    ],
    [
      'a document with macros',
      file({ type: 'vnd.ms-word.document.macroEnabled.main+xml', document: empty }),
      'macros',
    ],
    [
      'a template with macros',
      file({ type: 'vnd.ms-word.template.macroEnabledTemplate.main+xml', document: empty }),
      'macros',
    ],
    ['a document of Word 97', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old format'],
    [
      'an encrypted document',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['half a file', file({ document: empty }).subarray(0, 300), 'damaged'],
    ['XML that is cut off', file({ document: empty.slice(0, -20) }), 'damaged'],
    [
      'XML with entities that explode',
      file({
        document: `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>${empty.replace('<w:body/>', '<w:body>&c;</w:body>')}`,
      }),
      'damaged',
    ],
    [
      'XML that is nested without end',
      file({ document: empty.replace('<w:body/>', `${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`) }),
      'damaged',
    ],
    ['a ZIP bomb', zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }), 'too large'],
    ['a small ZIP bomb', zipSync({ 'word/document.xml': new Uint8Array(2 * 1024 * 1024) }), 'too large'],
    [
      'a ZIP bomb of many parts',
      zipSync(
        Object.fromEntries(
          Array.from({ length: 5 }, (_, at) => [`media/${at}.bmp`, new Uint8Array(60 * 1024 * 1024)]),
        ),
      ),
      'too large',
    ],
  ] as const) {
    it(`is not ${what}: the reason is “${problem}”`, () => assert.equal(problemOf(bytes), problem));
  }

  it('is damaged, not a bomb, where a part is larger than it says', () => {
    const bomb = zipSync({
      ...{ '[Content_Types].xml': strToU8(contentTypes(word)), '_rels/.rels': strToU8(packageRelationships) },
      'word/document.xml': new Uint8Array(1024 * 1024),
    });
    const view = new DataView(bomb.buffer);
    const size = new Uint8Array(Uint32Array.of(1024 * 1024).buffer);
    for (let at = 0; at + 4 < bomb.length; at++)
      if (size.every((byte, index) => bomb[at + index] === byte)) view.setUint32(at, 8, true);
    assert.equal(problemOf(bomb), 'damaged');
  });
});
