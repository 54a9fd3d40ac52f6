import * as l10n from '@vscode/l10n';
import type { Tick } from '../../steps.ts';
import type { Picture, PictureFormat, StandIn } from '../model.ts';
import { decoded } from './links.ts';

/** A picture as it was read: what it is and how large, in pixels. */
export interface ReadPicture {
  readonly bytes: Uint8Array;
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** The same as pixels, for programs that show no SVG. */
  readonly standIn?: StandIn;
}

/** Why a picture cannot be shown, in plain words. */
export interface PictureProblem {
  readonly problem: string;
}

export type PictureResult = ReadPicture | PictureProblem;

/** How pictures are read. */
export interface PictureReading {
  /**
   * Reads the file of a picture.
   * @param path from the plan's folder, or from the root where it begins with a slash; never an address on the web
   * @returns undefined where there is no such file; the notices then say so
   */
  readImage(path: string): Promise<Uint8Array | undefined>;
}

/** Larger pictures would make a file that no mail server passes on. */
const maxBytes = 20 * 1024 * 1024;
/** More would take the memory of those who open the document: four bytes a pixel. */
const maxPixels = 100_000_000;

/**
 * Reads all pictures of a plan.
 * @param urls as written in the plan
 * @param tick called before each
 * @returns by address: the picture, or why it cannot be shown
 */
export async function readPictures(
  urls: readonly string[],
  { readImage }: PictureReading,
  tick: Tick,
): Promise<ReadonlyMap<string, PictureResult>> {
  const results = new Map<string, PictureResult>();
  for (const [index, url] of urls.entries()) {
    await tick(index / urls.length);
    results.set(url, await readPicture(url, readImage));
  }
  return results;
}

async function readPicture(url: string, readImage: PictureReading['readImage']): Promise<PictureResult> {
  if (url.trim() === '') {
    return {
      problem: l10n.t(
        'A picture has no address; its description stands in its place. Name a file beside the plan.',
      ),
    };
  }
  if (/^\s*(?:https?:)?\/\//i.test(url)) {
    return {
      problem: l10n.t(
        'The picture “{0}” is on the web, and the export fetches nothing from there; its description stands in its place. Save it beside the plan to have it in the document.',
        url,
      ),
    };
  }
  if (/^\s*data:/i.test(url)) {
    return {
      problem: l10n.t(
        'A picture written into the text itself cannot be shown; its description stands in its place. Save it beside the plan.',
      ),
    };
  }
  let bytes: Uint8Array | undefined;
  let standIn: StandIn | undefined;
  try {
    for (const path of pathsOf(url)) bytes ??= await readImage(path);
    if (bytes && svgSize(bytes)) standIn = await readStandIn(url, readImage);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: l10n.t(
        'The picture “{0}” could not be read ({1}); its description stands in its place.',
        url,
        reason,
      ),
    };
  }
  if (!bytes) return { problem: notFound(url) };
  if (bytes.length > maxBytes) {
    return {
      problem: l10n.t('The picture “{0}” is larger than 20 MB; its description stands in its place.', url),
    };
  }
  const picture = identify(bytes);
  if (picture && picture.width * picture.height > maxPixels) {
    return {
      problem: l10n.t(
        'The picture “{0}” has more than 100 million pixels, too many to be opened; its description stands in its place.',
        url,
      ),
    };
  }
  return (
    (picture && standIn ? { ...picture, standIn } : picture) ?? {
      problem: l10n.t(
        'The picture “{0}” is damaged or of a kind that Word does not show (PNG, JPEG, GIF and SVG are); its description stands in its place.',
        url,
      ),
    }
  );
}

/** What a file of pixels beside an SVG shows, under the same name with another ending: it is taken for the same picture. */
async function readStandIn(
  url: string,
  readImage: PictureReading['readImage'],
): Promise<StandIn | undefined> {
  const beside = [...pathsOf(url)].filter((path) => /\.svg$/i.test(path));
  for (const path of beside.flatMap((svg) =>
    ['png', 'jpg', 'jpeg'].map((end) => svg.replace(/svg$/i, end)),
  )) {
    const bytes = await readImage(path);
    const read = bytes && bytes.length <= maxBytes ? identify(bytes) : undefined;
    if (read && read.format !== 'svg' && read.width * read.height <= maxPixels)
      return { bytes: read.bytes, format: read.format };
  }
  return undefined;
}

/** Says that there is no such picture. */
export function notFound(url: string): string {
  return l10n.t('The picture “{0}” was not found; its description stands in its place.', url);
}

/**
 * The paths at which the file of a picture may lie, the likeliest first: names may hold marks that mean something in
 * addresses. None for an address of another kind.
 */
function pathsOf(url: string): Set<string> {
  if (/^\s*[a-z][a-z0-9+.-]+:/i.test(url)) return new Set();
  return new Set([decoded(url.replace(/[?#].*$/, '')), decoded(url), url]);
}

/**
 * Tells what a picture is by its content, whatever its name, and how large it is.
 * @returns undefined where it is no PNG, JPEG, GIF or SVG, or its size cannot be read
 */
export function identify(bytes: Uint8Array): ReadPicture | undefined {
  const size = pngSize(bytes) ?? jpegSize(bytes) ?? gifSize(bytes) ?? svgSize(bytes);
  return size && size.width > 0 && size.height > 0 ? { bytes, ...size } : undefined;
}

interface Size {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether a file's end mark stands near its end, behind `from`: some programs add bytes behind it. */
function endsWithin(bytes: Uint8Array, from: number, ...mark: readonly number[]): boolean {
  for (let at = bytes.length - mark.length; at > from && at > bytes.length - mostAfterEnd; at--) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const mostAfterEnd = 64 * 1024;

/** PNG: the IHDR chunk comes first (https://www.w3.org/TR/png/#11IHDR); a whole file ends with IEND. */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) || bytes.length < 45)
    return undefined;
  const data = view(bytes);
  if (data.getUint32(12) !== 0x49484452) return undefined;
  let chunk = 8;
  while (chunk + 12 <= bytes.length) {
    const length = data.getUint32(chunk);
    if (data.getUint32(chunk + 4) === 0x49454e44) {
      return { format: 'png', width: data.getUint32(16), height: data.getUint32(20) };
    }
    chunk += 12 + length;
  }
  return undefined;
}

/** JPEG: the first start-of-frame segment holds the size (ITU-T T.81, B.2.2); a whole file ends with EOI. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, 0xff, 0xd8, 0xff)) return undefined;
  const data = view(bytes);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const isWhole = endsWithin(bytes, at, 0xff, 0xd9);
      return isWhole
        ? { format: 'jpg', width: data.getUint16(at + 7), height: data.getUint16(at + 5) }
        : undefined;
    }
    if (marker === 0xd9 || marker === 0xda) return undefined;
    at += 2 + data.getUint16(at + 2);
  }
  return undefined;
}

/** GIF: the size stands in the header; a whole file ends with a trailer (https://www.w3.org/Graphics/GIF/spec-gif89a.txt). */
function gifSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, 0x47, 0x49, 0x46, 0x38) || bytes.length < 14) return undefined;
  if (!endsWithin(bytes, 13, 0x3b)) return undefined;
  const data = view(bytes);
  return { format: 'gif', width: data.getUint16(6, true), height: data.getUint16(8, true) };
}

/** SVG: `width` and `height` of the root, or the proportions of its `viewBox`. */
function svgSize(bytes: Uint8Array): Size | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  if (!/^(?:<\?xml|<!--|<!DOCTYPE|<svg)/i.test(start)) return undefined;
  const root = /<svg\b[^>]*>/i.exec(start)?.[0];
  if (!root || !new TextDecoder().decode(bytes.subarray(-256)).trimEnd().endsWith('>')) return undefined;
  const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(root)?.[1];
  const box = attribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = lengthInPixels(attribute('width')) ?? box?.[2] ?? 300;
  const height = lengthInPixels(attribute('height')) ?? (box ? (width * box[3]!) / box[2]! : 150);
  if (!Number.isFinite(width) || !Number.isFinite(height)) return undefined;
  return { format: 'svg', width: Math.round(width), height: Math.round(height) };
}

const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** A length as CSS, HTML and Markdown’s attributes write it, in pixels; undefined where it is none above zero. */
export function lengthInPixels(length: string | undefined): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(px|pt|pc|in|cm|mm|)\s*$/i.exec(length ?? '');
  const pixels = match ? Number(match[1]) * pixelsPerUnit[match[2]!.toLowerCase()]! : 0;
  return pixels > 0 && pixels < 100_000 ? pixels : undefined;
}

/** A picture as it stands in the document; where one side is given, the other keeps the proportions. */
export function loadedPicture(read: ReadPicture, alt: string, width?: number, height?: number): Picture {
  const ratio = read.width / read.height;
  return {
    bytes: read.bytes,
    format: read.format,
    ...(read.standIn ? { standIn: read.standIn } : {}),
    alt,
    width: width ?? (height ? height * ratio : read.width),
    height: height ?? (width ? width / ratio : read.height),
  };
}

/**
 * The size at which a picture stands on the page: its own or the share that it is to have, made smaller where the space is.
 * @param room in pixels at 96 to the inch
 */
export function fitted(
  picture: Pick<Picture, 'width' | 'height' | 'share'>,
  room: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const wanted = picture.share === undefined ? 1 : (picture.share * room.width) / picture.width;
  const scale = Math.min(wanted, room.width / picture.width, room.height / picture.height);
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}
