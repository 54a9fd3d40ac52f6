import { strFromU8, unzipSync } from 'fflate';
import { channelDirectory } from '../../src/channels/directory.ts';
import type { ExportNotice } from '../../src/document/notices.ts';
import { readPlan } from '../../src/plan/document.ts';
import { exportToSheet, type SheetRequest, type SheetResult } from '../../src/sheet/index.ts';
import { all, at, childrenOf, readXml, type XmlElement } from '../word/xml.ts';

/** A cell as spreadsheets show it. */
export interface CellSeen {
  /** A text, or the number that stands in the file. */
  readonly value: string | number;
  /** How a number is shown: `d\ mmm\ yyyy`. */
  readonly format: string;
  /** Whether it is kept from becoming a formula when it is edited. */
  readonly isPrefixed: boolean;
}

/** A sheet, taken apart. */
export interface SheetSeen {
  readonly name: string;
  readonly element: XmlElement;
  readonly table: XmlElement;
  readonly headers: readonly string[];
  /** Row by row, by the headers; empty cells have the value ''. */
  readonly rows: readonly Readonly<Record<string, CellSeen>>[];
}

/** A workbook, taken apart. */
export interface WorkbookSeen {
  readonly bytes: Uint8Array;
  readonly notices: readonly ExportNotice[];
  /** The parts by their paths. */
  readonly parts: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetSeen[];
}

export type Overrides = Partial<Omit<SheetRequest, 'plan' | 'locations'>>;

/** Exports a plan's spreadsheet as the product does. */
export async function sheetBytes(text: string, overrides: Overrides = {}): Promise<SheetResult> {
  const { plan, locations } = await readPlan('plan.campaign.md', text);
  return exportToSheet({ plan, locations, channels: channelDirectory(plan, undefined), ...overrides });
}

/** Exports a plan's spreadsheet and takes it apart. */
export async function exportedSheet(text: string, overrides: Overrides = {}): Promise<WorkbookSeen> {
  const result = await sheetBytes(text, overrides);
  return { ...result, ...takeApart(result.bytes) };
}

/** The values of a sheet's rows by their headers, without empty ones. */
export function valuesOf({ rows }: SheetSeen): Record<string, string | number>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([header, { value }]) => (value === '' ? [] : [[header, value]])),
    ),
  );
}

/** Reads a workbook by its relationships, as spreadsheets do. */
export function takeApart(bytes: Uint8Array): Pick<WorkbookSeen, 'parts' | 'sheets'> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  );
  const elements = new Map(Object.entries(parts).map(([path, xml]) => [path, readXml(xml)]));
  const element = (path: string) => {
    const found = elements.get(path);
    if (!found) throw new Error(`no ${path} in the workbook`);
    return found;
  };
  const strings = childrenOf(element('xl/sharedStrings.xml'), 'si').map((item) =>
    unescaped(at(item, 't')!.children.join('')),
  );
  const styles = element('xl/styles.xml');
  const sheets = childrenOf(at(element('xl/workbook.xml'), 'sheets')!, 'sheet').map((sheet): SheetSeen => {
    const path = targetOf(element('xl/_rels/workbook.xml.rels'), sheet.attributes['r:id']!, 'xl');
    const part = element(path);
    const [, name] = /([^/]+)$/.exec(path)!;
    const tableId = at(part, 'tableParts/tablePart')!.attributes['r:id']!;
    const tablePath = targetOf(element(`xl/worksheets/_rels/${name}.rels`), tableId, 'xl/worksheets');
    const [head = [], ...rows] = all(part, 'row').map((row) =>
      childrenOf(row, 'c').map((cell) => cellSeen(cell, strings, styles)),
    );
    const headers = head.map(({ value }) => String(value));
    return {
      name: sheet.attributes.name!,
      element: part,
      table: element(tablePath),
      headers,
      rows: rows.map((row) => Object.fromEntries(row.map((cell, index) => [headers[index]!, cell]))),
    };
  });
  return { parts, sheets };
}

function targetOf(relationships: XmlElement, id: string, folder: string): string {
  const found = childrenOf(relationships, 'Relationship').find(({ attributes }) => attributes.Id === id);
  if (!found) throw new Error(`no relationship ${id}`);
  return new URL(found.attributes.Target!, `file:///${folder}/`).pathname.slice(1);
}

function cellSeen(cell: XmlElement, strings: readonly string[], styles: XmlElement): CellSeen {
  const written = at(cell, 'v')?.children.join('');
  const look = childrenOf(at(styles, 'cellXfs')!, 'xf')[Number(cell.attributes.s)]!;
  const format = childrenOf(at(styles, 'numFmts')!, 'numFmt').find(
    ({ attributes }) => attributes.numFmtId === look.attributes.numFmtId,
  );
  return {
    value:
      written === undefined ? '' : cell.attributes.t === 's' ? strings[Number(written)]! : Number(written),
    format: format?.attributes.formatCode ?? 'General',
    isPrefixed: look.attributes.quotePrefix === '1',
  };
}

/** Characters that the file has as `_x0041_`, as spreadsheets read them. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
