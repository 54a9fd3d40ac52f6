import type { DocumentContext } from '../channels/context.ts';
import type { CampaignDocument } from '../plan/document.ts';
import { referencesIn } from '../plan/format/references.ts';
import { findSharedAudience } from '../plan/format/shared-audiences.ts';
import type { Library } from '../portfolio/library.ts';
import type { Range } from '../text/text.ts';
import { definitions, namedThingAt, references } from './named-things.ts';

/** A place in a document; `path` is where the library has it, undefined for the document asked about. */
export interface Place {
  readonly document: CampaignDocument;
  readonly path: string | undefined;
  readonly range: Range;
}

/**
 * Where the thing named at an offset is defined: in the document itself, else in the register. From a plan's own
 * entry of a channel it leads on to the register's.
 */
export function definitionAt(context: DocumentContext, library: Library, offset: number): Place[] {
  const { document, channels, register } = context;
  const thing = namedThingAt(document, channels, offset);
  if (!thing) return sharedAudienceAt(context, library, offset);
  const own = definitions(document, channels).filter(
    ({ key, target }) => key === thing.key && target === thing.target,
  );
  const [first] = own;
  if (first && !thing.isDefinition) return [{ document, path: undefined, range: first.range }];
  if (thing.target !== 'channel' || !register || register === document)
    return first ? [{ document, path: undefined, range: first.range }] : [];
  const id = thing.key;
  const registered = definitions(register, channels).find(({ key }) => key === id);
  const path = pathOf(register, library);
  if (registered && path) return [{ document: register, path, range: registered.range }];
  return first ? [{ document, path: undefined, range: first.range }] : [];
}

/** Where the register has the audience that a reference at an offset names. */
function sharedAudienceAt(
  { document, channels, register }: DocumentContext,
  library: Library,
  offset: number,
): Place[] {
  const reference = referencesIn(document).find(({ range }) => range.start <= offset && offset <= range.end);
  if (reference?.target !== 'audience' || !register) return [];
  const audience = findSharedAudience(channels.sharedAudiences, reference.text);
  if (!audience) return [];
  const range = register.locations.words(audience, 'id', 'name');
  if (register === document) return [{ document, path: undefined, range }];
  const path = pathOf(register, library);
  return path === undefined ? [] : [{ document: register, path, range }];
}

function pathOf(document: CampaignDocument, library: Library): string | undefined {
  return [...library.entries()].find(([, other]) => other === document)?.[0];
}

/**
 * Every place that names the thing at an offset, whatever the spelling. For a channel of the register the plans that
 * use it are looked through too.
 * @param withDefinition whether its own id and name count
 */
export function referencesAt(
  context: DocumentContext,
  library: Library,
  offset: number,
  withDefinition: boolean,
): Place[] {
  const { document, channels } = context;
  const thing = namedThingAt(document, channels, offset);
  if (!thing) return [];
  const places: Place[] = [];
  const collect = (
    other: CampaignDocument,
    path: string | undefined,
    directory: DocumentContext['channels'],
  ) => {
    const named = references(other, directory);
    const defined = withDefinition ? definitions(other, directory) : [];
    for (const { key, range } of [...defined, ...named])
      if (key === thing.key) places.push({ document: other, path, range });
  };
  collect(document, undefined, channels);
  if (thing.target === 'channel' && (document.kind === 'register' || context.register)) {
    for (const [path, other] of library.entries()) {
      if (other.text === document.text && other.name === document.name) continue;
      const isRegister = other === context.register;
      if (document.kind === 'plan' && !isRegister) continue;
      if (!isRegister && other.kind === 'plan' && library.registerFor(path)?.document.name !== document.name)
        continue;
      collect(other, path, library.contextFor(path, other, context.today).channels);
    }
  }
  return places;
}
