import { escapeXml } from '../text.ts';
import { part } from './xml.ts';

/** A file of the package. */
export interface PackageFile {
  /** Without a leading slash. */
  readonly path: string;
  readonly data: string | Uint8Array;
  /** Where it is not what the package says of its file name's extension. */
  readonly contentType?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a part refers to, under ids that are handed out in order: same input, same ids. */
export class Relationships {
  readonly #entries: string[] = [];
  readonly #ids = new Map<string, string>();
  readonly #prefix: string;

  /** @param prefix what its ids begin with; other ids of the part must not begin with it */
  constructor(prefix = 'rId') {
    this.#prefix = prefix;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /**
   * @param type the last word of the relationship's type: `image`; or all of it
   * @param target a path relative to the part's folder, or an address outside
   * @returns its id; the same for the same target
   */
  add(type: string, target: string, isExternal = false): string {
    const known = this.#ids.get(`${type} ${target}`);
    if (known) return known;
    const id = `${this.#prefix}${this.#entries.length + 1}`;
    this.#ids.set(`${type} ${target}`, id);
    this.addAs(id, type, target, isExternal);
    return id;
  }

  /** The same under an id of the caller's. */
  addAs(id: string, type: string, target: string, isExternal = false): void {
    const wholeType = type.includes('/') ? type : `${office}/${type}`;
    this.#entries.push(
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(wholeType)}" Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    );
  }

  /** The same entries as another part has, under their ids there. */
  addAll(others: Relationships): void {
    this.#entries.push(...others.#entries);
  }

  /** The part that lists them. */
  xml(): string {
    return part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.#entries.join('')}</Relationships>`,
    );
  }
}
