import { type Archive, OfficeFileError, openArchive } from '../../ooxml/archive.ts';
import { type Relationship, relationshipsOf } from '../../ooxml/relationships.ts';
import { childrenOf, parseXml, textOf, walk, type XmlElement } from '../../ooxml/xml.ts';
import type { Steps } from '../../steps.ts';
import { type Block, type Outline, oneLine, tableOf } from '../outline.ts';
import { type DaySystem, isDayFormat } from './excel-days.ts';
import { sheetRowSteps } from './sheet-rows.ts';

/**
 * Reads an Excel workbook, a table for each of its sheets, hidden ones too; what formulas came to, and no formula. What
 * programs it holds is neither read nor run.
 * @throws {OfficeFileError} where it is none, is encrypted, or is damaged
 */
export function* workbookSteps(bytes: Uint8Array): Steps<Outline> {
  const archive = openArchive(bytes);
  const path = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const text = path === undefined ? undefined : archive.text(path);
  if (path === undefined || text === undefined) throw new OfficeFileError('not word');
  const workbook = parseXml(text);
  if (localName(workbook) !== 'workbook') throw new OfficeFileError('not word');
  const parts = relationshipsOf(archive, path);
  const known = {
    texts: sharedTexts(partOf(archive, parts, 'sharedStrings')),
    isDay: dayFormats(partOf(archive, parts, 'styles')),
    days: daySystem(workbook),
  };
  const sheets = childrenOf(find(workbook, 'sheets'));
  const blocks: Block[] = [];
  const asides: string[] = [];
  for (const [index, { attributes }] of sheets.entries()) {
    const target = parts.find(
      ({ id, type }) => id === attributes.get('r:id') && type === 'worksheet',
    )?.target;
    const sheet = target === undefined ? undefined : archive.text(target);
    if (sheet === undefined) continue;
    const table = tableOf(yield* sheetRowSteps(sheet, known), oneLine(attributes.get('name') ?? ''));
    if (table) blocks.push(table);
    asides.push(...commentsOn(archive, target!));
    yield (index + 1) / sheets.length;
  }
  return { blocks, asides };
}

/** What is written to the cells of a sheet: comments, which Excel calls notes, and those that are answered. */
function commentsOn(archive: Archive, sheet: string): string[] {
  const said = relationshipsOf(archive, sheet)
    .filter(({ type, isExternal }) => /^(?:comments|threadedComment)$/.test(type) && !isExternal)
    .flatMap(({ target }) => {
      const text = archive.text(target);
      if (text === undefined) return [];
      return [...walk(parseXml(text))]
        .filter((element) => /^(?:comment|threadedComment)$/.test(localName(element)))
        .map(wordsIn);
    });
  return [...new Set(said)].filter((words) => words !== '' && !standIn.test(words));
}

/** What Excel writes where older versions cannot show a comment that is answered: that stands in a part of its own. */
const standIn = /^\[Threaded comment\]/;

function wordsIn(comment: XmlElement): string {
  const text = find(comment, 'text');
  return text ? oneLine(textOf(text)) : '';
}

function partOf(archive: Archive, parts: readonly Relationship[], type: string): XmlElement | undefined {
  const target = parts.find((part) => part.type === type && !part.isExternal)?.target;
  const text = target === undefined ? undefined : archive.text(target);
  return text === undefined ? undefined : parseXml(text);
}

/** The texts that cells refer to by their number; of what is written above a text to say how it sounds, nothing. */
function sharedTexts(root: XmlElement | undefined): readonly string[] {
  return childrenOf(root)
    .filter((item) => localName(item) === 'si')
    .map((item) =>
      childrenOf(item)
        .filter((child) => localName(child) !== 'rPh')
        .flatMap((child) => [...walk(child)])
        .filter((child) => localName(child) === 't')
        .map(textOf)
        .join(''),
    );
}

/** Whether cells of a style show days, by the style’s number. */
function dayFormats(root: XmlElement | undefined): readonly boolean[] {
  const codes = new Map(
    childrenOf(find(root, 'numFmts')).map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
  return childrenOf(find(root, 'cellXfs')).map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    return isDayFormat(id, codes.get(id));
  });
}

function daySystem(workbook: XmlElement): DaySystem {
  const since = find(workbook, 'workbookPr')?.attributes.get('date1904') ?? '';
  return /^(?:1|true)$/.test(since) ? 1904 : 1900;
}

function find(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element).find((child) => localName(child) === name);
}

/** An element’s name without its namespace: workbooks are written in two. */
function localName({ name }: XmlElement): string {
  return name.slice(Math.max(name.lastIndexOf('}'), name.lastIndexOf(':')) + 1);
}
