import { type YamlLine, yamlLines } from '../scan/lines.ts';
import { insertion, type Slip } from './slip.ts';

/** A key with its colon and no blank behind it, unless it is an address. */
const unspaced = /([\p{L}_][\p{L}\p{N}_-]*):(?=[^\s:])(?!\/\/)/uy;
const anyUnspaced = /^[ \t]*(?:-[ \t]+)*[\p{L}_][\p{L}\p{N}_-]*:(?=[^\s:])(?!\/\/)/mu;

/** `name:Carers` where words begin: what is missing is one blank. */
export function missingSpace(start: number, text: string): Slip | undefined {
  unspaced.lastIndex = 0;
  const [key, name] = unspaced.exec(text) ?? [];
  if (key === undefined || name === undefined) return undefined;
  const range = { start, end: start + key.length };
  return { cause: 'missing-space', range, edits: [insertion(range.end, ' ')], offer: true, detail: name };
}

/**
 * Finds the keys without the blank behind their colon where nothing but a key can be meant: at the margin, and beside
 * other keys. To YAML such lines are one long text.
 * @param yaml the text, which may be valid YAML
 */
export function findMissingSpaces(yaml: string): Slip[] {
  if (!anyUnspaced.test(yaml)) return [];
  const lines = yamlLines(yaml).filter(({ isBlank }) => !isBlank);
  return lines.flatMap((line, index) => {
    const start = line.start + line.content;
    const slip = mayHaveKey(line) ? missingSpace(start, line.text.slice(line.content)) : undefined;
    return slip && isBesideKeys(lines, index) ? [slip] : [];
  });
}

function mayHaveKey({ key, within, opener }: YamlLine): boolean {
  return key === undefined && within === undefined && opener === undefined;
}

function isBesideKeys(lines: readonly YamlLine[], index: number): boolean {
  const line = lines[index]!;
  if (line.content === 0) return true;
  const next = lines[index + 1];
  const previous = line.isItem ? undefined : lines[index - 1];
  return [previous, next && !next.isItem ? next : undefined].some(
    (other) => other?.content === line.content && (other.key !== undefined || hasUnspacedKey(other)),
  );
}

function hasUnspacedKey(line: YamlLine): boolean {
  unspaced.lastIndex = line.content;
  return mayHaveKey(line) && unspaced.test(line.text);
}
