/** Widths of Arial's characters 32 to 126, in thousandths of the font's size. */
const arial = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** One thousandth of 12 pt, in twips. */
const twipsPerUnit = 0.24;
/** Bold letters are wider, and other fonts may stand in for Arial. */
const safety = { normal: 1.05, bold: 1.13 };

export type TextWeight = keyof typeof safety;

/** How wide a text of 12 pt is on one line, in twips. */
export function textWidth(text: string, weight: TextWeight = 'normal'): number {
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    units += arial[code - 32] ?? (code < 0x2000 ? 600 : 1000);
  }
  return units * twipsPerUnit * safety[weight];
}

/** How many lines a text of 12 pt takes in a width, word by word. */
export function wrappedLines(text: string, width: number, weight: TextWeight = 'normal'): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const own = textWidth(word, weight);
    const blank = used > 0 ? textWidth(' ', weight) : 0;
    if (used > 0 && used + blank + own > width) {
      lines++;
      used = 0;
    } else used += blank;
    // A word that is wider than the line goes on in the next ones.
    const more = used + own > width ? Math.ceil((used + own) / width) - 1 : 0;
    lines += more;
    used += own - more * width;
  }
  return lines;
}
