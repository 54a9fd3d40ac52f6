import { keptForLast } from '../../text/kept.ts';
import { movedRange, type Range } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { bodyStart } from '../frontmatter.ts';
import { type CodeFence, fenceAfter } from './code-fences.ts';
import { prompts } from './heading-templates.ts';

/** A heading of the body, with the text that stands below it. */
export interface Section {
  /** 1 for `#`, 2 for `##` and so on. */
  readonly level: number;
  readonly title: string;
  /** The heading's words. */
  readonly titleRange: Range;
  /** From the heading's line to the next heading of its level or above, or the end. */
  readonly range: Range;
  /** Whether nothing stands between this heading and the next, or the end, that people would read; a new plan's prompt is nothing. */
  readonly isEmpty: boolean;
}

export interface Image {
  readonly alt: string;
  readonly url: string;
  /** The whole image. */
  readonly range: Range;
}

export interface Link {
  readonly text: string;
  readonly url: string;
  readonly range: Range;
}

/** What the body's Markdown holds, as far as a look at its lines tells. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
}

const cache = new WeakMap<CampaignDocument, Outline>();

/**
 * Looks through the body line by line: headings, images and links, code and comments left out. Costs in proportion
 * to the text and needs no Markdown parser, so that checks can use it at every keystroke.
 */
export function outlineOf(document: CampaignDocument): Outline {
  let outline = cache.get(document);
  if (!outline) {
    const start = bodyStart(document.text, document.frontmatter);
    outline = moved(outlineOfBody(document.text.slice(start)), start);
    cache.set(document, outline);
  }
  return outline;
}

const outlineOfBody = keptForLast(scan);

function moved({ sections, images, links }: Outline, by: number): Outline {
  const placed = <Part extends { readonly range: Range }>(part: Part) => ({
    ...part,
    range: movedRange(part.range, by),
  });
  return {
    sections: sections.map((section) => ({
      ...placed(section),
      titleRange: movedRange(section.titleRange, by),
    })),
    images: images.map(placed),
    links: links.map(placed),
  };
}

interface Heading {
  level: number;
  title: string;
  titleRange: Range;
  start: number;
  hasText: boolean;
}

function scan(text: string): Outline {
  const scanner = new BodyScanner(text);
  const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
  for (let match = line.exec(text); match && match.index < text.length; match = line.exec(text))
    scanner.read(match[1]!, { start: match.index, end: match.index + match[1]!.length });
  return { sections: sectionsOf(scanner.headings, text.length), ...findInline(text, scanner.prose) };
}

/** Sorts the lines of a body, one after the other: headings, text, code, comments. */
class BodyScanner {
  readonly headings: Heading[] = [];
  /** The lines in which images and links may stand. */
  readonly prose: Range[] = [];
  readonly #text: string;
  readonly #prompts = prompts();
  #fence: CodeFence | undefined;
  #isInComment = false;
  /** The line above, where it is one of a paragraph: a line of hyphens makes it a heading. */
  #previous: Range | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(words: string, range: Range): void {
    if (this.#isHidden(words)) return;
    const heading = atxHeading(words, range) ?? this.#setextHeading(words);
    if (heading) {
      this.headings.push(heading);
      this.#previous = undefined;
    } else if (words.trim() === '') {
      this.#previous = undefined;
    } else {
      this.#prose(words, range);
    }
  }

  /** Whether a line belongs to code in fences or to a comment. */
  #isHidden(words: string): boolean {
    const wasOpen = this.#fence !== undefined;
    if (!wasOpen && (this.#isInComment || /^\s*<!--/.test(words))) {
      if (!this.#isInComment) this.#previous = undefined;
      this.#isInComment = !words.includes('-->');
      return true;
    }
    this.#fence = fenceAfter(words, this.#fence);
    if (wasOpen || this.#fence === undefined) return wasOpen;
    this.#addText();
    this.#previous = undefined;
    return true;
  }

  /** A heading that is underlined; its line was taken for text. */
  #setextHeading(words: string): Heading | undefined {
    const underline = this.#previous && /^ {0,3}(=+|-+)[ \t]*$/.exec(words)?.[1];
    if (!this.#previous || !underline) return undefined;
    this.prose.pop();
    const titleRange = this.#previous;
    const title = this.#text.slice(titleRange.start, titleRange.end).trim();
    const level = underline.startsWith('=') ? 1 : 2;
    return { level, title, titleRange, start: titleRange.start, hasText: false };
  }

  #prose(words: string, range: Range): void {
    const isCode = !this.#previous && /^(?: {4}|\t)/.test(words);
    if (!isCode) this.prose.push(range);
    if (!this.#prompts.has(words.trim())) this.#addText();
    this.#previous = isCode || /^\s*(?:[-*+>|]|\d+[.)])/.test(words) ? undefined : range;
  }

  #addText(): void {
    const last = this.headings.at(-1);
    if (last) last.hasText = true;
  }
}

function atxHeading(words: string, range: Range): Heading | undefined {
  const [, marks, rest = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(words) ?? [];
  if (marks === undefined) return undefined;
  const title = rest.replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim();
  const offset = range.start + Math.max(0, words.indexOf(title, marks.length));
  const titleRange = title ? { start: offset, end: offset + title.length } : range;
  return { level: marks.length, title, titleRange, start: range.start, hasText: false };
}

/** Whether an offset of the body lies within a block of fenced code. */
export function isInCode({ text, frontmatter }: CampaignDocument, offset: number): boolean {
  const lines = text.slice(bodyStart(text, frontmatter), offset).split(/\r\n|\n|\r/);
  const fence = lines
    .slice(0, -1)
    .reduce((open: CodeFence | undefined, line) => fenceAfter(line, open), undefined);
  return fence !== undefined;
}

function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  // A setext heading's own line was counted as text of the heading before it: only its last line can be.
  return headings.map(({ level, title, titleRange, start, hasText }, index) => {
    let after = index + 1;
    while (after < headings.length && headings[after]!.level > level) after++;
    const child = headings[index + 1];
    const hasChildren = child !== undefined && child.level > level;
    return {
      level,
      title,
      titleRange,
      range: { start, end: headings[after]?.start ?? end },
      isEmpty: !hasText && !hasChildren,
    };
  });
}

function findInline(text: string, prose: readonly Range[]): { images: Image[]; links: Link[] } {
  const images: Image[] = [];
  const links: Link[] = [];
  for (const { start, end } of prose) {
    const line = text.slice(start, end);
    if (!/\[|<img/i.test(line)) continue;
    // Code spans hold no images; their length is kept, so that offsets stay right.
    const words = line.replace(/(`+)[^`]+\1/g, (code) => ' '.repeat(code.length));
    for (const match of words.matchAll(/(!?)\[([^[\]]*)\]\(\s*<?([^\s()<>]*)>?[^()]*\)/g)) {
      const range = { start: start + match.index, end: start + match.index + match[0].length };
      if (match[1]) images.push({ alt: match[2]!.trim(), url: match[3]!, range });
      else links.push({ text: match[2]!.trim(), url: match[3]!, range });
    }
    for (const match of words.matchAll(/!\[([^[\]]*)\]\[([^[\]]+)\]/g)) {
      const range = { start: start + match.index, end: start + match.index + match[0].length };
      const isDefined = text.toLowerCase().includes(`[${match[2]!.toLowerCase()}]:`);
      if (isDefined) images.push({ alt: match[1]!.trim(), url: '', range });
    }
    for (const match of words.matchAll(/<img\b[^<>]*>/gi)) {
      const attribute = (name: string) =>
        new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(match[0])?.[1];
      const range = { start: start + match.index, end: start + match.index + match[0].length };
      images.push({ alt: (attribute('alt') ?? '').trim(), url: attribute('src') ?? '', range });
    }
  }
  return { images, links };
}
