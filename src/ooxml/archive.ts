import { strFromU8, unzipSync } from 'fflate';

/** Why a file cannot be read as a Word document. */
export type OfficeFileProblem =
  | 'empty'
  | 'not word'
  | 'old format'
  | 'encrypted'
  | 'macros'
  | 'too large'
  | 'damaged';

/** A file that was meant to be a Word document and cannot be read as one. */
export class OfficeFileError extends Error {
  readonly problem: OfficeFileProblem;

  constructor(problem: OfficeFileProblem, options?: ErrorOptions) {
    super(`The file cannot be read as a Word document: ${problem}`, options);
    this.name = 'OfficeFileError';
    this.problem = problem;
  }
}

const megabyte = 1024 * 1024;

/**
 * What is read of a file at most: more is no document but an attack, or too much for the editor. Documents shrink to a
 * twentieth of their size when they are packed, attacks to a thousandth; so may an empty picture.
 */
const limits = {
  files: 5_000,
  partBytes: 64 * megabyte,
  totalBytes: 256 * megabyte,
  ratio: 150,
  ratioFrom: megabyte,
};

/** The parts of an Office file, unpacked one by one as they are asked for. */
export interface Archive {
  /** Paths without a leading slash, in the order of the file. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /**
   * @returns undefined where there is no such part
   * @throws {OfficeFileError} where it is damaged
   */
  bytes(path: string): Uint8Array | undefined;
  /** The same as text: UTF-8, or UTF-16 with its mark. */
  text(path: string): string | undefined;
}

/**
 * Opens a ZIP file, looking only at its list of contents.
 * @throws {OfficeFileError} where it is no ZIP file, or larger than any document is
 */
export function openArchive(file: Uint8Array): Archive {
  if (file.length === 0) throw new OfficeFileError('empty');
  if (startsWith(file, compoundFile)) {
    throw new OfficeFileError(includesUtf16(file, 'EncryptedPackage') ? 'encrypted' : 'old format');
  }
  if (!startsWith(file, zipStart)) throw new OfficeFileError('not word');
  const sizes = new Map<string, number>();
  let total = 0;
  unzipped(file, ({ name, size, originalSize }) => {
    sizes.set(name, originalSize);
    total += originalSize;
    const isTooMuch = originalSize > limits.partBytes || total > limits.totalBytes;
    const isBomb =
      /\.(?:xml|rels)$/i.test(name) && originalSize > limits.ratioFrom && originalSize > size * limits.ratio;
    if (sizes.size > limits.files || isTooMuch || isBomb) throw new OfficeFileError('too large');
    return false;
  });
  const bytes = (path: string) =>
    sizes.has(path) ? unzipped(file, ({ name }) => name === path)[path] : undefined;
  return {
    paths: [...sizes.keys()],
    has: (path) => sizes.has(path),
    bytes,
    text: (path) => {
      const found = bytes(path);
      return found && decoded(found);
    },
  };
}

/** The first bytes of a compound file: an encrypted document, or one of Word before 2007 ([MS-CFB] 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** The first bytes of a ZIP file that is not empty (APPNOTE 6.3.10, 4.3.7). */
const zipStart = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includesUtf16(bytes: Uint8Array, words: string): boolean {
  const sought = [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(sought[0]!); at >= 0; at = bytes.indexOf(sought[0]!, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

interface Entry {
  readonly name: string;
  /** Packed. */
  readonly size: number;
  /** What the file says: it is unpacked into just as much room, so a lie gains nothing. */
  readonly originalSize: number;
}

function unzipped(file: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(file, { filter });
  } catch (error) {
    if (error instanceof OfficeFileError) throw error;
    throw new OfficeFileError('damaged', { cause: error });
  }
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes);
}
