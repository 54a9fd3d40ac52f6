import assert from 'node:assert/strict';
import { zlibSync } from 'fflate';
import { identify } from '../../../src/document/markdown/images.ts';
import { framePng } from '../../../src/word/render/frame-png.ts';
import { exported, planWith } from '../../word/support.ts';
import { all } from '../../word/xml.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The least that a JPEG file needs: start, one frame header of 30 × 20 pixels, a scan, the end. */
const jpeg = Uint8Array.of(
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
  ...[0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xff, 0xd9],
);
const gif = Uint8Array.of(...utf8('GIF89a'), 30, 0, 20, 0, 0, 0, 0, 0x2c, 0, 0, 0x3b);
const png = framePng({ width: 300, height: 200 });

/** A PNG that says it is larger than what it holds. */
function boastfulPng(width: number, height: number): Uint8Array {
  const bytes = Uint8Array.from(png);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('pictures', () => {
  for (const [name, bytes, format, width, height] of [
    ['a PNG', png, 'png', 400, 267],
    ['a JPEG', jpeg, 'jpg', 30, 20],
    ['a JPEG with bytes behind its end', Uint8Array.of(...jpeg, 0, 0, 0), 'jpg', 30, 20],
    ['a GIF', gif, 'gif', 30, 20],
    [
      'an SVG with a size',
      utf8('<svg width="2in" height="48pt" xmlns="http://www.w3.org/2000/svg"/>'),
      'svg',
      192,
      64,
    ],
    [
      'an SVG with a view box',
      utf8('<?xml version="1.0"?>\n<svg viewBox="0 0 20 10"></svg>\n'),
      'svg',
      20,
      10,
    ],
    ['an SVG of all the width there is', utf8('<svg width="100%" viewBox="0 0 20 10"></svg>'), 'svg', 20, 10],
  ] as const) {
    it(`knows the kind and size of ${name}`, () => {
      const found = identify(bytes);
      assert.deepEqual([found?.format, found?.width, found?.height], [format, width, height]);
    });
  }

  for (const [name, bytes] of [
    ['nothing', new Uint8Array()],
    ['half a PNG', png.subarray(0, png.length / 2)],
    ['a PNG without width', boastfulPng(0, 5)],
    ['a JPEG cut off', jpeg.subarray(0, jpeg.length - 1)],
    ['a JPEG without a frame', jpeg.subarray(0, 8)],
    ['a GIF cut off', gif.subarray(0, gif.length - 1)],
    ['an SVG cut off', utf8('<svg viewBox="0 0 20 10"></svg')],
    ['an SVG of no size', utf8('<svg viewBox="0 0 0 0"/>')],
    ['a web page', utf8('<!DOCTYPE html><html></html>')],
    ['a compressed file', zlibSync(utf8('text'))],
  ] as const) {
    it(`takes ${name} for no picture`, () => {
      assert.equal(identify(bytes), undefined);
    });
  }

  it('are found by names with marks that mean something in addresses', async () => {
    const files = ['a b.gif', '100%ff.gif', '50%.gif', 'a#b.gif', 'what?.gif', 'caf\u00e9.gif', '%41.gif'];
    const body = ['a%20b', '100%ff', '50%', 'a%23b', 'what?', 'caf%C3%A9', '%41']
      .map((name) => `![x](${name}.gif)`)
      .join('\n\n');
    const { document, notices } = await exported(planWith(`${body}\n\n![x](a%20b.gif?raw=1#top)\n`), {
      readImage: async (path) => (files.includes(path) ? gif : undefined),
    });
    assert.deepEqual(notices, []);
    assert.equal(all(document, 'pic:pic').length, 8);
  });

  it('leaves out what is too large, has no address, or is not there, and says so', async () => {
    const { notices, document, paragraphs } = await exported(
      planWith('![a](giant.png)\n\n![b](heavy.png)\n\n![c]()\n\n![d](gone.png)\n\n![e](gif.png)\n'),
      {
        readImage: async (url) =>
          ({
            'giant.png': boastfulPng(100_000, 100_000),
            'heavy.png': new Uint8Array(21 * 1024 * 1024),
            'gif.png': gif,
          })[url],
      },
    );
    assert.equal(notices.filter(({ range }) => range !== undefined).length, 4);
    const messages = notices.map(({ message }) => message).join('\n');
    assert.match(messages, /“giant.png” has more than 100 million pixels/);
    assert.match(messages, /“heavy.png” is larger than 20 MB/);
    assert.match(messages, /A picture has no address/);
    assert.match(messages, /“gone.png” was not found/);
    assert.equal(all(document, 'pic:pic').length, 1);
    for (const alt of ['a', 'b', 'c', 'd']) {
      assert.ok(paragraphs.some(({ text }) => text === `[Picture: ${alt}]`));
    }
  });

  it('finds files under the names that addresses stand for, and looks for none elsewhere', async () => {
    const asked: string[] = [];
    const body = planWith(
      '![a](bins%20%231.png) ![b](chart.png?raw=true#top) ![c](50%.png) ![e](%FF.png) ![d](sftp://example.org/d.png)\n',
    );
    const { document } = await exported(body, {
      readImage: async (path) => {
        asked.push(path);
        return ['bins #1.png', 'chart.png', '50%.png', '%FF.png'].includes(path) ? gif : undefined;
      },
    });
    assert.equal(all(document, 'pic:pic').length, 4);
    assert.deepEqual(asked, ['bins #1.png', 'chart.png', '50%.png', '%FF.png']);
  });
});
