import { dirname, join } from 'node:path';
import { findProblems } from '../../checks/run.ts';
import type { ExportNotice } from '../../document/notices.ts';
import { partNames } from '../../document/parts.ts';
import { type CampaignDocument, planTitle, type RegisterDocument } from '../../plan/document.ts';
import { lineNumbers, unreadLines } from '../../plan/unread.ts';
import { Library } from '../../portfolio/library.ts';
import type { SheetRequest, SheetResult } from '../../sheet/request.ts';
import { onAPageSuffix, planFileStem } from '../../text/file-name.ts';
import type { ExportRequest, RegisterExportRequest } from '../../word/request.ts';
import { type TemplateSource, templateSource } from '../../word/template-source.ts';
import { day, flag, list, text, texts } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { PlainError, UsageError } from '../errors.ts';
import { Configurations, type PlacedConfiguration } from '../files/configurations.ts';
import { addRegistersAround, libraryPath } from '../files/library.ts';
import { isSameFile } from '../files/paths.ts';
import { readCampaignFile, readFileIfAny, readPlanFile } from '../files/read.ts';
import { plainReason } from '../files/reasons.ts';
import { makeWord, readTemplate } from '../files/template.ts';
import { pathWithin } from '../files/workspace.ts';
import { refuseOutput, writeWhole } from '../files/write.ts';
import { print, remark } from '../terminal.ts';

export const exportPlan = defineCommand({
  name: 'export',
  operands: 'PLAN',
  description: [
    'writes a plan as a Word document, beside the plan unless -o says where; a whole file or none;',
    'where -o names an .xlsx, its activities and channels as a spreadsheet; a channel register as the',
    'organisation’s channel framework',
  ],
  reads: 'one file',
  options: {
    output: text('FILE', { short: 'o' }),
    force: flag({ help: ['overwrites a document that is there already, and no file of another kind'] }),
    template: text('FILE', {
      help: [
        'gives the document the look of this .docx or .dotx, whatever template the plan',
        'or the register names (word_template)',
      ],
    }),
    'no-template': flag({ insteadOf: 'template', help: ['gives it our own look, whatever they name'] }),
    'track-changes': flag({ help: ['has Word record what readers change in the document'] }),
    page: flag({
      help: ['writes a plan on a page instead: one landscape page for those who decide'],
    }),
    summary: flag({ help: ['puts a one-page summary behind the title'] }),
    problems: flag({ help: ['lists what is still open in the plan in an appendix'] }),
    parts: list(partNames, 'PART,PART…', {
      help: ['shows only these parts of the frontmatter, such as objectives,channels,activities'],
    }),
    'no-body': flag({ help: ['leaves out the text below the frontmatter'] }),
    'no-contents': flag({ help: ['leaves out the contents list'] }),
    strict: flag({ help: ['exits with 1 where lines of the plan cannot be read and are missing'] }),
    'own-keys': texts('KEY,KEY…'),
    today: day(),
  },
  async run(values, [path, ...more]) {
    if (path === undefined || more.length > 0) throw new UsageError('Say which one plan to export.');
    refuseWithPage(values);
    const document = await readExportable(path);
    const isSheet = values.output !== undefined && /\.xlsx$/i.test(values.output);
    if (document.kind === 'register') refuseOptionsOfPlans(values, isSheet);
    if (isSheet) refuseOptionsOfWord(values);
    const stem = `${planFileStem(path)}${values.page ? onAPageSuffix : ''}`;
    const output = {
      path: values.output ?? join(dirname(path), `${stem}.docx`),
      what: isSheet ? 'spreadsheet' : 'Word file',
      overwrite: values.force,
      endings: [isSheet ? '.xlsx' : '.docx'],
    };
    if (await isSameFile(output.path, path))
      throw new UsageError('What is exported cannot take the place of the plan.');
    await refuseOutput(output);
    const library = new Library();
    const configurations = new Configurations();
    const failures = await addRegistersAround([path], library, configurations);
    for (const failure of failures) remark(`${failure.path} cannot be read: ${failure.reason}.\n`);
    const configuration = await configurations.around(path);
    const context = library.contextFor(libraryPath(path), document, values.today, {
      ownKeys: [...values['own-keys'], ...(configuration?.document.configuration.own_keys ?? [])],
    });
    const register = document.kind === 'register' ? path : library.registerFor(libraryPath(path))?.path;
    const source = isSheet ? undefined : sourceOf(values, document, context.register, configuration);
    const namedIn =
      source?.origin === 'register'
        ? (register ?? path)
        : source?.origin === 'configuration'
          ? (configuration?.path ?? path)
          : path;
    const template = source && (await readTemplate(source, { namedIn, output: output.path }));
    const common = {
      text: document.text,
      locations: document.locations,
      channels: context.channels,
      readImage: (image: string) => readPicture(path, image),
      ...(template ? { template } : {}),
      tracksChanges: values['track-changes'],
    };
    const options = {
      today: values.today,
      body: !values['no-body'],
      contents: !values['no-contents'],
    };
    const request: ExportRequest | RegisterExportRequest =
      document.kind === 'register'
        ? { ...common, register: document.register, options }
        : {
            ...common,
            plan: document.plan,
            title: planTitle(document),
            form: values.page ? 'page' : 'document',
            options: {
              ...options,
              summary: values.summary,
              ...(values.parts ? { parts: values.parts } : {}),
              ...(values.problems ? { openProblems: findProblems(context) } : {}),
            },
          };
    const { bytes, notices } =
      isSheet && 'plan' in request
        ? await spreadsheet(request)
        : await makeWord(source, ({ exportRegisterToWord, exportToWord }) =>
            'register' in request ? exportRegisterToWord(request) : exportToWord(request),
          );
    await writeWhole(output, bytes);
    for (const notice of notices) remark(placedNotice(path, document, notice));
    const unread = unreadLines(document);
    if (unread.length > 0) remark(unreadNotice(path, unread));
    print(`${output.path}\n`);
    return values.strict && unread.length > 0 ? exitCodes.problems : exitCodes.clean;
  },
});

/** A picture that a plan names, where it lies in the workspace. */
async function readPicture(plan: string, named: string): Promise<Uint8Array | undefined> {
  const path = await pathWithin(dirname(plan), named);
  return path === undefined ? undefined : readFileIfAny(path);
}

/**
 * Reads a plan or a channel register.
 * @throws {PlainError} where there is neither to be read
 */
async function readExportable(path: string): Promise<CampaignDocument> {
  const document = await readCampaignFile(path).catch((error: unknown) => {
    throw new PlainError(`${path} cannot be read: ${plainReason(error)}.`);
  });
  return document?.kind === 'register' ? document : readPlanFile(path, 'exported');
}

/** What says how a plan is shown, and nothing of a register. */
const planOnly = ['page', 'summary', 'problems', 'parts'] as const;

/** @throws {UsageError} where something is asked for that a register has not */
function refuseOptionsOfPlans(
  values: Readonly<Record<(typeof planOnly)[number], unknown>>,
  isSheet: boolean,
): void {
  if (isSheet) throw new UsageError('Only a plan can be exported as a spreadsheet, not a channel register.');
  const given = planOnly.find((name) => values[name]);
  if (given !== undefined)
    throw new UsageError(`--${given} is for plans; a channel register has no such choice.`);
}

/** The options that a spreadsheet has too; all others say what a Word document holds, and how it looks. */
const optionsOfEvery: ReadonlySet<string> = new Set(['output', 'force', 'strict', 'own-keys', 'today']);

/** @throws {UsageError} where an option is given that says nothing of a spreadsheet */
function refuseOptionsOfWord(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const isGiven = value !== undefined && value !== false;
    if (isGiven && !optionsOfEvery.has(name))
      throw new UsageError(`--${name} is for Word documents; a spreadsheet has no such choice.`);
  }
}

async function spreadsheet(request: SheetRequest): Promise<SheetResult> {
  const { exportToSheet } = await import('../../sheet/index.ts');
  return exportToSheet(request);
}

/** What says how the whole document is made, and nothing of a page. */
const documentOnly = ['summary', 'problems', 'parts', 'no-body', 'no-contents'] as const;

/** @throws {UsageError} where an option is given that means nothing for a plan on a page */
function refuseWithPage(
  values: Readonly<Record<(typeof documentOnly)[number], unknown>> & { readonly page: boolean },
): void {
  const given = values.page ? documentOnly.find((name) => values[name]) : undefined;
  if (given !== undefined) throw new UsageError(`Say --page or --${given}, not both.`);
}

/** Which template the document gets; undefined for none. */
function sourceOf(
  options: { readonly template: string | undefined; readonly 'no-template': boolean },
  document: CampaignDocument,
  register: RegisterDocument | undefined,
  configuration: PlacedConfiguration | undefined,
): TemplateSource | undefined {
  if (options['no-template']) return undefined;
  return templateSource({
    option: options.template,
    plan: document.kind === 'plan' ? document.plan.word_template : undefined,
    configuration: configuration?.document.configuration.template,
    register: register?.register.word_template,
  });
}

/** Which lines are missing from the document, wholly or in part. */
function unreadNotice(path: string, lines: readonly number[]): string {
  const place = `${path}:${lines[0]! + 1}:`;
  const which =
    lines.length === 1 ? `Line ${lineNumbers(lines)} of the plan` : `Lines ${lineNumbers(lines)} of the plan`;
  return `${place} ${which} cannot be read, so something is missing from the document: “campaign-plan check” says why.\n`;
}

/** What readers of the document may miss, with its line and column in the plan, counted from one. */
function placedNotice(path: string, { lines }: CampaignDocument, { message, range }: ExportNotice): string {
  const place = range && lines.position(range.start);
  return `${path}:${place ? `${place.line + 1}:${place.character + 1}:` : ''} ${message}\n`;
}
