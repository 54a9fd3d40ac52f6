import type { PlanDocument } from '../../plan/document.ts';
import { removeField } from '../../plan/edit/remove.ts';
import { setField } from '../../plan/edit/set-field.ts';
import type { FieldInfo } from '../../plan/format/vocabulary.ts';
import type { TextEdit } from '../../text/text.ts';
import type { ShownEntry } from './shown-entry.ts';

/** Free text that an entry of the frontmatter holds or may hold, by itself or in an object in it. */
export interface EntryText {
  readonly field: FieldInfo;
  /** What holds it; undefined where the entry has none. */
  readonly data: Readonly<Record<string, string | undefined>> | undefined;
  readonly value: string | undefined;
  /** The entry with another text in its place, or with none. */
  with(value: string | undefined): object;
  /** The edits that put another text in its place, or one where there was none. */
  set(document: PlanDocument, value: string): TextEdit[];
  /** The edits that take it out. */
  clear(document: PlanDocument): TextEdit[];
}

/** All texts that an entry may hold. */
export function textsOf({ list, index, field }: ShownEntry): EntryText[] {
  const entry = list[index] as Readonly<Record<string, unknown>>;
  return (field.object?.fields ?? []).flatMap((own) => {
    if (isFreeText(own)) return [textIn(entry, own)];
    if (!own.object || own.list) return [];
    const inner = entry[own.name] as Readonly<Record<string, unknown>> | undefined;
    return own.object.fields.filter(isFreeText).map((each) => ({
      ...textIn(inner, each),
      with: (value: string | undefined) => ({ ...entry, [own.name]: { ...inner, [each.name]: value } }),
      ...(inner
        ? {}
        : {
            set: (document: PlanDocument, value: string) =>
              setField(document, entry, own.name, { [each.name]: value }),
          }),
    }));
  });
}

function textIn(data: Readonly<Record<string, unknown>> | undefined, field: FieldInfo): EntryText {
  const texts = data as EntryText['data'];
  const { name } = field;
  return {
    field,
    data: texts,
    value: texts?.[name],
    with: (value) => ({ ...texts, [name]: value }),
    set: (document, value) => setField(document, texts ?? {}, name, value),
    clear: (document) => (texts ? removeField(document, texts, name) : []),
  };
}

function isFreeText({ list, object, format, words, refersTo }: FieldInfo): boolean {
  return !list && !object && !format && !words && !refersTo;
}
