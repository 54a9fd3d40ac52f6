import assert from 'node:assert/strict';
import { decode, encodedLike } from '../../src/text/decode.ts';

const text = '---\ncampaign: Tŷ Glas 🎉\n---\n';
const utf8 = new TextEncoder().encode(text);

function utf16(isBigEndian: boolean): Uint8Array {
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), !isBigEndian);
  return bytes;
}

describe('decoding a file', () => {
  it('reads UTF-8 with or without a byte order mark, which stays', () => {
    assert.deepEqual(decode(utf8), { text, isUnicode: true });
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8);
    assert.deepEqual(decode(marked), { text: `\uFEFF${text}`, isUnicode: true });
  });

  it('reads UTF-16 in either order', () => {
    for (const bytes of [utf16(false), utf16(true)])
      assert.deepEqual(decode(bytes), { text: `\uFEFF${text}`, isUnicode: true });
  });

  it('is undone in the encoding that the file has', () => {
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8);
    for (const bytes of [utf8, marked, utf16(false), utf16(true)])
      assert.deepEqual(encodedLike(decode(bytes).text, bytes), bytes);
  });

  it('tells letters that are not Unicode from a replacement sign of the writer’s own', () => {
    const latin1 = Uint8Array.of(...utf8, 0xe9, 0x0a);
    assert.deepEqual(decode(latin1), { text: `${text}\uFFFD\n`, isUnicode: false });
    assert.deepEqual(decode(new TextEncoder().encode('\uFFFD')), { text: '\uFFFD', isUnicode: true });
  });

  it('tells UTF-16 without its mark, in either order, from a text', () => {
    for (const bytes of [utf16(false), utf16(true)]) assert.equal(decode(bytes.subarray(2)).isUnicode, false);
    for (const short of ['', '-', '--', 'a\0b'])
      assert.ok(decode(new TextEncoder().encode(short)).isUnicode, short);
  });

  it('reads an empty file as an empty text', () => {
    assert.deepEqual(decode(new Uint8Array()), { text: '', isUnicode: true });
  });
});
