/** The colours that our styles use, as `RRGGBB`: texts have at least 4.5:1 against what they stand on. */
export interface Palette {
  readonly text: string;
  readonly heading: string;
  readonly muted: string;
  readonly link: string;
  /** Of lines between rows and around quotes. */
  readonly rule: string;
  /** What the header row of a table and code stand on; all else stands on white. */
  readonly headerRow: string;
  readonly code: string;
}

export const ownPalette: Palette = {
  text: '1A1A1A',
  heading: '1D3A5F',
  muted: '4A5560',
  link: '0B4F9E',
  rule: 'B5C0CC',
  headerRow: 'E3EAF2',
  code: 'F3F5F7',
};
