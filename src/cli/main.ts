import { randomBytes } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import {
  link,
  lstat,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import packageJson from '../../package.json';
import { type Severity, severities } from '../checks/check.ts';
import { findProblems, fixesFor } from '../checks/run.ts';
import { type PartName, partNames } from '../document/parts.ts';
import { type CampaignDocument, type PlanDocument, planTitle, readDocument } from '../plan/document.ts';
import { type IsoDate, isRelative, localIsoDate, readDate } from '../plan/values/dates.ts';
import { Library } from '../portfolio/library.ts';
import { type FileReport, reaches, toJson, toText } from '../report/report.ts';
import { decode } from '../text/decode.ts';
import { planFileStem } from '../text/file-name.ts';
import {
  isOnTheWeb,
  type TemplateSource,
  templateProblem,
  templateReasons,
  templateSource,
} from '../word/template-source.ts';

const usage = `Usage:
  campaign-plan check PATH… [--format text|json] [--fail-on error|warning|information|hint] [--today YYYY-MM-DD]
  campaign-plan export PLAN [-o FILE] [--force] [--template FILE | --no-template] [--summary] [--problems]
                       [--parts PART,PART…] [--no-body] [--no-contents] [--today YYYY-MM-DD]

check    checks plans and registers; folders are searched for them. Plans are checked against each other as
         far as they are named here, and against the register of their folder or of one above it (up to the
         repository’s root, or the current folder), whether or not it is named.
           --format   text (for people) or json (for programs); text unless said
           --fail-on  the slightest severity that makes the exit code 1; error unless said
           --today    the day to check for, instead of today
export   writes a plan as a Word document, beside the plan unless -o says where; a whole file or none
           --force        overwrites a file that is there already
           --template     gives the document the look of this .docx or .dotx, whatever template the plan
                          or the register names (word_template)
           --no-template  gives it our own look, whatever they name
           --summary      puts a one-page summary behind the title
           --problems     lists what is still open in the plan in an appendix
           --parts        shows only these parts of the frontmatter, such as objectives,channels,activities
           --no-body      leaves out the text below the frontmatter
           --no-contents  leaves out the contents list

Exit codes: 0 no problems, 1 problems, 2 wrong use or a file that cannot be read.
`;

/** What was asked for cannot be done; the message says why, and needs no stack. */
class PlainError extends Error {}

/** The command was not used as it is meant to be; the message says how it is. */
class UsageError extends PlainError {}

async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      return check(rest);
    case 'export':
      return exportPlan(rest);
    case '--version':
    case '-v':
      process.stdout.write(`${packageJson.version}\n`);
      return 0;
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(usage);
      return 0;
    default:
      throw new UsageError(command === undefined ? 'Say what to do.' : `There is no command “${command}”.`);
  }
}

async function check(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'error' },
    today: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const format = oneOf('--format', values.format, ['text', 'json'] as const);
  const threshold: Severity = oneOf('--fail-on', values['fail-on'], severities);
  const today = readToday(values.today);
  if (positionals.length === 0) throw new UsageError('Say which plans or folders to check.');

  const reports = await checkFiles(positionals, today);
  process.stdout.write(format === 'json' ? toJson(reports) : toText(reports));
  if (reports.some((report) => 'error' in report)) return 2;
  return reaches(reports, threshold) ? 1 : 0;
}

/** So many files are read at the same time. */
const concurrency = 32;

interface Found {
  readonly path: string;
  /** Whether it was named itself, rather than found in a folder. */
  readonly named: boolean;
}

async function checkFiles(paths: readonly string[], today: IsoDate): Promise<FileReport[]> {
  const errors: FileReport[] = [];
  const documents: { path: string; document: CampaignDocument; named: boolean }[] = [];
  const library = new Library();
  const found = await findFiles(paths, errors);
  for (let next = 0; next < found.length; next += concurrency) {
    const read = found.slice(next, next + concurrency).map(async ({ path, named }) => {
      try {
        return { path, named, document: await readCampaignFile(path) };
      } catch (error) {
        return { path, named, error: plainReason(error) };
      }
    });
    for (const { path, named, document, error } of await Promise.all(read)) {
      if (error !== undefined) {
        errors.push({ file: path, error });
      } else if (document) {
        documents.push({ path, document, named });
        library.set(libraryPath(path), document);
      } else if (named) {
        errors.push({ file: path, error: 'it is neither a campaign plan nor a channel register' });
      }
    }
  }
  await addRegistersAround(
    documents.map(({ path }) => path),
    library,
  );
  const checked = documents.flatMap(({ path, document, named }): FileReport[] => {
    const context = library.contextFor(libraryPath(path), document, today);
    const problems = findProblems(context).map((problem) => ({ problem, fixes: fixesFor(problem, context) }));
    // Every plan is reported; a register found on the way only where something is wrong with it.
    if (document.kind === 'register' && !named && problems.length === 0) return [];
    return [{ file: path, lines: document.lines, problems }];
  });
  return [...checked, ...errors].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** The Markdown files that paths name, each once; what cannot be looked into goes to `errors`. */
async function findFiles(paths: readonly string[], errors: FileReport[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  const folders = new Set<string>();
  const visit = async (path: string, named: boolean): Promise<void> => {
    try {
      const real = await realpath(path);
      const stats = await stat(path);
      if (!stats.isDirectory()) {
        if (!(found.get(real)?.named ?? false)) found.set(real, { path, named });
        return;
      }
      if (folders.has(real)) return;
      folders.add(real);
      const entries = await readdir(path, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (!isWorthAVisit(entry)) continue;
        const child = join(path, entry.name);
        const realChild = join(real, entry.name);
        // Only of what may lie elsewhere it must be asked what and where it is.
        if (!entry.isFile()) await visit(child, false);
        else if (!found.has(realChild)) found.set(realChild, { path: child, named: false });
      }
    } catch (error) {
      errors.push({ file: path, error: plainReason(error) });
    }
  };
  for (const path of paths) await visit(path, true);
  return [...found.values()];
}

function isWorthAVisit(entry: Dirent): boolean {
  if (entry.name === 'node_modules' || entry.name.startsWith('.')) return false;
  return entry.isDirectory() || /\.(?:md|markdown)$/i.test(entry.name);
}

async function exportPlan(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
    template: { type: 'string' },
    'no-template': { type: 'boolean', default: false },
    summary: { type: 'boolean', default: false },
    problems: { type: 'boolean', default: false },
    parts: { type: 'string' },
    'no-body': { type: 'boolean', default: false },
    'no-contents': { type: 'boolean', default: false },
    today: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const parts = readParts(values.parts);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Say which one plan to export.');
  const document = await readPlanToExport(path);
  const output = values.output ?? join(dirname(path), `${planFileStem(path)}.docx`);
  if (values.template !== undefined && values['no-template'])
    throw new UsageError('Say --template or --no-template, not both.');
  await refuseOutput(output, path, values.force);
  const library = new Library();
  await addRegistersAround([path], library);
  const today = readToday(values.today);
  const context = library.contextFor(libraryPath(path), document, today);
  const registerPath = library.registerFor(libraryPath(path))?.path;
  const source = values['no-template']
    ? undefined
    : templateSource({
        option: values.template,
        plan: document.plan.word_template,
        register: context.register?.register.word_template,
      });
  const template = source && (await readTemplate(source, { plan: path, register: registerPath, output }));
  const { exportToWord, TemplateError } = await import('../word/index.ts');
  const { bytes, notices } = await exportToWord({
    plan: document.plan,
    title: planTitle(document),
    text: document.text,
    locations: document.locations,
    channels: context.channels,
    readImage: (image) => readImage(resolve(dirname(path), image)),
    ...(template ? { template } : {}),
    options: {
      today,
      summary: values.summary,
      body: !values['no-body'],
      contents: !values['no-contents'],
      ...(parts ? { parts } : {}),
      ...(values.problems ? { openProblems: findProblems(context) } : {}),
    },
  }).catch((error: unknown) => {
    if (source && error instanceof TemplateError)
      throw new PlainError(templateProblem(source, error.message));
    throw error;
  });
  await writeWhole(output, bytes, values.force === true);
  for (const { message, range } of notices) {
    const place = range && document.lines.position(range.start);
    process.stderr.write(`${path}:${place ? `${place.line + 1}:${place.character + 1}:` : ''} ${message}\n`);
  }
  process.stdout.write(`${output}\n`);
  return 0;
}

/** @throws {PlainError} where there is no plan to be read */
async function readPlanToExport(path: string): Promise<PlanDocument> {
  const document = await readCampaignFile(path).catch((error: unknown) => {
    throw new PlainError(`${path} cannot be read: ${plainReason(error)}.`);
  });
  if (document?.kind === 'plan') return document;
  throw new PlainError(
    document
      ? `${path} is a channel register; only a plan can be exported.`
      : `${path} is not a campaign plan: its name does not end in .campaign.md, and its frontmatter has no “campaign”.`,
  );
}

/** The files of an export, besides the template. */
interface ExportFiles {
  readonly plan: string;
  readonly register: string | undefined;
  readonly output: string;
}

/**
 * Reads the template: a path of the command line from the folder at hand, others from that of the file which
 * names them.
 */
async function readTemplate(
  source: TemplateSource,
  { plan, register = plan, output }: ExportFiles,
): Promise<Uint8Array> {
  const refuse = (reason: string) => new PlainError(templateProblem(source, reason));
  if (isOnTheWeb(source.path)) throw refuse(templateReasons.web());
  const named = source.path.replaceAll('\\', sep);
  const path =
    source.origin === 'option'
      ? resolve(source.path)
      : resolve(dirname(source.origin === 'register' ? register : plan), named);
  if (path === resolve(output)) throw refuse('The document would take its place: name another file with -o.');
  if (!(await exists(path))) throw refuse(templateReasons.missing());
  return readFile(path).catch((error: unknown) => {
    throw refuse(`It cannot be read: ${plainReason(error)}.`);
  });
}

function readParts(text: string | undefined): PartName[] | undefined {
  return text?.split(',').map((name) => oneOf('--parts', name.trim(), partNames));
}

/** Says why a place cannot be written to, before any work is done for it. */
async function refuseOutput(output: string, plan: string, overwrite: boolean): Promise<void> {
  const stats = await statOf(output);
  if (!stats) return;
  if (stats.isDirectory())
    throw new UsageError(`${output} is a folder. Name the Word file to write with -o.`);
  if ((await realpath(output)) === (await realpath(plan)))
    throw new UsageError('The Word document cannot take the place of the plan.');
  if (!stats.isFile()) throw new PlainError(`${output} is not a file, so nothing is written to it.`);
  if (!overwrite) {
    throw new PlainError(
      `${output} is there already. Name another file with -o, or overwrite it with --force.`,
    );
  }
  // To rename another file to its name would ask for no permission.
  if ((stats.mode & 0o222) === 0) throw new PlainError(`${output} is read-only. Name another file with -o.`);
}

/** Writes a file as a whole or not at all; without `overwrite` never in another's place. */
async function writeWhole(output: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  let draft: string | undefined;
  try {
    // The file that a link leads to is written, not put in the link's place.
    const path = overwrite ? await linkTarget(output) : output;
    draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    await writeFile(draft, bytes, { flag: 'wx' });
    if (overwrite) await rename(draft, path);
    else await renameToFree(draft, path);
  } catch (error) {
    if (draft !== undefined) await rm(draft, { force: true });
    throw new PlainError(`${output} cannot be written: ${writingReason(error, await exists(output))}.`);
  }
}

/** Renames a file; throws where the new name is taken, as a mere rename would not. */
async function renameToFree(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    // Some disks know no links: there an empty file holds the name.
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EINVAL)$/.test(codeOf(error) ?? '')) throw error;
    await (await open(path, 'wx')).close();
    await rename(draft, path).catch(async (reason: unknown) => {
      await rm(path);
      throw reason;
    });
    return;
  }
  await rm(draft);
}

async function linkTarget(path: string): Promise<string> {
  const stats = await lstat(path).catch(undefinedWhereMissing);
  if (!stats?.isSymbolicLink()) return path;
  return (await statOf(path)) ? realpath(path) : resolve(dirname(path), await readlink(path));
}

async function readImage(path: string): Promise<Uint8Array | undefined> {
  return (await isFile(path)) ? readFile(path) : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return (await statOf(path)) !== undefined;
}

/** What is at a path; undefined where nothing is. */
function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(undefinedWhereMissing);
}

function undefinedWhereMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
}

/**
 * Reads a plan or a register.
 * @returns undefined for a file that is neither
 * @throws where it cannot be read, or is one of them and not written in Unicode
 */
async function readCampaignFile(path: string): Promise<CampaignDocument | undefined> {
  // Reading a pipe or a device might wait for ever; a folder says what it is when it is read.
  const stats = await stat(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new PlainError('it is neither a file nor a folder');
  const { text, isUnicode } = decode(await readFile(path));
  const document = await readDocument(path, text);
  if (document && !isUnicode) throw new PlainError('its letters are not in Unicode; save it as UTF-8');
  return document;
}

/** Adds the registers that hold for files: those in their folders, and in the folders above. */
async function addRegistersAround(paths: readonly string[], library: Library): Promise<void> {
  const folders = new Set<string>();
  for (const folder of new Set(paths.map((path) => dirname(resolve(path))))) {
    for (const above of await foldersAbove(folder)) folders.add(above);
  }
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(undefinedWhereUnreadable);
    for (const entry of entries?.filter((other) => !other.isDirectory() && isWorthAVisit(other)) ?? []) {
      const path = join(folder, entry.name);
      if (library.get(libraryPath(path))) continue;
      const document = await readCampaignFile(path).catch(undefinedWhereUnreadable);
      if (document?.kind === 'register') library.set(libraryPath(path), document);
    }
  }
}

/** What nobody asked for need not be readable. */
function undefinedWhereUnreadable(error: unknown): undefined {
  if (codeOf(error) === undefined && !(error instanceof PlainError)) throw error;
}

/** A folder and those above it, up to the repository's root, else to the current folder; else the folder alone. */
async function foldersAbove(folder: string): Promise<string[]> {
  const folders = [folder];
  for (let above = dirname(folder); above !== folders.at(-1); above = dirname(above)) folders.push(above);
  let top = 0;
  for (const [index, other] of folders.entries()) {
    if (other === process.cwd()) top = Math.max(top, index);
    if (await exists(join(other, '.git'))) return folders.slice(0, index + 1);
  }
  return folders.slice(0, top + 1);
}

function libraryPath(path: string): string {
  return resolve(path).split(sep).join('/');
}

function readToday(text: unknown): IsoDate {
  if (text === undefined) return localIsoDate(new Date());
  const date = readDate(String(text));
  if (!date || isRelative(date))
    throw new UsageError(`--today takes a day such as 2027-03-01, not “${text}”.`);
  return date;
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message.replace(/\. To specify.*$/s, '.') : String(error),
    );
  }
}

function oneOf<const Words extends readonly string[]>(
  option: string,
  value: unknown,
  words: Words,
): Words[number] {
  const word = words.find((other) => other === value);
  if (word === undefined) throw new UsageError(`${option} takes ${words.join(', ')}, not “${value}”.`);
  return word;
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you are not allowed to open it',
  EPERM: 'you are not allowed to open it',
  EEXIST: 'it is there already',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk does not take so large a file',
  ENAMETOOLONG: 'its name is too long',
  ENOTEMPTY: 'it is a folder',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program has it open',
  ELOOP: 'it is a link that leads back to itself',
};

function plainReason(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) || message;
}

/** Why a file cannot be written, and what to do: systems say the same of what is open as of what is forbidden. */
function writingReason(error: unknown, isThere: boolean): string {
  if (!/^(?:EACCES|EPERM|EBUSY)$/.test(codeOf(error) ?? '')) return plainReason(error);
  return isThere
    ? 'it may be open in another program such as Word, or not yours to write. Close it there, or name another file with -o'
    : 'you are not allowed to write to its folder. Name a file elsewhere with -o';
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

// Whoever reads what is printed may stop reading: `campaign-plan check . | head`.
process.stdout.on('error', (error) => {
  if (codeOf(error) !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = 2;
    const isPlain = error instanceof PlainError;
    process.stderr.write(
      `campaign-plan: ${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`,
    );
    if (error instanceof UsageError) process.stderr.write('Try campaign-plan --help.\n');
  },
);
