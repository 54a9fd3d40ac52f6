import { type AsideKind, asideKey, barKey, chartBars, marginWords } from '../../ooxml/asides.ts';
import { fingerprintOf } from '../../ooxml/fingerprints.ts';
import { parseXml } from '../../ooxml/xml.ts';
import type { PackageFile } from './package-file.ts';

/** The fingerprints of what a document says besides its passages, as the files of its package have it. */
export function asideFingerprints(
  document: string,
  files: readonly PackageFile[],
): ReadonlyMap<AsideKind, readonly string[]> {
  const parts = (type: RegExp) =>
    files.flatMap(({ data, contentType }) =>
      typeof data === 'string' && type.test(contentType ?? '') ? [parseXml(data)] : [],
    );
  const drawings = document.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? [];
  const said: Readonly<Record<AsideKind, readonly string[]>> = {
    margin: parts(/\.(?:header|footer)\+xml$/).map((root) => asideKey(marginWords(root))),
    bar: parts(/\.chart\+xml$/).flatMap((root) => chartBars(root).map(barKey)),
    description: drawings.filter((drawing) => !isChart(drawing)).map(descriptionKey),
    chartDescription: drawings.filter(isChart).map(descriptionKey),
  };
  const kinds = Object.entries(said) as [AsideKind, readonly string[]][];
  return new Map(kinds.map(([kind, keys]) => [kind, [...new Set(keys.filter(Boolean).map(fingerprintOf))]]));
}

function isChart(drawing: string): boolean {
  return drawing.includes('<c:chart ');
}

/** What a drawing says to those who cannot see it. */
function descriptionKey(drawing: string): string {
  return asideKey(unescaped(/<wp:docPr\b[^>]*?\sdescr="([^"]*)"/.exec(drawing)?.[1] ?? ''));
}

function unescaped(text: string): string {
  return text.includes('&') ? (parseXml(`<d t="${text}"/>`).rawAttributes.get('t') ?? '') : text;
}
