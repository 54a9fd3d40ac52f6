import { type AsideKind, asideKey, barKey, linkKey, marginWords, pictureKey } from '../../ooxml/asides.ts';
import { fingerprintOf } from '../../ooxml/fingerprints.ts';
import { parseXml } from '../../ooxml/xml.ts';
import type { Rendered } from '../render/render.ts';
import type { PackageFile } from './package-file.ts';

/** The type of the parts that hold a header or footer. */
const isMargin = /\.(?:header|footer)\+xml$/;

/** By which id a drawing refers to its picture of lines, and to that of pixels. */
const svgIn = /<asvg:svgBlip\b[^>]*? r:embed="([^"]*)"/;
const pixelsIn = /<a:blip\b[^>]*? r:embed="([^"]*)"/;

/** The fingerprints of what a document says besides its passages, as the files of its package have it. */
export function asideFingerprints(
  { document, documentRelationships, bars }: Pick<Rendered, 'document' | 'documentRelationships' | 'bars'>,
  files: readonly PackageFile[],
): ReadonlyMap<AsideKind, readonly string[]> {
  const relationships = documentRelationships.xml();
  const margins = files.flatMap(({ data, contentType }) =>
    typeof data === 'string' && isMargin.test(contentType ?? '') ? [data] : [],
  );
  const drawings = drawingsIn(document);
  const bytesOf = drawings.some((drawing) => !isChart(drawing))
    ? embeddedFiles(relationships, files)
    : undefined;
  const keysOf = (references: readonly (RegExpExecArray | null)[]) =>
    references.flatMap((reference) => {
      const bytes = bytesOf?.get(reference?.[1] ?? '');
      return bytes ? [pictureKey(bytes)] : [];
    });
  const said: Readonly<Record<AsideKind, readonly string[]>> = {
    margin: margins.map((xml) => asideKey(marginWords(parseXml(xml)))),
    bar: bars.map(barKey),
    description: [...drawings, ...margins.flatMap(drawingsIn)]
      .filter((drawing) => !isChart(drawing))
      .map(descriptionKey),
    picture: keysOf(drawings.map(pictureIn)),
    decorative: keysOf(drawings.filter((drawing) => descriptionKey(drawing) === '').map(pictureIn)),
    standIn: keysOf(drawings.map((drawing) => (svgIn.test(drawing) ? pixelsIn.exec(drawing) : null))),
    link: [...relationships.matchAll(/\/hyperlink" Target="([^"]*)"/g)].map(([, url]) =>
      linkKey(unescaped(url!)),
    ),
    struck: markedIn(document, /<w:d?strike\/>/, 'strike/>').map(asideKey),
    highlighted: markedIn(document, /<w:highlight\b/, '<w:highlight').map(asideKey),
    page: beginningPages(document).map(asideKey),
    chartDescription: drawings.filter(isChart).map(descriptionKey),
  };
  const kinds = Object.entries(said) as [AsideKind, readonly string[]][];
  return new Map(kinds.map(([kind, keys]) => [kind, [...new Set(keys.filter(Boolean).map(fingerprintOf))]]));
}

/** The reference of a drawing to its picture. */
function pictureIn(drawing: string): RegExpExecArray | null {
  return svgIn.exec(drawing) ?? pixelsIn.exec(drawing);
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

/** Looked for by its words: a regular expression takes ten times as long. */
function drawingsIn(xml: string): string[] {
  const drawings: string[] = [];
  let start = xml.indexOf('<w:drawing>');
  while (start >= 0) {
    const end = xml.indexOf('</w:drawing>', start);
    if (end < 0) break;
    drawings.push(xml.slice(start, end));
    start = xml.indexOf('<w:drawing>', end);
  }
  return drawings;
}

function isChart(drawing: string): boolean {
  return drawing.includes('<c:chart ');
}

/** What a drawing says to those who cannot see it. */
function descriptionKey(drawing: string): string {
  return asideKey(unescaped(/<wp:docPr\b[^>]*?\sdescr="([^"]*)"/.exec(drawing)?.[1] ?? ''));
}

/**
 * The words of each paragraph whose runs have a property.
 * @param sign what stands wherever one has it
 */
function markedIn(document: string, property: RegExp, sign: string): string[] {
  if (!document.includes(sign)) return [];
  const paragraphs = document.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? [];
  return paragraphs
    .filter((paragraph) => property.test(paragraph))
    .map((paragraph) => {
      const runs = paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? [];
      const marked = runs.filter((run) => property.test(run));
      return marked.map((run) => unescaped(/<w:t\b[^>]*>([^<]*)/.exec(run)?.[1] ?? '')).join('');
    });
}

/** The words of the paragraphs that begin a page whatever stands above them. */
function beginningPages(document: string): string[] {
  const sign = '<w:pageBreakBefore/>';
  const words: string[] = [];
  for (let at = document.indexOf(sign); at >= 0; at = document.indexOf(sign, at + 1)) {
    const rest = document.slice(at, document.indexOf('</w:p>', at));
    words.push([...rest.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => unescaped(text!)).join(''));
  }
  return words;
}

function unescaped(text: string): string {
  return text.includes('&') ? (parseXml(`<d t="${text}"/>`).rawAttributes.get('t') ?? '') : text;
}
