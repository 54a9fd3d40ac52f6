/** One point, in twips: Word takes no less. */
const lowestLine = 20;

/**
 * A paragraph without words or height, for the layout of the section that ends with it, and since Word wants one behind
 * a last table: no notice that the text goes on or ends, and no page for it alone.
 * @param section the section's properties; undefined for the last section, whose properties stand behind the text
 */
export function closingParagraph(section: string | undefined): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${lowestLine}" w:lineRule="exact"/>${section ?? ''}</w:pPr></w:p>`;
}
