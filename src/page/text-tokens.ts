import { alertMark } from '../document/markdown/alerts.ts';
import { attributesAt } from '../document/markdown/attributes.ts';
import { lengthInPixels } from '../document/markdown/images.ts';
import type { DocumentWords } from '../document/words/words.ts';

/** A token of markdown-it, as far as it is used here. */
export interface Token {
  readonly type: string;
  tag: string;
  /** How deep the tokens that follow stand below it: 1 opens, -1 closes. */
  readonly nesting: number;
  content: string;
  readonly children?: readonly Token[] | null;
  /** The frontmatter's YAML; VS Code before 1.110 puts the bare text here. */
  readonly meta?: string | { readonly content?: string } | null;
  readonly attrs?: unknown;
  /** Its first line and the one behind its last; the preview scrolls by them. */
  readonly map?: unknown;
  readonly hidden?: boolean;
  /** Whether it stands on lines of its own. */
  readonly block?: boolean;
  attrGet?(name: string): string | null;
}

/** What was parsed is kept and shown again: it must not change. */
export function changed(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}

/** The text without the attributes behind its pictures and links: `{width=50%}`. Pictures get the size that these say. */
export function withoutAttributes(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const children = token.children ?? [];
    const found = children.map(({ type, content }, index) =>
      type === 'text' && /^(?:image|link_close)$/.test(children[index - 1]?.type ?? '')
        ? attributesAt(content)
        : undefined,
    );
    if (found.every((attributes) => !attributes)) return token;
    return changed(token, {
      children: children.map((child, index) => {
        const own = found[index];
        if (own) return changed(child, { content: child.content.slice(own.length) });
        const behind = child.type === 'image' ? found[index + 1] : undefined;
        return behind ? changed(child, { attrs: [...attributesOf(child), ...sizes(behind.values)] }) : child;
      }),
    });
  });
}

function attributesOf({ attrs }: Token): readonly unknown[] {
  return Array.isArray(attrs) ? attrs : [];
}

function sizes(values: ReadonlyMap<string, string>): [string, string][] {
  return ['width', 'height'].flatMap((name): [string, string][] => {
    const value = values.get(name) ?? '';
    if (/^\d{1,3}(?:\.\d+)?%$/.test(value)) return [[name, value]];
    const pixels = lengthInPixels(value);
    return pixels === undefined ? [] : [[name, String(Math.round(pixels))]];
  });
}

/** The text with its labelled notes (`> [!NOTE]`) and its terms with what they mean as the document shows them. */
export function asMeant(tokens: readonly Token[], words: DocumentWords): Token[] {
  const written: Token[] = [];
  for (const token of tokens) {
    const open = written.at(-1);
    if (token.type !== 'inline' || open?.type !== 'paragraph_open') written.push(token);
    else if (written.at(-2)?.type === 'blockquote_open') written.push(labelled(token, words));
    else written.push(token);
  }
  return written.flatMap((token, index) => {
    if (isDefinition(written, index + 1) || isDefinition(written, index - 1)) return [];
    return isDefinition(written, index) ? definitionList(token, written[index - 1]!) : [token];
  });
}

/** What stands in a quote, with its label where it begins with the mark of one. */
function labelled(inline: Token, words: DocumentWords): Token {
  const [first, ...others] = inline.children ?? [];
  const found = first?.type === 'text' ? alertMark(first.content) : undefined;
  if (!first || !found) return inline;
  const rest = first.content.slice(found.length);
  const behind = rest === '' && /^(?:soft|hard)break$/.test(others[0]?.type ?? '') ? others.slice(1) : others;
  const text = (content: string) => changed(first, { content });
  const children = [
    tagToken(first, 'strong', 1),
    text(`${words.text(found.label)}:`),
    tagToken(first, 'strong', -1),
    text(rest === '' && behind.length === 0 ? '' : ` ${rest}`),
    ...behind,
  ];
  return changed(inline, { children });
}

/** Whether the content of a paragraph is a term with what it means. */
function isDefinition(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.type !== 'inline' || tokens[index - 1]?.type !== 'paragraph_open') return false;
  const children = token.children ?? [];
  return children.some((_, at) => at > 1 && beginsMeaning(children, at));
}

/** Whether a piece of a paragraph begins a line with a colon and a blank. */
function beginsMeaning(children: readonly Token[], at: number): boolean {
  return (
    children[at]!.type === 'text' &&
    /^:[ \t]/.test(children[at]!.content) &&
    children[at - 1]?.type === 'softbreak'
  );
}

function definitionList(inline: Token, paragraph: Token): Token[] {
  const parts: Token[][] = [[]];
  for (const [at, child] of (inline.children ?? []).entries()) {
    if (at > 1 && beginsMeaning(inline.children!, at)) {
      // The line end before it.
      parts.at(-1)!.pop();
      parts.push([changed(child, { content: child.content.replace(/^:[ \t]+/, '') })]);
    } else parts.at(-1)!.push(child);
  }
  const block = (tag: string, nesting: number, attrs: unknown = null) =>
    changed(tagToken(paragraph, tag, nesting), { attrs });
  return [
    block('dl', 1, paragraph.attrs),
    ...parts.flatMap((children, index) => {
      const tag = index === 0 ? 'dt' : 'dd';
      return [block(tag, 1), changed(inline, { children }), block(tag, -1)];
    }),
    block('dl', -1),
  ];
}

/** A token that begins or ends an element. */
export function tagToken(like: Token, tag: string, nesting: number): Token {
  const type = `${tag}_${nesting > 0 ? 'open' : 'close'}`;
  return changed(like, { type, tag, nesting, content: '', children: null, hidden: false });
}
