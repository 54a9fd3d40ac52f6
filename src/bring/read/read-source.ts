import { OfficeFileError } from '../../ooxml/archive.ts';
import { wordFileSteps } from '../../ooxml/word-file.ts';
import { partOf, type Steps } from '../../steps.ts';
import { decode } from '../../text/decode.ts';
import type { Outline } from '../outline.ts';
import { readCsvOutline } from './csv.ts';
import { readMarkdownOutline } from './markdown.ts';
import { readWordOutline } from './word.ts';
import { workbookSteps } from './workbook.ts';

/** The programs whose documents can be brought. */
export type SourceSort = 'word' | 'markdown' | 'excel' | 'csv';

/** What a document is by its name; undefined for what cannot be brought. */
export function sourceSortOf(name: string): SourceSort | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return sorts[ending];
}

const sorts: Readonly<Record<string, SourceSort>> = {
  docx: 'word',
  dotx: 'word',
  docm: 'word',
  doc: 'word',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  xlsx: 'excel',
  xlsm: 'excel',
  xls: 'excel',
  csv: 'csv',
  tsv: 'csv',
};

/**
 * Reads a document of some sort into its passages.
 * @throws {OfficeFileError} where a Word document or a workbook cannot be read
 */
export function* sourceSteps(sort: SourceSort, bytes: Uint8Array): Steps<Outline> {
  switch (sort) {
    case 'word':
      return readWordOutline(yield* partOf(wordFileSteps(bytes), 0, 0.8));
    case 'excel':
      return yield* workbookSteps(bytes);
    case 'csv':
      return readCsvOutline(textOf(bytes));
    case 'markdown':
      return readMarkdownOutline(textOf(bytes));
  }
}

/** A text file’s text: Unicode, or what Windows programs write where it is none. */
function textOf(bytes: Uint8Array): string {
  const { text, isUnicode } = decode(bytes);
  // A text holds no such sign; a file that is packed or encrypted does.
  if (text.includes('\0')) throw new OfficeFileError('damaged');
  return isUnicode ? text : new TextDecoder('windows-1252').decode(bytes);
}
