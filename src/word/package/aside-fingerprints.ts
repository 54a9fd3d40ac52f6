import {
  type AsideKind,
  asideKey,
  barKey,
  chartBars,
  linkKey,
  marginWords,
  pictureKey,
} from '../../ooxml/asides.ts';
import { fingerprintOf } from '../../ooxml/fingerprints.ts';
import { parseXml } from '../../ooxml/xml.ts';
import type { PackageFile } from './package-file.ts';

/** The type of the parts that hold a header or footer. */
const isMargin = /\.(?:header|footer)\+xml$/;

/** By which id a drawing refers to its picture of lines, and to that of pixels. */
const svgIn = /<asvg:svgBlip\b[^>]*? r:embed="([^"]*)"/;
const pixelsIn = /<a:blip\b[^>]*? r:embed="([^"]*)"/;

/**
 * The fingerprints of what a document says besides its passages, as the files of its package have it.
 * @param relationships the part that lists what it refers to
 */
export function asideFingerprints(
  document: string,
  relationships: string,
  files: readonly PackageFile[],
): ReadonlyMap<AsideKind, readonly string[]> {
  const parts = (type: RegExp) =>
    files.flatMap(({ data, contentType }) =>
      typeof data === 'string' && type.test(contentType ?? '') ? [parseXml(data)] : [],
    );
  const bytesOf = embeddedFiles(relationships, files);
  const pictures = (references: readonly (RegExpExecArray | null)[]) =>
    references.flatMap((reference) => {
      const bytes = bytesOf.get(reference?.[1] ?? '');
      return bytes ? [pictureKey(bytes)] : [];
    });
  const drawings = drawingsIn(document);
  const inMargins = files.flatMap(({ data, contentType }) =>
    typeof data === 'string' && isMargin.test(contentType ?? '') ? drawingsIn(data) : [],
  );
  const said: Readonly<Record<AsideKind, readonly string[]>> = {
    margin: parts(isMargin).map((root) => asideKey(marginWords(root))),
    bar: parts(/\.chart\+xml$/).flatMap((root) => chartBars(root).map(barKey)),
    description: [...drawings, ...inMargins].filter((drawing) => !isChart(drawing)).map(descriptionKey),
    picture: pictures(drawings.map((drawing) => svgIn.exec(drawing) ?? pixelsIn.exec(drawing))),
    standIn: pictures(drawings.map((drawing) => (svgIn.test(drawing) ? pixelsIn.exec(drawing) : null))),
    link: [...relationships.matchAll(/\/hyperlink" Target="([^"]*)"/g)].map(([, url]) =>
      linkKey(unescaped(url!)),
    ),
    struck: markedIn(document, /<w:d?strike\/>/).map(asideKey),
    highlighted: markedIn(document, /<w:highlight\b/).map(asideKey),
    chartDescription: drawings.filter(isChart).map(descriptionKey),
  };
  const kinds = Object.entries(said) as [AsideKind, readonly string[]][];
  return new Map(kinds.map(([kind, keys]) => [kind, [...new Set(keys.filter(Boolean).map(fingerprintOf))]]));
}

/** The bytes of what a document has embedded, by the ids by which it refers to that. */
function embeddedFiles(
  relationships: string,
  files: readonly PackageFile[],
): ReadonlyMap<string, Uint8Array> {
  const byPath = new Map(files.map(({ path, data }) => [path, data]));
  return new Map(
    [...relationships.matchAll(/ Id="([^"]*)"[^>]*? Target="([^"]*)"/g)].flatMap(([, id, target]) => {
      const data = byPath.get(`word/${target}`);
      return data instanceof Uint8Array ? [[id!, data] as const] : [];
    }),
  );
}

function drawingsIn(xml: string): string[] {
  return xml.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? [];
}

function isChart(drawing: string): boolean {
  return drawing.includes('<c:chart ');
}

/** What a drawing says to those who cannot see it. */
function descriptionKey(drawing: string): string {
  return asideKey(unescaped(/<wp:docPr\b[^>]*?\sdescr="([^"]*)"/.exec(drawing)?.[1] ?? ''));
}

/** The words of each paragraph whose runs have a property. */
function markedIn(document: string, property: RegExp): string[] {
  if (!property.test(document)) return [];
  const paragraphs = document.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? [];
  return paragraphs
    .filter((paragraph) => property.test(paragraph))
    .map((paragraph) => {
      const runs = paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? [];
      const marked = runs.filter((run) => property.test(run));
      return marked.map((run) => unescaped(/<w:t\b[^>]*>([^<]*)/.exec(run)?.[1] ?? '')).join('');
    });
}

function unescaped(text: string): string {
  return text.includes('&') ? (parseXml(`<d t="${text}"/>`).rawAttributes.get('t') ?? '') : text;
}
