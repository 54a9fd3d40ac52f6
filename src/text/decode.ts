/** A file's bytes as text. */
export interface Decoded {
  readonly text: string;
  /** Whether all of it was Unicode in an encoding that it tells; what was not stands as U+FFFD or U+0000 in the text. */
  readonly isUnicode: boolean;
}

/**
 * Reads a file's bytes as UTF-8, or as UTF-16 where its byte order mark says so. The mark stays in the text: offsets
 * count from the file's start, as in the editor.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Only a text with such a sign has to be read twice: it may be the writer's own.
  return {
    text,
    isUnicode: !isUnmarkedUtf16(bytes) && (!text.includes('\uFFFD') || isValid(bytes, encoding)),
  };
}

/** A text as bytes in the encoding of others that it takes the place of: read again it is the same. */
export function encodedLike(text: string, bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const encoded = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++)
    encoded.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(encoded.buffer);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Whether bytes begin as two letters do in UTF-16, which without its mark is read as UTF-8 with a null behind each. */
function isUnmarkedUtf16([a, b, c, d]: Uint8Array): boolean {
  return (b === 0 && d === 0 && a !== 0 && c !== 0) || (a === 0 && c === 0 && b !== 0 && d !== 0);
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
