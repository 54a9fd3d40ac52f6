/** One piece of HTML: a tag, a comment or the text between. */
export type HtmlPiece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'comment'; readonly text: string }
  | {
      readonly type: 'tag';
      /** Lower case. */
      readonly name: string;
      readonly closing: boolean;
      /** Names in lower case; values with character references resolved. */
      readonly attributes: ReadonlyMap<string, string>;
    };

const piecePattern =
  /<!--([\s\S]*?)(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>|([^<]+|<)/gi;

/** Takes HTML apart. Declarations and processing instructions are left out. */
export function readHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  for (const match of html.matchAll(piecePattern)) {
    if (match[1] !== undefined) pieces.push({ type: 'comment', text: match[1].trim() });
    else if (match[3] !== undefined) {
      pieces.push({
        type: 'tag',
        name: match[3].toLowerCase(),
        closing: match[2] === '/',
        attributes: readAttributes(match[4] ?? ''),
      });
    } else if (match[5] !== undefined) pieces.push({ type: 'text', text: resolveReferences(match[5]) });
  }
  return pieces;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g)) {
    const name = match[1]!.toLowerCase();
    if (!attributes.has(name)) {
      attributes.set(name, resolveReferences(match[2] ?? match[3] ?? match[4] ?? ''));
    }
  }
  return attributes;
}

/** The named character references that people type; the rest of HTML's two thousand stay as written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  middot: '·',
  bull: '•',
  deg: '°',
};

function resolveReferences(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}

/** Elements whose content is not for reading. */
export const unreadable: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'svg',
  'math',
  'noscript',
  'head',
  'title',
  'select',
]);

/** Whether a comment or an element asks for a new page, in one of the ways in use. */
export function asksForPageBreak(html: string): boolean {
  return (
    /<!--\s*(?:page-?break|new-?page|\\(?:page-?break|newpage))\s*-->/i.test(html) ||
    /<[a-z]+\b[^>]*(?:page-)?break-(?:after|before)\s*:\s*(?:always|page)/i.test(html)
  );
}
