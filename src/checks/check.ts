import type { CampaignDocument, RegisterDocument } from '../plan/document.ts';
import type { DocumentContext, PlanContext } from '../portfolio/context.ts';
import type { Place } from '../portfolio/place.ts';
import type { Range, TextEdit } from '../text/text.ts';

/** From the gravest to the slightest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

// Who writes a check finds all it needs here.
export type { DocumentContext, PlanContext };

/** One thing that a check found. */
export interface Report<Data = unknown> {
  /** The exact words at fault. */
  readonly range: Range;
  /** What is wrong, why it matters, what to do: plain words in the user’s language. */
  readonly message: string;
  /** Other places that belong to it. */
  readonly related?: readonly RelatedPlace[];
  /** What the check's fixes need to know. */
  readonly data: Data;
}

/** Another place that belongs to a problem: in a document that is read, or in a file of which a record is kept. */
export type RelatedPlace = RelatedWords | RelatedRecord;

export interface RelatedWords {
  readonly message: string;
  readonly range: Range;
  /** The document it is in; the checked one where left out. */
  readonly document?: CampaignDocument;
}

export interface RelatedRecord {
  readonly message: string;
  /** As the library has it. */
  readonly path: string;
  readonly place: Place;
}

/** A way to mend a problem: text edits, or a command that asks the writer first. */
export interface Fix {
  readonly title: string;
  readonly edits?: readonly TextEdit[];
  readonly command?: FixCommand;
  /** The one that is most likely meant. */
  readonly isPreferred?: boolean;
  /** Whether it can be made without being looked at, by "Fix all". */
  readonly isSafe?: boolean;
}

/** Commands that need the writer: every face that offers fixes provides them, or leaves the fix out. */
export type FixCommand = {
  readonly [Name in keyof FixCommandArguments]: { readonly name: Name } & FixCommandArguments[Name];
}[keyof FixCommandArguments];

/** What each command that a fix can name is told. */
export interface FixCommandArguments {
  readonly chooseChannels: {
    /** Its place among the plan's objectives, from zero. */
    readonly objective: number;
  };
  readonly recordWithoutChannels: {
    /** Its place among the plan's objectives, from zero. */
    readonly objective: number;
  };
  readonly recordResults: {
    /** Its place among the plan's objectives, from zero. */
    readonly objective: number;
  };
}

/** A check: what it looks for, why, and how to mend it. One file each; `index.ts` lists them. */
export interface Check<Data = unknown> {
  /** Kebab-case and stable: people put it in settings and comments. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters, in a sentence or two a communicator would say. */
  readonly why: string;
  /** Where the rule comes from. */
  readonly source: string;
  /**
   * The codes of checks that say the graver fault where both speak of the same words: this one is silent there, so
   * that one fault is one problem.
   */
  readonly yieldsTo?: readonly string[];
  /** Whether it looks at other plans too: what it finds holds only once all are known. */
  readonly isJoint?: true;
  /**
   * Codes of checks whose place this one has taken: comments and settings that still name them hold for it, a comment in
   * the whole file, since the other check may have found its fault in another line.
   */
  readonly formerly?: readonly string[];
  /** A plan's frontmatter (or a register's) in which it finds something, and one in which it does not. */
  readonly examples: {
    readonly bad: string;
    readonly good: string;
    /** Other files that the examples need, by path: a register, other plans. */
    readonly others?: Readonly<Record<string, string>>;
  };
  /** Looks at a plan. */
  plan?(context: PlanContext): Iterable<Report<Data>>;
  /** Looks at a register. */
  register?(context: DocumentContext<RegisterDocument>): Iterable<Report<Data>>;
  /** The ways to mend one of its reports, best first. Worked out only when asked for. */
  fixes?(report: Report<Data>, context: DocumentContext): readonly Fix[];
}

/** Types a check by the data that its reports carry. */
export function defineCheck<Data = undefined>(check: Check<Data>): Check<Data> {
  return check;
}
