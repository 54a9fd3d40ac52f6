import type { Severity } from '../checks/check.ts';
import type { FormPath } from './change.ts';

/** The form as it is shown: one version of a plan, in plain data. */
export interface FormSheet {
  readonly title: string;
  readonly sections: readonly FormSection[];
  /** Problems of the plan as a whole. */
  readonly problems: readonly FormProblem[];
  /** What stands in the text and not in the form, each with its line. */
  readonly elsewhere: readonly Elsewhere[];
  /** The names of all channels, for whoever writes one. */
  readonly channelNames: readonly string[];
}

export interface FormSection {
  readonly id: string;
  readonly letter: string | undefined;
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** Something that is in the text alone. */
export interface Elsewhere {
  readonly words: string;
  /** From zero. */
  readonly line: number;
}

/** A problem, with what mends it. */
export interface FormProblem {
  /** Its place among all problems of the plan. */
  readonly index: number;
  readonly severity: Severity;
  readonly message: string;
  /** What the ways to mend it are called. */
  readonly fixes: readonly string[];
  /** The words of the text that it is about, where it stands for several of one sort. */
  readonly passages?: readonly Elsewhere[];
}

export type FormField =
  | TextField
  | ChoiceField
  | NamesField
  | TextsField
  | GroupField
  | EntriesField
  | StuckField;

interface FieldBase {
  readonly path: FormPath;
  readonly title: string;
  readonly help: string;
  readonly problems: readonly FormProblem[];
}

/** One text. */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly value: string;
  readonly isLong: boolean;
  readonly example: string;
  /** Words that are usual there. */
  readonly usual: readonly string[];
  readonly namesChannel: boolean;
}

/** One of a few words. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly value: string;
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
}

/** Names to tick. */
export interface NamesField extends FieldBase {
  readonly kind: 'names';
  readonly groups: readonly NameGroup[];
  /** Whether any channel may be written besides. */
  readonly takesOthers: boolean;
}

export interface NameGroup {
  readonly title: string;
  readonly names: readonly FormName[];
}

export interface FormName {
  readonly label: string;
  /** What is written into the plan. */
  readonly name: string;
  readonly isChosen: boolean;
  /** What helps to choose. */
  readonly description: string;
}

/** Several texts. */
export interface TextsField extends FieldBase {
  readonly kind: 'texts';
  readonly texts: readonly { readonly value: string; readonly problems: readonly FormProblem[] }[];
  readonly example: string;
}

/** The fields of one object. */
export interface GroupField extends FieldBase {
  readonly kind: 'group';
  readonly fields: readonly FormField[];
}

/** Several objects, each with its fields. */
export interface EntriesField extends FieldBase {
  readonly kind: 'entries';
  /** What one of them is called. */
  readonly entryTitle: string;
  readonly example: string;
  /** The names of the fields that are columns, where it is a table. */
  readonly columns: readonly string[];
  readonly entries: readonly FormEntry[];
}

export interface FormEntry {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly problems: readonly FormProblem[];
}

/** Something that stands there in a form that only the text can show. */
export interface StuckField extends FieldBase {
  readonly kind: 'stuck';
  /** From zero. */
  readonly line: number;
}
