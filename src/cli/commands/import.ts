import { basename } from 'node:path';
import type { BroughtPlan } from '../../bring/bring.ts';
import type { DayOrder } from '../../bring/place/dates.ts';
import { type SourceSort, sourceSortOf } from '../../bring/read/read-source.ts';
import { allAtOnce } from '../../steps.ts';
import { fileName } from '../../text/file-name.ts';
import { choice, choiceIfAny, flag, text } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { PlainError, UsageError } from '../errors.ts';
import { isSameFile } from '../files/paths.ts';
import { readBytes, readPlanFile } from '../files/read.ts';
import { refuseOutput, replaceText, writeWhole } from '../files/write.ts';
import { onOneLine, print, remark } from '../terminal.ts';

const dayOrders = ['day-first', 'month-first'] as const;
const formats = ['text', 'json'] as const;

export const importDocument = defineCommand({
  name: 'import',
  operands: 'FILE',
  description: [
    'turns a Word or Markdown document into a plan, or adds the rows of a spreadsheet (Excel, CSV) to one;',
    'prints the plan unless -o or --into says where it goes, and what was not placed beside it',
  ],
  reads: 'one file',
  options: {
    output: text('PLAN', { short: 'o' }),
    into: text('PLAN', {
      insteadOf: 'output',
      help: ['adds to this plan, which keeps all that it says already'],
    }),
    force: flag({ help: ['overwrites a file that is there already'] }),
    dates: choiceIfAny(dayOrders, {
      help: ['how days such as 03/04/2027 are read; unless said, they are not placed but listed'],
    }),
    format: choice(formats, 'text', {
      help: [
        'text, or json (for programs): the plan, what was placed with the words that it comes from, and',
        'what was not; with -o or --into the plan is written too',
      ],
    }),
  },
  async run({ output, into, force, dates, format }, [path, ...more]) {
    if (path === undefined || more.length > 0) throw new UsageError('Say which one document to import.');
    const target = output === undefined ? undefined : { path: output, what: 'plan', overwrite: force };
    if (target && (await isSameFile(target.path, path)))
      throw new UsageError('The plan cannot take the place of what is imported.');
    if (target) await refuseOutput(target);
    const before = into === undefined ? undefined : await readBytes(into);
    const plan = into === undefined ? undefined : await readPlanFile(into, 'added to');
    const brought = await broughtFrom(path, dates, plan?.text);
    if (target) await writeWhole(target, new TextEncoder().encode(brought.plan));
    if (into !== undefined && before) await replaceText(into, before, brought.plan);
    say(brought, format, target?.path ?? into);
    return exitCodes.clean;
  },
});

/** @throws {PlainError} where it is no document that can be read */
async function broughtFrom(path: string, dates: DayOrder, into: string | undefined): Promise<BroughtPlan> {
  const sort = sourceSortOf(path);
  if (!sort)
    throw new PlainError(
      `${path} cannot be imported: only .docx, .md, .txt, .xlsx, .csv and .tsv files can.`,
    );
  const bytes = await readBytes(path);
  const { bring } = await import('../../bring/bring.ts');
  const outline = await outlineOf(sort, bytes, path);
  const name = fileName(basename(path)).replace(/\.[^.]+$/, '');
  return bring(outline, { name, dates, ...(into === undefined ? {} : { into }) });
}

async function outlineOf(sort: SourceSort, bytes: Uint8Array, path: string) {
  const { sourceSteps } = await import('../../bring/read/read-source.ts');
  const { OfficeFileError } = await import('../../ooxml/archive.ts');
  const { sourceAdvice } = await import('../../bring/read/problem-words.ts');
  try {
    return allAtOnce(sourceSteps(sort, bytes));
  } catch (error) {
    if (error instanceof OfficeFileError) throw new PlainError(sourceAdvice(sort, error.problem, path));
    throw error;
  }
}

function say(
  { plan, placed, notPlaced, ambiguous }: BroughtPlan,
  format: (typeof formats)[number],
  written?: string,
): void {
  if (format === 'json') print(`${JSON.stringify({ plan, placed, notPlaced }, undefined, 2)}\n`);
  else print(written === undefined ? plan : `${written}\n`);
  if (format === 'text') for (const { text: words } of notPlaced) remark(`not placed: ${onOneLine(words)}\n`);
  if (ambiguous.length > 0) {
    const which =
      ambiguous.length === 1
        ? `The date ${ambiguous[0]}`
        : `${ambiguous.length} dates such as ${ambiguous[0]}`;
    remark(`${onOneLine(which)} can be read in two ways: say --dates day-first or --dates month-first.\n`);
  }
}
