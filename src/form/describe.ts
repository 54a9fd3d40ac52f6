import { channelLabel } from '../channels/directory.ts';
import type { Problem } from '../checks/run.ts';
import { isReadable, planTitle, topInfo } from '../plan/document.ts';
import { exampleOf, helpOf, meaningOf, titleOf } from '../plan/format/field-words.ts';
import type { Objective } from '../plan/format/schema.ts';
import type { FieldInfo, ObjectInfo } from '../plan/format/vocabulary.ts';
import type { PlanContext } from '../portfolio/context.ts';
import { type Range, shortened } from '../text/text.ts';
import type { FormPath } from './change.ts';
import { elsewhere } from './elsewhere.ts';
import { namesToTick, objectiveChannels } from './names.ts';
import type { Data } from './place.ts';
import { PlacedProblems } from './placed-problems.ts';
import { firstFields, lastFields, sectionLayouts, tableColumns } from './sections.ts';
import type { FormEntry, FormField, FormSheet } from './sheet.ts';
import { writtenText, writtenTexts } from './written.ts';

/** So many characters, as far as its example tells, fit into one line. */
const longest = 40;

/** The form of a plan: what stands in its text, field by field, with its problems; no fields where it cannot be read. */
export function describeForm(context: PlanContext, problems: readonly Problem[]): FormSheet {
  const { document } = context;
  const describer = new Describer(context, new PlacedProblems(problems, context));
  const info = topInfo('plan');
  const isShown = isReadable(document);
  const drafts = sectionLayouts.map(({ id, letter, title, fields }) => ({
    id,
    letter,
    title: title(),
    fields: fields.map((name) =>
      describer.field(document.plan, info.fields.find((field) => field.name === name)!, info, []),
    ),
  }));
  // Only once all places are known, it is known to which of them a problem belongs.
  return {
    title: planTitle(document),
    sections: isShown
      ? drafts.map((draft) => ({ ...draft, fields: draft.fields.map((finish) => finish()) }))
      : [],
    problems: isShown ? describer.problems.rest() : describer.problems.all(),
    elsewhere: elsewhere(document),
    channelNames: context.channels.all.map(channelLabel),
  };
}

type Finish<Made> = () => Made;

class Describer {
  readonly problems: PlacedProblems;
  readonly #context: PlanContext;

  constructor(context: PlanContext, problems: PlacedProblems) {
    this.#context = context;
    this.problems = problems;
  }

  field(object: Data | undefined, field: FieldInfo, owner: ObjectInfo, above: FormPath): Finish<FormField> {
    const { document } = this.#context;
    const path = [...above, field.name];
    const range = object && this.#rangeOf(object, field);
    const value = object?.[field.name];
    const claim = this.problems.claim(range, ...(field.object ? [field.object] : []), owner);
    const base = () => ({
      path,
      title: titleOf(field),
      help: helpOf(field),
      problems: this.problems.of(claim),
    });
    if (field.list && field.object) return this.#entries(field, value, path, base);
    if (field.list && field.refersTo) {
      const groups = this.#names(object, field, value);
      return () => ({ kind: 'names', ...base(), groups, takesOthers: field.refersTo === 'channel' });
    }
    if (field.list) return this.#texts(field, owner, value, base);
    if (field.object && (value !== undefined || writtenOf(this.#context, object, field) === '')) {
      const info = field.object;
      const inner = info.fields.map((other) => this.field(value as Data | undefined, other, info, path));
      return () => ({ kind: 'group', ...base(), fields: inner.map((finish) => finish()) });
    }
    const text = writtenOf(this.#context, object, field);
    if (text === undefined) {
      const line = range ? document.lines.position(range.start).line : 0;
      return () => ({ kind: 'stuck', ...base(), line });
    }
    if (field.words && !field.object) {
      const words = field.words.map((word) => ({ word, meaning: meaningOf(field, word) ?? '' }));
      const read = field.words.includes(String(value)) ? String(value) : text;
      return () => ({ kind: 'choice', ...base(), value: read, words });
    }
    return () => ({
      kind: 'text',
      ...base(),
      value: text,
      isLong: field.freeText && exampleOf(field).length > longest,
      example: exampleOf(field),
      usual: field.usual ?? [],
      namesChannel: field.refersTo === 'channel',
    });
  }

  #entries(
    field: FieldInfo,
    value: unknown,
    path: FormPath,
    base: Finish<Pick<FormField, 'path' | 'title' | 'help' | 'problems'>>,
  ): Finish<FormField> {
    const info = field.object!;
    const main = info.shorthand ?? info.keyField;
    const entries = ((value ?? []) as readonly Data[]).map((entry, index) =>
      this.#entry(entry, info, [...path, index], `${titleOf(info)} ${index + 1}`),
    );
    const columns = path.length === 1 ? (tableColumns[field.name] ?? []) : [];
    return () => ({
      kind: 'entries',
      ...base(),
      entryTitle: titleOf(info),
      example: exampleOf(info.byKey.get(main)!),
      columns,
      entries: entries.map((finish) => finish()),
    });
  }

  #entry(entry: Data, info: ObjectInfo, path: FormPath, otherwise: string): Finish<FormEntry> {
    const claim = this.problems.claim(this.#context.document.locations.whole(entry), info);
    const names = ['label', info.shorthand, ...(info.oneOf ?? [])];
    const title = names
      .map((name) => name && entry[name])
      .find((text) => typeof text === 'string' && text !== '');
    // What an entry is called by stands first.
    const first = firstFields[String(path.at(-2))] ?? [info.shorthand ?? info.keyField];
    const rank = ({ name }: FieldInfo) => {
      if (first.includes(name)) return first.indexOf(name) - first.length;
      return lastFields.indexOf(name) + 1;
    };
    const ordered = [...info.fields].sort((a, b) => rank(a) - rank(b));
    const fields = ordered.map((field) => this.field(entry, field, info, path));
    return () => ({
      title: typeof title === 'string' ? shortened(title, 80) : otherwise,
      problems: this.problems.of(claim),
      fields: fields.map((finish) => finish()),
    });
  }

  #texts(
    field: FieldInfo,
    owner: ObjectInfo,
    value: unknown,
    base: Finish<Pick<FormField, 'path' | 'title' | 'help' | 'problems'>>,
  ): Finish<FormField> {
    const { document } = this.#context;
    const list = (value ?? []) as readonly unknown[];
    const texts = writtenTexts(document, list).map((text, index) => {
      const claim = this.problems.claim(document.locations.item(list, index), owner);
      return () => ({ value: text, problems: this.problems.of(claim) });
    });
    return () => ({
      kind: 'texts',
      ...base(),
      texts: texts.map((finish) => finish()),
      example: exampleOf(field),
    });
  }

  #names(object: Data | undefined, field: FieldInfo, value: unknown) {
    const { plan } = this.#context.document;
    const objective = plan.objectives.find((other) => (other as unknown) === object);
    if (objective && field.name === 'channels')
      return objectiveChannels(objective as Objective, this.#context);
    const chosen = (value ?? []) as readonly string[];
    return namesToTick(field.refersTo!, chosen, this.#context);
  }

  #rangeOf(object: Data, { name }: FieldInfo): Range | undefined {
    const location = this.#context.document.locations.field(object, name);
    if (!location) return undefined;
    const { key, value } = location;
    return {
      start: key?.range.start ?? value.range.start,
      end: Math.max(key?.range.end ?? 0, value.range.end),
    };
  }
}

/** What is written in a field; undefined where it is no text. */
function writtenOf(
  { document }: PlanContext,
  object: Data | undefined,
  field: FieldInfo,
): string | undefined {
  return object ? writtenText(document, object, field) : '';
}
