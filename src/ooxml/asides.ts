import { crc32 } from './crc32.ts';
import { childOf, childrenOf, textOf, walk, type XmlElement } from './xml.ts';

/**
 * What a document says besides its passages: in headers and footers, as a bar of a chart, what pictures and charts say to
 * those who cannot see them, what pictures are of, those among them that say nothing, what stands in for those of lines where a program cannot draw them, where
 * links lead, which words are struck through or highlighted, which paragraphs begin a page.
 */
export const asideKinds = [
  'margin',
  'bar',
  'description',
  'chartDescription',
  'picture',
  'decorative',
  'standIn',
  'link',
  'struck',
  'highlighted',
  'page',
] as const;

export type AsideKind = (typeof asideKinds)[number];

/**
 * The kinds of which a change is told: a picture that stands in for another is no change, and one that says nothing is told
 * as others are.
 */
export type ToldAside = Exclude<AsideKind, 'standIn' | 'decorative'>;

/**
 * The words of a header or footer as they stood before tracked changes, without what fields work out: page numbers, the
 * day.
 */
export function marginWords(root: XmlElement): string {
  let words = '';
  let fields = 0;
  const read = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:fldChar') {
        const type = child.attributes.get('w:fldCharType');
        if (type === 'begin') fields += 1;
        if (type === 'end') fields -= 1;
      } else if (child.name === 'w:t' || child.name === 'w:delText') words += fields > 0 ? '' : textOf(child);
      else if (child.name === 'w:tab') words += ' ';
      else if (!/^(?:w:fldSimple|w:ins|w:moveTo|mc:Fallback)$/.test(child.name)) read(child);
      if (child.name === 'w:p') words += ' ';
    }
  };
  read(root);
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** A bar of a chart: what it is called, and its numbers. */
export interface ChartBar {
  readonly label: string;
  readonly numbers: readonly number[];
}

/** The bars of a chart part (ISO/IEC 29500-1, 21.2): each with a number of every series. */
export function chartBars(root: XmlElement): ChartBar[] {
  const series = [...walk(root)].filter(({ name }) => name === 'c:ser');
  const labels = pointsOf(childOf(series[0], 'c:cat'));
  const numbers = series.map((each) => pointsOf(childOf(each, 'c:val')));
  return [...labels].map(([index, label]) => ({
    label: label.replaceAll(/\s+/g, ' ').trim(),
    numbers: numbers.map((values) => Number(values.get(index) ?? Number.NaN)),
  }));
}

function pointsOf(element: XmlElement | undefined): ReadonlyMap<string, string> {
  const points = element ? [...walk(element)].filter(({ name }) => name === 'c:pt') : [];
  return new Map(
    points.map((point) => [point.attributes.get('idx') ?? '', textOf(childOf(point, 'c:v') ?? point)]),
  );
}

/** What two asides that say the same have in common, however programs break their lines. */
export function asideKey(words: string): string {
  return words.replaceAll(/\s+/g, '');
}

/** The same of a bar. */
export function barKey({ label, numbers }: ChartBar): string {
  return asideKey([label, ...numbers].join('|'));
}

/** What tells a picture from another. */
export function pictureKey(bytes: Uint8Array): string {
  return `${bytes.length}|${crc32(bytes)}`;
}

/** An address, however programs write it. */
export function linkKey(url: string): string {
  return asideKey(url.replaceAll(/%[\da-f]{2}/gi, (code) => code.toUpperCase()).replace(/\/$/, ''));
}
