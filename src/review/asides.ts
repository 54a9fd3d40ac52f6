import {
  asideKey,
  barKey,
  type ChartBar,
  chartBars,
  linkKey,
  marginWords,
  pictureKey,
} from '../ooxml/asides.ts';
import type { WordFile } from '../ooxml/word-file.ts';
import { childOf, childrenOf, parseXml, textOf, walk, type XmlElement } from '../ooxml/xml.ts';
import { emptyParagraph, type PlaceOf, type Point } from './exported-paragraph.ts';
import type { ReviewAside } from './review.ts';
import { isHighlighted, isStruck } from './word-elements.ts';

/** Words of a paragraph that somebody marked. */
type Marked = Record<'struck' | 'highlighted', string>;

/** Collects what a document says besides its passages while its text is read. */
export class Asides {
  readonly #all: { readonly aside: Omit<ReviewAside, 'place'>; readonly at: Point }[] = [];
  /** The bars of each chart, where each link leads, and the files of pictures, by the ids by which the text refers to them. */
  readonly #bars: ReadonlyMap<string, readonly ChartBar[]>;
  readonly #links: ReadonlyMap<string, string>;
  readonly #pictures: ReadonlyMap<string, string>;
  readonly #bytes: (path: string) => Uint8Array | undefined;
  /** Whether the next words begin a page. */
  #beginsPage = false;
  /** The words of the paragraphs at hand, the innermost last. */
  readonly #marked: Marked[] = [];

  constructor({ relationships, archive }: Pick<WordFile, 'relationships' | 'archive'>) {
    this.#bars = new Map(
      relationships.flatMap(({ id, type, target, isExternal }) => {
        const text = type === 'chart' && !isExternal ? archive.text(target) : undefined;
        return text === undefined ? [] : [[id, chartBars(parseXml(text))] as const];
      }),
    );
    this.#links = new Map(
      relationships.flatMap(({ id, type, target, isExternal }) =>
        type === 'hyperlink' && isExternal ? [[id, target] as const] : [],
      ),
    );
    this.#pictures = new Map(
      relationships.flatMap(({ id, type, target, isExternal }) =>
        type === 'image' && !isExternal ? [[id, target] as const] : [],
      ),
    );
    this.#bytes = (path) => archive.bytes(path);
  }

  /** A picture of the text; of one of lines what stands in for it counts only where nothing else is there. */
  addPicture(element: XmlElement, description: string, at: Point): void {
    const inner = [...walk(element)];
    const picture =
      inner.find(({ name }) => name.endsWith('svgBlip')) ?? inner.find(({ name }) => name === 'a:blip');
    const path = this.#pictures.get(picture?.attributes.get('r:embed') ?? '');
    const bytes = path === undefined ? undefined : this.#bytes(path);
    if (bytes) this.#add('picture', description, pictureKey(bytes), at);
  }

  /** A header or footer. */
  addMargin(root: XmlElement): void {
    const words = marginWords(root);
    this.#add('margin', words, asideKey(words), { paragraph: emptyParagraph(), offset: 0 });
  }

  /** A drawing: what it says to those who cannot see it, and the bars of a chart. */
  addDrawing(element: XmlElement, description: string, at: Point): void {
    const chart = [...walk(element)].find(({ name }) => name === 'c:chart');
    this.#add(chart ? 'chartDescription' : 'description', description, asideKey(description), at);
    for (const bar of this.#bars.get(chart?.attributes.get('r:id') ?? '') ?? [])
      this.#add('bar', bar.label, barKey(bar), at);
  }

  /** A link of the text, by its id. */
  addLink(id: string, at: Point): void {
    const url = this.#links.get(id);
    if (url !== undefined) this.#add('link', url, linkKey(url), at);
  }

  /** A paragraph begins, within another where it stands in a text box. */
  beginParagraph(): void {
    this.#marked.push({ struck: '', highlighted: '' });
  }

  /** A new page begins. */
  breakPage(): void {
    this.#beginsPage = true;
  }

  /** A run of the paragraph at hand. */
  addRun(element: XmlElement): void {
    const marked = this.#marked.at(-1);
    const properties = childOf(element, 'w:rPr');
    if (!marked || !properties) return;
    const words = childrenOf(element, 'w:t').map(textOf).join('');
    if (isStruck(properties)) marked.struck += words;
    if (isHighlighted(properties)) marked.highlighted += words;
  }

  /** The paragraph at hand ends. */
  endParagraph(at: Point): void {
    const { struck = '', highlighted = '' } = this.#marked.pop() ?? {};
    if (struck.trim() !== '') this.#add('struck', struck.trim(), asideKey(struck), at);
    if (highlighted.trim() !== '') this.#add('highlighted', highlighted.trim(), asideKey(highlighted), at);
    const words = at.paragraph.text.trim();
    if (!this.#beginsPage || words === '') return;
    this.#beginsPage = false;
    this.#add('page', words, asideKey(words), at);
  }

  /** In the order in which they were read. */
  finish(placeOf: PlaceOf): ReviewAside[] {
    return this.#all.map(({ aside, at }) => ({ ...aside, place: placeOf(at, at) }));
  }

  #add(kind: ReviewAside['kind'], words: string, key: string, at: Point): void {
    this.#all.push({ aside: { kind, words, key }, at });
  }
}
