import type { ListItem, NumberedList } from '../../document/model.ts';
import { part, wordNamespace } from '../package/xml.ts';

/** How far each level of a list is indented, in twips; the mark hangs in this space. */
export const listIndent = 425;

/** The numbering that an item of a list uses: bullets and tasks share one each, every numbered list has its own. */
export function numberingOf(item: ListItem, first: number): number {
  switch (item.kind) {
    case 'bullet':
      return first;
    case 'task':
      return first + 1;
    case 'number':
      return first + 2 + item.list;
  }
}

const levels = Array.from({ length: 9 }, (_, level) => level);
const bullets = ['•', '–', '◦'];
const formats = [
  { format: 'decimal', text: (level: number) => `%${level + 1}.` },
  { format: 'lowerLetter', text: (level: number) => `%${level + 1})` },
  { format: 'lowerRoman', text: (level: number) => `%${level + 1})` },
];

/**
 * The numbering definitions. A numbered list is a numbering of its own with its first number as an override,
 * so that each restarts.
 * @param first the numbers that our first definition and our first numbering bear
 */
export function numberingDefinitions(
  lists: readonly NumberedList[],
  first = { definition: 0, numbering: 1 },
): { readonly definitions: string; readonly numberings: string } {
  const { definition, numbering } = first;
  const definitions =
    abstractNumbering(definition, (level) => levelXml(level, 'bullet', bullets[level % bullets.length]!)) +
    abstractNumbering(definition + 1, (level) => levelXml(level, 'none', '')) +
    abstractNumbering(definition + 2, (level) => {
      const { format, text } = formats[level % formats.length]!;
      return levelXml(level, format, text(level));
    });
  const numberings = lists.map(({ level, start }, list) => {
    const id = numberingOf({ kind: 'number', list, level }, numbering);
    return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition + 2}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`;
  });
  const shared = [0, 1].map(
    (offset) =>
      `<w:num w:numId="${numbering + offset}"><w:abstractNumId w:val="${definition + offset}"/></w:num>`,
  );
  return { definitions, numberings: [...shared, ...numberings].join('') };
}

/** The numbering part of a document in our own look. */
export function numberingPart(lists: readonly NumberedList[]): string {
  const { definitions, numberings } = numberingDefinitions(lists);
  return part(`<w:numbering ${wordNamespace}>${definitions}${numberings}</w:numbering>`);
}

function abstractNumbering(id: number, level: (level: number) => string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(level).join('')}</w:abstractNum>`;
}

function levelXml(level: number, format: string, text: string): string {
  const left = listIndent * (level + 1);
  // A task's box stands in its text: its level has no mark of its own.
  const suffix = format === 'none' ? '<w:suff w:val="nothing"/>' : '';
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${suffix}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${left}" w:hanging="${listIndent}"/></w:pPr><w:rPr><w:b w:val="0"/><w:i w:val="0"/></w:rPr></w:lvl>`
  );
}
