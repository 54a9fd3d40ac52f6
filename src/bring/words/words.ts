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
  readonly labels: Readonly<Record<PlanField, readonly string[]>>;
  /** What the columns of a part’s tables are called, by the field of an entry. */
  readonly columns: Readonly<Record<Part, Readonly<Record<string, readonly string[]>>>>;
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
