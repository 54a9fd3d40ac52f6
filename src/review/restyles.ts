import type { PassageForm } from '../document/passages.ts';
import { childOf, type XmlElement } from '../ooxml/xml.ts';
import type { Point } from './exported-paragraph.ts';
import { type TrackedChanges, trackingOf } from './tracked-changes.ts';

/** Reads tracked changes of looks, which are not about words. */
export class Restyles {
  readonly #changes: TrackedChanges;
  #paragraphs = 0;
  /** Whose look of a paragraph changed last, and of which. */
  #last: { readonly author: string; readonly index: number } | undefined;

  constructor(changes: TrackedChanges) {
    this.#changes = changes;
  }

  /** An element that says that a look changed; undefined for none. */
  add(element: XmlElement | undefined, here: Point): void {
    if (element) this.#changes.at(trackingOf(element, { does: 'restyle', isMove: false }), here);
  }

  /**
   * The properties of a paragraph that begins. Paragraphs that are restyled one after another are one change, but for those
   * that become another sort of paragraph.
   * @param isOfRow whether it stands in a row that came or went as a whole
   */
  addParagraph(
    properties: XmlElement | undefined,
    form: { readonly before: PassageForm; readonly now: PassageForm },
    here: Point,
    isOfRow: boolean,
  ): void {
    this.#paragraphs += 1;
    const element =
      childOf(properties, 'w:pPrChange') ??
      childOf(childOf(properties, 'w:numPr'), 'w:numberingChange') ??
      childOf(childOf(properties, 'w:rPr'), 'w:rPrChange');
    if (isOfRow || !element) return;
    const tracking = trackingOf(element, { does: 'restyle', isMove: false });
    const { author } = tracking;
    if (form.before !== form.now) {
      this.#changes.addForm(tracking, form.now, here);
      return;
    }
    const isMore = this.#last?.author === author && this.#last.index === this.#paragraphs - 1;
    this.#last = { author, index: this.#paragraphs };
    if (!isMore) this.add(element, here);
    this.add(childOf(childOf(properties, 'w:sectPr'), 'w:sectPrChange'), here);
  }
}
