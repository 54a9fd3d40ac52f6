import type { ChannelDirectory } from '../channels/directory.ts';
import type { Locations } from '../plan/format/locations.ts';
import { findAudience } from '../plan/format/references.ts';
import type { Plan } from '../plan/format/schema.ts';
import { findSharedAudience } from '../plan/format/shared-audiences.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { exactLaunchOf } from '../plan/values/schedule.ts';
import type { LineIndex } from '../text/text.ts';
import { Cells } from './cells.ts';
import { distinctLabels } from './distinct-labels.ts';
import { lineWords, ValueReader, valueWords } from './markdown/value-content.ts';
import type { Inline } from './model.ts';
import type { Notices } from './notices.ts';
import { type DocumentWords, wordsFor } from './words/words.ts';

/** What the tables made from the frontmatter draw on. */
export interface Facts {
  readonly plan: Plan;
  readonly channels: ChannelDirectory;
  /** What the document says itself, in its language. */
  readonly words: DocumentWords;
  readonly cells: Cells;
  /** Reads the Markdown in the plan's values. */
  readonly values: ValueReader;
  /** The day from which relative dates count, where it is known. */
  readonly launch: string | undefined;
  /** The day on which the document is made, where it is to show that. */
  readonly today: IsoDate | undefined;
  /** The line of the plan, from 1, on which an entry of the frontmatter begins. */
  lineOf(entry: object): number | undefined;
  /** The line of the plan, from 1, on which a key of an entry stands: of the plan's own at the top of the frontmatter. */
  lineOfKey<Entry extends object>(entry: Entry, key: keyof Entry & string): number | undefined;
}

/** @param notices collects what of the plan's values cannot be shown */
export function factsOf(
  plan: Plan,
  channels: ChannelDirectory,
  locations: Locations | undefined,
  lines: LineIndex,
  today: IsoDate | undefined,
  notices: Notices,
): Facts {
  const words = wordsFor(plan);
  const values = new ValueReader(words, notices);
  return {
    plan,
    channels,
    words,
    cells: new Cells(words, values),
    values,
    launch: exactLaunchOf(plan),
    today,
    lineOf: (entry) => {
      const range = locations?.object(entry)?.node.range;
      return range && lines.position(range.start).line + 1;
    },
    lineOfKey: (entry, key) => {
      const range = locations?.key(entry, key);
      return range && lines.position(range.start).line + 1;
    },
  };
}

/** How an objective is called, for short: its number, and its label or one that is made from its statement. */
export function objectiveName(
  { plan, words }: Pick<Facts, 'plan' | 'words'>,
  index: number,
): readonly Inline[] {
  const short = labelsOf(plan, words)[index] ?? '';
  return short ? words.say('objectiveNamed', index + 1, short) : words.say('objectiveNumber', index + 1);
}

/** Asked for in many cells of many tables, and made once. */
const labels = new WeakMap<Plan, readonly string[]>();

/** The labels of a plan's objectives: those that they have, the others made from their statements, no two of these the same. */
function labelsOf(plan: Plan, words: DocumentWords): readonly string[] {
  let all = labels.get(plan);
  if (!all) {
    const statements = plan.objectives.map(({ objective }) => valueWords(objective).join('\n'));
    const made = distinctLabels(
      statements.map((statement) => words.objectiveLabel(statement)),
      statements,
    );
    all = plan.objectives.map(({ label }, index) => lineWords(label?.trim() ?? '') || made[index]!);
    labels.set(plan, all);
  }
  return all;
}

/** How an audience is called, whether the plan knows it, or the register, or neither. */
export function audienceName(
  { plan, channels }: Pick<Facts, 'plan' | 'channels'>,
  reference: string,
): string {
  const shared = channels.sharedAudiences;
  const audience = findAudience(plan, reference, shared) ?? findSharedAudience(shared, reference);
  return audience?.name ?? audience?.id ?? reference;
}
