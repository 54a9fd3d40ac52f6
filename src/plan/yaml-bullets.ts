import type { TextEdit } from './text.ts';
import type { Repair } from './yaml-repair.ts';

/** What begins the lines of a list in a letter or a web page: bullets, dashes, numbers; or a hyphen without its blank. */
const marker = /^([ \t]*)([•·▪▫◦‣●○–—*]|\d{1,2}[.)](?=[ \t])|-(?=[^\s-]))([ \t]*)(?=\S)/;
const anyMarker = new RegExp(marker.source, 'm');
const emptyKey = /^[ \t]*(?:-[ \t]+)*[^\s:#"'[\]{},&*!|>%@`-][^:#"'[\]{}\r\n]*:[ \t]*(?:#.*)?$/;

/**
 * Finds lists that are written as in a letter, straight below their key: YAML reads them as one long text. Each run of
 * such lines is one slip, whose edits make hyphens of the bullets.
 * @param yaml the text, which may be valid YAML
 */
export function findBullets(yaml: string): Repair[] {
  if (!anyMarker.test(yaml)) return [];
  const slips: Repair[] = [];
  let run: { start: number; end: number; detail: string; edits: TextEdit[] } | undefined;
  let mayBegin = false;
  for (const line of yaml.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const text = line[1]!;
    const match = marker.exec(text);
    if (match && (run || mayBegin)) {
      const start = line.index + match[1]!.length;
      const range = { start, end: start + match[2]!.length + match[3]!.length };
      const end = line.index + text.trimEnd().length;
      run ??= { start, end, detail: match[2]!, edits: [] };
      run.edits.push({ range, newText: '- ' });
    } else if (text.trim() !== '' && run) {
      slips.push(slipOf(run));
      run = undefined;
    }
    if (text.trim() !== '' && !/^\s*#/.test(text)) mayBegin = emptyKey.test(text);
  }
  if (run) slips.push(slipOf(run));
  return slips;
}

function slipOf(run: { start: number; end: number; detail: string; edits: TextEdit[] }): Repair {
  return {
    cause: 'bullet',
    range: { start: run.start, end: run.end },
    edits: run.edits,
    offer: true,
    detail: run.detail,
  };
}
