import { readWords } from '../../../document/passages.ts';
import { childrenOf, textOf, type XmlElement } from '../../../ooxml/xml.ts';
import type { CoverPassage } from '../look.ts';
import { shownChildren } from './edit-xml.ts';

/** What within a paragraph stands for a blank. */
const blanks: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr']);

/** What holds texts of its own, read for themselves. */
const containers: ReadonlySet<string> = new Set(['w:txbxContent', 'w:tbl']);

/**
 * What a cover says, in its order: its paragraphs, the rows of its tables, the texts of its boxes. Whoever compares a
 * returned document with the plan knows by this what the template has said.
 * @param heading the paragraph among them that is the heading of the document
 */
export function coverPassages(
  blocks: readonly XmlElement[],
  heading: XmlElement | undefined,
): CoverPassage[] {
  const passagesIn = (element: XmlElement): CoverPassage[] => {
    switch (element.name) {
      case 'w:p':
        return [{ cells: [[wordsOf(element)]], isHeading: element === heading }, ...boxesIn(element)];
      case 'w:tbl':
        return childrenOf(element).flatMap(rowsIn);
      default:
        return childrenOf(element).flatMap(passagesIn);
    }
  };
  /** A row, also one that a content control holds. */
  const rowsIn = (element: XmlElement): CoverPassage[] => {
    if (element.name !== 'w:tr') return childrenOf(element).flatMap(rowsIn);
    const cells = childrenOf(element, 'w:tc').map((cell) => childrenOf(cell).flatMap(passagesIn));
    return [
      {
        cells: cells.map((within) => within.flatMap((passage) => passage.cells.flat())),
        isHeading: cells.flat().some(({ isHeading }) => isHeading),
      },
    ];
  };
  const boxesIn = (element: XmlElement): CoverPassage[] =>
    shownChildren(element).flatMap((child) =>
      containers.has(child.name) ? childrenOf(child).flatMap(passagesIn) : boxesIn(child),
    );
  return blocks
    .flatMap(passagesIn)
    .filter(({ cells }) => cells.some((paragraphs) => paragraphs.some((words) => readWords(words) !== '')));
}

function wordsOf(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  if (blanks.has(element.name)) return ' ';
  if (element.name === 'w:noBreakHyphen') return '-';
  const children = shownChildren(element).filter(({ name }) => !containers.has(name));
  return children.map(wordsOf).join('');
}
