import { childrenOf, type XmlElement } from '../ooxml/xml.ts';
import type { Point } from './exported-paragraph.ts';
import { type Change, type TrackedChanges, trackingOf, trackings } from './tracked-changes.ts';

/** Reads what reviewers did to the marks at the ends of paragraphs. */
export class ParagraphMarks {
  readonly #changes: TrackedChanges;
  /** What took out the mark of the last paragraph, and so goes on in the next. */
  #goingOn: Change[] = [];

  constructor(changes: TrackedChanges) {
    this.#changes = changes;
  }

  /** Another paragraph begins. */
  begin(here: Point): void {
    for (const change of this.#goingOn) change.tail = here;
    this.#goingOn = [];
  }

  /** What comes next does not follow the last paragraph. */
  interrupt(): void {
    this.#goingOn = [];
  }

  /**
   * A paragraph ends.
   * @param properties those of its mark
   * @returns whether the mark was put in, so that there was none when it was exported
   */
  end(properties: XmlElement | undefined, here: Point): boolean {
    const marks = childrenOf(properties).flatMap((element) => {
      const tracked = trackings[element.name];
      return tracked ? [trackingOf(element, tracked)] : [];
    });
    for (const mark of marks) {
      const change = this.#changes.at(mark, here);
      if (mark.does === 'add') {
        change.added += '\n';
        change.looks.push(undefined);
      } else {
        change.removed += '\n';
        this.#goingOn.push(change);
      }
      change.isOnlyNotes = false;
      if (!mark.isMove) change.sort = 'paragraph';
    }
    return marks.some(({ does }) => does === 'add');
  }
}
