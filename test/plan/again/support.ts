import { type CampaignDocument, topOf } from '../../../src/plan/document.ts';

/** All that a document says, places included. */
export function said(document: CampaignDocument) {
  const places = new Map<string, unknown>();
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const object = document.locations.object(value);
    places.set(path, {
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
