import { lineEnding, type TextEdit } from '../../../text/text.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { yamlScalar } from '../quote.ts';
import { valueText, type YamlLine, yamlLines } from '../scan/lines.ts';
import { insertion, type Slip } from './slip.ts';

/** What begins the lines of a list in a letter or a web page: bullets, dashes, numbers; or a hyphen without its blank. */
const marker =
  /^([ \t]*)([•·▪▫◦‣●○–—]|[*+](?=[ \t])|\d{1,2}[.)](?=[ \t])|-(?=[^\s-]|\u00a0))([ \t\u00a0]*)(?=\S)/;
const anyMarker = new RegExp(marker.source, 'm');
/** Those that begin nothing else: a text may go on with a dash, a star or a number. */
const bullet = /[•·▪▫◦‣●○]/;

/**
 * Finds lists that are written as in a letter, straight below their key: YAML reads them as one long text, or not at all
 * below a text that stands behind the key. Each run of such lines is one slip, whose edits make hyphens of the bullets
 * and an entry of that text.
 * @param yaml the text, which may be valid YAML
 */
export function findBullets(yaml: string): Slip[] {
  if (!anyMarker.test(yaml)) return [];
  const slips: Slip[] = [];
  let run: Run | undefined;
  let above: YamlLine | undefined;
  for (const line of yamlLines(yaml)) {
    if (line.within !== undefined) continue;
    const match = marker.exec(line.text);
    if (match && (run || (above && mayBegin(yaml, above, line, match[2]!)))) {
      run ??= {
        column: line.indent,
        start: line.start + line.indent,
        edits: textAbove(yaml, above!, line),
        end: 0,
        detail: match[2]!,
      };
      addTo(run, line, match);
    } else if (run && line.text.trim() !== '' && line.indent <= run.column) {
      // What stands further in belongs to the item above.
      slips.push(slipOf(run));
      run = undefined;
    }
    if (!line.isBlank) above = line.key === undefined ? undefined : line;
  }
  if (run) slips.push(slipOf(run));
  return slips;
}

/** Whether a list begins on a line: below a key, or below the text behind it where no text could go on. */
function mayBegin(yaml: string, above: YamlLine, line: YamlLine, mark: string): boolean {
  if (above.value.start === above.value.end) return true;
  if (line.indent < above.content || /[[{|>&*!]/.test(yaml[above.value.start]!)) return false;
  return bullet.test(mark) || (line.indent === above.content && mark !== '-');
}

/** Makes the first entry of the text above the list; what only keeps a place has done so. */
function textAbove(yaml: string, above: YamlLine, first: YamlLine): TextEdit[] {
  const { start, end } = above.value;
  if (start === end) return [];
  const text = valueText(above);
  const removal = { range: { start: above.colon! + 1, end }, newText: '' };
  if (isPlaceholder(text)) return [removal];
  const entry = /^["']/.test(text) ? text : yamlScalar(text);
  const margin = first.text.slice(0, first.indent);
  return [removal, insertion(first.start, `${margin}- ${entry}${lineEnding(yaml)}`)];
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
  if (run.end === 0) run.end = start + text.trimEnd().length;
}

function slipOf({ start, end, edits, detail }: Run): Slip {
  return { cause: 'bullet', range: { start, end }, edits, offer: true, detail };
}
