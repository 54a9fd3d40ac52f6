import { dirname, relative } from 'node:path';
import type { PlansInReach } from '../../assist/plans-in-reach.ts';
import { ToolError } from '../../assist/tool-error.ts';
import { findProblems } from '../../checks/run.ts';
import type { IsoDate } from '../../plan/values/dates.ts';
import { LibraryWalk, libraryPath, undefinedWhereUnreadable } from '../files/library.ts';
import { isBelow, statOf } from '../files/paths.ts';
import { withSlashes } from '../files/patterns.ts';
import type { Reach } from '../files/reach.ts';
import { readCampaignFile } from '../files/read.ts';

/** So large may a plan be that is shown or changed, in bytes: beyond that nobody wrote it. */
const largest = 4 * 1024 * 1024;

/**
 * The plans of some folders as they are now.
 * @param folders absolute
 * @param reach nothing but those folders
 */
export async function plansIn(
  folders: readonly string[],
  reach: Reach,
  today: IsoDate,
): Promise<PlansInReach> {
  const walk = new LibraryWalk(folders, undefined, reach);
  for await (const _ of walk.documents()) {
    // The library keeps what is to be known of it.
  }
  const { library, configurations } = walk;
  const top = commonFolder(folders);
  return {
    today,
    library,
    nameOf: (path) => withSlashes(relative(top, path)),
    async read(path) {
      // A link may have been put in its place since.
      if (!(await reach.covers(path))) return undefined;
      if (((await statOf(path))?.size ?? 0) > largest)
        throw new ToolError('The file is too large to be a plan.');
      return readCampaignFile(path).catch(undefinedWhereUnreadable);
    },
    async check(path, document) {
      const set = (await configurations.around(path))?.document.configuration;
      const context = library.contextFor(libraryPath(path), document, today, {
        ownKeys: set?.own_keys ?? [],
      });
      return { document, context, problems: findProblems(context, set?.severities) };
    },
  };
}

/** The deepest folder that holds all of some folders, or is one of them. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  let folder = first;
  while (!others.every((other) => isBelow(other, folder)) && dirname(folder) !== folder)
    folder = dirname(folder);
  return folder;
}
