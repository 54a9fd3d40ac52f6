// Puts files into a ZIP file as small as it goes.
import { deflateAsync, gzipAsync } from '@gfx/zopfli';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** So old every packed file says it is: ZIP files know no year before. */
const epoch = new Date(1980, 0, 1);

/** Zopfli takes its time, and makes what is packed a twentieth smaller than Node's own compression does. */
class ZopfliStream extends TransformStream {
  static supportedFormats = ['gzip', 'deflate-raw'];

  /** @param {string} format */
  constructor(format) {
    const pack = format === 'gzip' ? gzipAsync : deflateAsync;
    /** @type {Uint8Array[]} */
    const chunks = [];
    super({
      transform: (chunk) => void chunks.push(chunk),
      flush: async (controller) => {
        const packed = await pack(Buffer.concat(chunks), { numiterations: 5 });
        // It lies in memory in which the next file is packed.
        controller.enqueue(Uint8Array.from(packed));
      },
    });
  }
}

configure({ useWebWorkers: false, CompressionStream: ZopfliStream });

/**
 * @param {Record<string, Uint8Array>} files by their paths in the ZIP file
 * @returns {Promise<Uint8Array>} the same bytes for the same files
 */
export async function zip(files) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: epoch,
    extendedTimestamp: false,
    dataDescriptor: false,
  });
  for (const [name, content] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(content));
  return writer.close();
}
