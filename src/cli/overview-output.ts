import { extname } from 'node:path';
import { organisationsRegister } from '../overview/facts.ts';
import type { OverviewDocument } from '../overview/overview-document.ts';
import { daysBetween, type IsoDate } from '../plan/values/dates.ts';
import { templateSource } from '../word/template-source.ts';
import { dayIfAny, flag, text } from './arguments.ts';
import { UsageError } from './errors.ts';
import type { AllPlans } from './files/all-plans.ts';
import { isSameFile } from './files/paths.ts';
import { makeWord, readTemplate } from './files/template.ts';
import { refuseOutput, writeWhole } from './files/write.ts';
import { print, remark } from './terminal.ts';

/** The options of commands that say something of all plans together. */
export const overviewOptions = {
  output: text('FILE', { short: 'o' }),
  force: flag({ help: ['overwrites a file that is there already, and none of another kind'] }),
  template: text('FILE', {
    help: ['gives the Word document the look of this .docx or .dotx, whatever the register names'],
  }),
  'no-template': flag({ insteadOf: 'template' }),
} as const;

/** The days that are asked for. */
export const rangeOptions = { from: dayIfAny(), to: dayIfAny() } as const;

/** No year that somebody means is further off. */
const longest = 36_525;

/** @throws {UsageError} where the days end before they begin, or are more than those of a hundred years */
export function refuseOddRange({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): void {
  if (from > to) throw new UsageError(`--from ${from} is after --to ${to}.`);
  if (daysBetween(from, to) > longest)
    throw new UsageError(`From ${from} to ${to} it is more than a hundred years: look at the years again.`);
}

/**
 * The format in which something is said: as it is asked for, or as the file's ending says; text where nobody says it.
 * @throws {UsageError} where the two say otherwise, or neither says one that there is
 */
export function formatFor<Format extends string>(
  formats: readonly Format[],
  asked: Format | undefined,
  output: string | undefined,
  usual: NoInfer<Format>,
): Format {
  if (output === undefined) return asked ?? usual;
  const ending = extname(output).slice(1).toLowerCase();
  const named = formats.find((format) => format === ending);
  if (asked !== undefined && named !== undefined && named !== asked)
    throw new UsageError(`${output} is no name for a file of the format ${asked}.`);
  const format = asked ?? named ?? (ending === 'txt' ? usual : undefined);
  if (format === undefined)
    throw new UsageError(`-o takes a file that ends in ${formats.map(endingOf).join(', ')}, not ${output}.`);
  return format;
}

function endingOf(format: string): string {
  return format === 'text' ? '.txt' : `.${format}`;
}

/** Where something is written to, and over what. */
interface Target {
  readonly output: string | undefined;
  readonly force: boolean;
}

/** Prints a text, or writes it into a file. */
export async function putText(said: string, plans: AllPlans, { output, force }: Target): Promise<void> {
  if (output === undefined) {
    print(said);
    return;
  }
  await refuseOverview(output, 'file', force, plans);
  await writeWhole({ path: output, overwrite: force }, new TextEncoder().encode(said));
  print(`${output}\n`);
}

/**
 * Writes a document as a Word file.
 * @param usual what the file is called where nobody says it
 */
export async function putDocument(
  { document, notices }: OverviewDocument,
  plans: AllPlans,
  values: Target & { readonly template: string | undefined; readonly 'no-template': boolean },
  usual: string,
): Promise<void> {
  const { output = usual, force } = values;
  await refuseOverview(output, 'Word file', force, plans);
  const register = organisationsRegister(plans.library);
  const source = values['no-template']
    ? undefined
    : templateSource({
        option: values.template,
        configuration: plans.configuration?.document.configuration.template,
        register: register?.document.register.word_template,
      });
  const naming = source?.origin === 'configuration' ? plans.configuration : register;
  const template = source && (await readTemplate(source, { namedIn: naming?.path ?? output, output }));
  const result = await makeWord(source, ({ exportOnWidePages }) =>
    exportOnWidePages(document, notices.list, template ? { template } : {}),
  );
  await writeWhole({ path: output, overwrite: force }, result.bytes);
  for (const { message } of result.notices) remark(`${message}\n`);
  print(`${output}\n`);
}

/** How files end that may be written over, by what they are. */
const endings = { 'Word file': ['.docx'], file: ['.csv', '.ics', '.json', '.txt'] } as const;

/** @throws {PlainError} where a file cannot be written, or is one of the plans */
async function refuseOverview(
  path: string,
  what: keyof typeof endings,
  overwrite: boolean,
  { files }: AllPlans,
): Promise<void> {
  for (const file of files)
    if (await isSameFile(path, file))
      throw new UsageError(`What is exported cannot take the place of ${file}.`);
  await refuseOutput({ path, what, overwrite, endings: endings[what] });
}
