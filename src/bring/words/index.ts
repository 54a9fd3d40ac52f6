import { standsInForValue } from '../../plan/values/placeholder.ts';
import { looseKey } from '../../text/text.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { BringWords, Part, PlanField } from './words.ts';

export type { Part };

/** Documents are read in all of these at once: many are written in two. */
const languages: readonly BringWords[] = [en, cy];

/** Words for the same thing in all languages, as they are compared. */
type Words = ReadonlySet<string>;

const wordsOf = (take: (language: BringWords) => readonly string[]): Words =>
  new Set(languages.flatMap(take).map(compared));

/** A heading, a header cell or a label as it is compared: its words alone, without numbers before and notes behind. */
export function compared(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s\d.]+(?=\p{L})/u, '')
    .replace(/[’'`]/g, '’')
    .replace(/[^\p{L}\p{N}’£]+/gu, ' ')
    .trim();
}

const parts = Object.keys(en.sections) as Part[];

/** Whether a key is that of a part whose entries can be brought. */
export function isPart(key: string): key is Part {
  return parts.some((part) => part === key);
}

/** The words of headings, by the part that they are of. */
export const sections: readonly (readonly [Part, Words])[] = parts.map((part) => [
  part,
  wordsOf((language) => language.sections[part]),
]);

export const prose: Words = wordsOf((language) => language.prose);

/** Headings with which documents begin, before the plan itself does. */
export const openings: Words = wordsOf((language) => language.openings);

const ways = wordsOf((language) => language.ways);
const nobody = wordsOf((language) => language.nobody);
const addressing = languages
  .flatMap((language) => language.addressing)
  .map(compared)
  .sort((a, b) => b.length - a.length);

const samples = wordsOf((language) => language.samples);
const rules = wordsOf((language) => language.rules);
const directory = wordsOf((language) => language.directory);
const approved = wordsOf((language) => language.approved);
const fillIn = wordsOf((language) => language.fillIn);

const holdsAny = (text: string, words: Words): boolean => {
  const within = ` ${compared(text)} `;
  return [...words].some((word) => within.includes(` ${word} `));
};

/** Whether samples, or rules for writing or for cases, stand under a heading. */
export const headsSamples = (heading: string): boolean =>
  holdsAny(heading, samples) || holdsAny(heading, rules);

/** Whether a heading speaks of how something is reached: `How we’ll achieve our goals`. */
export const tellsWay = (heading: string): boolean => holdsAny(heading, ways);

/** With which sentences end that introduce a list. */
export const copulas = wordsOf((language) => language.copulas);

/** What comes before the name of a part in sentences that introduce a list. */
export const pointers = wordsOf((language) => language.pointers);

const references = languages.flatMap((language) => language.references).map((words) => `${compared(words)} `);

/** Whether a cell only points to another document: `See the dissemination plan`. */
export const isReference = (text: string): boolean =>
  references.some((words) => compared(text).startsWith(words));

const groups = wordsOf((language) => language.groups);
const unnamed = wordsOf((language) => language.unnamed);
const clauses = wordsOf((language) => language.clauses);
const doing = wordsOf((language) => language.doing);
const documents = wordsOf((language) => language.documents);
const usual = wordsOf((language) => language.usual);
const example = new RegExp(
  `\\s*[,(–—]\\s*(?:${languages
    .flatMap(({ examples }) => examples)
    .join('|')
    .replaceAll('.', '\\.')})(?=\\s).*$`,
  'isu',
);

/** Whether a heading only sorts what stands below it: `Internal audiences` by its first word. */
export const sortsOnly = (heading: string): boolean =>
  compared(heading)
    .split(' ')
    .every((word) => groups.has(word));

/** Whether a heading below “Channels” or “Audiences” speaks of them and names none. */
export const namesNone = (heading: string): boolean => sortsOnly(heading) || holdsAny(heading, unnamed);

/** Whether a text is a sentence rather than a name: `we aim to publish on Mondays`. */
export const isClause = (text: string): boolean => clauses.has(compared(text).split(' ')[0]!);

/** A name without the examples behind it. */
export const withoutExamples = (name: string): string => name.replace(example, '');

/** Whether an entry of a list says what is to be done: `Draft the letter`. */
export const isToDo = (text: string): boolean => doing.has(compared(text).split(' ')[0]!);

/** Whether a line is called what documents of this kind are. */
export const namesDocument = (line: string): boolean => holdsAny(line, documents);

/** Whether a line ends with what documents of this kind are called, or with their year. */
export const endsAsDocument = (line: string): boolean =>
  documents.has(
    compared(line)
      .replace(/(?: \d{1,4})+$/, '')
      .split(' ')
      .at(-1)!,
  );

/** Whether a title tells a document from no other: `Communications plan`. */
export const isUsualTitle = (title: string): boolean =>
  compared(title)
    .split(' ')
    .every((word) => usual.has(word));

/** Whom the messages below a heading are for: `For students:`; undefined where it does not say. */
export function addressedBy(heading: string): string | undefined {
  const words = compared(heading);
  const beginning = addressing.find((phrase) => words.startsWith(`${phrase} `));
  if (beginning === undefined) return undefined;
  const own = heading
    .replace(/\s*:\s*$/, '')
    .trim()
    .split(/\s+/);
  const name = own
    .slice(beginning.split(' ').length)
    .join(' ')
    .replace(/^the\s+/i, '');
  const last = compared(name).split(' ').at(-1) ?? '';
  return last === '' || nobody.has(last) ? undefined : name;
}

/** Whether a header tells cases and what is then done. */
export const tellsCases = (header: string): boolean => holdsAny(header, rules);

/** Whether a header is that of a list of people and their telephones. */
export const tellsDirectory = (header: string): boolean => directory.has(compared(header));

/** Whether a text is something that is approved, rather than somebody who approves. */
export const isApproved = (text: string): boolean => holdsAny(text, approved);

/**
 * Whether a text is still to be filled in, or holds a gap: `[Enter name]`, `TBC by Sam`, `Raise [measure] to <figure>`.
 * It is nobody’s value.
 */
export function hasGap(text: string): boolean {
  if (standsInForValue(text)) return true;
  if (/^\s*(?:example|e\.g\.)\s*:/i.test(text)) return true;
  if (/\[[^\]\d][^\]]*\]|\{[^{}]+\}|<[^<>=]*\p{L}[^<>=]*>|_{3,}|\.{4,}/u.test(text)) return true;
  const [first = ''] = compared(text).split(' ');
  return fillIn.has(first) && /\b(?:here|name|date|text|title)\b/i.test(text);
}

/** Labels, by the field of the plan that they name. */
export const labels: readonly (readonly [PlanField, Words])[] = (Object.keys(en.labels) as PlanField[]).map(
  (field) => [field, wordsOf((language) => language.labels[field])],
);

/** The words of columns, by part and field. */
export const columns: readonly (readonly [Part, readonly (readonly [string, Words])[]])[] = parts.map(
  (part) => [
    part,
    Object.keys(en.columns[part]).map((field) => [
      field,
      wordsOf((language) => language.columns[part][field] ?? []),
    ]),
  ],
);

/** What names a part's entries where no column is called after them, the likeliest first, with the fields that it needs beside it. */
export const faintNames: readonly {
  readonly part: Part;
  readonly words: Words;
  readonly needs: readonly string[];
}[] = languages.flatMap(({ faint }) =>
  faint.map(({ part, words, needs }) => ({ part, words: new Set(words.map(compared)), needs })),
);

const eitherSide = wordsOf((language) => language.eitherSide);

/** Whether a header names several in each cell: `Activities`. */
export const isPlural = (header: string): boolean => plurals.has(compared(header));

const plurals = wordsOf((language) => language.plurals);

/** Whether a header is that of people who do something in one table, and of those whom it is for in another: `Who`. */
export const isEitherSide = (header: string): boolean => eitherSide.has(compared(header));

/** What people are called by what they do: `officer`, `team`. */
export const roles = wordsOf((language) => language.roles);

/** Words for all people at once. */
export const everybody = wordsOf((language) => language.everybody);

/** Titles before the names of people. */
export const titles = wordsOf((language) => language.titles);

const attendance = wordsOf((language) => language.attendance);

/** Whether a label is that of those who were at a meeting. */
export const isAttendance = (label: string): boolean => attendance.has(compared(label));

const ledBy = new RegExp(
  `^(?:${languages
    .flatMap((language) => language.ledBy)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?::\\s*|\\s+)`,
  'iu',
);

/** A name without what comes before it: `led by Jo Bloggs`, `Lead: Jo Bloggs`. */
export const withoutLedBy = (text: string): string => text.replace(ledBy, '');

const records = wordsOf((language) => language.records);

/** Whether a header tells when, or by whom, something was written down: `Created date`. */
export const tellsRecord = (header: string): boolean => holdsAny(header, records);

const markings = wordsOf((language) => language.markings);

/** Whether a line is only stamped on a document: `Official – sensitive`, `Draft version`. */
export const isMarking = (line: string): boolean =>
  compared(line)
    .split(' ')
    .every((word) => markings.has(word));

/** What a column of names is called whatever it names. */
export const bareNames: Words = wordsOf(({ bare }) => bare);

/** Words that ask, which mean something else among other words: `What they need to know`. */
export const questions: Words = wordsOf((language) => language.questions);

const numbers = wordsOf((language) => language.numbers);

/** Whether a header is that of the column that only numbers the rows: `No.`, `Task ID`. */
export const isNumberHeader = (header: string): boolean => {
  const words = compared(header);
  const last = /^\p{L}+ (\p{L}+)$/u.exec(words)?.[1];
  return words === '' || numbers.has(words) || (last !== undefined && numbers.has(last) && !isColumn(words));
};

const isColumn = (words: string): boolean =>
  columns.some(([, fields]) => fields.some(([, names]) => names.has(words)));

const loose = (take: (language: BringWords) => readonly string[]): Words =>
  new Set(languages.flatMap(take).map(looseKey));

const empty = loose(({ empty: words }) => words);
const yes = loose(({ yes: words }) => words);
const no = loose(({ no: words }) => words);
const total = loose(({ total: words }) => words);

/** Whether a cell says nothing: it is empty, or says so. */
export const saysNothing = (text: string): boolean => text === '' || empty.has(looseKey(text));
export const saysYes = (text: string): boolean => yes.has(looseKey(text));
export const saysNo = (text: string): boolean => saysNothing(text) || no.has(looseKey(text));
/** Whether the row that begins with a text only adds up others. */
export const saysTotal = (text: string): boolean => total.has(looseKey(text));

const periods = wordsOf(({ period }) => period);

/** Whether a label is that of the first and the last day together. */
export const isPeriodLabel = (label: string): boolean => periods.has(compared(label));

const objectiveWord = languages.map(({ objective }) => objective).join('|');
const numbered = new RegExp(`^(?:${objectiveWord})\\s+(\\d{1,3})\\s*(?:[:.–—-]\\s*(.*))?$`, 'isu');

/** What a text is that names an objective by its number: `Objective 2: Fewer calls`; undefined for any other. */
export function numberedObjective(
  text: string,
): { readonly number: number; readonly rest: string } | undefined {
  const [, number, rest = ''] = numbered.exec(text.trim()) ?? [];
  return number === undefined ? undefined : { number: Number(number), rest: rest.trim() };
}
