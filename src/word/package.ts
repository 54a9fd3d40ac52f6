import { Document as DocxDocument, Packer } from 'docx';
import type { Document } from './model.ts';
import { numberingPart } from './parts/numbering.ts';
import { appPropertiesPart, corePropertiesPart } from './parts/properties.ts';
import { settingsPart } from './parts/settings.ts';
import { stylesPart } from './parts/styles.ts';
import type { ExtraFile } from './render/charts.ts';
import type { Rendered } from './render/render.ts';

/**
 * Packs a rendered document. docx writes the text, headers, footers, notes and pictures; styles, numbering,
 * settings and properties are ours, complete and without the day and the random names that docx gives.
 */
export async function packDocument({ properties, lists }: Document, rendered: Rendered): Promise<Uint8Array> {
  const file = new DocxDocument({ sections: rendered.sections, footnotes: rendered.notes });
  const parts: ExtraFile[] = [
    { path: 'word/styles.xml', data: stylesPart(properties.language) },
    { path: 'word/numbering.xml', data: numberingPart(lists) },
    { path: 'word/settings.xml', data: settingsPart(properties.language) },
    { path: 'docProps/core.xml', data: corePropertiesPart(properties) },
    { path: 'docProps/app.xml', data: appPropertiesPart(properties) },
    ...rendered.files,
  ];
  // docx packs bytes as well as text (`bytesOf` in its zip module); its type knows of text only.
  const overrides = parts as unknown as readonly { path: string; data: string }[];
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, false, overrides));
  return withFixedDays(bytes);
}

/**
 * Sets the day of every file in a ZIP to 1 January 1980, the first that it knows, so that the same plan gives
 * the same bytes (APPNOTE 6.3.10, 4.3.7 and 4.3.12). Changes the bytes in place.
 */
export function withFixedDays(zip: Uint8Array): Uint8Array {
  const data = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const firstDay = 0x0021;
  let end = zip.length - 22;
  while (end >= 0 && data.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('The packed document is no ZIP file');
  const count = data.getUint16(end + 10, true);
  let entry = data.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const local = data.getUint32(entry + 42, true);
    for (const field of [entry + 12, local + 10]) {
      data.setUint16(field, 0, true);
      data.setUint16(field + 2, firstDay, true);
    }
    entry +=
      46 +
      data.getUint16(entry + 28, true) +
      data.getUint16(entry + 30, true) +
      data.getUint16(entry + 32, true);
  }
  return zip;
}
