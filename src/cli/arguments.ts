import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type IsoDate, isRelative, localIsoDate, readDate } from '../plan/values/dates.ts';
import { UsageError } from './errors.ts';

/** An option of a command: how it is written, what the usage says of it, and how its value is read. */
export interface Option<Value = unknown> extends OptionDetails {
  readonly type: 'string' | 'boolean';
  /** What it takes, as the usage shows it: `FILE`. A flag takes nothing. */
  readonly takes?: string;
  /**
   * Reads its value.
   * @param written undefined where the option was not given
   * @param name as the usage shows it: `--format`, `-o`
   * @throws {UsageError} where it is no such value
   */
  read(written: string | boolean | undefined, name: string): Value;
}

/** What any option may say besides. */
export interface OptionDetails {
  /** Its letter. */
  readonly short?: string;
  /** What it does, a sentence in pieces as for commands. An option that its synopsis explains is not listed. */
  readonly help?: readonly string[];
  /** The option, declared just before, that cannot be given together with this one. */
  readonly insteadOf?: string;
}

/** The options of a command, by their names without the hyphens. */
export type Options = Readonly<Record<string, Option>>;

/** What a command is given for the options that it declares. */
export type Values<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Option<infer Value> ? Value : never;
};

/** A command’s arguments, read. */
export interface Arguments<Declared extends Options> {
  readonly values: Values<Declared>;
  /** What was given besides options. */
  readonly operands: readonly string[];
}

/** An option that is given or not. */
export function flag(details: OptionDetails = {}): Option<boolean> {
  return { ...details, type: 'boolean', read: (written) => written === true };
}

/** An option that takes any text. */
export function text(takes: string, details: OptionDetails = {}): Option<string | undefined> {
  return {
    ...details,
    type: 'string',
    takes,
    read: (written, name) => {
      const given = textOf(written);
      if (given?.trim() === '') throw new UsageError(`${name} takes ${takes}: nothing is named.`);
      return given;
    },
  };
}

/** An option that takes one of some words. */
export function choice<Word extends string>(
  words: readonly Word[],
  usual: NoInfer<Word>,
  details: OptionDetails = {},
): Option<Word> {
  return {
    ...details,
    type: 'string',
    takes: words.join('|'),
    read: (written, name) => (written === undefined ? usual : oneOf(words, written, name)),
  };
}

/** An option that takes one of some words, or is not given. */
export function choiceIfAny<Word extends string>(
  words: readonly Word[],
  details: OptionDetails = {},
): Option<Word | undefined> {
  return {
    ...details,
    type: 'string',
    takes: words.join('|'),
    read: (written, name) => (written === undefined ? undefined : oneOf(words, written, name)),
  };
}

/** An option that takes several of some words, with commas between them. */
export function list<Word extends string>(
  words: readonly Word[],
  takes: string,
  details: OptionDetails = {},
): Option<readonly Word[] | undefined> {
  return {
    ...details,
    type: 'string',
    takes,
    read: (written, name) =>
      textOf(written)
        ?.split(',')
        .map((word) => oneOf(words, word.trim(), name)),
  };
}

/** An option that takes any texts, with commas between them; none unless given. */
export function texts(takes: string, details: OptionDetails = {}): Option<readonly string[]> {
  return {
    ...details,
    type: 'string',
    takes,
    read: (written) =>
      (textOf(written) ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
  };
}

/** An option that takes a whole number from nought, or is not given. */
export function count(takes: string, details: OptionDetails = {}): Option<number | undefined> {
  return {
    ...details,
    type: 'string',
    takes,
    read: (written, name) => {
      if (written === undefined) return undefined;
      if (!/^\d{1,9}$/.test(String(written)))
        throw new UsageError(`${name} takes a whole number, not “${written}”.`);
      return Number(written);
    },
  };
}

/** An option that takes a day; today unless given. */
export function day(details: OptionDetails = {}): Option<IsoDate> {
  const { read, ...option } = dayIfAny(details);
  return { ...option, read: (written, name) => read(written, name) ?? localIsoDate(new Date()) };
}

/** An option that takes a day, or is not given. */
export function dayIfAny(details: OptionDetails = {}): Option<IsoDate | undefined> {
  return {
    ...details,
    type: 'string',
    takes: 'YYYY-MM-DD',
    read: (written, name) => {
      if (written === undefined) return undefined;
      const date = readDate(String(written));
      if (!date || isRelative(date))
        throw new UsageError(`${name} takes a day such as 2027-03-01, not “${written}”.`);
      return date;
    },
  };
}

/**
 * Reads what follows a command’s name.
 * @returns undefined where only help is wanted
 * @throws {UsageError} where an option is unknown, does not fit, or does not go with another
 */
export function readArguments<Declared extends Options>(
  args: readonly string[],
  options: Declared,
): Arguments<Declared> | undefined {
  const { written, operands } = parse(args, options);
  if (written.help) return undefined;
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const { insteadOf } = option;
    if (insteadOf !== undefined && written[name] !== undefined && written[insteadOf] !== undefined)
      throw new UsageError(`Say --${insteadOf} or --${name}, not both.`);
    values[name] = option.read(written[name], option.short === undefined ? `--${name}` : `-${option.short}`);
  }
  return { values: values as Values<Declared>, operands };
}

/** What is written of each option, and what besides. */
interface Written {
  readonly written: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
}

function parse(args: readonly string[], options: Options): Written {
  const declared: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { type, short }] of Object.entries(options))
    declared[name] = { type, ...(short === undefined ? {} : { short }) };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: declared,
      allowPositionals: true,
      strict: true,
    });
    return { written: values as Written['written'], operands: positionals };
  } catch (error) {
    // Node's advice on arguments that begin with a hyphen helps nobody here.
    throw new UsageError(
      error instanceof Error ? error.message.replace(/\. To specify.*$/s, '.') : String(error),
    );
  }
}

function textOf(written: string | boolean | undefined): string | undefined {
  return typeof written === 'string' ? written : undefined;
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown, name: string): Word {
  const word = words.find((other) => other === value);
  if (word === undefined) throw new UsageError(`${name} takes ${words.join(', ')}, not “${value}”.`);
  return word;
}
