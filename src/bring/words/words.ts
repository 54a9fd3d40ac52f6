/** The parts of a plan that can be told from headings and tables. */
export type Part =
  | 'objectives'
  | 'audiences'
  | 'stakeholders'
  | 'messages'
  | 'channels'
  | 'considered'
  | 'activities'
  | 'risks'
  | 'partners'
  | 'spokespeople'
  | 'phases'
  | 'signoff';

/** The plan’s own fields that a document names with a label: `Lead: Jo Bloggs`. */
export type PlanField =
  | 'campaign'
  | 'organisation'
  | 'service'
  | 'lead'
  | 'version'
  | 'status'
  | 'start'
  | 'end'
  | 'launch'
  | 'aim'
  | 'strategy'
  | 'proposition'
  | 'call_to_action'
  | 'budget.total'
  | 'budget.source'
  | 'compliance.accessibility'
  | 'compliance.data_protection'
  | 'compliance.pre_election'
  | 'compliance.equality'
  | 'compliance.alternative_formats'
  | 'compliance.languages';

/** What headings, header cells and labels say in a language; all compared loosely. */
export interface BringWords {
  /** What headings of a part are called: one of these, whole or as words among others, so that the shortest will do. */
  readonly sections: Readonly<Record<Part, readonly string[]>>;
  /** Headings of what is prose, which hold a part’s word and are not that part. */
  readonly prose: readonly string[];
  /** Headings with which documents begin, before the plan itself does. */
  readonly openings: readonly string[];
  /** Phrases of headings that speak of how something is reached, whatever part’s word they hold. */
  readonly ways: readonly string[];
  /** What headings begin with that say whom messages are for: `For students`. */
  readonly addressing: readonly string[];
  /** What such headings may end with that is nobody: `Key messages for the campaign`. */
  readonly nobody: readonly string[];
  /** Words of headings under which samples and rules for writing stand, whatever part’s word they hold. */
  readonly samples: readonly string[];
  /** Headers of tables, and words of headings, that say what is to be done in which case, rather than what is planned. */
  readonly rules: readonly string[];
  /** Headers of lists of people and their telephones: who works here, whatever they do in the campaign. */
  readonly directory: readonly string[];
  /** What is approved, as lists of who approves what say it: those name no people who sign the plan off. */
  readonly approved: readonly string[];
  /** Words that ask somebody to fill a form in: `Enter name here`. */
  readonly fillIn: readonly string[];
  /** With which sentences end that introduce a list: `Our channels are:`. */
  readonly copulas: readonly string[];
  /** What comes before the name of a part in sentences that introduce a list: `We use these channels:`. */
  readonly pointers: readonly string[];
  /** Words that only sort the channels or audiences below a heading: `Internal`, `Owned media`. */
  readonly groups: readonly string[];
  /** Words of headings below “Channels” or “Audiences” that name none: `How we choose`, `Principles`. */
  readonly unnamed: readonly string[];
  /** With which names of nobody and nothing begin, but sentences: `we aim to …`. */
  readonly clauses: readonly string[];
  /** With which cells begin that only point to another document: `See the dissemination plan`. */
  readonly references: readonly string[];
  /** What comes between a name and examples of it: `enthusiasts, for example …`. */
  readonly examples: readonly string[];
  /** With which entries of a list of things to do begin: `Draft the letter`. */
  readonly doing: readonly string[];
  /** What documents of this kind are called: `plan`, `strategy`. */
  readonly documents: readonly string[];
  /** Words in the titles of such documents that tell none from others: `Communications plan`. */
  readonly usual: readonly string[];
  readonly labels: Readonly<Record<PlanField, readonly string[]>>;
  /** What the columns of a part’s tables are called, by the field of an entry. */
  readonly columns: Readonly<Record<Part, Readonly<Record<string, readonly string[]>>>>;
  /**
   * What the column of a part's entries may be called where none is called after them, the likeliest first, with the
   * fields that must stand beside it.
   */
  readonly faint: readonly {
    readonly part: Part;
    readonly words: readonly string[];
    readonly needs: readonly string[];
  }[];
  /** Headers that name several activities in each cell. */
  readonly plurals: readonly string[];
  /** Headers under which stand those who do something in one table, and those whom it is for in another. */
  readonly eitherSide: readonly string[];
  /** What people are called by what they do, and what those are called who do something together: one of it. */
  readonly roles: readonly string[];
  /** Words for all people at once. */
  readonly everybody: readonly string[];
  /** Titles before the names of people. */
  readonly titles: readonly string[];
  /** Labels of those who were at a meeting. */
  readonly attendance: readonly string[];
  /** What comes before the name of who does something, beside it: `led by Jo Bloggs`. */
  readonly ledBy: readonly string[];
  /** Words of headers that tell what was written down when, or by whom, whatever else they hold: `Created date`. */
  readonly records: readonly string[];
  /** What is stamped on documents above their titles: `Official`, `Draft`. */
  readonly markings: readonly string[];
  /** What the column of names is called whatever it names. */
  readonly bare: readonly string[];
  /** Words that ask, which mean something else among other words: `What they need to know`. */
  readonly questions: readonly string[];
  /** Headers of the column that only numbers the rows. */
  readonly numbers: readonly string[];
  /** Labels of the first and the last day together. */
  readonly period: readonly string[];
  /** The word before the number of an objective: `Objective 2`. */
  readonly objective: string;
  /** What cells hold that say nothing. */
  readonly empty: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** What the rows of a table are called that only add up. */
  readonly total: readonly string[];
}
