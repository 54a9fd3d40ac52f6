import type { DocumentWords } from '../document/words/words.ts';
import { recognise, withUsualFrontmatter } from '../plan/frontmatter.ts';
import type { PagePiece, TextPiece } from './plan-page.ts';
import { asMeant, changed, type Token, withoutAttributes } from './text-tokens.ts';

export type { Token } from './text-tokens.ts';

/** What of markdown-it is used here; VS Code hands its own over. */
export interface MarkdownIt {
  readonly renderer: { render(tokens: Token[], options: unknown, env: unknown): string };
  readonly core: {
    readonly ruler: { before(other: string, name: string, rule: (state: { src: string }) => void): void };
  };
}

interface Environment {
  readonly currentDocument?: { readonly path: string; toString(): string };
}

/** The tokens of one block of the text. */
interface Piece extends TextPiece {
  readonly tokens: readonly Token[];
}

/**
 * Arranges a plan's page; undefined where it cannot (yet).
 * @param name the file's name or path
 * @param frontmatter the text up to the end of the frontmatter, fences included
 * @param uri the document's address, where the preview tells it
 */
export type ArrangePlan = (
  name: string,
  frontmatter: string,
  uri: string | undefined,
  text: readonly Piece[],
) => readonly PagePiece<Piece>[] | undefined;

/**
 * Shows plans in Markdown previews as their Word documents show them. The text itself is left to the preview, so that
 * other extensions go on drawing what is theirs in it. Any other file is shown as before.
 *
 * It is done as a page is written, not as it is parsed: only then does the preview say which document it is, and it
 * keeps what was parsed longer than a register stays the same.
 * @param arrange called for plans only
 */
export function campaignPlanPlugin<Engine extends MarkdownIt>(engine: Engine, arrange: ArrangePlan): Engine {
  const { renderer, core } = engine;
  // The engine finds no other frontmatter than one that begins on the first line.
  core.ruler.before('block', 'campaign_plan_frontmatter', (state) => {
    if (recognise('', state.src)) state.src = withUsualFrontmatter(state.src);
  });
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) =>
    render(withPage(tokens, (env ?? {}) as Environment, arrange), options, env);
  return engine;
}

function withPage(tokens: Token[], { currentDocument }: Environment, arrange: ArrangePlan): Token[] {
  const [first, ...body] = tokens;
  if (first?.type !== 'front_matter') return tokens;
  const yaml = typeof first.meta === 'string' ? first.meta : first.meta?.content;
  if (yaml === undefined) return tokens;
  const frontmatter = `---\n${yaml}\n---\n`;
  const name = currentDocument?.path ?? '';
  if (recognise(name, frontmatter) !== 'plan') return tokens;
  const page = arrange(name, frontmatter, currentDocument?.toString(), piecesOf(withoutAttributes(body)));
  // Nothing rather than the raw frontmatter for the moment until the page can be shown.
  if (!page) return body;
  return page.flatMap((piece) => (piece.type === 'html' ? [htmlToken(first, piece.html)] : tokensOf(piece)));
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
