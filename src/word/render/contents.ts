import { InternalHyperlink, Paragraph, type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import { cleanText } from '../text.ts';
import { BlockElement, element } from './element.ts';
import { fieldPart } from './paragraphs.ts';

/** One line of the contents list. */
export interface ContentsEntry {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly bookmark: string;
}

/**
 * The contents list: a field that Word can bring up to date, and its result as Word would make it, so that it
 * is complete when opened and Word has nothing to ask. Without page numbers (`\n`), as it is read on screen:
 * each entry is a link.
 */
export function contentsList(entries: readonly ContentsEntry[]): BlockElement {
  const begin: ParagraphChild[] = [
    fieldPart('begin'),
    new TextRun({
      children: [element('w:instrText', { 'xml:space': 'preserve' }, [' TOC \\o "1-3" \\n \\h \\z \\u '])],
    }),
    fieldPart('separate'),
  ];
  const paragraphs = entries.map(
    ({ level, text, bookmark }, index) =>
      new Paragraph({
        style: `TOC${level}`,
        children: [
          ...(index === 0 ? begin : []),
          new InternalHyperlink({
            anchor: bookmark,
            children: [new TextRun({ text: cleanText(text), style: 'Hyperlink' })],
          }),
          ...(index === entries.length - 1 ? [fieldPart('end')] : []),
        ],
      }),
  );
  const title = new Paragraph({ style: 'TOCHeading', children: [new TextRun('Contents')] });
  return new BlockElement('w:sdt', [
    properties,
    element('w:sdtContent', {}, [title, ...paragraphs] as XmlComponent[]),
  ]);
}

/** Marks the list as a contents list, so that Word shows its own button for it. */
const properties = element('w:sdtPr', {}, [
  element('w:alias', { 'w:val': 'Contents' }),
  element('w:docPartObj', {}, [
    element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    element('w:docPartUnique'),
  ]),
]);
