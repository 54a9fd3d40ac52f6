import { childOf, childrenOf, walk, type XmlElement } from '../../../ooxml/xml.ts';
import { shortened } from '../../../text/text.ts';

/** What is left to be filled: a date to be written, something in brackets, a number. */
const placeholder =
  /\[[^\]]{2,}\]|<[^<>]{3,}>|\bdd?[ /.-](?:mm?|month)[ /.-]yyyy\b|\byyyy\b|lorem ipsum|\b(?:click|tap)(?: or tap)? (?:here|to (?:enter|add|insert|choose|select))|choose an item|#{3,}|\bX{3,}\b|\bn{3,}\b|\(month,? year\)|_{4,}|^(?:report|document|short|running) title\b|\binsert .{2,60} here\b|\byour (?:full )?(?:name|title|job|role|team|department|organi[sz]ation|e-?mail|address|phone)\b|@example\.|\byour[.\-_]?\w*@|\{\{[^{}]*\}\}|«[^«»]+»|‹[^‹›]+›|%\w{3,}%|\btitle here\b|\(title\)|\b(?:about|for|of) (?:the )?title$/i;

/**
 * The protective markings of government and of those who follow it, in brackets as they are printed: they say who may
 * read the document.
 */
const protectiveMarking =
  /\[(?:UK )?(?:(?:NOT )?PROTECTIVELY MARKED|UNCLASSIFIED|OFFICIAL|SECRET|TOP SECRET|SWYDDOGOL|CYFRINACHOL?|RESTRICTED|CONFIDENTIAL|PROTECT)(?:\s?[-–—:/]\s?[A-Z]+(?:[ &,]+[A-Z]+)*)*\]/g;

/** What stands alone on a line of a cover only where something is to be put in its place. */
const bareName =
  /^(?:(?:postal |mailing |e-?mail )?address|year|month|month,? year|day|(?:full |first |last |your )?name|names?|job title|role|position|directorate|team|branch|region|phone|telephone|e-?mail|web ?site|logo|(?:report|document|series|isbn|issn) (?:number|no\.?)|number|reference(?: number)?|location|place|city|postcode|name of (?:the )?[a-z]+)$/i;

/** A day as it is typed on a cover, alone or behind a word that says what it is. */
const typedDay =
  /^(?:[\p{L} ]{3,30}:?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,12}\.?,?\s+(?:19|20)\d\d|\p{L}{3,12}\s+\d{1,2}(?:st|nd|rd|th)?,\s+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)$/u;

/** A month on a cover. */
const typedMonth =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d$/i;

/** A number that is made up: `TR-ABCD`, `ABC-123`. */
const madeUpNumber = /\b(?:[A-Z]{2,5}[-/ ])?(?:ABC|XYZ)[A-Z]{0,4}(?:[-/ ]?\d{1,4})?\b/;

/** A number that tells a document from others, in letters and figures without a blank. */
const code = /^(?=(?:.*\d){4})(?=.*[A-Z])(?=.*(?:[A-Z]\d+[A-Z]|[-/.].*[-/.]))[A-Z\d][A-Z\d./-]{7,}$/;

/** What tells one document or project from others. */
const numbered =
  /^(?:project|report|document|contract|job|file|paper|publication|issue|task|work order)\s+(?:id|no\.?|nr\.?|number|code|ref(?:erence)?\.?)[\s:#]*[\w./-]*\d[\w./-]*$/i;

/** Whether a text is a sample of what is to stand there. */
export function isSample(text: string): boolean {
  const behindLabel = text.replace(/^[\p{L} ]{3,30}:\s*/u, '');
  return (
    typedDay.test(text) ||
    typedMonth.test(text) ||
    madeUpNumber.test(text) ||
    numbered.test(text) ||
    code.test(behindLabel)
  );
}

/** What the fields of old forms in a paragraph are called. */
function formFieldsIn(paragraph: XmlElement): string[] {
  const forms = [...walk(paragraph)].filter(({ name }) => name === 'w:ffData');
  return forms.flatMap((form) => childOf(form, 'w:name')?.attributes.get('w:val') || '…');
}

/** What is left to be filled in a template's part, as it reads there, each once. */
export function unfilledIn(root: XmlElement, isSampleToo: (text: string) => boolean = () => false): string[] {
  const labels = new Set([...walk(root)].filter(({ name }) => name === 'w:tr').flatMap(labelsIn));
  const texts = [...paragraphsIn(root)].flatMap((paragraph) => {
    const text = ownText(paragraph).trim();
    const isUnfilled =
      placeholder.test(text.replaceAll(protectiveMarking, '')) ||
      (!labels.has(paragraph) && (bareName.test(text) || isSampleToo(text)));
    return [...(isUnfilled ? [shortened(text, 60)] : highlightedIn(paragraph)), ...formFieldsIn(paragraph)];
  });
  return [...new Set(texts)];
}

/** What somebody has marked in colour, so that it is not forgotten. */
function highlightedIn(paragraph: XmlElement): string[] {
  const runs = childrenOf(paragraph, 'w:r').map((run) => {
    const colour = childOf(childOf(run, 'w:rPr'), 'w:highlight')?.attributes.get('w:val') ?? 'none';
    return colour === 'none' ? '\n' : allText(run);
  });
  const texts = runs.join('').split('\n');
  return texts.flatMap((text) => (text.trim() === '' ? [] : [shortened(text.trim(), 60)]));
}

/** The paragraphs of a row that may be labels: of what stands in the cells beside them. */
function labelsIn(row: XmlElement): XmlElement[] {
  const filled = childrenOf(row, 'w:tc').filter((cell) => allText(cell).trim() !== '');
  return filled.length > 1 ? filled.flatMap((cell) => [...paragraphsIn(cell)]) : [];
}

/** The paragraphs in an element. */
export function* paragraphsIn(root: XmlElement): Generator<XmlElement> {
  for (const element of walk(root)) if (element.name === 'w:p') yield element;
}

/** The words of a paragraph itself, without those of text boxes in it. */
export function ownText(paragraph: XmlElement): string {
  return wordsOf(paragraph, (name) => name === 'w:txbxContent');
}

/** All words in an element. */
export function allText(element: XmlElement): string {
  return wordsOf(element, () => false);
}

function wordsOf(element: XmlElement, isOut: (name: string) => boolean): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      return isOut(child.name) ? '' : wordsOf(child, isOut);
    })
    .join('');
}
