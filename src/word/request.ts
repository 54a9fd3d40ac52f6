import type { ChannelDirectory } from '../channels/directory.ts';
import type { IsoDate } from '../plan/dates.ts';
import type { Locations } from '../plan/locations.ts';
import type { Plan } from '../plan/schema.ts';
import type { Range } from '../plan/text.ts';

/** What the export needs to know. A `PlanDocument` has the first three fields. */
export interface ExportRequest {
  readonly plan: Plan;
  /** The whole file. */
  readonly text: string;
  /** What the plan is called where it has no title of its own: `planTitle` of the document. */
  readonly title?: string;
  /** Where the plan's entries stand in the text, so that the Word file can lead back to their lines. */
  readonly locations?: Locations;
  readonly channels: ChannelDirectory;
  /**
   * Reads the file of a picture.
   * @param path from the plan's folder, or from the root where it begins with a slash; never an address on the web
   * @returns undefined where there is no such file; the export then says so
   */
  readImage(path: string): Promise<Uint8Array | undefined>;
  /** The organisation's template, a `.docx` or `.dotx`: the document gets its look. */
  readonly template?: Uint8Array;
  readonly options?: ExportOptions;
  /** Aborted when people give up waiting. */
  readonly signal?: AbortSignal;
  /**
   * Told how far the export is.
   * @param fraction from 0 to 1
   * @param what is being done, in a few words
   */
  onProgress?(fraction: number, what: string): void;
}

/** The parts of a plan's frontmatter, in the order in which a plan without a body shows them. */
export const partNames = [
  'aim',
  'objectives',
  'audiences',
  'stakeholders',
  'messages',
  'channels',
  'activities',
  'budget',
  'risks',
  'evaluation',
  'compliance',
  'signoff',
] as const;

export type PartName = (typeof partNames)[number];

/** Choices that people make about the document. */
export interface ExportOptions {
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
  /** The day of the export, for the file's properties; they hold no day unless said. */
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

/** Something about the export that its author should know, in plain English. */
export interface ExportNotice {
  readonly message: string;
  /** The words of the plan that it is about. */
  readonly range?: Range;
}

export interface ExportResult {
  /** The Word file (`.docx`). */
  readonly bytes: Uint8Array;
  readonly notices: ExportNotice[];
}
