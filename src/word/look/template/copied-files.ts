import { type Relationship, relationshipsOf } from '../../../ooxml/relationships.ts';
import type { WordFile } from '../../../ooxml/word-file.ts';
import { type PackageFile, Relationships } from '../../package/package-file.ts';

/** What a part of the template takes along. */
export interface TakenAlong {
  /** Under the ids that it uses. */
  readonly relationships: Relationships;
  /** The ids of what stays behind: what uses them has to go. */
  readonly leftBehind: ReadonlySet<string>;
}

/** Which relationships of a part are taken along, and under which ids. */
interface Choice {
  isWanted?(id: string): boolean;
  as?(id: string): string;
}

/** The pictures and fonts that parts of a template use, each copied once, under names that no file of ours has. */
export class CopiedFiles {
  readonly files: PackageFile[] = [];
  readonly #word: WordFile;
  readonly #paths = new Map<string, string>();

  constructor(word: WordFile) {
    this.#word = word;
  }

  /**
   * Copies what a part uses.
   * @param part the part's path in the template
   * @param folder the folder below `word/` that its copy stands in
   * @param choice which of its relationships, all unless said, and under which ids, its own unless said
   */
  along(part: string, folder = '', choice: Choice = {}): TakenAlong {
    const { isWanted = () => true, as = (id) => id } = choice;
    const relationships = new Relationships();
    const leftBehind = new Set<string>();
    for (const relationship of relationshipsOf(this.#word.archive, part)) {
      const { id, rawType, isExternal } = relationship;
      if (!isWanted(id)) continue;
      const target = this.#targetOf(relationship);
      if (target === undefined) leftBehind.add(id);
      else relationships.addAs(as(id), rawType, isExternal ? target : fromFolder(folder, target), isExternal);
    }
    return { relationships, leftBehind };
  }

  /** Where what a relationship leads to is from now on; undefined where it stays behind. */
  #targetOf({ type, target, isExternal }: Relationship): string | undefined {
    // A picture elsewhere would be fetched by whoever opens the document.
    if (isExternal) return type === 'hyperlink' ? target : undefined;
    if (type !== 'image' && type !== 'font') return undefined;
    const known = this.#paths.get(target);
    if (known !== undefined) return known;
    const contentType = this.#word.contentType(target);
    const wanted = type === 'image' ? /^image\// : /font/i;
    const data = wanted.test(contentType) ? this.#word.archive.bytes(target) : undefined;
    if (!data) return undefined;
    const extension = /\.([a-z0-9]{1,8})$/i.exec(target)?.[1]?.toLowerCase() ?? 'bin';
    const path = `${type === 'image' ? 'media' : 'fonts'}/template${this.#paths.size + 1}.${extension}`;
    this.#paths.set(target, path);
    this.files.push({ path: `word/${path}`, data, contentType });
    return path;
  }
}

function fromFolder(folder: string, target: string): string {
  return `${folder === '' ? '' : '../'}${target}`;
}

/** A part of the template with what it refers to. */
export function partFiles(
  path: string,
  data: string | Uint8Array,
  contentType: string,
  relationships: Relationships,
): PackageFile[] {
  const slash = path.lastIndexOf('/');
  const list = `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`;
  return [
    { path, data, contentType },
    ...(relationships.isEmpty ? [] : [{ path: list, data: relationships.xml() }]),
  ];
}
