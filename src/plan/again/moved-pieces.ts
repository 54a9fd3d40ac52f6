import type { EarlierPlaces } from '../format/locations.ts';
import { Mover } from '../yaml/moved.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** How far pieces have moved since they were read. */
export class MovedPieces {
  readonly #movers: ReadonlyMap<Piece, Mover>;

  /** @param starts where each piece begins by now */
  constructor(starts: ReadonlyMap<Piece, number>) {
    const movers = new Map<number, Mover>();
    const moverBy = (by: number) => {
      const mover = movers.get(by) ?? new Mover(by);
      movers.set(by, mover);
      return mover;
    };
    this.#movers = new Map([...starts].map(([piece, start]) => [piece, moverBy(start - piece.start)]));
  }

  /** Gives the nodes of one of the pieces as they stand by now. */
  mover(piece: Piece): Mover {
    return this.#movers.get(piece)!;
  }

  /** Finds where the pieces' data was read. */
  readonly find: EarlierPlaces = (data) => {
    const piece = pieceOf(data);
    const mover = piece && this.#movers.get(piece);
    return piece && mover && { locations: piece.locations, mover };
  };
}
