import type { RegisterDocument } from '../plan/document.ts';
import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';
import { addDays, type IsoDate } from '../plan/values/dates.ts';
import type { Days } from '../plan/values/schedule.ts';
import { type Shared, sharedNames } from './shared-names.ts';

/** So long an audience may hear nothing before that is said. */
export const silentDays = 90;

export interface UnheardAudience {
  readonly audience: string;
  /** The last day on which an activity reached it; undefined where none ever has. */
  readonly last: IsoDate | undefined;
  /** The first day on which one will; undefined where none is planned. */
  readonly next: IsoDate | undefined;
}

export interface OneWayAudience {
  readonly audience: string;
  /** The channels by which it is reached. */
  readonly channels: readonly string[];
}

/** What is known of a channel that a plan uses. */
export interface ChannelTraits {
  readonly name: string;
  readonly kind: ChannelKind | undefined;
  readonly peso: Peso | undefined;
  readonly direction: Direction | undefined;
}

/** Whom the plans leave out. */
export interface HearingResult {
  /** Whether anybody is named at all whom plans are to reach. */
  readonly hasAudiences: boolean;
  /** Audiences that no activity has reached for {@link silentDays} days before today, nor reaches today. */
  readonly unheard: readonly UnheardAudience[];
  /** Audiences that the activities of these days reach by channels only on which nobody can answer. */
  readonly oneWay: readonly OneWayAudience[];
}

/** Who hears from the plans, and when. */
export class Hearing {
  readonly #today: IsoDate;
  readonly #audiences = new Map<string, Heard>();

  constructor(today: IsoDate) {
    this.#today = today;
  }

  /** Somebody who should hear something. */
  expect(audience: Shared | undefined): void {
    if (audience) this.#of(audience).isExpected = true;
  }

  expectAllOf(register: RegisterDocument): void {
    const names = sharedNames(register);
    for (const { id, name } of register.register.audiences)
      this.expect(
        names.audience({ ...(id === undefined ? {} : { id }), name: name ?? id ?? '', place: noPlace }),
      );
  }

  hears(audience: Shared, { from, to }: Days): void {
    const heard = this.#of(audience);
    if (from > this.#today) {
      if (heard.next === undefined || from < heard.next) heard.next = from;
      return;
    }
    const last = to < this.#today ? to : this.#today;
    if (heard.last === undefined || last > heard.last) heard.last = last;
  }

  isReachedBy(audience: Shared, channels: readonly ChannelTraits[]): void {
    const { channels: known } = this.#of(audience);
    for (const { name, direction } of channels) known.set(name, direction);
  }

  result(): HearingResult {
    const all = [...this.#audiences.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    const since = addDays(this.#today, -silentDays);
    return {
      hasAudiences: all.length > 0,
      unheard: all
        .filter(({ isExpected, last }) => isExpected && (last === undefined || last < since))
        .map(({ name, last, next }) => ({ audience: name, last, next })),
      oneWay: all
        .filter(
          ({ channels }) => channels.size > 0 && [...channels.values()].every((way) => way === 'one-way'),
        )
        .map(({ name, channels }) => ({ audience: name, channels: [...channels.keys()].sort() })),
    };
  }

  #of({ key, name }: Shared): Heard {
    const known = this.#audiences.get(key) ?? {
      name,
      isExpected: false,
      last: undefined,
      next: undefined,
      channels: new Map(),
    };
    this.#audiences.set(key, known);
    return known;
  }
}

interface Heard {
  readonly name: string;
  isExpected: boolean;
  last: IsoDate | undefined;
  next: IsoDate | undefined;
  readonly channels: Map<string, Direction | undefined>;
}

/** An audience of a register stands in no plan. */
const noPlace = [0, 0, 0, 0] as const;
