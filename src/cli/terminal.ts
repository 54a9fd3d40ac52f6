import { exitCodes } from './command.ts';
import { codeOf, plainReason } from './files/reasons.ts';

/** What a terminal obeys rather than shows, line ends and tabs aside: what a plan says must not steer it. */
const orders = /(?![\n\t]|\r\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

const shown = (text: string) => text.replace(orders, '\uFFFD');

/** Prints what was asked for. */
export function print(text: string): void {
  process.stdout.write(shown(text));
}

/** The same with a part of what may be long: resolves when it is on its way, so that no part need wait for its reader. */
export function printPart(text: string): Promise<void> {
  // Where it cannot be written, what watches the output knows what to do.
  return new Promise((resolve) => process.stdout.write(shown(text), () => resolve()));
}

/** Says what people should know besides, apart from what was asked for. */
export function remark(text: string): void {
  process.stderr.write(shown(text));
}

/** A text as one line, without what a terminal would obey. */
export function onOneLine(written: string): string {
  return written.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/**
 * Lets whoever reads what is printed stop reading: `campaign-plan check . | head`. Where it cannot be written for
 * another reason, such as a full disk, that is said, and the program ends: what was asked for is not there.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') return;
    remark(`campaign-plan: what it says cannot be written: ${plainReason(error)}.\n`);
    process.exit(exitCodes.failed);
  });
  process.stderr.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') process.exit(exitCodes.failed);
  });
}

/** How wide lines may be that people read: as wide as the terminal, within what reads well. */
export function terminalWidth(): number {
  return Math.min(120, Math.max(80, process.stdout.columns ?? 100));
}
