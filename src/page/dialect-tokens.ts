import { endAttributes } from '../document/markdown/attributes.ts';
import { fenceOf, type NoteContainer } from '../document/markdown/containers.ts';
import { type DialectPiece, dialectPieces } from '../document/markdown/dialect-marks.ts';
import { captionMark, meaningMark } from '../document/markdown/paragraph-marks.ts';
import { dialectLineToken } from './dialect-lines.ts';
import { changed, type Token, tagToken } from './text-tokens.ts';

/** The text with what other dialects of Markdown write in it as the document shows it. */
export function asDialectsMean(tokens: readonly Token[]): readonly Token[] {
  return withMeanings(withCaptions(withContainers(tokens.map(withMarks))));
}

/** Content with the elements that its marks stand for, without the attributes at its end. */
function withMarks(token: Token): Token {
  const children = token.children ?? [];
  if (children.length === 0) return token;
  const own = withoutEndAttributes(children);
  const pieces = piecesByLevel(own);
  if (own === children && pieces.every((each, index) => isWhole(each, own[index]!))) return token;
  return changed(token, {
    children: own.flatMap((child, index) =>
      child.type === 'text' ? pieces[index]!.flatMap((piece) => tokensOf(piece, child)) : [child],
    ),
  });
}

function withoutEndAttributes(children: readonly Token[]): readonly Token[] {
  const last = children.at(-1)!;
  const found = last.type === 'text' ? endAttributes(last.content) : undefined;
  return found
    ? [...children.slice(0, -1), changed(last, { content: last.content.slice(0, found.from) })]
    : children;
}

/** The pieces of each text; what stands within an element is read by itself. */
function piecesByLevel(children: readonly Token[]): (readonly DialectPiece[])[] {
  const levels: number[][] = [[]];
  const all: number[][] = [levels[0]!];
  for (const [index, { nesting }] of children.entries()) {
    if (nesting < 0 && levels.length > 1) levels.pop();
    levels.at(-1)!.push(index);
    if (nesting > 0) {
      levels.push([]);
      all.push(levels.at(-1)!);
    }
  }
  const pieces: (readonly DialectPiece[])[] = children.map(() => []);
  for (const level of all) {
    const texts = level.map((index) =>
      children[index]!.type === 'text' ? children[index]!.content : undefined,
    );
    for (const [at, each] of dialectPieces(texts).entries()) pieces[level[at]!] = each;
  }
  return pieces;
}

function isWhole([first, ...others]: readonly DialectPiece[], { type, content }: Token): boolean {
  return type !== 'text' || (others.length === 0 && first?.type === 'words' && first.text === content);
}

function tokensOf(piece: DialectPiece, text: Token): Token[] {
  switch (piece.type) {
    case 'words':
      return piece.text === '' ? [] : [changed(text, { content: piece.text })];
    case 'edge':
      return [tagToken(text, piece.name, piece.opens ? 1 : -1)];
    case 'formula':
      return [];
  }
}

interface Open {
  readonly note: NoteContainer | undefined;
  readonly tokens: Token[];
}

/** Notes as quotes; the lines of other containers show nothing. */
function withContainers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ type }) => type === dialectLineToken)) return tokens;
  const outermost: Open = { note: undefined, tokens: [] };
  const open: Open[] = [];
  for (const token of tokens) {
    const current = open.at(-1) ?? outermost;
    if (token.type !== dialectLineToken) current.tokens.push(token);
    else if (token.content.startsWith(':')) {
      const fence = fenceOf(token.content);
      if (fence.type === 'begin') open.push({ note: fence.note, tokens: [] });
      else {
        const ended = open.pop();
        const outer = open.at(-1) ?? outermost;
        if (ended)
          outer.tokens.push(...(ended.note ? quoted(ended.note, ended.tokens, token) : ended.tokens));
      }
    }
  }
  return [...outermost.tokens, ...open.flatMap((each) => each.tokens)];
}

/** A quote that begins with the mark of its label, as `> [!NOTE]` does; the label is put there with others. */
function quoted({ label, title }: NoteContainer, tokens: readonly Token[], like: Token): Token[] {
  const within = changed(like, { block: false });
  const text = (content: string) => changed(within, { type: 'text', content, hidden: false });
  const mark =
    title === ''
      ? [text(`[!${label.replace(/^alert/, '').toUpperCase()}]`)]
      : [tagToken(within, 'strong', 1), text(`${title}:`), tagToken(within, 'strong', -1)];
  const [first, inline, ...rest] = tokens;
  const isParagraph = first?.type === 'paragraph_open' && inline !== undefined;
  const begin = isParagraph
    ? [first, changed(inline, { children: [...mark, text(' '), ...(inline.children ?? [])] }), ...rest]
    : [
        paragraph(like, 1),
        changed(like, { type: 'inline', content: '', children: mark }),
        paragraph(like, -1),
        ...tokens,
      ];
  return [quote(like, 1), ...begin, quote(like, -1)];
}

function quote(like: Token, nesting: number): Token {
  return changed(tagToken(like, 'blockquote', nesting), { attrs: null });
}

function paragraph(like: Token, nesting: number): Token {
  const type = nesting > 0 ? 'paragraph_open' : 'paragraph_close';
  return changed(tagToken(like, 'p', nesting), { type, attrs: null });
}

/** A table's caption, which stands beside it as a paragraph, above it and as one. */
function withCaptions(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ type }) => type === 'table_open')) return tokens;
  const written: Token[] = [];
  /** Where the last table begins, where nothing has come behind it. */
  let table: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const caption = token.type === 'paragraph_open' ? captionOf(tokens.slice(at, at + 3)) : undefined;
    const isAbove =
      tokens[at + 3]?.type === 'table_open' &&
      (tokens[at - 1]?.type !== 'paragraph_close' || /^T/.test(tokens[at + 1]!.content));
    if (caption && (table !== undefined || isAbove)) {
      written.splice(table ?? written.length, 0, ...caption);
      table = undefined;
      at += 2;
      continue;
    }
    if (token.type === 'table_open') table = written.length;
    else if (token.type !== 'table_close' && tokens[at - 1]?.type === 'table_close') table = undefined;
    written.push(token);
  }
  return written;
}

/** The tokens of a paragraph as a caption; undefined where it does not begin as one. */
function captionOf([open, inline, close]: readonly Token[]): Token[] | undefined {
  const children = begunWith(inline, captionMark);
  if (!open || !inline || !close || !children) return undefined;
  return [
    changed(open, { attrs: [['class', 'campaign-plan-caption']] }),
    changed(inline, { children }),
    close,
  ];
}

/** The content of a paragraph without the mark that it begins with; undefined where it begins otherwise. */
function begunWith(inline: Token | undefined, mark: RegExp): Token[] | undefined {
  const [first, ...others] = inline?.children ?? [];
  if (first?.type !== 'text' || !mark.test(first.content)) return undefined;
  return [changed(first, { content: first.content.replace(mark, '') }), ...others];
}

/** Terms with what they mean, where a blank line stands between, as if none did. */
function withMeanings(tokens: readonly Token[]): readonly Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [open, inline] = [tokens[at]!, tokens[at + 1]];
    const term = written.at(-2);
    const isMeaning =
      open.type === 'paragraph_open' &&
      written.at(-1)?.type === 'paragraph_close' &&
      begunWith(inline, meaningMark) !== undefined &&
      term !== undefined &&
      mayBeTerm(term);
    if (isMeaning) {
      const lineEnd = changed(inline!.children![0]!, { type: 'softbreak', content: '' });
      const children = [...(term.children ?? []), lineEnd, ...inline!.children!];
      written[written.length - 2] = changed(term, { children });
      at += 2;
    } else written.push(open);
  }
  return written;
}

function mayBeTerm({ children }: Token): boolean {
  const all = children ?? [];
  return all.every(({ type }, at) => {
    const next = all[at + 1];
    return type !== 'softbreak' || (next?.type === 'text' && meaningMark.test(next.content));
  });
}
