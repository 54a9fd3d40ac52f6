import { looseKey, type Range } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import type { ReferenceTarget } from './fields.ts';
import { named } from './named.ts';
import { register as registerSchema, type SharedAudience } from './register-schema.ts';
import { type Activity, type Audience, type Objective, type Plan, plan as planSchema } from './schema.ts';
import { findSharedAudience, sharedAudienceOf } from './shared-audiences.ts';
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
export function referencesIn(document: CampaignDocument): readonly Reference[] {
  const references = byDocument.get(document) ?? findReferences(document);
  byDocument.set(document, references);
  return references;
}

// A document never changes once it is read.
const byDocument = new WeakMap<CampaignDocument, readonly Reference[]>();

function findReferences(document: CampaignDocument): Reference[] {
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
  return index.byObjective.get(objective) ?? [];
}

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
