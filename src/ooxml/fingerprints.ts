import { type AsideKind, asideKinds } from './asides.ts';
import { crc32 } from './crc32.ts';
import { relationshipsOf } from './relationships.ts';
import type { WordFile } from './word-file.ts';
import { parseXml, textOf } from './xml.ts';

/**
 * The fingerprints by which a returned Word document tells what its readers changed from what the plan has changed
 * since: one for each passage, in the document's order, in a custom XML part. The export writes them, the return reads
 * them; both only here. They hold no words: what somebody takes out of the document is gone from it.
 *
 * A custom XML part outlives being saved again by Word, Word Online and LibreOffice; Google Docs drops it.
 */
const namespace = 'urn:campaign-plan:passages';

/** A passage that was exported. */
export interface Fingerprint {
  readonly words: string;
  /** What sort of paragraph it is; undefined where that is not told. */
  readonly form?: string;
  /** The fingerprint of what is marked in it; undefined where it has a form and nothing is. */
  readonly marks?: string;
  /** Whether the organisation's template says it, on its cover: then it is no part of the plan. */
  readonly isTemplates: boolean;
}

/** All that a document brings with it of what was exported. */
export interface Fingerprints {
  /** Whether it is a plan on a page. */
  readonly isPage: boolean;
  /** In the order of the document. */
  readonly passages: readonly Fingerprint[];
  /** Of what it says besides, without order; none of a kind that the document does not tell of. */
  readonly asides: ReadonlyMap<AsideKind, readonly string[]>;
}

/** What stands before the fingerprint of what a template says. */
const templates = '~';

/** What stands between the fingerprint of the words, the sort of a paragraph, such as `heading2`, and the fingerprint of its marks. */
const between = ':';

const encoder = new TextEncoder();

/** The fingerprint of words: the same for the same ones. */
export function fingerprintOf(words: string): string {
  return crc32(encoder.encode(words)).toString(36);
}

/** The custom XML part that holds fingerprints, without its declaration. */
export function fingerprintsXml({ isPage, passages, asides }: Fingerprints): string {
  const all = passages.map(
    ({ words, isTemplates, form, marks }) =>
      (isTemplates ? templates : '') +
      [words, form?.replace(' ', ''), marks].filter((each) => each !== undefined).join(between),
  );
  const besides = [...asides].map(([kind, words]) => ` ${kind}s="${words.join(' ')}"`).join('');
  return `<passages xmlns="${namespace}"${isPage ? ' form="page"' : ''}${besides}>${all.join(' ')}</passages>`;
}

/**
 * The fingerprints that a document brings with it.
 * @returns undefined where it has none any more
 * @throws {OfficeFileError} where the part that may hold them is damaged
 */
export function readFingerprints({ archive, mainPath }: WordFile): Fingerprints | undefined {
  for (const { type, target, isExternal } of relationshipsOf(archive, mainPath)) {
    const text = type === 'customXml' && !isExternal ? archive.text(target) : undefined;
    if (!text?.includes(namespace)) continue;
    const root = parseXml(text);
    if (root.name !== `{${namespace}}passages`) continue;
    return {
      isPage: root.attributes.get('form') === 'page',
      passages: listed(textOf(root)).map(asFingerprint),
      asides: new Map(
        asideKinds.flatMap((kind) => {
          const written = root.attributes.get(`${kind}s`);
          return written === undefined ? [] : [[kind, listed(written)] as const];
        }),
      ),
    };
  }
  return undefined;
}

function listed(written: string): string[] {
  return written.split(/\s+/).filter(Boolean);
}

function asFingerprint(written: string): Fingerprint {
  const isTemplates = written.startsWith(templates);
  const told = isTemplates ? written.slice(templates.length) : written;
  const [words = '', form, marks] = told.split(between);
  return {
    words,
    isTemplates,
    ...(form === undefined ? {} : { form: form.replace(/\d/, ' $&') }),
    ...(marks === undefined ? {} : { marks }),
  };
}
