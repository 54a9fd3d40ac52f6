import type { CampaignDocument } from './document.ts';
import type { ReferenceTarget } from './fields.ts';
import {
  type Audience,
  type Objective,
  type Plan,
  plan as planSchema,
  register as registerSchema,
} from './schema.ts';
import { looseKey, type Range } from './text.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from './vocabulary.ts';

/** A place where a plan names an objective, an audience or a channel that is defined elsewhere. */
export interface Reference {
  readonly target: ReferenceTarget;
  /** What is written, without quotes. */
  readonly text: string;
  readonly range: Range;
  /** The object in which it stands, and the field. */
  readonly owner: object;
  readonly field: FieldInfo;
}

/** All references of a document, in the order of its text. */
export function referencesIn(document: CampaignDocument): Reference[] {
  const references: Reference[] = [];
  const collect = (object: object, info: ObjectInfo): void => {
    const data = object as Record<string, unknown>;
    for (const field of info.fields) {
      const value = data[field.name];
      if (value === undefined) continue;
      if (field.object) {
        for (const item of field.list ? (value as object[]) : [value as object]) collect(item, field.object);
      } else if (field.refersTo) {
        const texts = field.list ? (value as string[]) : [value as string];
        for (const [index, text] of texts.entries()) {
          const range = field.list
            ? document.locations.item(texts, index)
            : document.locations.value(data, field.name);
          if (range && text !== '')
            references.push({ target: field.refersTo, text, range, owner: object, field });
        }
      }
    }
  };
  if (document.kind === 'plan') collect(document.plan, objectInfo(planSchema));
  else collect(document.register, objectInfo(registerSchema));
  return references.sort((a, b) => a.range.start - b.range.start);
}

/** The audience that a reference names, by id or name. */
export function findAudience(plan: Pick<Plan, 'audiences'>, reference: string): Audience | undefined {
  return findNamed(plan.audiences, reference, ({ id, name }) => [id, name]);
}

/** The objective that a reference names, by id or by its statement. */
export function findObjective(plan: Pick<Plan, 'objectives'>, reference: string): Objective | undefined {
  return findNamed(plan.objectives, reference, ({ id, objective }) => [id, objective]);
}

/** The audiences that an objective addresses: those it names, or all of the plan's where it names none. */
export function audiencesOf(plan: Pick<Plan, 'audiences'>, objective: Objective): readonly Audience[] {
  if (objective.audiences.length === 0) return plan.audiences;
  return objective.audiences.flatMap((reference) => findAudience(plan, reference) ?? []);
}

function findNamed<Item>(
  items: readonly Item[],
  reference: string,
  names: (item: Item) => readonly (string | undefined)[],
): Item | undefined {
  const key = looseKey(reference);
  return (
    items.find((item) => names(item)[0] !== undefined && looseKey(names(item)[0]!) === key) ??
    items.find((item) => names(item).some((name) => name !== undefined && looseKey(name) === key))
  );
}
