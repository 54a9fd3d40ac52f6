import type { DocumentWords } from '../document/words/words.ts';
import { asDialectsMean } from './dialect-tokens.ts';
import type { PagePiece, TextPiece } from './plan-page.ts';
import { asMeant, changed, type Token, withoutAttributes } from './text-tokens.ts';

/** The tokens of one block of the text. */
export interface Piece extends TextPiece {
  readonly tokens: readonly Token[];
}

/**
 * The tokens of a plan's page.
 * @param start the token of the frontmatter
 * @param body the tokens of the text
 * @param arrange puts the pieces of the text and what is made of the frontmatter in their order
 */
export function pageTokens(
  start: Token,
  body: readonly Token[],
  arrange: (text: readonly Piece[]) => readonly PagePiece<Piece>[],
): Token[] {
  return arrange(piecesOf(asDialectsMean(withoutAttributes(body)))).flatMap((piece) =>
    piece.type === 'html' ? [htmlToken(start, piece.html)] : tokensOf(piece),
  );
}

/** The text block by block. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting;
    if (depth > 0) continue;
    pieces.push(pieceOf(tokens.slice(from, index + 1)));
    from = index + 1;
  }
  return from < tokens.length ? [...pieces, pieceOf(tokens.slice(from))] : pieces;
}

function pieceOf(tokens: readonly Token[]): Piece {
  const [first, inline] = tokens;
  if (first?.type === 'heading_open') {
    return { tokens, heading: { text: wordsOf(inline), level: Number(first.tag.slice(1)) } };
  }
  const written = first?.type === 'html_block' ? htmlHeading.exec(first.content.trim()) : undefined;
  if (written) return { tokens, heading: { text: wordsOfHtml(written[2]!), level: Number(written[1]) } };
  if (first?.type !== 'paragraph_open') return { tokens };
  const caption = pictureTitle(inline);
  return { tokens, words: wordsOf(inline), ...(caption === undefined ? {} : { caption }) };
}

/** A heading in HTML that stands alone. */
const htmlHeading = /^<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1\s*>$/i;

function wordsOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a heading or a paragraph, without their looks. */
function wordsOf(inline: Token | undefined): string {
  const children = inline?.children ?? [];
  return children
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');
}

/** The title of a picture that stands alone. */
function pictureTitle(inline: Token | undefined): string | undefined {
  const [only, ...others] = inline?.children ?? [];
  if (only?.type !== 'image' || others.length > 0) return undefined;
  return only.attrGet?.('title') || undefined;
}

interface Shown {
  readonly piece: Piece;
  readonly level?: number;
  readonly words: DocumentWords;
}

function tokensOf({ piece, level, words }: Shown): Token[] {
  if (level === undefined) return asMeant(piece.tokens, words);
  const tag = `h${Math.min(level, 6)}`;
  return piece.tokens.map((token) => {
    if (/^heading_(?:open|close)$/.test(token.type)) return changed(token, { tag });
    return token.type === 'html_block'
      ? changed(token, { content: token.content.replace(/(<\/?)h[1-6]\b/gi, `$1${tag}`) })
      : token;
  });
}

/** A token that is written as it stands. */
function htmlToken(like: Token, content: string): Token {
  return changed(like, { type: 'html_block', content, meta: null, attrs: null, map: null });
}
