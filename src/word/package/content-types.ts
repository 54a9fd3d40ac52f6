import { escapeXml } from '../text.ts';
import type { PackageFile } from './package-file.ts';
import { part } from './xml.ts';

/** Content types by the extension of the file's name; other files have one of their own. */
const defaultTypes: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** The list of what each file is (ISO/IEC 29500-2, 10.1.2). */
export function contentTypes(files: readonly PackageFile[]): PackageFile {
  const extensions = new Set(
    files.flatMap(({ path, contentType }) => (contentType ? [] : [extensionOf(path)])),
  );
  const defaults = ['rels', 'xml', ...extensions]
    .filter((extension, index, list) => extension in defaultTypes && list.indexOf(extension) === index)
    .map((extension) => `<Default Extension="${extension}" ContentType="${defaultTypes[extension]}"/>`);
  const overrides = files.flatMap(({ path, contentType }) =>
    contentType ? [`<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`] : [],
  );
  return {
    path: '[Content_Types].xml',
    data: part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
    ),
  };
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
