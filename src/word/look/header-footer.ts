import type { Document } from '../../document/document.ts';
import { type Inline, words as plain, plainText } from '../../document/model.ts';
import type { DocumentWords } from '../../document/words/words.ts';
import { isRightToLeft } from '../../text/direction.ts';
import { shortened } from '../../text/text.ts';
import { part, wordNamespace } from '../package/xml.ts';
import { cleanText, escapeXml, leftToRightMark, splitByDirection } from '../text.ts';

/** As many letters of 12 pt stand on one line. */
const oneLine = 84;

/** What headers and footers show of a document. */
export type Furnished = Pick<Document, 'properties' | 'words'>;

/**
 * What stands on top of every page: the campaign and how far its plan is.
 * @param styleId the id of the style it has, as it stands in XML
 * @param room how much of our own line it has, which is 1
 */
export function headerPart({ properties, words }: Furnished, styleId: string, room = 1): string {
  const { title, statusInFull, version } = properties;
  const facts = [words.own(statusInFull), version === '' ? [] : words.say('versionNumber', version)].filter(
    (entry) => entry.length > 0,
  );
  const length = facts.reduce((sum, fact) => sum + plainText(fact).length + 3, 0);
  const letters = Math.floor(oneLine * room);
  const entries = [plain(shortened(title, Math.max(letters - length, letters / 2))), ...facts];
  const content = entries.flatMap((entry, index) => (index === 0 ? entry : [...plain(' – '), ...entry]));
  return part(`<w:hdr ${wordNamespace}>${paragraph(styleId, words, runs(content))}</w:hdr>`);
}

/** What stands at the foot of every page: the organisation, and the page of how many. */
export function footerPart({ properties, words }: Furnished, styleId: string): string {
  const organisation = shortened(cleanText(properties.organisation), 60);
  const before = organisation === '' ? words.say('page') : words.say('pageBehindName', organisation);
  const blank = plain(' ');
  const content =
    runs([...before, ...blank]) +
    field('PAGE') +
    runs([...blank, ...words.say('ofPages'), ...blank]) +
    field('NUMPAGES') +
    // Numbers at the end would stand at the wrong side of words from left to right.
    (isRightToLeft(words.documentLanguage) && !isRightToLeft(words.language) ? run(leftToRightMark) : '');
  return part(`<w:ftr ${wordNamespace}>${paragraph(styleId, words, content)}</w:ftr>`);
}

function paragraph(style: string, { documentLanguage }: DocumentWords, content: string): string {
  const direction = isRightToLeft(documentLanguage) ? '<w:bidi/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${direction}</w:pPr>${content}</w:p>`;
}

/** Neighbours in the same language make one run. */
function runs(content: readonly Inline[]): string {
  const joined: { text: string; language: string | undefined }[] = [];
  for (const inline of content) {
    if (inline.type !== 'text') continue;
    const last = joined.at(-1);
    if (last && last.language === inline.marks.language) last.text += inline.text;
    else joined.push({ text: inline.text, language: inline.marks.language });
  }
  return joined.map(({ text, language }) => run(text, language)).join('');
}

function run(text: string, language?: string): string {
  const tag = language === undefined ? '' : `<w:lang w:val="${escapeXml(language)}"/>`;
  return splitByDirection(cleanText(text))
    .map((piece) => {
      const properties = (piece.isRightToLeft ? '<w:rtl/>' : '') + tag;
      return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(piece.text)}</w:t></w:r>`;
    })
    .join('');
}

/** A number that Word works out as it lays out the pages. */
function field(name: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>${mark('separate')}${run('1')}${mark('end')}`;
}
