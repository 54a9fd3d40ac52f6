import { shortened } from '../../text/text.ts';
import { part } from '../../word/package/xml.ts';
import { escapeXml } from '../../word/text.ts';
import { namespace } from './namespaces.ts';

/** The longest text that a cell takes, in UTF-16 code units; spreadsheets refuse files with longer ones. */
export const longestText = 32_767;

/** The texts of all cells, each once: most readers expect them in a part of their own. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /** @returns the number by which cells refer to the text */
  add(text: string): number {
    const xml = cellXml(text);
    const index = this.#indexes.get(xml) ?? this.#indexes.size;
    this.#indexes.set(xml, index);
    this.#uses += 1;
    return index;
  }

  /** The part that holds them. */
  xml(): string {
    const items = [...this.#indexes.keys()].map((xml) => `<si><t xml:space="preserve">${xml}</t></si>`);
    return part(
      `<sst ${namespace} count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`,
    );
  }
}

/** A text as a cell holds it: its lines kept, and what looks like an escaped character (`_x0041_`) as it is written. */
function cellXml(text: string): string {
  return shortened(text, longestText)
    .split(/\r\n|\n|\r/)
    .map(escapeXml)
    .join('\n')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
