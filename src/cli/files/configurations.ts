import { dirname, join, resolve } from 'node:path';
import { type ConfigurationDocument, readConfiguration } from '../../config/document.ts';
import { configurationName } from '../../config/name.ts';
import { decode } from '../../text/decode.ts';
import { everywhere, type Reach } from './reach.ts';
import { readFileIfAny } from './read.ts';

/** A configuration with the place of its file. */
export interface PlacedConfiguration {
  /** Absolute. */
  readonly folder: string;
  readonly path: string;
  readonly document: ConfigurationDocument;
}

/** The configuration files around plans, each read once. */
export class Configurations {
  readonly reach: Reach;
  readonly #read = new Map<string, Promise<PlacedConfiguration | undefined>>();
  readonly #nearest = new Map<string, Promise<PlacedConfiguration | undefined>>();

  /** @param reach how far they are looked for, and so all that plans are checked with */
  constructor(reach: Reach = everywhere) {
    this.reach = reach;
  }

  /** The one of a folder itself. */
  async in(folder: string): Promise<PlacedConfiguration | undefined> {
    const absolute = resolve(folder);
    const known = this.#read.get(absolute) ?? readIn(absolute, this.reach);
    this.#read.set(absolute, known);
    return known;
  }

  /** The one that holds for a file: that of its folder, or of the nearest folder above it. */
  async around(path: string): Promise<PlacedConfiguration | undefined> {
    const folder = dirname(resolve(path));
    const known = this.#nearest.get(folder) ?? this.#nearestTo(folder);
    this.#nearest.set(folder, known);
    return known;
  }

  /** All that were read, in the order of their paths. */
  async found(): Promise<PlacedConfiguration[]> {
    const all = await Promise.all(this.#read.values());
    return all.flatMap((each) => each ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async #nearestTo(folder: string): Promise<PlacedConfiguration | undefined> {
    for (const above of await this.reach.foldersAbove(folder)) {
      const found = await this.in(above);
      if (found) return found;
    }
    return undefined;
  }
}

async function readIn(folder: string, reach: Reach): Promise<PlacedConfiguration | undefined> {
  const path = join(folder, configurationName);
  const bytes = (await reach.covers(path)) ? await readFileIfAny(path) : undefined;
  return bytes && { folder, path, document: await readConfiguration(path, decode(bytes).text) };
}
