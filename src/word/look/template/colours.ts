import { ownPalette, type Palette } from '../styles.ts';

/** What text needs against its ground (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;
const white = 'FFFFFF';

/**
 * The colours of what we add to a template, taken from its headings where they can be read on white and on the
 * header row of a table.
 * @param heading the colour of its headings, `RRGGBB`
 * @param text the colour of its text
 */
export function paletteFrom(heading: string | undefined, text: string | undefined): Palette {
  const plain = readable(text, white) ? text : ownPalette.text;
  const tint = heading === undefined ? ownPalette.headerRow : mixed(heading, white, 0.1);
  if (!readable(heading, white) || !readable(heading, tint)) {
    return {
      ...ownPalette,
      text: plain,
      heading: plain,
      headerRow: 'F2F2F2',
      rule: 'BFBFBF',
      code: 'F5F5F5',
    };
  }
  return {
    ...ownPalette,
    text: plain,
    heading,
    headerRow: tint,
    rule: mixed(heading, white, 0.35),
    code: 'F5F5F5',
  };
}

function readable(colour: string | undefined, ground: string): colour is string {
  return colour !== undefined && contrast(colour, ground) >= leastContrast;
}

/** The contrast ratio of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** One colour laid over another, `share` of it. */
function mixed(colour: string, ground: string, share: number): string {
  const below = channels(ground);
  return channels(colour)
    .map((channel, index) => Math.round(channel * share + below[index]! * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function channels(colour: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
