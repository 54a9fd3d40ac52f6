import type { NumberedList } from '../model.ts';
import { part, wordNamespace } from './xml.ts';

/** How far each level of a list is indented, in twips; the mark hangs in this space. */
export const listIndent = 425;

/** The numberings that lists use: bullets and tasks share one each, every numbered list has its own. */
export const bulletNumbering = 1;
export const taskNumbering = 2;
const firstNumbered = 3;

/** The numbering of a numbered list, by its index in the document's lists. */
export function numberingOf(list: number): number {
  return firstNumbered + list;
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
 */
export function numberingPart(lists: readonly NumberedList[]): string {
  const abstract =
    abstractNumbering(0, (level) => levelXml(level, 'bullet', bullets[level % bullets.length]!)) +
    abstractNumbering(1, (level) => levelXml(level, 'none', '')) +
    abstractNumbering(2, (level) => {
      const { format, text } = formats[level % formats.length]!;
      return levelXml(level, format, text(level));
    });
  const numbered = lists
    .map(
      ({ level, start }, index) =>
        `<w:num w:numId="${numberingOf(index)}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
    )
    .join('');
  return part(
    `<w:numbering ${wordNamespace}>${abstract}<w:num w:numId="${bulletNumbering}"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="${taskNumbering}"><w:abstractNumId w:val="1"/></w:num>${numbered}</w:numbering>`,
  );
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
    `<w:pPr><w:ind w:left="${left}" w:hanging="${listIndent}"/></w:pPr></w:lvl>`
  );
}
