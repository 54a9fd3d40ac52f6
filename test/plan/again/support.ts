import { type CampaignDocument, topOf } from '../../../src/plan/document.ts';

/** All that a document says, places included. */
export function said(document: CampaignDocument) {
  const places = new Map<string, unknown>();
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    // Asked before the whole of it is placed: each place is worked out by itself too.
    const single = Array.isArray(value) ? itemPlaces(document, value) : fieldPlaces(document, value);
    const object = document.locations.object(value);
    places.set(path, {
      single,
      object: object && { node: object.node, fields: [...object.fields] },
      entry: document.locations.entry(value),
      list: document.locations.list(value),
    });
    for (const [key, inside] of Object.entries(value)) walk(inside, `${path}.${key}`);
  };
  walk(topOf(document), '');
  const { kind, frontmatter, root, broken, doubtful } = document;
  const findings = document.findings.map((finding) => ({ ...finding, field: undefined }));
  return { kind, data: topOf(document), frontmatter, root, broken, doubtful, findings, places };
}

/** Where the items of a list stand. */
function itemPlaces({ locations }: CampaignDocument, list: readonly unknown[]): unknown {
  return [...list.keys(), list.length].map((index) => locations.item(list, index));
}

/** Where an object and its fields stand, one by one. */
function fieldPlaces({ locations }: CampaignDocument, value: object): unknown {
  const object = value as Record<string, unknown>;
  const keys = [...Object.keys(object), 'none'];
  return [
    locations.whole(object),
    locations.words(object, ...keys),
    locations.words(object),
    ...keys.map((key) => [
      locations.field(object, key),
      locations.has(object, key),
      locations.isFilled(object, key),
      locations.value(object, key),
      locations.key(object, key),
    ]),
  ];
}
