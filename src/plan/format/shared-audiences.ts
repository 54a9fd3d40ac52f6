import { looseKey } from '../../text/text.ts';
import { named } from './named.ts';
import type { SharedAudience } from './register-schema.ts';

type Audiences = readonly SharedAudience[];

/** The audience of a register that a text names, by id, name or alias. */
export function findSharedAudience(shared: Audiences, reference: string): SharedAudience | undefined {
  if (shared.length === 0) return undefined;
  return named(
    shared,
    ({ id }) => id,
    ({ name }) => name,
    ({ aliases }) => aliases,
  ).get(looseKey(reference));
}

/** The audience of a register that a plan's is: by its name, or else by its id. */
export function sharedAudienceOf(
  shared: Audiences,
  { id, name }: { readonly id?: string | undefined; readonly name?: string | undefined },
): SharedAudience | undefined {
  return (
    (name === undefined ? undefined : findSharedAudience(shared, name)) ??
    (id === undefined ? undefined : findSharedAudience(shared, id))
  );
}

/** What an audience of a register is called. */
export function sharedAudienceName({ id, name }: SharedAudience): string {
  return name ?? id ?? '';
}

/** What everybody calls the people of a name: the register's name for them, or the name as it is. */
export function commonName(name: string, shared: Audiences): string {
  const audience = findSharedAudience(shared, name);
  return audience ? sharedAudienceName(audience) : name;
}

/** The audiences to which one belongs, the nearest first; where they go in a circle, up to where it closes. */
export function largerAudiences(shared: Audiences, audience: SharedAudience): SharedAudience[] {
  const larger: SharedAudience[] = [];
  for (let next = audience.part_of; next !== undefined; next = larger.at(-1)!.part_of) {
    const found = findSharedAudience(shared, next);
    if (!found || found === audience || larger.includes(found)) break;
    larger.push(found);
  }
  return larger;
}
