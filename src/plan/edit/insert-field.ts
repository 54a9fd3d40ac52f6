import { lineEnding, type TextEdit } from '../../text/text.ts';
import { type CampaignDocument, topInfo, topOf } from '../document.ts';
import type { FieldLocation } from '../format/locations.ts';
import { yamlScalar } from '../yaml/quote.ts';
import type { MapNode, TreeNode } from '../yaml/tree.ts';
import { inFlow, writtenRange } from '../yaml/written.ts';
import { column, entryEnd, insertion, insertLine, isInFlow, isOwn, slice } from './places.ts';
import { type FieldValue, flowItem, flowValue, keyLines } from './value-text.ts';

type Fields = ReadonlyMap<string, FieldLocation>;

/** Adds a key that an object lacks, where the order of the schema has it. */
export function insertField<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: string,
  value: FieldValue,
  block = false,
): TextEdit[] {
  const data = topOf(document);
  const eol = lineEnding(document.text);
  if (object === data) return insertTopLevel(document, field, keyLines(field, value, 0, eol, block));
  const location = document.locations.object(object);
  if (!location) return [];
  const { node } = location;
  if (document.locations.entry(object)) return expandEntry(document, object, field, value);
  if (node.kind === 'scalar') return expandShorthand(document, object, field, value);
  if (node.kind !== 'map') return [];
  const own = new Map([...location.fields].filter(([, other]) => isOwn(location, other)));
  const first = own.values().next().value;
  const order = location.info.fields.map(({ name }) => name);
  // A map of which all is brought in has its merge alone.
  const anchor = anchorEntry(own, field, order) ?? (first?.key ? first : node.entries.at(-1));
  const bareKey = node.entries.length === 0 && location.fields.get(location.info.keyField);
  if (bareKey) return expandKey(document, bareKey.value, node, field, value);
  if (!anchor) return [];
  if (node.flow) return [insertion(anchor.value.range.end, `, ${field}: ${flowValue(value)}`)];
  const indent = column(document, node.entries[0]!.key.range.start);
  return [insertLine(document, anchor.value, keyLines(field, value, indent, eol, block))];
}

/** Adds lines at the top level, where the order of the schema has their key; a document without frontmatter gets one. */
export function insertTopLevel(document: CampaignDocument, field: string, lines: string): TextEdit[] {
  const eol = lineEnding(document.text);
  const { frontmatter } = document;
  if (frontmatter.state === 'none') {
    const start = document.text.startsWith('\uFEFF') ? 1 : 0;
    return [insertion(start, `---${eol}${lines}${eol}---${eol}`)];
  }
  const data = topOf(document);
  const fields: Fields = document.locations.object(data)?.fields ?? new Map();
  const anchor = anchorEntry(
    fields,
    field,
    topInfo(document.kind).fields.map(({ name }) => name),
  );
  if (!anchor) return [insertion(frontmatter.yaml.start, lines + eol)];
  return [
    insertion(document.lines.line(document.lines.position(anchor.value.range.end).line).end, eol + lines),
  ];
}

/** A key of a list under which nothing stands yet (`radio:`, `radio: {}`, `radio: ~`, or `radio` alone in braces) gets its first field. */
function expandKey(
  document: CampaignDocument,
  key: TreeNode,
  node: MapNode,
  field: string,
  value: FieldValue,
): TextEdit[] {
  const end = entryEnd(document, key.range, node.range);
  const behind = slice(document, { start: key.range.end, end });
  const nothing = /(?:\{\s*\}|~|\bnull)$/i.exec(behind)?.[0].length ?? 0;
  const range = { start: end - nothing, end };
  if (nothing > 0 || isInFlow(document, key.range)) {
    const colon = behind.includes(':') ? '' : ':';
    return [{ range, newText: `${colon}${nothing > 0 ? '' : ' '}${flowItem({ [field]: value })}` }];
  }
  const indent = column(document, key.range.start) + 2;
  return [insertLine(document, key, keyLines(field, value, indent, lineEnding(document.text), false))];
}

/** The field behind which a new one belongs: of those the schema names before it, the nearest. */
function anchorEntry(fields: Fields, field: string, order: readonly string[]): FieldLocation | undefined {
  const rank = (name: string) => order.indexOf(name);
  const written = [...fields].filter(([, location]) => location.key !== undefined);
  const before = written.filter(([name]) => rank(name) < rank(field));
  const [nearest] = before.sort(([a], [b]) => rank(b) - rank(a));
  return nearest?.[1];
}

/** A plain text that stands for an object becomes a map, so that it can take another key. */
function expandShorthand<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: string,
  value: FieldValue,
): TextEdit[] {
  const location = document.locations.object(object)!;
  const [shorthand] = [...location.fields].find(([, { value: node }]) => node === location.node) ?? [];
  if (!shorthand) return [];
  const { node } = location;
  if (node.kind !== 'scalar') return [];
  const { text } = document;
  const range = writtenRange(text, node);
  const lineStart = document.lines.line(document.lines.position(range.start).line).start;
  const isBlockItem = /^\s*(?:[-–—•‣◦▪·*+]\s+)+$/.test(text.slice(lineStart, range.start));
  if (!isBlockItem || isInFlow(document, range))
    return [{ range, newText: `{${shorthand}: ${inFlow(text, node)}, ${field}: ${flowValue(value)}}` }];
  const lines = keyLines(field, value, column(document, range.start), lineEnding(text), false);
  const key =
    node.style === 'block'
      ? { range, newText: `${shorthand}: ${inFlow(text, node)}` }
      : insertion(range.start, `${shorthand}: `);
  return [key, insertLine(document, node, lines)];
}

/** An object written as one entry (`carers: Unpaid carers`) gets its keys written out, so that it can take another. */
function expandEntry(
  document: CampaignDocument,
  object: object,
  field: string,
  value: FieldValue,
): TextEdit[] {
  const { key, value: text, inList } = document.locations.entry(object)!;
  const { fields, info } = document.locations.object(object)!;
  const written = [...fields].flatMap(([name, { value: node }]) =>
    node.kind === 'scalar' ? [[name, node.style === 'block' ? node.text.trimEnd() : node.text] as const] : [],
  );
  const range = { start: key.range.start, end: text.range.end };
  if (inList) {
    const item = { ...Object.fromEntries(written), [field]: value };
    if (isInFlow(document, range)) return [{ range, newText: flowItem(item) }];
    const indent = column(document, range.start);
    const eol = lineEnding(document.text);
    const lines = Object.entries(item).map(([name, inner]) => keyLines(name, inner, indent, eol, false));
    return [{ range, newText: lines.join(eol).trimStart() }];
  }
  const [name, words] = written.find(([other]) => other === 'id' || other === info.shorthand) ?? [
    '',
    key.text,
  ];
  const others = written.filter(([other]) => other !== name);
  const item = flowItem({ ...Object.fromEntries(others), [field]: value });
  const hasColon = entryEnd(document, key.range, key.range) > key.range.end;
  const place = writtenRange(document.text, text);
  if (words === key.text && hasColon) return [{ range: place, newText: item }];
  // Words that its name is the beginning of: they would be no more the value of their key if they became one themselves.
  if (name === info.shorthand && hasColon && words.startsWith(key.text))
    return [{ range: place, newText: flowItem({ ...Object.fromEntries(written), [field]: value }) }];
  return [{ range, newText: `${yamlScalar(words, isInFlow(document, range))}: ${item}` }];
}
