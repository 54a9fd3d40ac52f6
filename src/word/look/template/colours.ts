import { ownPalette, type Palette } from '../palette.ts';

/** What text needs against its ground, and what the parts of a chart need (WCAG 2.2, 1.4.3 and 1.4.11). */
const leastContrast = { text: 4.5, chart: 3 };
const white = 'FFFFFF';
const grey = '595959';

/** The colours of what we add to a template. */
export interface TemplateColours {
  readonly palette: Palette;
  /** Of the bars of a timeline. */
  readonly bar: string;
}

/**
 * Colours for what we add to a template, after its headings; texts only where they can be read in that colour on
 * white and on the header row of a table.
 * @param heading the colour of its headings, `RRGGBB`
 * @param text the colour of its text
 */
export function templateColours(heading: string | undefined, text: string | undefined): TemplateColours {
  const tone = heading ?? grey;
  const headerRow = mixed(tone, white, 0.1);
  const isReadable = (colour: string) =>
    [white, headerRow].every((ground) => contrast(colour, ground) >= leastContrast.text);
  const plain = text !== undefined && isReadable(text) ? text : ownPalette.text;
  return {
    palette: {
      ...ownPalette,
      text: plain,
      heading: heading !== undefined && isReadable(heading) ? heading : plain,
      headerRow,
      rule: mixed(tone, white, 0.35),
      code: 'F5F5F5',
    },
    bar: contrast(tone, white) >= leastContrast.chart ? tone : grey,
  };
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
