import * as l10n from '@vscode/l10n';
import type { CampaignDocument } from '../plan/document.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { frontmatterLines } from '../plan/frontmatter-lines.ts';
import { lineEnding, type Range, type TextEdit } from '../text/text.ts';
import type { Check, Fix, Report } from './check.ts';

/** A comment that silences checks where it stands, or in the whole file. */
export interface Silence {
  readonly scope: 'line' | 'file';
  readonly codes: readonly { readonly code: string; readonly range: Range }[];
  /** The line whose problems it silences, zero-based; for the scope `line`. */
  readonly line: number;
  /** The whole comment. */
  readonly range: Range;
}

const codeList = '[\\w-]+(?:[ \\t]*,[ \\t]*[\\w-]+)*';
const marker = `campaign-plan-ignore(-file)?(?![\\w-])[ \\t]*(${codeList})?`;
const yamlComment = new RegExp(`(?<=^|\\s)#[ \\t]*${marker}.*`, 'gi');
const htmlComment = new RegExp(`<!--\\s*${marker}[^]*?-->`, 'gi');

/**
 * The silencing comments of a document: `# campaign-plan-ignore CODE[, CODE]: reason` in the frontmatter, above
 * a line or at its end, `<!-- campaign-plan-ignore CODE -->` in the body, and either with `-file`. What follows
 * the codes is the reason, however it is written.
 */
export function findSilences(document: CampaignDocument): Silence[] {
  if (!/campaign-plan-ignore/i.test(document.text)) return [];
  const body = bodyStart(document.text, document.frontmatter);
  const below = { yaml: linesBelow(document, '#'), body: linesBelow(document, '<!--') };
  const inYaml = frontmatterLines(document).flatMap(({ comment }) =>
    comment
      ? [...document.text.slice(comment.start, comment.end).matchAll(yamlComment)].map((match) =>
          silence(document, match, comment.start, below.yaml),
        )
      : [],
  );
  const inBody = [...document.text.slice(body).matchAll(htmlComment)].map((match) =>
    silence(document, match, body, below.body),
  );
  return [...inYaml, ...inBody];
}

/** Finds the next line below one that is neither blank nor a comment. */
type LineBelow = (line: number) => number | undefined;

/** The same for all comments of one kind: what many of them in a row are followed by is looked for once. */
function linesBelow({ lines, text }: CampaignDocument, opening: string): LineBelow {
  const known = new Map<number, number>();
  const isPassedOver = (line: number) => {
    const { start, end } = lines.line(line);
    const words = text.slice(start, end).trim();
    return words === '' || words.startsWith(opening);
  };
  return (line) => {
    const passed: number[] = [];
    let below = line + 1;
    while (below < lines.count && isPassedOver(below)) {
      passed.push(below);
      below = known.get(below) ?? below + 1;
    }
    for (const number of passed) known.set(number, below);
    return below < lines.count ? below : undefined;
  };
}

function silence(
  document: CampaignDocument,
  match: RegExpExecArray,
  base: number,
  lineBelow: LineBelow,
): Silence {
  const [comment, file, list] = match;
  const start = base + match.index;
  const range = { start, end: start + comment.trimEnd().length };
  const listStart = list === undefined ? 0 : start + comment.indexOf(list, 'campaign-plan-ignore'.length);
  const codes = [...(list ?? '').matchAll(/[\w-]+/g)].map((code) => ({
    code: code[0].toLowerCase(),
    range: { start: listStart + code.index, end: listStart + code.index + code[0].length },
  }));
  return { scope: file ? 'file' : 'line', codes, line: silencedLine(document, range, lineBelow), range };
}

/** A comment alone on its line speaks of the next line that is none; one behind something, of its own line. */
function silencedLine({ lines, text }: CampaignDocument, range: Range, lineBelow: LineBelow): number {
  const first = lines.position(range.start).line;
  const last = lines.position(range.end).line;
  const rest = text.slice(lines.line(first).start, range.start) + text.slice(range.end, lines.line(last).end);
  return rest.trim() === '' ? (lineBelow(last) ?? last) : last;
}

/** Says which silences apply, and remembers which were needed. */
export class Silencer {
  readonly #document: CampaignDocument;
  readonly #silences: readonly Silence[];
  /** Each code with where it holds, and each that is named at all. */
  readonly #held: ReadonlySet<string>;
  readonly #named: ReadonlySet<string>;
  readonly #used = new Set<string>();

  constructor(document: CampaignDocument) {
    this.#document = document;
    this.#silences = findSilences(document);
    const codes = this.#silences.flatMap((silence) => silence.codes.map(({ code }) => ({ silence, code })));
    this.#held = new Set(codes.map(({ silence, code }) => holding(code, placeOf(silence))));
    this.#named = new Set(codes.map(({ code }) => code));
  }

  /** Whether a problem of a check is silenced, by the check’s code or, wherever that stands, a former one. */
  covers({ code, formerly = [] }: Pick<Check, 'code' | 'formerly'>, range: Range): boolean {
    if (this.#silences.length === 0) return false;
    const { line } = this.#document.lines.position(range.start);
    const silencing = [
      ...[line, 'file' as const].map((place) => holding(code, place)).filter((held) => this.#held.has(held)),
      ...formerly.filter((former) => this.#named.has(former)),
    ];
    for (const held of silencing) this.#used.add(held);
    return silencing.length > 0;
  }

  /** The codes in silencing comments that silenced nothing; an empty one for a comment that names none. */
  unused(): { silence: Silence; code: string; range: Range }[] {
    return this.#silences.flatMap((silence) => {
      if (silence.codes.length === 0) return [{ silence, code: '', range: silence.range }];
      return silence.codes
        .filter(({ code }) => !this.#used.has(holding(code, placeOf(silence))) && !this.#used.has(code))
        .map(({ code, range }) => ({ silence, code, range }));
    });
  }
}

function placeOf({ scope, line }: Silence): number | 'file' {
  return scope === 'file' ? 'file' : line;
}

function holding(code: string, place: number | 'file'): string {
  return `${code} ${place}`;
}

/** The fixes that silence a problem where it stands, or in the whole file. */
export function silenceFixes(
  document: CampaignDocument,
  check: Pick<Check, 'code' | 'title'>,
  report: Report,
): Fix[] {
  if (document.frontmatter.state === 'unclosed') return [];
  const { code } = check;
  const name = l10n.t(check.title);
  return [
    { title: l10n.t('Ignore “{0}” here', name), edits: [silenceLine(document, code, report.range)] },
    { title: l10n.t('Ignore “{0}” in this whole file', name), edits: [silenceFile(document, code)] },
  ];
}

function silenceLine(document: CampaignDocument, code: string, range: Range): TextEdit {
  const { line } = document.lines.position(range.start);
  const existing = findSilences(document).find(
    ({ scope, codes, line: other }) => scope === 'line' && codes.length > 0 && other === line,
  );
  if (existing) return addCode(existing, code);
  const { start, end } = document.lines.line(line);
  const indent = /^[ \t]*/.exec(document.text.slice(start, end))![0];
  const eol = lineEnding(document.text);
  const inBody = start >= bodyStart(document.text, document.frontmatter);
  const comment = inBody
    ? `<!-- campaign-plan-ignore ${code} -->`
    : `${indent}# campaign-plan-ignore ${code}`;
  return { range: { start, end: start }, newText: comment + eol };
}

function silenceFile(document: CampaignDocument, code: string): TextEdit {
  const existing = findSilences(document).find(({ scope, codes }) => scope === 'file' && codes.length > 0);
  if (existing) return addCode(existing, code);
  const eol = lineEnding(document.text);
  const { frontmatter, text } = document;
  const hasFrontmatter = frontmatter.state !== 'none';
  const start = hasFrontmatter ? frontmatter.yaml.start : bodyStart(text, frontmatter);
  const comment = hasFrontmatter
    ? `# campaign-plan-ignore-file ${code}`
    : `<!-- campaign-plan-ignore-file ${code} -->`;
  return { range: { start, end: start }, newText: comment + eol };
}

function addCode(silence: Silence, code: string): TextEdit {
  const { end } = silence.codes.at(-1)!.range;
  return { range: { start: end, end }, newText: `, ${code}` };
}
