import { audiencesOf, findAudience } from '../plan/format/references.ts';
import type { SharedAudience } from '../plan/format/register-schema.ts';
import type { Audience, Objective, Plan } from '../plan/format/schema.ts';
import { commonName } from '../plan/format/shared-audiences.ts';
import { looseKey } from '../text/text.ts';
import { read } from '../wording/statement.ts';
import { recruitsOf, sortsIn, sortsInStatement } from './audiences/recognise.ts';
import type { AudienceSort } from './audiences/sort.ts';

/** Whom an objective addresses, as far as it bears on the choice of channels. */
export interface Addressed {
  /** The plan's audiences that it names, or that its words tell of, or all of them. */
  readonly audiences: readonly Audience[];
  /** Whether it names them. */
  readonly isNamed: boolean;
  /** The sorts of people they are, audience by audience, for those of which anything is known. */
  readonly sorts: readonly (readonly AudienceSort[])[];
}

/** Of so many audiences the sorts of people are looked at: who speaks to more speaks to everyone. */
const mostAudiences = 4;

/**
 * Whom an objective addresses.
 * @param shared the names that the register gives audiences
 */
export function addressedBy(plan: Plan, objective: Objective, shared: readonly SharedAudience[]): Addressed {
  const addressed = addressedByName(plan, objective, shared);
  return read(objective.objective).fits('recruits')
    ? { ...addressed, sorts: addressed.sorts.map(recruitsOf) }
    : addressed;
}

function addressedByName(plan: Plan, objective: Objective, shared: readonly SharedAudience[]): Addressed {
  const said = sortsInStatement(objective.objective);
  const saidMore = said.filter(({ isBroad }) => !isBroad);
  if (objective.audiences.length > 0) {
    const audiences = audiencesOf(plan, objective, shared);
    const unlisted = objective.audiences.filter((name) => !findAudience(plan, name, shared));
    const each = [
      ...audiences.slice(0, mostAudiences).map((audience) => sortsOf(audience, saidMore)),
      ...unlisted.slice(0, mostAudiences).map((name) => sortsIn(commonName(name, shared))),
    ];
    return { audiences, isNamed: true, sorts: known(each, said) };
  }
  const everyone = allOf(plan);
  const meant = saidMore.length > 0 ? audiencesOfSort(plan, saidMore) : [];
  if (meant.length > 0) {
    const each = meant.slice(0, mostAudiences).map((audience) => sortsOf(audience, saidMore));
    return { audiences: meant, isNamed: false, sorts: each };
  }
  const isTold = everyone.sorts.some((sorts) => sorts.some(({ isBroad }) => !isBroad));
  return { ...everyone, sorts: saidMore.length > 0 && !isTold ? [saidMore] : known(everyone.sorts, said) };
}

/** Whether a text for an audience, as a register has it, means one of a plan's. */
export function isAbout({ id, name }: Audience, text: string): boolean {
  const key = looseKey(text);
  return [id, name].some((own) => {
    const ownKey = own ? looseKey(own) : '';
    return (
      ownKey === key ||
      (ownKey.length >= 5 && key.includes(ownKey)) ||
      (key.length >= 5 && ownKey.includes(key))
    );
  });
}

/** What an audience is called. */
function nameOf({ id, name }: Audience): string {
  return name ?? id?.replaceAll('-', ' ') ?? '';
}

/**
 * The sorts of people an audience is: by its name; where that says little by what an objective says, or by its
 * insight. That people are not online bears on every channel, so it counts besides their name.
 */
function sortsOf(audience: Audience, said: readonly AudienceSort[]): readonly AudienceSort[] {
  const byName = sortsIn(nameOf(audience));
  const byInsight = sortsIn(insightOf(audience)).filter(({ isBroad }) => !isBroad);
  if (byName.some(({ isBroad }) => !isBroad))
    return [...new Set([...byName, ...byInsight.filter(({ id }) => id === 'offline')])];
  if (said.length > 0) return said;
  return byInsight.length > 0 ? byInsight : byName;
}

/** An insight without what it says of a few only: "8% have no internet". */
function insightOf({ insight = '' }: Audience): string {
  const clauses = insight.slice(0, 4_000).split(/[.;,()](?!\d)/);
  return clauses.filter((clause) => !/^\D*(?:\d|1\d|2[0-4])(?:\.\d+)? ?%/.test(clause)).join(', ');
}

/** Those of which something is known; where nothing is, what the statement says. */
function known(
  each: readonly (readonly AudienceSort[])[],
  said: readonly AudienceSort[],
): readonly (readonly AudienceSort[])[] {
  const telling = each.filter((sorts) => sorts.length > 0);
  return telling.length > 0 || said.length === 0 ? telling : [said];
}

// A plan's data never changes once it is read: what is worked out from a list holds for as long as the list lives.
const everyoneOf = new WeakMap<readonly Audience[], Addressed>();
const bySort = new WeakMap<readonly Audience[], ReadonlyMap<AudienceSort, readonly Audience[]>>();

/** All audiences of a plan, as an objective addresses them that names none. */
function allOf({ audiences }: Plan): Addressed {
  let all = everyoneOf.get(audiences);
  if (!all) {
    const sorts = audiences.slice(0, mostAudiences).map((audience) => sortsOf(audience, []));
    all = { audiences, isNamed: false, sorts };
    everyoneOf.set(audiences, all);
  }
  return all;
}

/** The plan's audiences of one of some sorts. */
function audiencesOfSort({ audiences }: Plan, sorts: readonly AudienceSort[]): readonly Audience[] {
  let index = bySort.get(audiences);
  if (!index) {
    const lists = new Map<AudienceSort, Audience[]>();
    for (const audience of audiences) {
      for (const sort of sortsIn(nameOf(audience))) {
        const list = lists.get(sort);
        if (list) list.push(audience);
        else lists.set(sort, [audience]);
      }
    }
    index = lists;
    bySort.set(audiences, index);
  }
  const [first, ...more] = sorts.map((sort) => index.get(sort) ?? []);
  return more.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...more].flat())];
}
