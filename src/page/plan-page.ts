import * as l10n from '@vscode/l10n';
import { channelDirectory } from '../channels/directory.ts';
import { counter, skeletonTitles, withNumbers } from '../document/compose.ts';
import { factsOf } from '../document/facts.ts';
import { type Block, words as plain } from '../document/model.ts';
import { Notices } from '../document/notices.ts';
import {
  documentLevels,
  type HeadingLike,
  type Placed,
  placeParts,
  takeTitle,
  topLevel,
} from '../document/outline.ts';
import { partBlocks } from '../document/part-blocks.ts';
import { partNames } from '../document/parts.ts';
import { caption as captionOf } from '../document/tables/table.ts';
import { propertiesOf, titleBlock } from '../document/title-block.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { prompts } from '../plan/body/heading-templates.ts';
import { type PlanDocument, planTitle } from '../plan/document.ts';
import type { Register } from '../plan/format/register-schema.ts';
import { lineNumbers, unreadLines } from '../plan/unread.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { SyntaxCause } from '../plan/yaml/tree.ts';
import { isRightToLeft } from '../text/direction.ts';
import { type Html, html } from '../text/html.ts';
import { blocksHtml, headingHtml, inlines, lineOf } from './blocks.ts';

/** A piece of a plan's text, as the page arranges it; what it looks like is the preview's own affair. */
export interface TextPiece {
  /** Set where it is a heading: its words, and its level as written. */
  readonly heading?: { readonly text: string; readonly level: number };
  /** Set where it is a paragraph: its words. */
  readonly words?: string;
  /** Set where it is a picture that stands alone with a title, its caption. */
  readonly caption?: string;
}

/** What the page is made of, in its order. */
export type PagePiece<Piece> =
  | { readonly type: 'html'; readonly html: string }
  /** `level` is set where a heading has another level in the document than in the text; `words` are the document's own. */
  | { readonly type: 'text'; readonly piece: Piece; readonly level?: number; readonly words: DocumentWords };

/** Where to begin with a plan that needs work: said above its page, to whoever writes it. */
export interface StartNote {
  /** What to do, in a few words. */
  readonly what: string;
  /** What is wrong there and why it matters. */
  readonly why: string;
  /** The language of both, as a BCP 47 code: the editor’s, which may not be the plan’s. */
  readonly language: string;
}

/** What a page shows besides its plan. */
export interface PageOptions {
  /** Where to begin, for a plan that needs work. */
  readonly start?: StartNote | undefined;
  /** The day that the timeline marks as today; none unless said. */
  readonly today?: IsoDate;
}

/** A piece of text in its place: a heading of the plan's template has none. */
interface Laid<Piece> {
  readonly piece?: Piece;
  readonly heading?: HeadingLike;
}

/**
 * A plan as the Word document shows it: the title block, then the plan's text with the parts from its frontmatter under
 * the headings they belong to, in the same order and with the same numbers. A plan without a text shows its parts
 * under the headings of its template.
 * @param register the register that holds for the plan
 * @param text the plan's text in pieces
 */
export function planPage<Piece extends TextPiece>(
  document: PlanDocument,
  register: Register | undefined,
  text: readonly Piece[],
  { start, today }: PageOptions = {},
): PagePiece<Piece>[] {
  const { plan, locations, lines } = document;
  const facts = factsOf(plan, channelDirectory(plan, register), locations, lines, today, new Notices());
  const { words } = facts;
  const properties = propertiesOf({ plan, title: planTitle(document) }, words);
  const parts = partBlocks(facts, partNames);
  const placeholders = prompts();
  const written = text.filter(({ words: said }) => said === undefined || !placeholders.has(said.trim()));
  const { own, saysMore, rest } = takeTitle(written, ({ heading }) => heading, properties.title, words);
  const laid: readonly Laid<Piece>[] =
    rest.length > 0
      ? withLevels(rest)
      : skeletonTitles(plan, words).map((title) => ({ heading: { text: title, level: topLevel } }));
  const count = counter();
  const framedPiece = (html: Html): PagePiece<Piece> => ({ type: 'html', html: framed(html, words) });
  const blocks = (unnumbered: readonly Block[]) =>
    framedPiece(blocksHtml(withNumbers(unnumbered, count), words));
  const pieceOf = (
    placed: Placed<Laid<Piece>>,
    next: Placed<Laid<Piece>> | undefined,
  ): PagePiece<Piece>[] => {
    switch (placed.type) {
      case 'heading':
        return [framedPiece(headingHtml(placed.level, inlines(words.sayTitle(placed.part))))];
      case 'part':
        return [blocks(parts.get(placed.part) ?? [])];
      case 'text':
        return textPieces(placed.item, isFilledBy(next));
    }
  };
  const textPieces = ({ piece, heading }: Laid<Piece>, isFilled: boolean): PagePiece<Piece>[] => {
    // On screen a template's heading shows only where something stands below it.
    if (!piece) return heading && isFilled ? [framedPiece(headingHtml(heading.level, heading.text))] : [];
    return [
      ...(piece.caption === undefined ? [] : [blocks([captionOf('Figure', plain(piece.caption))])]),
      { type: 'text', piece, words, ...(heading ? { level: heading.level } : {}) },
    ];
  };
  const placed = placeParts(laid, ({ heading }) => heading, [...parts.keys()], words);
  return [
    ...(start ? [framedPiece(startNote(start))] : []),
    blocks(
      titleBlock(
        facts,
        properties,
        own?.heading && { content: plain(own.heading.text), line: undefined, landmarks: [], saysMore },
      ),
    ),
    ...unreadNotes(document).map(framedPiece),
    ...placed.flatMap((one, index) => pieceOf(one, placed[index + 1])),
  ];
}

/** Whether what stands below a heading of a template is a part, or a part's own heading. */
function isFilledBy(next: Placed<unknown> | undefined): boolean {
  return next?.type === 'part' || (next?.type === 'heading' && next.level > topLevel);
}

function withLevels<Piece extends TextPiece>(text: readonly Piece[]): Laid<Piece>[] {
  const levels = documentLevels(text.flatMap(({ heading }) => heading?.level ?? []));
  let index = 0;
  return text.map((piece) =>
    piece.heading ? { piece, heading: { text: piece.heading.text, level: levels[index++]! } } : { piece },
  );
}

/** Slips that leave no doubt of what was meant: all that was written is on the page. */
const plainSlips: ReadonlySet<SyntaxCause> = new Set([
  'hashtag',
  'opening-fence',
  'closing-fence',
  'missing-space',
  'bullet',
  'odd-space',
  'special-start',
  'tab',
]);

/** What is to be said of lines that are missing from the page, or may be; a double click leads to the first of them. */
function unreadNotes(document: PlanDocument): Html[] {
  const [first, ...others] = unreadLines(document);
  if (first !== undefined)
    return [
      note(
        l10n.t(
          'Something on these lines of the file cannot be read yet, so it is missing here: {0}. Double-click this to go there; the editor marks them.',
          lineNumbers([first, ...others]),
        ),
        first + 1,
      ),
    ];
  const guess = document.findings.find(
    (finding) => finding.type === 'syntax' && !plainSlips.has(finding.cause),
  );
  if (!guess) return [];
  return [
    note(
      l10n.t(
        'Some lines at the top of the file cannot be read yet, so parts of the plan may be missing here. Double-click this to go there; the editor marks them.',
      ),
      document.lines.position(guess.range.start).line + 1,
    ),
  ];
}

/** @param line the one that it leads to, counted from one */
function note(words: string, line: number): Html {
  return html`<div${lineOf({ line })}><p class="campaign-plan-note" role="note">${words}</p></div>`;
}

function startNote({ what, why, language }: StartNote): Html {
  return html`<p class="campaign-plan-note" role="note" lang="${language}"><strong>${what}.</strong> ${why}</p>`;
}

/** Ours among the text: what it looks like is in `media/preview.css`. */
function framed(content: Html, { documentLanguage }: DocumentWords): string {
  const direction = isRightToLeft(documentLanguage) && html` dir="rtl"`;
  return html`<div class="campaign-plan" lang="${documentLanguage}"${direction}>\n${content}</div>\n`.text;
}
