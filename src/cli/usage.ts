import type { Option } from './arguments.ts';
import type { Command } from './command.ts';

/** Lines take at most so many characters, as many as the narrowest terminal shows. */
const width = 80;

const exits = ['0 no problems, 1 problems, 2 wrong use, or a file that cannot be read or written.'];

/** The text that says how the command line is used. */
export function usageOf(commands: readonly Command[]): string {
  const column = Math.max(...commands.map(({ name }) => name.length)) + 3;
  return `Usage:
${commands.map(synopsis).join('')}
${commands.map((command) => description(command, column)).join('')}
${besides('Exit codes:', exits, 'Exit codes: '.length)}`;
}

/** How a command is written, over as many lines as it takes. */
function synopsis({ name, operands, options }: Command): string {
  const start = `  campaign-plan ${name} `;
  return lined(start, filled([operands, ...optionGroups(options)], width - start.length), start.length);
}

/** The options as a synopsis shows them: those that exclude each other between the same brackets. */
function optionGroups(options: Command['options']): string[] {
  const groups: string[][] = [];
  for (const [name, option] of Object.entries(options)) {
    if (option.insteadOf === undefined) groups.push([written(name, option)]);
    else groups.at(-1)!.push(written(name, option));
  }
  return groups.map((group) => `[${group.join(' | ')}]`);
}

function written(name: string, { short, takes }: Option): string {
  return [short === undefined ? `--${name}` : `-${short}`, ...(takes === undefined ? [] : [takes])].join(' ');
}

function description({ name, description, options }: Command, column: number): string {
  const listed = Object.entries(options).flatMap(([option, { help }]) =>
    help ? [{ label: `--${option}`, help }] : [],
  );
  const labels = Math.max(...listed.map(({ label }) => label.length)) + 2;
  return [
    besides(name, description, column),
    ...listed.map(({ label, help }) => besides(' '.repeat(column + 2) + label, help, column + 2 + labels)),
  ].join('');
}

/** A text in a column, its first line behind a label. */
function besides(label: string, pieces: readonly string[], column: number): string {
  return lined(label, filled(pieces.join(' ').split(' '), width - column), column);
}

/** Lines in a column, the first of them behind a label. */
function lined(label: string, lines: readonly string[], column: number): string {
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(column)}${line}\n`).join('');
}

/** Pieces in lines of at most so many characters, with blanks between them. */
function filled(pieces: readonly string[], length: number): string[] {
  const [first = '', ...rest] = pieces;
  const lines = [first];
  for (const piece of rest) {
    const longer = `${lines.at(-1)} ${piece}`;
    if (longer.length <= length) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
