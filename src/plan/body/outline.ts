import type { Range } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { bodyStart } from '../frontmatter.ts';

/** A heading of the body, with the text that stands below it. */
export interface Section {
  /** 1 for `#`, 2 for `##` and so on. */
  readonly level: number;
  readonly title: string;
  /** The heading's words. */
  readonly titleRange: Range;
  /** From the heading's line to the next heading of its level or above, or the end. */
  readonly range: Range;
  /** Whether nothing stands between this heading and the next, or the end, that people would read. */
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

const known = new WeakMap<CampaignDocument, Outline>();

/**
 * Looks through the body line by line: headings, images and links, code and comments left out. Costs in proportion
 * to the text and needs no Markdown parser, so that checks can use it at every keystroke.
 */
export function outlineOf(document: CampaignDocument): Outline {
  let outline = known.get(document);
  if (!outline) {
    outline = scan(document.text, bodyStart(document.text, document.frontmatter));
    known.set(document, outline);
  }
  return outline;
}

interface Heading {
  level: number;
  title: string;
  titleRange: Range;
  start: number;
  hasText: boolean;
}

function scan(text: string, start: number): Outline {
  const headings: Heading[] = [];
  const prose: Range[] = [];
  let fence: string | undefined;
  let inComment = false;
  let previous: Range | undefined;
  const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
  line.lastIndex = start;
  for (let match = line.exec(text); match && match.index < text.length; match = line.exec(text)) {
    const words = match[1]!;
    const range = { start: match.index, end: match.index + words.length };
    const fenced = /^ {0,3}(`{3,}|~{3,})/.exec(words)?.[1];
    if (fence !== undefined) {
      if (fenced?.startsWith(fence) && words.trim() === fenced) fence = undefined;
      continue;
    }
    if (inComment) {
      inComment = !words.includes('-->');
      continue;
    }
    if (/^\s*<!--/.test(words)) {
      inComment = !words.includes('-->');
      previous = undefined;
      continue;
    }
    if (fenced) {
      fence = fenced;
      if (headings.length > 0) headings.at(-1)!.hasText = true;
      previous = undefined;
      continue;
    }
    const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(words);
    const setext = previous && /^ {0,3}(=+|-+)[ \t]*$/.exec(words);
    if (atx) {
      const title = (atx[2] ?? '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim();
      const offset = range.start + Math.max(0, words.indexOf(title, atx[1]!.length));
      const titleRange = title ? { start: offset, end: offset + title.length } : range;
      headings.push({ level: atx[1]!.length, title, titleRange, start: range.start, hasText: false });
      previous = undefined;
    } else if (setext && previous) {
      const title = text.slice(previous.start, previous.end).trim();
      headings.push({
        level: setext[1]!.startsWith('=') ? 1 : 2,
        title,
        titleRange: previous,
        start: previous.start,
        hasText: false,
      });
      prose.pop();
      previous = undefined;
    } else if (words.trim() === '') {
      previous = undefined;
    } else {
      const isCode = !previous && /^(?: {4}|\t)/.test(words);
      if (!isCode) prose.push(range);
      if (headings.length > 0) headings.at(-1)!.hasText = true;
      previous = isCode || /^\s*(?:[-*+>|]|\d+[.)])/.test(words) ? undefined : range;
    }
  }
  return { sections: sectionsOf(headings, text.length), ...findInline(text, prose) };
}

/** Whether an offset of the body lies within a block of fenced code. */
export function isInCode({ text, frontmatter }: CampaignDocument, offset: number): boolean {
  let fence: string | undefined;
  for (const line of text
    .slice(bodyStart(text, frontmatter), offset)
    .split(/\r\n|\n|\r/)
    .slice(0, -1)) {
    const fenced = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) fence = fenced;
    else if (fenced?.startsWith(fence) && line.trim() === fenced) fence = undefined;
  }
  return fence !== undefined;
}

function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  // A setext heading's own line was counted as text of the heading before it: only its last line can be.
  return headings.map(({ level, title, titleRange, start, hasText }, index) => {
    const next = headings.slice(index + 1).find((other) => other.level <= level);
    const child = headings[index + 1];
    const hasChildren = child !== undefined && child.level > level;
    return {
      level,
      title,
      titleRange,
      range: { start, end: next?.start ?? end },
      isEmpty: !hasText && !hasChildren,
    };
  });
}

function findInline(text: string, prose: readonly Range[]): { images: Image[]; links: Link[] } {
  const images: Image[] = [];
  const links: Link[] = [];
  for (const { start, end } of prose) {
    // Code spans hold no images; their length is kept, so that offsets stay right.
    const words = text.slice(start, end).replace(/(`+)[^`]+\1/g, (code) => ' '.repeat(code.length));
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
