import * as l10n from '@vscode/l10n';
import type { RegisterDocument } from '../plan/document.ts';
import { replaceText } from '../plan/edit/replace-text.ts';
import { looseKey, type Range } from '../text/text.ts';
import { type DocumentContext, defineCheck, type Report } from './check.ts';
import { quoted } from './messages.ts';

interface Duplicate {
  /** Undefined for a name that another audience has too: what is meant is the writer's to say. */
  readonly id: string | undefined;
  readonly taken: ReadonlySet<string>;
  readonly range: Range;
}

/** Ids are unique among their own kind. */
export const duplicateId = defineCheck<Duplicate>({
  code: 'duplicate-id',
  title: 'Short name (id) used twice',
  severity: 'error',
  why: 'Where two entries have the same short name (id), it cannot be told which of them is meant.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
audiences:
  - id: residents
    name: Households on the new round
  - id: residents
    name: Households in flats
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
    good: `campaign: New bin days
audiences:
  - id: houses
    name: Households on the new round
  - id: flats
    name: Households in flats
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
  },
  *plan(context) {
    const { plan } = context.document;
    yield* duplicates(context, 'objectives', plan.objectives);
    yield* duplicates(context, 'audiences', plan.audiences);
    yield* duplicates(context, 'channels', plan.channels);
  },
  *register(context) {
    const { audiences, channels } = context.document.register;
    yield* duplicates(context, 'audiences', audiences);
    yield* duplicates(context, 'channels', channels);
    yield* sharedNames(context);
  },
  fixes({ data: { id, taken, range } }, { document }) {
    if (id === undefined) return [];
    let number = 2;
    while (taken.has(looseKey(`${id}-${number}`))) number++;
    const newId = `${id}-${number}`;
    return [
      {
        title: l10n.t('Change this one to {0}', quoted(newId)),
        edits: [replaceText(document, range, newId)],
      },
    ];
  },
});

type Kind = 'objectives' | 'audiences' | 'channels';
type Named = { readonly id?: string | undefined; readonly name?: string | undefined };

function* duplicates(
  { document }: DocumentContext,
  kind: Kind,
  items: readonly Named[],
): Generator<Report<Duplicate>> {
  const first = new Map<string, Range>();
  const taken = new Set(items.flatMap(({ id }) => (id ? [looseKey(id)] : [])));
  for (const item of items) {
    // A channel without an id goes by its name.
    const id = item.id ?? (kind === 'channels' ? item.name : undefined);
    if (!id) continue;
    const range = document.locations.words(item, item.id ? 'id' : 'name');
    const earlier = first.get(looseKey(id));
    if (!earlier) {
      first.set(looseKey(id), range);
      continue;
    }
    yield {
      range,
      message: message(kind, quoted(id)),
      related: [{ message: l10n.t('The first one stands here.'), range: earlier }],
      data: { id, taken, range },
    };
  }
}

/** Names and aliases that two audiences of a register have: plans that use them mean the first, whichever was meant. */
function* sharedNames({ document }: DocumentContext<RegisterDocument>): Generator<Report<Duplicate>> {
  const first = new Map<string, { readonly audience: object; readonly range: Range }>();
  for (const audience of document.register.audiences) {
    const { name, aliases } = audience;
    const called = [
      ...(name === undefined ? [] : [{ text: name, range: document.locations.value(audience, 'name') }]),
      ...aliases.map((text, index) => ({ text, range: document.locations.item(aliases, index) })),
    ];
    for (const { text, range } of called) {
      const key = looseKey(text);
      if (key === '' || !range) continue;
      const earlier = first.get(key);
      if (!earlier) first.set(key, { audience, range });
      else if (earlier.audience !== audience)
        yield {
          range,
          message: l10n.t(
            'Two audiences have the same name or alias: {0}. Change one of them, as it cannot be told which is meant.',
            quoted(text),
          ),
          related: [{ message: l10n.t('The first one stands here.'), range: earlier.range }],
          data: { id: undefined, taken: new Set(), range },
        };
    }
  }
}

function message(kind: Kind, id: string): string {
  switch (kind) {
    case 'objectives':
      return l10n.t(
        'Two objectives have the same id (short name): {0}. Give each one an id of its own, as it cannot be told which is meant.',
        id,
      );
    case 'audiences':
      return l10n.t(
        'Two audiences have the same id (short name): {0}. Give each one an id of its own, as it cannot be told which is meant.',
        id,
      );
    case 'channels':
      return l10n.t(
        'Two channels have the same name: {0}. Give each one an id (short name) of its own, as it cannot be told which is meant.',
        id,
      );
  }
}
