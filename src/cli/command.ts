import type { Options, Values } from './arguments.ts';
import type { Reading } from './engine.ts';

/** What the command line’s exit codes mean. */
export const exitCodes = {
  /** Nothing is wrong. */
  clean: 0,
  /** Something is wrong with what was looked at. */
  problems: 1,
  /** The command was used wrongly, or a file cannot be read or written. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command of the command line: one file each; `commands/index.ts` lists them. The usage text is made of them. */
export interface Command<Declared extends Options = Options> {
  readonly name: string;
  /** What it is given besides options, as the usage shows it: `PATH…`. */
  readonly operands: string;
  /** What it does, a sentence in pieces: the usage breaks it into lines. */
  readonly description: readonly string[];
  readonly reads: Reading;
  /** In the order in which the usage shows them. */
  readonly options: Declared;
  /**
   * Does it. What only this command needs is imported in here, so that the others start without it.
   * @param values of its options, read
   * @param operands what was given besides options
   * @throws {PlainError} where it cannot be done
   */
  run(values: Values<Declared>, operands: readonly string[]): Promise<ExitCode>;
}

/** Types a command by the options that it declares. */
export function defineCommand<const Declared extends Options>(command: Command<Declared>): Command<Declared> {
  return command;
}
