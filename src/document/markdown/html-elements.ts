import type { Marks } from '../model.ts';

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements whose content is not for reading. */
export const unreadable = names(
  'script style template iframe object embed video audio canvas svg math noscript head title select textarea',
);

/** What elements do to the looks of the text in them. */
const marking: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  mark: { highlighted: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  sup: { raised: 'above' },
  sub: { raised: 'below' },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
};

/** Elements within a line that say nothing about the text in them. */
const neutral = names('a br img span small big abbr time q font bdi bdo label data wbr picture source');

/** Elements that stand on lines of their own, wherever they are written. */
const onOwnLines = names(
  'p div section article aside header footer main nav figure figcaption details summary center address ul ol li dl dt dd blockquote table thead tbody tfoot tr caption pre h1 h2 h3 h4 h5 h6 hr form fieldset legend',
);

/** Parts of tables that stand beside one another. */
const ofTables = names('td th colgroup col');

/** Whether an element stands on lines of its own. */
export function isOnOwnLines(name: string): boolean {
  return onOwnLines.has(name);
}

/** Whether Word has something for an element, or nothing is lost without. */
export function isKnown(name: string): boolean {
  return Object.hasOwn(marking, name) || neutral.has(name) || onOwnLines.has(name) || ofTables.has(name);
}

/** The marks of the text in an element, given those of the text around it. */
export function marksWithin(name: string, attributes: ReadonlyMap<string, string>, marks: Marks): Marks {
  const language = attributes.get('lang') ?? attributes.get('xml:lang');
  const isLanguage = language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
  const own = Object.hasOwn(marking, name) ? marking[name] : {};
  return { ...marks, ...own, ...(isLanguage ? { language } : {}) };
}

/** Whether an element asks for a new page before or behind it. */
export function asksForNewPage(attributes: ReadonlyMap<string, string>, side: 'before' | 'after'): boolean {
  const style = attributes.get('style') ?? '';
  return [...style.matchAll(/break-(after|before)\s*:\s*(?:always|page)/gi)].some(
    ([, at]) => at!.toLowerCase() === side,
  );
}
