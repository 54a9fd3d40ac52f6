import type { ChannelDirectory } from '../channels/directory.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { channelsFor, type PlacedDocument, type PlacedRegister } from '../portfolio/library.ts';
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
 * entry of a channel or an audience it leads on to the register's.
 * @param placed the register that holds for the document
 */
export function definitionAt(
  context: DocumentContext,
  placed: PlacedRegister | undefined,
  offset: number,
): Place[] {
  const { document, channels } = context;
  const thing = namedThingAt(document, channels, offset);
  if (!thing) return [];
  const own = definitions(document, channels).filter(
    ({ key, target }) => key === thing.key && target === thing.target,
  );
  const [first] = own;
  if (first && !thing.isDefinition) return [{ document, path: undefined, range: first.range }];
  if (!thing.isShared || !placed || placed.document === document)
    return first ? [{ document, path: undefined, range: first.range }] : [];
  const id = thing.key;
  const registered = definitions(placed.document, channels).find(({ key }) => key === id);
  if (registered) return [{ ...placed, range: registered.range }];
  return first ? [{ document, path: undefined, range: first.range }] : [];
}

/**
 * Every place that names the thing at an offset, whatever the spelling.
 * @param others where a channel or an audience of the register is named besides: the register of a plan, the plans of a register
 * @param withDefinition whether its own id and name count
 */
export function referencesAt(
  context: DocumentContext,
  others: readonly PlacedDocument[],
  offset: number,
  withDefinition: boolean,
): Place[] {
  const { document, channels, register } = context;
  const thing = namedThingAt(document, channels, offset);
  if (!thing) return [];
  const placesIn = (
    other: CampaignDocument,
    path: string | undefined,
    directory: ChannelDirectory,
  ): Place[] => {
    const named = references(other, directory);
    const defined = withDefinition ? definitions(other, directory) : [];
    return [...defined, ...named]
      .filter(({ key }) => key === thing.key)
      .map(({ range }) => ({ document: other, path, range }));
  };
  const own = placesIn(document, undefined, channels);
  if (!thing.isShared) return own;
  return [
    ...own,
    ...others.flatMap(({ path, document: other }) => placesIn(other, path, channelsFor(other, register))),
  ];
}
