import type { TextEdit } from '../../../text/text.ts';
import { type YamlLine, yamlLines } from '../scan/lines.ts';
import type { Slip } from './slip.ts';

/** What begins the lines of a list in a letter or a web page: bullets, dashes, numbers; or a hyphen without its blank. */
const marker =
  /^([ \t]*)([•·▪▫◦‣●○–—]|[*+](?=[ \t])|\d{1,2}[.)](?=[ \t])|-(?=[^\s-]|\u00a0))([ \t\u00a0]*)(?=\S)/;
const anyMarker = new RegExp(marker.source, 'm');

/**
 * Finds lists that are written as in a letter, straight below their key: YAML reads them as one long text. Each run of
 * such lines is one slip, whose edits make hyphens of the bullets.
 * @param yaml the text, which may be valid YAML
 */
export function findBullets(yaml: string): Slip[] {
  if (!anyMarker.test(yaml)) return [];
  const slips: Slip[] = [];
  let run: Run | undefined;
  let mayBegin = false;
  for (const line of yamlLines(yaml)) {
    if (line.within !== undefined) continue;
    const match = marker.exec(line.text);
    if (match && (run || mayBegin)) {
      run ??= { column: line.indent, start: line.start + line.indent, edits: [], end: 0, detail: match[2]! };
      addTo(run, line, match);
    } else if (run && line.text.trim() !== '' && line.indent <= run.column) {
      // What stands further in belongs to the item above.
      slips.push(slipOf(run));
      run = undefined;
    }
    if (!line.isBlank) mayBegin = line.key !== undefined && line.value.start === line.value.end;
  }
  if (run) slips.push(slipOf(run));
  return slips;
}

/** Lines that follow each other, or what belongs to them, from the first's bullet to its end. */
interface Run {
  readonly column: number;
  readonly start: number;
  end: number;
  readonly detail: string;
  readonly edits: TextEdit[];
}

function addTo(run: Run, { start, text }: YamlLine, match: RegExpExecArray): void {
  const from = start + match[1]!.length;
  const range = { start: from, end: from + match[2]!.length + match[3]!.length };
  run.edits.push({ range, newText: '- ' });
  if (run.edits.length === 1) run.end = start + text.trimEnd().length;
}

function slipOf({ start, end, edits, detail }: Run): Slip {
  return { cause: 'bullet', range: { start, end }, edits, offer: true, detail };
}
