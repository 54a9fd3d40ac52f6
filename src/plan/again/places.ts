import type { EarlierPlaces, EntryLocation, FieldLocation, ListLocation, ObjectLocation } from '../format/locations.ts';
import { Mover } from '../yaml/moved.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** Where the data of pieces stands in a later text. What is not asked for is not worked out. */
export class MovedPlaces implements EarlierPlaces {
  readonly #movers = new Map<Piece, Mover>();
  readonly #starts: ReadonlyMap<Piece, number>;

  /** @param starts where each piece begins by now */
  constructor(starts: ReadonlyMap<Piece, number>) {
    this.#starts = starts;
  }

  /** Gives a piece's nodes as they stand by now. */
  mover(piece: Piece): Mover {
    let mover = this.#movers.get(piece);
    if (!mover) {
      mover = new Mover(this.#starts.get(piece)! - piece.start);
      this.#movers.set(piece, mover);
    }
    return mover;
  }

  object(object: object): ObjectLocation | undefined {
    const piece = this.#pieceOf(object);
    const location = piece?.locations.object(object);
    if (!piece || !location) return undefined;
    const mover = this.mover(piece);
    if (mover.by === 0) return location;
    const fields = new Map<string, FieldLocation>();
    for (const [name, { key, value }] of location.fields)
      fields.set(name, { key: key && mover.node(key), value: mover.node(value) });
    return { node: mover.node(location.node), info: location.info, fields };
  }

  entry(object: object): EntryLocation | undefined {
    const piece = this.#pieceOf(object);
    const entry = piece?.locations.entry(object);
    if (!piece || !entry) return undefined;
    const mover = this.mover(piece);
    return { key: mover.node(entry.key), value: mover.node(entry.value), inList: entry.inList };
  }

  list(list: object): ListLocation | undefined {
    const piece = this.#pieceOf(list);
    const location = piece?.locations.list(list);
    if (!piece || !location) return undefined;
    const mover = this.mover(piece);
    return { node: mover.node(location.node), items: location.items.map((item) => mover.node(item)) };
  }

  #pieceOf(object: object): Piece | undefined {
    const piece = pieceOf(object);
    return piece && this.#starts.has(piece) ? piece : undefined;
  }
}
