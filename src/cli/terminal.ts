import { codeOf } from './files/reasons.ts';

/** What a terminal obeys rather than shows, line ends and tabs aside: what a plan says must not steer it. */
const orders = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

const shown = (text: string) => text.replace(orders, '\uFFFD');

/** Prints what was asked for. */
export function print(text: string): void {
  process.stdout.write(shown(text));
}

/** Prints what programs read, line ends and all; nothing in it may steer a terminal. */
export function printData(text: string): void {
  process.stdout.write(text);
}

/** Says what people should know besides, apart from what was asked for. */
export function remark(text: string): void {
  process.stderr.write(shown(text));
}

/** A text as one line, without what a terminal would obey. */
export function onOneLine(written: string): string {
  return written.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** Lets whoever reads what is printed stop reading: `campaign-plan check . | head`. */
export function allowEarlyEnd(): void {
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });
}

/** How wide lines may be that people read: as wide as the terminal, within what reads well. */
export function terminalWidth(): number {
  return Math.min(120, Math.max(80, process.stdout.columns ?? 100));
}
