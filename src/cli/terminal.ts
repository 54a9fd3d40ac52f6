import { codeOf } from './files/reasons.ts';

/** Prints what was asked for. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Says what people should know besides, apart from what was asked for. */
export function remark(text: string): void {
  process.stderr.write(text);
}

/** Lets whoever reads what is printed stop reading: `campaign-plan check . | head`. */
export function allowEarlyEnd(): void {
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });
}
