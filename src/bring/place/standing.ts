import type { Heading, Item, Paragraph } from '../outline.ts';
import { addressedBy, headsSamples } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import type { Brought } from './draft.ts';
import { headedField, isNameOfPart, isProse, sectionOf } from './sections.ts';

/** Whom messages are for, and the heading that says so. */
export interface Addressed {
  readonly name: string;
  readonly from: string;
}

/** What a heading says of all that stands below it. */
export interface Standing {
  readonly level: number;
  /** The part of a plan that stands here. */
  readonly part: Part | undefined;
  /** The one that stands above the heading. */
  readonly partAbove: Part | undefined;
  /** Whether samples, or rules for writing or for cases, stand here. */
  readonly isRules: boolean;
  /** Whom the messages are for, where the heading says so. */
  readonly forWhom: Addressed | undefined;
  /** The entry that the heading names, which is described below. */
  entry?: Described;
  /** The day that the heading names, on which what stands below is done. */
  day?: Brought;
}

/** An entry whose description goes by. */
export interface Described {
  /**
   * Takes a line that says itself what it tells of the entry: `Purpose: …`.
   * @returns whether all of it has a place
   */
  take(line: Item | Paragraph): boolean;
}

/** The headings below which a passage stands, as they go by. */
export class Standings {
  readonly #open: Standing[] = [];
  readonly #isAudience: (name: string) => boolean;

  /**
   * @param part that of what stands above the first heading, where it is known
   * @param isAudience whether the plan has an audience of a name so far
   */
  constructor(part: Part | undefined, isAudience: (name: string) => boolean) {
    this.#isAudience = isAudience;
    if (part) this.#open.push({ level: 1, part, partAbove: undefined, isRules: false, forWhom: undefined });
  }

  /** What holds for what comes next. */
  get innermost(): Standing | undefined {
    return this.#open.at(-1);
  }

  /** Goes on to what stands below another heading, and gives the one above that. */
  enter({ text, level }: Heading): { readonly standing: Standing; readonly above: Standing | undefined } {
    while (this.#open.length > 0 && this.#open.at(-1)!.level >= level) this.#open.pop();
    const above = this.innermost;
    // Below an entry, what only holds a part’s word is said about that entry.
    const own = above?.entry && !isNameOfPart(text) ? undefined : sectionOf(text);
    const isOther = isProse(text) || headedField(text) !== undefined;
    const part = own ?? (isOther || above?.entry ? undefined : above?.part);
    const name =
      part === 'messages' ? (addressedBy(text) ?? (this.#isAudience(text) ? text : undefined)) : undefined;
    const standing: Standing = {
      level,
      part,
      partAbove: above?.part,
      isRules: above?.isRules === true || headsSamples(text),
      forWhom: name === undefined ? above?.forWhom : { name, from: text },
    };
    this.#open.push(standing);
    return { standing, above };
  }
}
