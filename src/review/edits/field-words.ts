import type { ChannelDirectory } from '../../channels/directory.ts';
import { namedChannel } from '../../channels/serving.ts';
import { audienceName, objectiveName } from '../../document/facts.ts';
import { plainText } from '../../document/model.ts';
import { readWords } from '../../document/passages.ts';
import { findObjective } from '../../plan/format/references.ts';
import type { Plan } from '../../plan/format/schema.ts';
import type { FieldInfo } from '../../plan/format/vocabulary.ts';
import { countedAmount, isAmount, readMoney } from '../../plan/values/amounts.ts';
import { currencyOf } from '../../plan/values/currency.ts';
import { daysInFigures, isAmbiguous } from '../../plan/values/days-in-figures.ts';
import { exactLaunchOf } from '../../plan/values/schedule.ts';
import { readPlanDate } from '../../plan/values/written-dates.ts';
import { looseKey } from '../../text/text.ts';
import { listSeparators } from '../list-words.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { dayOf } from '../same-words.ts';

/** A way in which the document shows a value. */
export interface ShownValue {
  /** Its words there. */
  readonly words: string;
  /**
   * How the plan would say other words in their place, the likeliest first; none where they cannot be such a value.
   */
  written(words: string): readonly string[];
}

/** Puts values of the frontmatter into the words of the document, and those back into values. */
export class FieldWords {
  readonly #plan: Plan;
  readonly #words: ReviewedPlan['words'];
  readonly #channels: ChannelDirectory;
  readonly #launch: string | undefined;
  /** What may stand between names, what hardly any name has in it first. */
  readonly separators: ReturnType<typeof listSeparators>;

  constructor({ document, words, channels }: Pick<ReviewedPlan, 'document' | 'words' | 'channels'>) {
    this.#plan = document.plan;
    this.#words = words;
    this.#channels = channels;
    this.#launch = exactLaunchOf(document.plan);
    this.separators = listSeparators(words);
  }

  /**
   * The ways in which the document may show a value.
   * @param text as the plan says it
   */
  shown(text: string, field: FieldInfo | undefined): readonly ShownValue[] {
    if (text.trim() === '') return [];
    if (field?.format === 'date') return this.#days(text);
    if (field?.format === 'amount') return [this.#money(text)];
    if (field?.refersTo) return [this.#reference(text, field.refersTo)];
    if (field?.words || field?.usual) return this.#choices(text, field);
    if (field?.format) return [];
    return [{ words: readWords(text), written: (words) => [words] }];
  }

  /** How the plan would say words in a field that has no value yet. */
  written(words: string, field: FieldInfo): readonly string[] {
    if (field.format === 'date') return datesOf(words, true);
    if (field.format === 'amount') return moneyOf(words, '', currencyOf(this.#plan));
    if (field.refersTo) return this.#reference('', field.refersTo).written(words);
    if (field.words || field.usual) return this.#choiceOf(words, field);
    return field.format ? [] : [words];
  }

  /** Whether words are the name of one thing to which a field may refer, as the plan or the catalogue has it. */
  isName(words: string, { refersTo }: Pick<FieldInfo, 'refersTo'>): boolean {
    if (refersTo === undefined) return false;
    if (refersTo !== 'channel') return this.#reference('', refersTo).written(words).length > 0;
    const by = this.#channels.lookUp(words)?.by;
    return by !== undefined && by !== 'sort';
  }

  /** Whether words that would name a channel are hardly its name, but a slip for another: “Facbook”. */
  isMisspeltChannel(words: string): boolean {
    return this.#channels.lookUp(words) === undefined && this.#channels.nearest(words).length > 0;
  }

  /** How the document calls an objective, for short. */
  objectiveName(index: number): string {
    return plainText(objectiveName({ plan: this.#plan, words: this.#words }, index));
  }

  /** A day; within a stretch of days its month and year may stand behind the last alone: `1 to 31 March 2027`. */
  #days(text: string): ShownValue[] {
    const date = readPlanDate(text);
    if (date === undefined) return [];
    const inFull = this.#words.day(date, this.#launch);
    const isExact = /^\d{4}-\d{2}(?:-\d{2})?$|^launch/.test(text.trim());
    const cuts = /^(\d+)( \p{L}+)( \d{4})$/u.exec(inFull);
    const tails = cuts ? ['', cuts[3]!, `${cuts[2]!}${cuts[3]!}`] : [''];
    return tails.map((tail) => ({
      words: inFull.slice(0, inFull.length - tail.length),
      // With its year a day is told best.
      written: (words) =>
        [tail, ...tails.toReversed()].flatMap((rest) => datesOf(`${words}${rest}`, isExact)),
    }));
  }

  #money(text: string): ShownValue {
    const currency = currencyOf(this.#plan);
    const shown = plainText(this.#words.money(readMoney(text), currency));
    return { words: readWords(shown), written: (words) => moneyOf(words, text, currency) };
  }

  #choices(text: string, field: FieldInfo): ShownValue[] {
    const written = (words: string) => this.#choiceOf(words, field);
    const shown = [this.#words.choice(text), text];
    // A draft is called one at length.
    if (looseKey(text) === 'draft') shown.unshift(this.#words.text('draftNotApproved'));
    return shown.map((words) => ({ words: readWords(words), written }));
  }

  #choiceOf(words: string, field: FieldInfo): readonly string[] {
    const known = [...(field.words ?? []), ...(field.usual ?? [])];
    const found = known.filter((word) =>
      [word, this.#words.choice(word)].some((name) => looseKey(name) === looseKey(words)),
    );
    return field.words ? found : [...found, words];
  }

  #reference(text: string, target: NonNullable<FieldInfo['refersTo']>): ShownValue {
    switch (target) {
      case 'channel':
        return {
          words: namedChannel(this.#channels, text).name,
          written: (words) => this.#channelNames(words),
        };
      case 'audience':
        return {
          words: audienceName({ plan: this.#plan, channels: this.#channels }, text),
          written: (words) =>
            this.#plan.audiences.flatMap(({ id, name }) =>
              looseKey(name ?? id ?? '') === looseKey(words) ? [id ?? name ?? ''] : [],
            ),
        };
      case 'objective': {
        const objective = findObjective(this.#plan, text);
        const number = objective ? this.#plan.objectives.indexOf(objective) : -1;
        return {
          words: number < 0 ? text : this.objectiveName(number),
          written: (words) =>
            this.#plan.objectives.flatMap(({ id, label, objective: statement }, index) =>
              looseKey(this.objectiveName(index)) === looseKey(words) ? [id ?? label ?? statement] : [],
            ),
        };
      }
    }
  }

  #isSeveral(words: string): boolean {
    const isName = (name: string) => this.isName(name, { refersTo: 'channel' });
    const [, byMarks, byWords] = this.separators;
    const names = words.split(byWords);
    return !isName(words) && (byMarks.test(words) || (names.length > 1 && names.every(isName)));
  }

  /** A channel that the plan lists is named by its id, where it has one; another by its name. Several are none, nor is a slip. */
  #channelNames(words: string): string[] {
    if (this.#isSeveral(words) || this.isMisspeltChannel(words)) return [];
    const channel = this.#channels.find(words);
    const listed = channel?.inPlan;
    return [...new Set([listed?.id ?? words, words])];
  }
}

/** @param isExact whether a day is to be written as `YYYY-MM-DD` */
function datesOf(words: string, isExact: boolean): string[] {
  const inFigures = daysInFigures(words);
  if (readPlanDate(words) === undefined || (inFigures && isAmbiguous(inFigures))) return [];
  const day = dayOf(words);
  return [...new Set(isExact && day !== undefined ? [day, words] : [words])];
}

/** Amounts in figures alone stay so; others are written as the reviewer has. */
function moneyOf(words: string, like: string, currency: string): string[] {
  const amount = isAmount(words) ? countedAmount(words, currency) : undefined;
  const isBare = /^\d+(?:\.\d+)?$/.test(like.trim());
  return isBare && amount !== undefined ? [String(amount), words] : [words];
}
