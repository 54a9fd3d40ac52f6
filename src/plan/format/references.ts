import { looseKey, type Range } from '../../text/text.ts';
import { type CampaignDocument, topInfo, topOf } from '../document.ts';
import type { ReferenceTarget } from './fields.ts';
import { named } from './named.ts';
import type { SharedAudience } from './register-schema.ts';
import type { Activity, Audience, Objective, Plan } from './schema.ts';
import { findSharedAudience, sharedAudienceOf } from './shared-audiences.ts';
import type { FieldInfo, ObjectInfo } from './vocabulary.ts';

/** A place where a plan names an objective, an audience or a channel that is defined elsewhere. */
export interface Reference extends NamedReference {
  readonly range: Range;
}

/** The same without its place. */
export interface NamedReference {
  readonly target: ReferenceTarget;
  /** What is written, without quotes. */
  readonly text: string;
  /** The object in which it stands, and the field. */
  readonly owner: object;
  readonly field: FieldInfo;
  /** Which text of the field it is, where that holds several. */
  readonly index: number | undefined;
}

/** All references of a document, in the order of its text. */
export function referencesIn(document: CampaignDocument): readonly Reference[] {
  const references = byDocument.get(document) ?? findReferences(document);
  byDocument.set(document, references);
  return references;
}

// A document never changes once it is read.
const byDocument = new WeakMap<CampaignDocument, readonly Reference[]>();

function findReferences(document: CampaignDocument): Reference[] {
  return namedReferencesIn(document)
    .flatMap((reference) => placed(document, reference) ?? [])
    .sort((a, b) => a.range.start - b.range.start);
}

/** A reference with its place; undefined for one that is not in the text. */
export function placed(
  { locations }: Pick<CampaignDocument, 'locations'>,
  reference: NamedReference,
): Reference | undefined {
  const { owner, field, index } = reference;
  const data = owner as Readonly<Record<string, unknown>>;
  const range =
    index === undefined
      ? locations.value(data, field.name)
      : locations.item(data[field.name] as readonly string[], index);
  return range && { ...reference, range };
}

/** All references of a document, part by part, for whoever wants the places of few of them. */
export function namedReferencesIn(document: CampaignDocument): readonly NamedReference[] {
  const references: NamedReference[] = [];
  collect(topOf(document), topInfo(document.kind), references);
  return references;
}

function collect(owner: object, info: ObjectInfo, references: NamedReference[]): void {
  const data = owner as Readonly<Record<string, unknown>>;
  for (const field of referringFields(info)) {
    const value = data[field.name];
    if (value === undefined) continue;
    if (field.object) {
      for (const item of field.list ? (value as object[]) : [value as object])
        for (const reference of referencesOf(item, field.object)) references.push(reference);
    } else if (field.refersTo) {
      const target = field.refersTo;
      const add = (text: string, index: number | undefined) => {
        if (text !== '') references.push({ target, text, owner, field, index });
      };
      if (field.list) (value as readonly string[]).forEach(add);
      else add(value as string, undefined);
    }
  }
}

/** The references of one object; cached, as it never changes. */
function referencesOf(owner: object, info: ObjectInfo): readonly NamedReference[] {
  let references = byOwner.get(owner);
  if (!references) {
    const found: NamedReference[] = [];
    collect(owner, info, found);
    references = found;
    byOwner.set(owner, references);
  }
  return references;
}

const byOwner = new WeakMap<object, readonly NamedReference[]>();
const referring = new WeakMap<ObjectInfo, readonly FieldInfo[]>();

/** The fields of an object that hold references, themselves or deeper down; cached, as the schema does not change. */
function referringFields(info: ObjectInfo): readonly FieldInfo[] {
  const fields =
    referring.get(info) ??
    info.fields.filter(({ object, refersTo }) => refersTo || (object && referringFields(object).length > 0));
  referring.set(info, fields);
  return fields;
}

/**
 * The audience of a plan that a reference names, by id or name; “staff” are “all staff”, if nobody else is.
 * @param shared the names that the register gives audiences: by these a plan's is found too
 */
export function findAudience(
  plan: Pick<Plan, 'audiences'>,
  reference: string,
  shared: readonly SharedAudience[] = [],
): Audience | undefined {
  const audiences = named(
    plan.audiences,
    ({ id }) => id,
    ({ name }) => name,
    ({ name }) => name && withoutAll(name),
  );
  const own = audiences.get(looseKey(reference)) ?? audiences.get(looseKey(withoutAll(reference)));
  const meant = own ? undefined : findSharedAudience(shared, reference);
  return meant ? plan.audiences.find((audience) => sharedAudienceOf(shared, audience) === meant) : own;
}

function withoutAll(name: string): string {
  return name.replace(/^(?:(?:all|the|our)\s+)+(?:of\s+(?:(?:the|our)\s+)?)?(?=\S)/i, '');
}

/** The objective that a reference names, by id, label or statement. */
export function findObjective(plan: Pick<Plan, 'objectives'>, reference: string): Objective | undefined {
  return named(
    plan.objectives,
    ({ id }) => id,
    ({ label }) => label,
    ({ objective }) => objective,
  ).get(looseKey(reference));
}

/** The audiences that an objective addresses: those it names, or all of the plan's where it names none. */
export function audiencesOf(
  plan: Pick<Plan, 'audiences'>,
  objective: Objective,
  shared: readonly SharedAudience[] = [],
): readonly Audience[] {
  if (objective.audiences.length === 0) return plan.audiences;
  return objective.audiences.flatMap((reference) => findAudience(plan, reference, shared) ?? []);
}

const noneShared: readonly SharedAudience[] = [];

/** The objectives that address an audience, in the order of the plan. */
export function objectivesFor(
  plan: Pick<Plan, 'objectives' | 'audiences'>,
  audience: Audience,
  shared: readonly SharedAudience[] = noneShared,
): readonly Objective[] {
  let index = objectivesByAudience.get(plan.objectives);
  if (index?.audiences !== plan.audiences || index.shared !== shared) {
    const named = new Map<Audience, Objective[]>();
    for (const objective of plan.objectives.filter(({ audiences }) => audiences.length > 0)) {
      for (const addressed of new Set(audiencesOf(plan, objective, shared))) {
        const list = named.get(addressed);
        if (list) list.push(objective);
        else named.set(addressed, [objective]);
      }
    }
    const toAll = plan.objectives.filter(({ audiences }) => audiences.length === 0);
    index = { audiences: plan.audiences, shared, named, toAll };
    objectivesByAudience.set(plan.objectives, index);
  }
  const named = index.named.get(audience) ?? [];
  if (index.toAll.length === 0) return named;
  const both = new Set([...index.toAll, ...named]);
  return both.size === index.toAll.length
    ? index.toAll
    : plan.objectives.filter((objective) => both.has(objective));
}

/** The activities for an objective, in the order of the plan. */
export function activitiesFor(
  plan: Pick<Plan, 'objectives' | 'activities'>,
  objective: Objective,
): readonly Activity[] {
  let index = activitiesByObjective.get(plan.activities);
  if (index?.objectives !== plan.objectives) {
    const byObjective = new Map<Objective, Activity[]>();
    for (const activity of plan.activities) {
      for (const served of new Set(activity.objective.map((reference) => findObjective(plan, reference)))) {
        if (!served) continue;
        const list = byObjective.get(served);
        if (list) list.push(activity);
        else byObjective.set(served, [activity]);
      }
    }
    index = { objectives: plan.objectives, byObjective };
    activitiesByObjective.set(plan.activities, index);
  }
  return index.byObjective.get(objective) ?? noActivities;
}

const noActivities: readonly Activity[] = [];

// Caches, by list, for as long as the other lists on which they depend are the same: lists never change once they are read.
const objectivesByAudience = new WeakMap<
  readonly Objective[],
  {
    readonly audiences: readonly Audience[];
    readonly shared: readonly SharedAudience[];
    readonly named: ReadonlyMap<Audience, readonly Objective[]>;
    readonly toAll: readonly Objective[];
  }
>();
const activitiesByObjective = new WeakMap<
  readonly Activity[],
  {
    readonly objectives: readonly Objective[];
    readonly byObjective: ReadonlyMap<Objective, readonly Activity[]>;
  }
>();
