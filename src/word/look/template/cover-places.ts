import type { Properties } from '../../../document/document.ts';
import type { DocumentWords } from '../../../document/words/words.ts';
import { childOf, childrenOf, walk, type XmlElement } from '../../../ooxml/xml.ts';
import { shortened } from '../../../text/text.ts';
import { elementFor, rewritten, withChildren } from './edit-xml.ts';
import { textRun, withFieldResults } from './fields.ts';
import { allText, isSample, ownText, paragraphsIn, unfilledIn } from './placeholders.ts';
import { type Place, placeCalled, placeValues } from './places.ts';
import { boundProperty, filledControl, shownProperties } from './story.ts';
import { withTokens } from './tokens.ts';

/** A place that a property of the document fills, by its name in the binding of a control. */
const placeOfProperty: Readonly<Record<string, Place>> = {
  title: 'title',
  subject: 'subject',
  creator: 'lead',
  lastmodifiedby: 'lead',
  company: 'organisation',
  contentstatus: 'status',
  version: 'version',
};

/** The whole of it may stand in for what comes behind a label. */
const emptyOrPlaceholder = /^(?:[\s_.…x-]*|[[<«].*|dd?[ /.-].*yyyy|name)$/i;

/** A cover with what a plan says in its places. */
export interface FilledCover {
  readonly root: XmlElement;
  readonly hasTitle: boolean;
  /** What the plan has nothing for, as it reads on the cover or is called there. */
  readonly unfilled: readonly string[];
  /** The title of the document that the template was made from; undefined where it says what is to stand there. */
  readonly formerTitle: string | undefined;
}

/**
 * Fills in a cover: its content controls, its fields, and its paragraphs that have the style of a title or the like, or
 * that say what is to stand there.
 * @param root the cover's blocks in one element
 * @param styleName the name of a paragraph style by its id
 */
export function fillCover(
  root: XmlElement,
  properties: Properties,
  words: DocumentWords,
  styleName: (id: string) => string | undefined,
): FilledCover {
  const values = placeValues(properties, words);
  const unfilled = new Set<string>();
  if (values.lead === '' && [...walk(root)].some(showsAuthor)) unfilled.add('Author');
  const controls = rewritten(root, (element) => {
    if (element.name === 'w:lock') return 'drop';
    return element.name === 'w:sdt' ? controlWith(root, element, values, unfilled) : element;
  });
  const fields = withFieldResults(controls, shownProperties({ properties, words }), () => false);
  const taken = placesOfControls(root);
  const called = new Set([...paragraphsIn(fields)].flatMap((paragraph) => calledIn(paragraph)?.place ?? []));
  const styled = [...paragraphsIn(fields)]
    .filter((paragraph) => !isComposed(paragraph))
    .map((paragraph): Styled => {
      const text = ownText(paragraph).trim();
      return { paragraph, place: styledAs(paragraph, styleName), text };
    });
  const asTitle = called.has('title') || taken.has('title') ? undefined : titleByStyle(styled);
  const spoken = new Set(
    styled.flatMap(({ paragraph, place, text }) => {
      const shown = paragraph === asTitle ? 'title' : place;
      return shown && text !== '' ? [shown] : [];
    }),
  );
  const filling = { values, taken, called, asTitle, spoken, styleName, unfilled };
  // What stands in the element itself is no element within it.
  const filled = rewritten(withPlaces(root, fields, filling), (element) =>
    holdsParagraphs(element) ? withPlaces(root, element, filling) : element,
  );
  const formerTitle = asTitle && asFormerTitle(ownText(asTitle).trim());
  const all = withTokens(filled, values, formerTitle);
  const ours = new Set(Object.values(values));
  for (const text of unfilledIn(all, (text) => isLeftSample(text, ours))) unfilled.add(text);
  const hasTitle = [...paragraphsIn(all)].some((paragraph) => allText(paragraph).includes(properties.title));
  return { root: all, hasTitle, unfilled: [...unfilled], formerTitle };
}

/**
 * The paragraph that has the title by its style: the first one with words, else the first with the words of a subtitle,
 * since that stands nowhere alone.
 */
function titleByStyle(styled: readonly Styled[]): XmlElement | undefined {
  const withWords = (wanted: Place) => styled.find(({ place, text }) => place === wanted && text !== '');
  const found = withWords('title') ?? withWords('subtitle') ?? styled.find(({ place }) => place === 'title');
  return found?.paragraph;
}

/** A paragraph with the place that its style has, and its words. */
interface Styled {
  readonly paragraph: XmlElement;
  readonly place: Place | undefined;
  readonly text: string;
}

/** A title that is long enough to be known again elsewhere, and no sample. */
function asFormerTitle(text: string): string | undefined {
  return text.length >= 16 && placeCalled(text) === undefined ? text : undefined;
}

function placeOfControl(control: XmlElement): Place | undefined {
  const properties = childOf(control, 'w:sdtPr');
  const called = ['w:alias', 'w:tag'].map((name) => childOf(properties, name)?.attributes.get('w:val') ?? '');
  return placeOfProperty[boundProperty(control) ?? ''] ?? placeCalled(called[0]!) ?? placeCalled(called[1]!);
}

function placesOfControls(root: XmlElement): ReadonlySet<Place> {
  const controls = [...walk(root)].filter(({ name }) => name === 'w:sdt');
  return new Set(controls.flatMap((control) => placeOfControl(control) ?? []));
}

/** A control with its value; one that only shows a placeholder is emptied. */
function controlWith(
  root: XmlElement,
  control: XmlElement,
  values: Readonly<Record<Place, string>>,
  unfilled: Set<string>,
): XmlElement {
  const place = placeOfControl(control);
  const value = place === undefined ? '' : values[place];
  const properties = childOf(control, 'w:sdtPr');
  const isPlaceholder = childOf(properties, 'w:showingPlcHdr') !== undefined;
  if (place === undefined && !isPlaceholder) return control;
  if (value === '') {
    const name = childOf(properties, 'w:alias')?.attributes.get('w:val') ?? allText(control).trim();
    if (name !== '') unfilled.add(shortened(name, 60));
  }
  return unbound(filledControl(root, control, value));
}

/** Without a binding to data of the template's own, which stays behind. */
function unbound(control: XmlElement): XmlElement {
  if (boundProperty(control) !== undefined) return control;
  return rewritten(control, (element) => (element.name === 'w:dataBinding' ? 'drop' : element));
}

function holdsParagraphs(element: XmlElement): boolean {
  return childrenOf(element, 'w:p').length > 0;
}

interface Filling {
  readonly values: Readonly<Record<Place, string>>;
  /** What controls show already. */
  readonly taken: ReadonlySet<Place>;
  /** What paragraphs name in words: a style alone then is no place for it. */
  readonly called: ReadonlySet<Place>;
  /** The paragraph that has the title by its style; undefined where it stands otherwise. */
  readonly asTitle: XmlElement | undefined;
  /** What paragraphs with words have by their style. */
  readonly spoken: ReadonlySet<Place>;
  styleName(id: string): string | undefined;
  readonly unfilled: Set<string>;
}

/** The paragraphs of an element with their values; each place is filled once. */
function withPlaces(root: XmlElement, element: XmlElement, filling: Filling): XmlElement {
  const { values, taken, called, unfilled } = filling;
  const filled = new Set<Place>();
  return withChildren(
    element,
    element.children.map((child) => {
      if (typeof child === 'string' || child.name !== 'w:p' || isComposed(child)) return child;
      const named = calledIn(child);
      const styled = placeByStyle(child, filling);
      const place = named?.place ?? (styled && !called.has(styled) ? styled : undefined);
      if (place === undefined || taken.has(place)) return child;
      const value = filled.has(place) ? '' : values[place];
      filled.add(place);
      const text = ownText(child).trim();
      if (values[place] === '' && text !== '') unfilled.add(shortened(text, 60));
      return withText(root, child, value && named?.label ? `${named.label}: ${value}` : value);
    }),
  );
}

function placeByStyle(paragraph: XmlElement, { asTitle, spoken, styleName }: Filling): Place | undefined {
  if (paragraph === asTitle) return 'title';
  const place = styledAs(paragraph, styleName);
  // An empty line in the style of a title makes room only.
  return place && spoken.has(place) && ownText(paragraph).trim() === '' ? undefined : place;
}

/** The place that a paragraph is by its words or by its style; undefined where it is none. */
export function placeOf(
  paragraph: XmlElement,
  styleName: (id: string) => string | undefined,
): Place | undefined {
  return calledIn(paragraph)?.place ?? styledAs(paragraph, styleName);
}

function styledAs(paragraph: XmlElement, styleName: Filling['styleName']): Place | undefined {
  const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes.get('w:val');
  return placeCalled((style && styleName(style)) ?? '');
}

/** The place that a paragraph names in its words, and the label that stays before what is filled in. */
function calledIn(paragraph: XmlElement): { readonly place: Place; readonly label?: string } | undefined {
  const text = ownText(paragraph).trim();
  const place = placeCalled(text);
  // “Prepared by” alone leads to who it was, in the words of the template.
  if (place) return /^\p{L}+ by$/iu.test(text) ? { place, label: text } : { place };
  const [, label = '', rest = ''] = /^([^:]{3,30}):\s*(.*)$/s.exec(text) ?? [];
  const labelled = emptyOrPlaceholder.test(rest) ? placeCalled(label) : undefined;
  return labelled && { place: labelled, label };
}

/** Whether a text is a sample of the template's, by itself or behind the label of a place. */
function isLeftSample(text: string, ours: ReadonlySet<string>): boolean {
  const [, label = '', rest = ''] = /^([^:]{3,30}):\s*(.+)$/s.exec(text) ?? [];
  if (ours.has(text) || ours.has(rest)) return false;
  return isSample(text) || placeCalled(label) !== undefined;
}

/** Fields that show who a document is by. */
const authorField = /^\s*(?:AUTHOR|DOCPROPERTY\s+"?(?:Author|Creator)"?)\s*(?:\\|$)/i;

function showsAuthor({ name, attributes, children }: XmlElement): boolean {
  if (name === 'w:fldSimple') return authorField.test(attributes.get('w:instr') ?? '');
  return name === 'w:instrText' && authorField.test(children.join(''));
}

/** Whether a paragraph has controls or fields: what it shows is theirs. The fields of old forms only ask for something. */
function isComposed(paragraph: XmlElement): boolean {
  const instructions = [...walk(paragraph)].filter(({ name }) => name === 'w:instrText');
  const isForm =
    instructions.length > 0 && instructions.every(({ children }) => /^\s*FORMTEXT\b/.test(children.join('')));
  return childrenOf(paragraph).some(
    (child) =>
      child.name === 'w:sdt' ||
      child.name === 'w:fldSimple' ||
      (childOf(child, 'w:fldChar') !== undefined && !isForm),
  );
}

/** A paragraph with another text, in the look of its first; what is drawn in it stays. */
function withText(root: XmlElement, paragraph: XmlElement, text: string): XmlElement {
  const isText = (child: XmlElement | string) =>
    typeof child !== 'string' &&
    (child.name === 'w:hyperlink' || (child.name === 'w:r' && [...walk(child)].every(isPlain)));
  const first = paragraph.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:r' && isText(child),
  );
  const run = text === '' ? [] : [textRun(root, first ?? elementFor(root, '<w:r/>'), text)];
  const at = paragraph.children.findIndex(isText);
  const kept = (children: XmlElement['children']) => children.filter((child) => !isText(child));
  return withChildren(
    paragraph,
    at < 0
      ? [...paragraph.children, ...run]
      : [...kept(paragraph.children.slice(0, at)), ...run, ...kept(paragraph.children.slice(at))],
  );
}

function isPlain({ name }: XmlElement): boolean {
  return !/^(?:w:(?:drawing|pict|object)|mc:AlternateContent)$/.test(name);
}
