import type { TextEdit } from '../../text/text.ts';
import type { Repair } from './repair.ts';

/** What begins the lines of a list in a letter or a web page: bullets, dashes, numbers; or a hyphen without its blank. */
const marker =
  /^([ \t]*)([•·▪▫◦‣●○–—]|[*+](?=[ \t])|\d{1,2}[.)](?=[ \t])|-(?=[^\s-]|\u00a0))([ \t\u00a0]*)(?=\S)/;
const anyMarker = new RegExp(marker.source, 'm');
const emptyKey = /^[ \t]*(?:-[ \t]+)*[^\s:#"'[\]{},&*!|>%@`-][^:#"'[\]{}\r\n]*:[ \t]*(?:#.*)?$/;

/** Behind this a text begins that is kept as it stands, as far as it is indented. */
const blockStart = /(?:^|[:-])[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/;

/**
 * Finds lists that are written as in a letter, straight below their key: YAML reads them as one long text. Each run of
 * such lines is one slip, whose edits make hyphens of the bullets.
 * @param yaml the text, which may be valid YAML
 */
export function findBullets(yaml: string): Repair[] {
  if (!anyMarker.test(yaml)) return [];
  const slips: Repair[] = [];
  let run: Run | undefined;
  let mayBegin = false;
  /** The indentation of the line that opened a text which is kept as it stands. */
  let block: number | undefined;
  for (const line of yaml.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const text = line[1]!;
    const indent = text.search(/[^ \t]/);
    if (indent >= 0 && block !== undefined) {
      if (indent > block) continue;
      block = undefined;
    }
    if (blockStart.test(text)) block = indent;
    const match = marker.exec(text);
    if (match && (run || mayBegin)) {
      const start = line.index + match[1]!.length;
      const range = { start, end: start + match[2]!.length + match[3]!.length };
      const end = line.index + text.trimEnd().length;
      run ??= { column: match[1]!.length, start, end, detail: match[2]!, edits: [] };
      run.edits.push({ range, newText: '- ' });
    } else if (run && indent >= 0 && indent <= run.column) {
      // What stands further in belongs to the item above.
      slips.push(slipOf(run));
      run = undefined;
    }
    if (text.trim() !== '' && !/^\s*#/.test(text)) mayBegin = emptyKey.test(text);
  }
  if (run) slips.push(slipOf(run));
  return slips;
}

/** Lines that follow each other, or what belongs to them, from the first's bullet to its end. */
interface Run {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly detail: string;
  readonly edits: TextEdit[];
}

function slipOf(run: Run): Repair {
  return {
    cause: 'bullet',
    range: { start: run.start, end: run.end },
    edits: run.edits,
    offer: true,
    detail: run.detail,
  };
}
