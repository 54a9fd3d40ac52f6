import * as l10n from '@vscode/l10n';
import type { CampaignDocument } from '../plan/document.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { lineEnding, type Range, type TextEdit } from '../plan/text.ts';
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

const marker =
  /(?<=^|\s)(?:#|<!--)[ \t]*campaign-plan-ignore(-file)?[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)(?:[ \t]*:[^\r\n]*?)?[ \t]*(?:-->|(?=[\r\n]|$))/gm;

/**
 * The silencing comments of a document: `# campaign-plan-ignore CODE[, CODE]: reason` in the frontmatter, above
 * a line or at its end, `<!-- campaign-plan-ignore CODE -->` in the body, and either with `-file`.
 */
export function findSilences(document: CampaignDocument): Silence[] {
  if (!document.text.includes('campaign-plan-ignore')) return [];
  const body = bodyStart(document.text, document.frontmatter);
  return [...document.text.matchAll(marker)].flatMap((match): Silence[] => {
    const isHtml = match[0].startsWith('<');
    if (isHtml !== match.index >= body) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    const listStart = range.start + match[0].indexOf(match[2]!);
    const codes = [...match[2]!.matchAll(/[\w-]+/g)].map((code) => ({
      code: code[0],
      range: { start: listStart + code.index, end: listStart + code.index + code[0].length },
    }));
    return [{ scope: match[1] ? 'file' : 'line', codes, line: silencedLine(document, range, isHtml), range }];
  });
}

/** A comment alone on its line speaks of the next line that is none; one behind something, of its own line. */
function silencedLine(document: CampaignDocument, range: Range, isHtml: boolean): number {
  const own = document.lines.position(range.start).line;
  const lineText = (line: number) => {
    const { start, end } = document.lines.line(line);
    return document.text.slice(start, end);
  };
  const rest = lineText(own).replace(document.text.slice(range.start, range.end), '');
  if (rest.trim() !== '') return own;
  for (let line = own + 1; line < document.lines.count; line++) {
    const text = lineText(line).trim();
    if (text !== '' && !(isHtml ? text.startsWith('<!--') : text.startsWith('#'))) return line;
  }
  return own;
}

/** Says which silences apply, and remembers which were needed. */
export class Silencer {
  readonly #document: CampaignDocument;
  readonly #silences: readonly Silence[];
  readonly #used = new Set<Range>();

  constructor(document: CampaignDocument) {
    this.#document = document;
    this.#silences = findSilences(document);
  }

  /** Whether a problem is silenced. */
  covers(code: string, range: Range): boolean {
    if (this.#silences.length === 0) return false;
    const { line } = this.#document.lines.position(range.start);
    let covered = false;
    for (const silence of this.#silences) {
      if (silence.scope === 'line' && silence.line !== line) continue;
      const named = silence.codes.filter((other) => other.code === code);
      for (const { range: words } of named) this.#used.add(words);
      covered ||= named.length > 0;
    }
    return covered;
  }

  /** The codes in silencing comments that silenced nothing. */
  unused(): { silence: Silence; code: string; range: Range }[] {
    return this.#silences.flatMap((silence) =>
      silence.codes
        .filter(({ range }) => !this.#used.has(range))
        .map(({ code, range }) => ({ silence, code, range })),
    );
  }
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
    (silence) => silence.scope === 'line' && silence.line === line,
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
  const existing = findSilences(document).find((silence) => silence.scope === 'file');
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
