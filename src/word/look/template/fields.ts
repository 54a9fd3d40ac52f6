import { childOf, childrenOf, textOf, type XmlElement } from '../../../ooxml/xml.ts';
import { elementFor, rewritten, withAttribute, withChildren } from './edit-xml.ts';

/** What a field shows of the document, and as which field it goes on. */
interface Shown {
  readonly value: string;
  /** Set where the field could not go on as it is. */
  readonly instruction?: string;
}

/** The names of styles for the day: Word has one that is called so. */
const dayStyle = /^(?:[\p{L}]+ )?(?:date|datum|dyddiad)$/iu;

/**
 * Brings the fields of a header or footer up to date that show a property of the document: Word shows what it
 * last worked out, which is of the template, until someone asks it to work it out again.
 * @param properties by their names in lower case
 * @param isMissingStyle whether no paragraph of the document has the style of a name
 */
export function withFieldResults(
  root: XmlElement,
  properties: ReadonlyMap<string, string>,
  isMissingStyle: (name: string) => boolean,
): XmlElement {
  const shownBy = (instruction: string): Shown | undefined => {
    const { word, name } = readInstruction(instruction);
    switch (word) {
      case 'TITLE':
      case 'SUBJECT':
      case 'AUTHOR':
      case 'KEYWORDS':
        return shown(properties.get(word.toLowerCase()));
      case 'DATE':
      case 'CREATEDATE':
      case 'SAVEDATE':
      case 'PRINTDATE':
        return shown(properties.get('date'));
      case 'DOCPROPERTY':
        return shown(properties.get(name.toLowerCase()));
      case 'STYLEREF': {
        // What stands on the template in a style for the day is the day.
        const isDay = dayStyle.test(name);
        const value = isDay ? (properties.get('date') ?? '') : properties.get('title');
        if (value === undefined) return undefined;
        // What the template's document said there is not said until Word works it out.
        if (!isMissingStyle(name)) return { value };
        // The template's title style is not the document's: Word would print an error on every page.
        return { value, instruction: isDay ? ' CREATEDATE \\@ "d MMMM yyyy" ' : ' TITLE ' };
      }
      default:
        return undefined;
    }
  };
  const isLostNumber = (instruction: string) => {
    const { word, name } = readInstruction(instruction);
    const isOfTitle = /(?:^| )1$/.test(name);
    return word === 'STYLEREF' && /\\[nrw]\b/.test(instruction) && (isOfTitle || isMissingStyle(name));
  };
  return rewritten(root, (element) => {
    if (element.name === 'w:fldSimple') return simpleField(root, element, shownBy);
    if (element.name !== 'w:p') return element;
    return withComplexFields(root, withoutNumbers(element, isLostNumber), shownBy);
  });
}

/** A field's name, and what it is of: `STYLEREF "heading 1" \n`. */
function readInstruction(instruction: string): { readonly word: string; readonly name: string } {
  const [, word = '', quoted, bare = ''] = /^\s*(\w+)\s*(?:"([^"]*)"|([^\s\\"]\S*))?/.exec(instruction) ?? [];
  return { word: word.toUpperCase(), name: quoted || bare };
}

/**
 * Without the fields for the number of a heading that bears none, and what is said around it: of “Chapter 2: Aims” only
 * what shows the words stays.
 */
function withoutNumbers(paragraph: XmlElement, isLost: (instruction: string) => boolean): XmlElement {
  const children = [...paragraph.children];
  for (let at = 0; at < children.length; at++) {
    const field = instructionAt(children, at);
    if (!field || !isLost(field.instruction)) continue;
    const start = isTextLike(children[at - 1], /^\s*(?:\p{L}{3,12}\.?)?\s*$/u) ? at - 1 : at;
    const end = isTextLike(children[field.end + 1], /^[\s:.,–—-]*$/) ? field.end + 1 : field.end;
    children.splice(start, end - start + 1);
    at = start - 1;
  }
  return withChildren(paragraph, children);
}

function instructionAt(
  children: XmlElement['children'],
  at: number,
): { readonly instruction: string; readonly end: number } | undefined {
  const child = children[at]!;
  if (typeof child !== 'string' && child.name === 'w:fldSimple')
    return { instruction: child.attributes.get('w:instr') ?? '', end: at };
  return markOf(child) === 'begin' ? fieldFrom(children, at) : undefined;
}

/** Whether a run holds text alone, and such a text. */
function isTextLike(run: XmlElement | string | undefined, pattern: RegExp): boolean {
  if (run === undefined || typeof run === 'string' || run.name !== 'w:r') return false;
  const content = childrenOf(run).filter(({ name }) => name !== 'w:rPr');
  return (
    content.length > 0 &&
    content.every(({ name }) => name === 'w:t') &&
    pattern.test(content.map(textOf).join(''))
  );
}

function shown(value: string | undefined): Shown | undefined {
  return value === undefined ? undefined : { value };
}

/** A field for what is not known goes: worked out anew, it would say so. */
function isNothing({ value, instruction }: Shown): boolean {
  return value === '' && instruction === undefined;
}

type ShownBy = (instruction: string) => Shown | undefined;

function simpleField(root: XmlElement, element: XmlElement, shownBy: ShownBy): XmlElement | 'drop' {
  const found = shownBy(element.attributes.get('w:instr') ?? '');
  const [run = elementFor(root, '<w:r/>')] = childrenOf(element, 'w:r');
  if (!found) return element;
  if (isNothing(found)) return 'drop';
  const filled = withChildren(element, [textRun(root, run, found.value)]);
  return found.instruction === undefined ? filled : withInstruction(filled, found.instruction);
}

function withInstruction(element: XmlElement, instruction: string): XmlElement {
  const at = [...element.attributes.keys()].indexOf('w:instr');
  return withAttribute(element, [...element.rawAttributes.keys()][at]!, instruction);
}

/** Fields whose marks stand in the runs of one paragraph; fields within fields stay as they are. */
function withComplexFields(root: XmlElement, paragraph: XmlElement, shownBy: ShownBy): XmlElement {
  const children: XmlElement['children'] = [];
  for (let at = 0; at < paragraph.children.length; at++) {
    const child = paragraph.children[at]!;
    const field = markOf(child) === 'begin' ? fieldFrom(paragraph.children, at) : undefined;
    const found = field && shownBy(field.instruction);
    if (!field || !found) {
      children.push(child);
      continue;
    }
    if (isNothing(found)) {
      at = field.end;
      continue;
    }
    const runs = paragraph.children.slice(at, field.end + 1);
    const separator = runs.findIndex((run) => markOf(run) === 'separate');
    const result = runs
      .slice(separator + 1, -1)
      .find((run): run is XmlElement => typeof run !== 'string' && run.name === 'w:r');
    const lead =
      found.instruction === undefined
        ? runs.slice(0, separator)
        : [
            runs[0]!,
            elementFor(
              root,
              `<w:r><w:instrText xml:space="preserve">${found.instruction}</w:instrText></w:r>`,
            ),
          ];
    children.push(
      ...lead,
      runs[separator]!,
      textRun(root, result ?? elementFor(root, '<w:r/>'), found.value),
      runs.at(-1)!,
    );
    at = field.end;
  }
  return withChildren(paragraph, children);
}

/** The mark of a field that a run holds alone. */
function markOf(run: XmlElement | string | undefined): string | undefined {
  if (run === undefined || typeof run === 'string' || run.name !== 'w:r') return undefined;
  const marks = childrenOf(run, 'w:fldChar');
  const others = childrenOf(run).filter(({ name }) => name !== 'w:rPr' && name !== 'w:fldChar');
  return marks.length === 1 && others.length === 0 ? marks[0]!.attributes.get('w:fldCharType') : undefined;
}

/** A plain field that begins at a run; undefined where it is not plain or does not end in the paragraph. */
function fieldFrom(
  runs: XmlElement['children'],
  begin: number,
): { readonly instruction: string; readonly end: number } | undefined {
  let instruction = '';
  let isResult = false;
  for (let at = begin + 1; at < runs.length; at++) {
    const run = runs[at]!;
    if (typeof run === 'string') continue;
    const mark = markOf(run);
    if (mark === 'begin') return undefined;
    if (mark === 'end') return isResult ? { instruction, end: at } : undefined;
    if (mark === 'separate') isResult = true;
    else if (!isResult)
      instruction += childrenOf(run, 'w:instrText')
        .map((part) => textOf(part))
        .join('');
  }
  return undefined;
}

/**
 * A run with another text.
 * @param isPlaceholder whether its character style is only that of a placeholder
 */
export function textRun(root: XmlElement, run: XmlElement, text: string, isPlaceholder = false): XmlElement {
  const properties = childOf(run, 'w:rPr');
  // What is filled in is in the plan's language.
  const kept =
    properties &&
    childrenOf(withoutHighlight(properties)).filter(
      ({ name }) => name !== 'w:lang' && (!isPlaceholder || name !== 'w:rStyle'),
    );
  const words = elementFor(root, '<w:t xml:space="preserve"/>');
  return withChildren(run, [
    ...(properties && kept && kept.length > 0 ? [withChildren(properties, kept)] : []),
    withChildren(words, [text]),
  ]);
}

/** Without the colour that marks a sample of the template's: the plan's words stand there now. */
export function withoutHighlight(properties: XmlElement): XmlElement {
  return withChildren(
    properties,
    childrenOf(properties).filter(({ name }) => name !== 'w:highlight'),
  );
}
