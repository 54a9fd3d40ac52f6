import { strToU8 } from 'fflate';
import type { Properties } from '../../document/document.ts';
import type { Steps } from '../../steps.ts';
import { contentTypes } from './content-types.ts';
import { type PackageFile, Relationships } from './package-file.ts';
import { appPropertiesPart, corePropertiesPart } from './properties.ts';
import { zipSteps } from './zip.ts';

const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

/** Pictures are compressed already. */
const compressed = /\.(?:png|jpe?g|gif)$/i;

/** What a file of Office is packed from. */
export interface OfficeFile {
  /** The path of the part that readers open first. */
  readonly main: string;
  readonly properties: Properties;
  /** Every part but the properties, with the relationships of each. */
  readonly files: readonly PackageFile[];
  /** Adds what the package refers to besides the main part and the properties. */
  readonly relate?: (root: Relationships) => void;
}

/**
 * Packs a file of Office step by step: its parts, what it says about itself, and the list of what each part is. The
 * same parts give the same bytes.
 */
export function officeFileSteps({ main, properties, files, relate }: OfficeFile): Steps<Uint8Array> {
  const root = new Relationships();
  root.add('officeDocument', main);
  root.add(`${packageRelationships}/core-properties`, 'docProps/core.xml');
  root.add('extended-properties', 'docProps/app.xml');
  relate?.(root);
  const all: PackageFile[] = [
    { path: '_rels/.rels', data: root.xml() },
    {
      path: 'docProps/core.xml',
      data: corePropertiesPart(properties),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      path: 'docProps/app.xml',
      data: appPropertiesPart(properties),
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
    ...files,
  ];
  return zipSteps(
    [contentTypes(all), ...all].map(({ path, data }) => ({
      path,
      bytes: typeof data === 'string' ? strToU8(data) : data,
      isCompressible: !compressed.test(path),
    })),
  );
}
