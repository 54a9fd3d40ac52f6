import * as l10n from '@vscode/l10n';
import type { PhrasingContent } from 'mdast';
import { type Inline, plainText } from '../model.ts';
import type { Notices } from '../notices.ts';
import type { DocumentWords } from '../words/words.ts';
import { MarkdownContext } from './context.ts';
import { asHtmlSays } from './dialect-phrasing.ts';
import { inlineContent } from './inline.ts';
import { indexBody, textOf } from './mdast.ts';
import { inBold, withoutLooseBreaks } from './paragraphs.ts';
import { type ValueLine, valueLines } from './value-lines.ts';
import { valuePhrasing } from './value-phrasing.ts';

/** Reads the Markdown in values of the frontmatter: emphasis, links, addresses, lists. */
export class ValueReader {
  readonly #context: MarkdownContext;

  /**
   * @param words what the document says itself
   * @param notices collects what cannot be shown
   */
  constructor(words: DocumentWords, notices: Notices) {
    const nothing = indexBody({ type: 'root', children: [] });
    this.#context = new MarkdownContext(nothing, new Map(), notices, words, () => []);
  }

  /** A value as one paragraph, its line ends as blanks. */
  line(text: string): readonly Inline[] {
    return this.#content({ text: text.trim().replaceAll(/\s*[\r\n]\s*/g, ' ') });
  }

  /** A value's paragraphs, none of them blank; those that are items of a list say so at their beginning. */
  paragraphs(text: string): (readonly Inline[])[] {
    return valueLines(text).map((line): readonly Inline[] => {
      const content = this.#content(line);
      if (line.level !== undefined)
        return [{ type: 'item', item: { kind: 'bullet', level: line.level } }, ...content];
      return line.isHeading ? content.map(inBold) : content;
    });
  }

  #content(line: ValueLine): readonly Inline[] {
    // Nothing shows them, and what comes back from a reviewer is without them.
    const text = line.text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
    const content = inlineContent(
      valuePhrasing(text).map((node) => this.#withoutPictures(node)),
      this.#context,
    );
    // What has no words of its own, such as a lone mark of HTML, is said as it was written.
    return plainText(content).trim() === '' && text !== ''
      ? [{ type: 'text', text, marks: {} }]
      : withoutLooseBreaks(content);
  }

  /** Pictures are read with the text of a plan; here their descriptions stand in their places. */
  #withoutPictures(node: PhrasingContent): PhrasingContent {
    if (node.type === 'image') {
      this.#context.notices.add(
        l10n.t(
          'The picture “{0}” stands at the top of the file, where there are only words; its description stands in its place. Put it into the text.',
          node.url,
        ),
      );
      return { type: 'text', value: node.alt ?? '' };
    }
    if (!('children' in node)) return node;
    const children = node.children.map((child) => this.#withoutPictures(child));
    return { ...node, children } as PhrasingContent;
  }
}

/** The words of a value's lines, as they are read. */
export function valueWords(text: string): string[] {
  return valueLines(text).map(({ text: line }) => lineWords(line));
}

/** The words of a value of one line, as they are read. */
export function lineWords(line: string): string {
  return asHtmlSays(valuePhrasing(line)).map(textOf).join('');
}
