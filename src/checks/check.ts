import type { Contact } from '../channels/contacts.ts';
import type { ChannelDirectory } from '../channels/directory.ts';
import type { CampaignDocument, PlanDocument, RegisterDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Range, TextEdit } from '../text/text.ts';

/** From the gravest to the slightest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a check may look at besides the document itself. */
export interface CheckContext<Document extends CampaignDocument = CampaignDocument> {
  readonly document: Document;
  /** Finds channels in the plan, its organisation's register, and the catalogue. */
  readonly channels: ChannelDirectory;
  /** The register that holds for the plan, where there is one. */
  readonly register: RegisterDocument | undefined;
  readonly otherPlans: OtherPlans;
  readonly today: IsoDate;
}

/** The organisation's other plans, as far as they are known. */
export interface OtherPlans {
  /** What other plans do for an audience by a channel in a week, by the key of such a contact. */
  contacts(key: string): Iterable<PlanContact>;
}

/** A contact, and the plan that makes it. */
export interface PlanContact extends Contact {
  readonly document: PlanDocument;
}

export type PlanContext = CheckContext<PlanDocument>;

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

export interface RelatedPlace {
  readonly message: string;
  readonly range: Range;
  /** The document it is in; the checked one where left out. */
  readonly document?: CampaignDocument;
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
  register?(context: CheckContext<RegisterDocument>): Iterable<Report<Data>>;
  /** The ways to mend one of its reports, best first. Worked out only when asked for. */
  fixes?(report: Report<Data>, context: CheckContext): readonly Fix[];
}

/** Types a check by the data that its reports carry. */
export function defineCheck<Data = undefined>(check: Check<Data>): Check<Data> {
  return check;
}
