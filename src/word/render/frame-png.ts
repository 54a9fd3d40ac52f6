import { zlibSync } from 'fflate';
import { crc32 } from '../../ooxml/crc32.ts';
import { joined } from '../package/bytes.ts';

/** No need for more: programs stretch the picture to the size that the document gives it. */
const longestSide = 400;

/**
 * An empty frame of a picture's proportions, as a PNG. Programs that know no SVG, such as Word before 2016,
 * show it in the picture's place.
 */
export function framePng({ width, height }: { readonly width: number; readonly height: number }): Uint8Array {
  const scale = longestSide / Math.max(width, height);
  const columns = Math.max(2, Math.round(width * scale));
  const rows = Math.max(2, Math.round(height * scale));
  const pixels = new Uint8Array(rows * (columns + 1)).fill(0xff);
  for (let row = 0; row < rows; row++) {
    const start = row * (columns + 1);
    // Each row begins with its filter: none.
    pixels[start] = 0;
    const isEdge = row === 0 || row === rows - 1;
    if (isEdge) pixels.fill(grey, start + 1, start + 1 + columns);
    pixels[start + 1] = grey;
    pixels[start + columns] = grey;
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, columns);
  view.setUint32(4, rows);
  // Eight bits a pixel, greyscale (https://www.w3.org/TR/png/#11IHDR).
  header[8] = 8;
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const grey = 0x80;
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
