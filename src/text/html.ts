/** HTML that is safe to put into a page: texts within it are escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What shows nothing, line ends and tabs aside; Word documents hold none either. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

/** Builds HTML from a template: what is put in is escaped, unless it is HTML itself; lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + write(parts[index - 1]) + string));
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((inner: Part) => write(inner)).join('');
  return String(part)
    .replace(controls, '')
    .replace(/[&<>"']/g, (character) => escapes[character]!);
}
