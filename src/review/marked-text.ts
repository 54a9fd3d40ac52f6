import type { WordFile } from '../ooxml/word-file.ts';
import { parseXml } from '../ooxml/xml.ts';
import { Asides } from './asides.ts';
import { ParagraphForms } from './paragraph-forms.ts';
import { headingStyles } from './word-elements.ts';
import { type MarkedText, TextReader } from './word-text.ts';

/** Reads the text of a document with its notes, headers and footers. */
export function markedText(file: WordFile): MarkedText {
  const styles = file.related('styles')?.root;
  const headings = headingStyles(styles);
  const forms = new ParagraphForms(headings, styles, file.related('numbering')?.root);
  const reader = new TextReader(new Asides(file), headings, forms);
  reader.read(file.main);
  for (const type of ['footnotes', 'endnotes']) reader.readNotes(file.related(type)?.root);
  for (const { type, target, isExternal } of file.relationships) {
    const text = /^(?:header|footer)$/.test(type) && !isExternal ? file.archive.text(target) : undefined;
    if (text !== undefined) reader.readMargin(parseXml(text));
  }
  return reader.finish();
}
