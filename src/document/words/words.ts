import type { Plan } from '../../plan/format/schema.ts';
import { isAmount, type Money, shownMoney } from '../../plan/values/amounts.ts';
import { dayIn, monthsIn, weekdayIn } from '../../plan/values/calendar.ts';
import { type IsoDate, type PlanDate, resolveDate } from '../../plan/values/dates.ts';
import { isOpenDate } from '../../plan/values/written-dates.ts';
import { capitalised } from '../../text/text.ts';
import { type Inline, type Marks, words as plain } from '../model.ts';

import type { PartName } from '../parts.ts';
import { shortLabel } from '../short-label.ts';
import { en } from './en.ts';
import type { Language, TextKey } from './language.ts';
import type { PartWords, Phrase } from './phrase.ts';
import { languageFor, languages, primaryTag } from './registry.ts';

/** What is put into a phrase: the plan's own words as they stand, a count, or words that have a language of their own. */
export type Value = string | number | readonly Inline[];

/** What the document of a plan says itself: in the plan's language. */
export function wordsFor({ language = 'en-GB' }: Pick<Plan, 'language'>): DocumentWords {
  return new DocumentWords(language);
}

/**
 * What a document itself says, as opposed to the plan: headings, captions, labels, dates, amounts. In the document’s
 * language where we have it, else in English, tagged so that it is read out as English.
 */
export class DocumentWords {
  /** BCP 47 tag of the document. */
  readonly documentLanguage: string;
  readonly #language: Language;

  constructor(documentLanguage: string) {
    this.documentLanguage = documentLanguage;
    this.#language = languageFor(documentLanguage);
  }

  /** BCP 47 tag of what is said here. */
  get language(): string {
    return this.#language.tag;
  }

  /** Its code in Office's number formats, where it needs to be said. */
  get officeCode(): string | undefined {
    return this.#language.officeCode;
  }

  /** A phrase as plain text, for what cannot be tagged: alternative texts, properties. */
  text(key: TextKey, ...values: readonly (string | number)[]): string {
    return filled(this.#phrase(key, values[0]).pattern, (index) => String(values[index] ?? ''));
  }

  /** A phrase as content of the document. */
  say(key: TextKey, ...values: readonly Value[]): Inline[] {
    const { pattern, tag } = this.#phrase(key, values[0]);
    if (!pattern.includes('{')) return plain(pattern, this.#marksFor(tag));
    return pattern
      .split(/(\{\d\})/)
      .filter((piece) => piece !== '')
      .flatMap((piece) => {
        const place = /^\{(\d)\}$/.exec(piece);
        const value = place ? values[Number(place[1])] : piece;
        if (typeof value === 'object') return [...value];
        // The plan's own words are in the plan's language, all else is in ours.
        const isOurs = !place || typeof value === 'number';
        return plain(String(value ?? ''), isOurs ? this.#marksFor(tag) : {});
      });
  }

  /** Something that these words have made up, such as a date, as content of the document. */
  own(text: string, marks: Marks = {}): Inline[] {
    return plain(text, { ...marks, ...this.#marksFor(this.#language.tag) });
  }

  /** One of the format's own words, such as a status, where it stands alone; a word of the plan's own stays as it is. */
  choice(word: string): string {
    return this.#language.choices[word.trim().toLowerCase()] ?? capitalised(word);
  }

  /** The title of a part of the plan. */
  title(part: PartName): string {
    return (this.#language.parts[part] ?? en.parts[part]).title;
  }

  /** The same as content of the document. */
  sayTitle(part: PartName): Inline[] {
    const { tag } = this.#language.parts[part] === undefined ? languages[0] : this.#language;
    return plain(this.title(part), this.#marksFor(tag));
  }

  /** The heading of a template's section. */
  section(title: string): string {
    return this.#language.sections[title] ?? title;
  }

  /** Headings by which texts announce a part: those of the document's language come before those of others. */
  headings(part: PartName): Pick<PartWords, 'own' | 'shared'> {
    const inOrder = [this.#language, ...languages.filter((language) => language !== this.#language)];
    return {
      own: inOrder.flatMap(({ parts }) => parts[part]?.own ?? []),
      shared: inOrder.flatMap(({ parts }) => parts[part]?.shared ?? []),
    };
  }

  /** A language by its code, in words; what is no code stays as it is. */
  languageName(code: string): string {
    const key = primaryTag(code.trim());
    return this.#language.languages[key] ?? (en.languages as Readonly<Record<string, string>>)[key] ?? code;
  }

  /**
   * A day in words: `1 March 2027`; `2 weeks before the launch` where the launch is not known. What is written as people
   * write it stays as it is.
   */
  day(date: PlanDate, launch: string | undefined): string {
    const day = resolveDate(date, launch);
    if (day !== undefined) return dayIn(this.#language.tag, day);
    const match = /^launch(?:([+-])(\d+)([dwm]))?$/.exec(date);
    if (!match) return date;
    const count = Number(match[2] ?? 0);
    if (count === 0) return this.text('dayOfLaunch');
    return this.text(fromLaunch[`${match[1]}${match[3]}`]!, count);
  }

  /** A day with its weekday, where the year is known anyway: `Monday 1 March`. */
  weekday(day: IsoDate): string {
    return weekdayIn(this.#language.tag, day).replace(/ \d{4}$/, '');
  }

  /** The month of a day: `March 2027`. */
  month(day: IsoDate): string {
    const [year = '', month] = day.split('-');
    return `${monthsIn(this.#language.tag)[Number(month) - 1]} ${year}`;
  }

  /** A stretch of days in words; undefined where neither end is known. */
  period(
    start: PlanDate | undefined,
    end: PlanDate | undefined,
    launch: string | undefined,
  ): string | undefined {
    if (start !== undefined && end !== undefined) {
      const [from, to] = [this.day(start, launch), this.day(end, launch)];
      if (isOpenDate(start) || isOpenDate(end)) return `${from}, ${to}`;
      return from === to ? from : this.text('fromTo', withoutWhatFollows(from, to), to);
    }
    for (const [key, date] of [
      ['from', start],
      ['until', end],
    ] as const) {
      if (date === undefined) continue;
      const day = this.day(date, launch);
      return isOpenDate(date) ? day : this.text(key, day);
    }
    return undefined;
  }

  /** Some days in words, in their order: `7, 14 and 21 June 2027`. */
  days(dates: readonly IsoDate[]): string {
    const all = dates.map((date) => this.day(date, undefined));
    return this.list(
      all.map((day, index) => (index + 1 < all.length ? withoutWhatFollows(day, all[index + 1]!) : day)),
    );
  }

  /** What an objective is about, made short from its statement; see {@link shortLabel}. */
  objectiveLabel(statement: string): string {
    const isOurs = primaryTag(this.#language.tag) === primaryTag(this.documentLanguage);
    return shortLabel(statement, isOurs ? this.#language.figures : undefined);
  }

  /** Money as content of the document: `£1,200`, or the plan's own words for it. */
  money(money: Money, currency: string | undefined): Inline[] {
    return isAmount(money) ? this.own(shownMoney(money, currency)) : plain(String(money));
  }

  /** `a`, `a and b`, `a, b and c`. */
  list(texts: readonly string[]): string {
    const last = texts.at(-1);
    if (last === undefined || texts.length < 2) return texts.join('');
    const { usual, beforeVowel } = this.#language.and;
    const pattern = beforeVowel && /^[aeiouwyâêîôûŵŷ]/i.test(last) ? beforeVowel : usual;
    return filled(pattern, (index) => (index === 0 ? texts.slice(0, -1).join(', ') : last));
  }

  /** A phrase with the language it is in, in the plural for a count. */
  #phrase(key: TextKey, count: unknown): { pattern: string; tag: string } {
    const language = this.#language.texts[key] === undefined ? languages[0] : this.#language;
    const phrase: Phrase = language.texts[key] ?? en.texts[key];
    if (typeof phrase === 'string') return { pattern: phrase, tag: language.tag };
    const plural = typeof count === 'number' ? pluralRules(language.tag).select(count) : 'other';
    return { pattern: phrase[plural] ?? phrase.other, tag: language.tag };
  }

  #marksFor(tag: string): Marks {
    return primaryTag(tag) === primaryTag(this.documentLanguage) ? {} : { language: tag };
  }
}

/** Making one takes longer than most of what a document says. There are as many as languages that we have. */
const rulesByTag = new Map<string, Intl.PluralRules>();

function pluralRules(tag: string): Intl.PluralRules {
  const rules = rulesByTag.get(tag) ?? new Intl.PluralRules(tag);
  rulesByTag.set(tag, rules);
  return rules;
}

const fromLaunch: Readonly<Record<string, TextKey>> = {
  '-d': 'daysBeforeLaunch',
  '-w': 'weeksBeforeLaunch',
  '-m': 'monthsBeforeLaunch',
  '+d': 'daysAfterLaunch',
  '+w': 'weeksAfterLaunch',
  '+m': 'monthsAfterLaunch',
};

function filled(pattern: string, value: (index: number) => string): string {
  return pattern.replace(/\{(\d)\}/g, (_, index) => value(Number(index)));
}

/** The first of two days without the month and year that the second has too: `5 to 15 January 2027`. */
function withoutWhatFollows(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => /^(\d+) (\p{L}+) (\d{4})$/u.exec(day));
  if (!first || !last || first[3] !== last[3]) return from;
  return first[2] === last[2] ? first[1]! : `${first[1]} ${first[2]}`;
}
