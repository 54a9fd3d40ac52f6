import type { Problem } from '../checks/run.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import type { Library } from '../portfolio/library.ts';
import { nearest } from '../text/text.ts';
import { asSeen } from './as-data.ts';
import { ToolError } from './tool-error.ts';

/** The plans and registers that an assistant may look at, as they are now: each face reaches them in its own way. */
export interface PlansInReach {
  readonly today: IsoDate;
  readonly library: Library;
  /** What a file is called, by its path in the library: in what is answered and what is asked for. */
  nameOf(path: string): string;
  /** By which other name it is found too. */
  otherNameOf?(path: string): string;
  /** A plan or register of the library as it reads now; undefined where it is gone. */
  read(path: string): Promise<CampaignDocument | undefined>;
  /** What the checks find in a reading of it. */
  check(path: string, document: CampaignDocument): Promise<CheckedDocument>;
}

/** A plan or register with what the checks found. */
export interface CheckedDocument {
  readonly document: CampaignDocument;
  readonly context: DocumentContext;
  readonly problems: readonly Problem[];
}

/** The same with its place. */
export interface FoundDocument extends CheckedDocument {
  readonly path: string;
}

/** The paths of all plans and registers, in the order of their names. */
export function pathsOf({ library, nameOf }: PlansInReach): string[] {
  const paths = [...library.records().keys(), ...library.registers().map(({ path }) => path)];
  return paths.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/**
 * The plan or register that somebody names. The name is looked up among those that are known: no path is ever made of it.
 * @param name as answers have it, or the library
 * @throws {ToolError} where none is called so, or it is gone
 */
export async function findDocument(plans: PlansInReach, name: string): Promise<FoundDocument> {
  const wanted = plainName(name);
  const paths = pathsOf(plans);
  const path = paths.find((each) =>
    [each, plans.nameOf(each), plans.otherNameOf?.(each) ?? each].some(
      (known) => plainName(known) === wanted,
    ),
  );
  const document = path === undefined ? undefined : await plans.read(path);
  if (path === undefined || !document) throw notFound(wanted, paths.map(plans.nameOf));
  return { path, ...(await plans.check(path, document)) };
}

function plainName(name: string): string {
  return asSeen(name).trim().replaceAll('\\', '/').replace(/^\.\//, '');
}

/** So many names are listed where none was meant in particular. */
const mostNames = 10;

function notFound(wanted: string, names: readonly string[]): ToolError {
  const near = nearest(wanted, names);
  return new ToolError(
    'No campaign plan or channel register within reach has that name. Some that have one are listed.',
    {
      names: near.length > 0 ? near : names.slice(0, mostNames),
    },
  );
}
