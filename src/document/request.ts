import type { ChannelDirectory } from '../channels/directory.ts';
import type { Locations } from '../plan/format/locations.ts';
import type { Plan } from '../plan/format/schema.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Range } from '../text/text.ts';
import type { PartName } from './parts.ts';

/** What a document is made from. A `PlanDocument` has the first two fields and `locations`. */
export interface DocumentRequest {
  readonly plan: Plan;
  /** The whole file. */
  readonly text: string;
  /** What the plan is called where it has no title of its own: `planTitle` of the document. */
  readonly title?: string;
  /** Where the plan's entries stand in the text, so that the document can lead back to their lines. */
  readonly locations?: Locations;
  readonly channels: ChannelDirectory;
  readonly options?: DocumentOptions;
}

/** Choices that people make about the document. */
export interface DocumentOptions {
  /** The parts of the frontmatter to show; all of them unless said. */
  readonly parts?: readonly PartName[];
  /** Whether the text of the plan's body is shown; true unless said. */
  readonly body?: boolean;
  /** Whether there is a contents list; true unless said. */
  readonly contents?: boolean;
  /** Whether a page with the plan in short follows the title; false unless said. */
  readonly summary?: boolean;
  /** What is still open in the plan, listed in an appendix. */
  readonly openProblems?: readonly OpenProblem[];
  /** The day of the export, for the file's properties and the timeline; they hold no such day unless said. */
  readonly today?: IsoDate;
}

/** One line of the appendix of open problems; a problem that a check found is one. */
export interface OpenProblem {
  readonly message: string;
  /** How grave it is, in a word: error, warning, information. */
  readonly severity: string;
  /** Where it stands in the plan's text. */
  readonly range: Range;
}
