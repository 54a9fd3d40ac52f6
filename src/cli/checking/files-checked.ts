import { relative } from 'node:path';
import { findProblems, type Scope, type SeveritySettings } from '../../checks/run.ts';
import {
  type ConfigurationDocument,
  configurationContext,
  configurationProblems,
} from '../../config/document.ts';
import type { CampaignDocument } from '../../plan/document.ts';
import type { IsoDate } from '../../plan/values/dates.ts';
import type { Library } from '../../portfolio/library.ts';
import { type FileReport, type ReportedProblem, type ReportFormat, reported } from '../../report/report.ts';
import type { Failure } from '../files/find.ts';
import {
  type LibraryWalk,
  libraryPath,
  type PlacedDocument,
  undefinedWhereUnreadable,
} from '../files/library.ts';
import { readCampaignFile } from '../files/read.ts';
import type { Setting } from './setting.ts';

/** What is set for a file. */
export interface FileSettings {
  readonly severities: SeveritySettings;
  readonly ownKeys: readonly string[];
}

/** How files are checked. */
export interface Checking {
  /** The day to check for. */
  readonly today: IsoDate;
  readonly format: Pick<ReportFormat, 'namesFixes'>;
  settingsFor(path: string): Promise<FileSettings>;
  /** Whether a file is to be reported, or only known to the others. */
  isWanted(path: string, library: Library): boolean;
  /** What is done with a document before it is checked: the document as it is then. */
  prepare(placed: PlacedDocument, setting: Setting): Promise<CampaignDocument>;
}

/**
 * What is found in each file. Each plan is checked and handed out as it is read, so that none need be kept. Registers,
 * and what shows only where plans meet, come when all are known: the few plans that do meet are read once more, and
 * reported a second time with that.
 */
export async function* reportsOf(walk: LibraryWalk, checking: Checking): AsyncGenerator<FileReport> {
  const registers: PlacedDocument[] = [];
  const plans: PlacedFile[] = [];
  const settingOf = async (path: string): Promise<Setting> => {
    const { severities, ownKeys } = await checking.settingsFor(path);
    const contextOf = (document: CampaignDocument) =>
      walk.library.contextFor(libraryPath(path), document, checking.today, { ownKeys });
    return { severities, contextOf };
  };
  const problemsIn = async (path: string, document: CampaignDocument, scope: Scope) => {
    const { severities, contextOf } = await settingOf(path);
    const context = contextOf(document);
    return reported(findProblems(context, severities, scope), context, checking.format);
  };
  const said = new Set<Failure>();
  /** What could not be read up to a path, in the order of the paths; all of it where none is given. */
  const failuresBefore = (path?: string): FileReport[] => {
    const due = walk.failures
      .filter((failure) => !said.has(failure) && (path === undefined || failure.path < path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const failure of due) said.add(failure);
    return due.map(({ path: file, reason }) => ({ file, error: reason }));
  };
  for await (const placed of walk.documents()) {
    const { path, document, bytes } = placed;
    if (!checking.isWanted(path, walk.library)) continue;
    if (document.kind === 'register') {
      registers.push(placed);
      continue;
    }
    yield* failuresBefore(path);
    const prepared = await checking.prepare(placed, await settingOf(path));
    if (prepared !== document) walk.library.set(libraryPath(path), prepared);
    yield { file: path, problems: await problemsIn(path, prepared, 'alone') };
    plans.push({ path, ...(bytes ? { given: prepared } : {}) });
  }
  for (const { path, given } of plans) {
    if (!walk.library.meets(libraryPath(path))) continue;
    // What vanishes or changes between two looks keeps what was found in the first.
    const document = given ?? (await readCampaignFile(path).catch(undefinedWhereUnreadable));
    const problems = document ? await problemsIn(path, document, 'joint') : [];
    if (problems.length > 0) yield { file: path, problems, isMore: true };
  }
  for (const { path, document, named } of registers) {
    const problems = await problemsIn(path, document, 'all');
    // Every plan is reported; a register found on the way only where something is wrong with it.
    if (named || problems.length > 0) yield { file: path, problems };
  }
  for (const { path, document } of await walk.configurations.found()) {
    const problems = configurationReport(document, checking);
    if (problems.length > 0) yield { file: relative(process.cwd(), path), problems };
  }
  yield* failuresBefore();
}

/** What is wrong with a configuration, by the places of its file. */
function configurationReport(
  document: ConfigurationDocument,
  { today, format }: Checking,
): ReportedProblem[] {
  const context = configurationContext(document, today);
  const { fileLines, shift } = document;
  const problems = configurationProblems(context);
  return reported(problems, context, format).map((problem, index) => ({
    ...problem,
    start: fileLines.position(problems[index]!.range.start - shift),
    end: fileLines.position(problems[index]!.range.end - shift),
  }));
}

/** A plan that was checked; nothing is held of it but what cannot be read again. */
interface PlacedFile {
  readonly path: string;
  readonly given?: CampaignDocument;
}
