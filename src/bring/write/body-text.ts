import type { Block, Cell, Table } from '../outline.ts';

/**
 * Writes passages as Markdown.
 * @param outermost the level that the outermost of their headings gets
 */
export function bodyText(blocks: readonly Block[], outermost: number, eol: string): string {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const by = levels.length === 0 ? 0 : outermost - levels.reduce((least, level) => Math.min(least, level), 6);
  let before: Block | undefined;
  let text = '';
  for (const block of blocks) {
    const isTight = block.kind === 'item' && before?.kind === 'item';
    if (before) text += isTight ? eol : eol + eol;
    text += written(block, by).replaceAll(/\r\n|\n|\r/g, eol);
    before = block;
  }
  return text === '' ? '' : text + eol;
}

function written(block: Block, by: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level + by)))} ${wordsOf(block)}`;
    case 'paragraph':
      return wordsOf(block);
    case 'item': {
      const margin = '  '.repeat(block.depth);
      const inner = wordsOf(block).replaceAll(/\n(?=.)/g, `\n${margin}${block.isNumbered ? '   ' : '  '}`);
      const box = block.isTicked === undefined ? '' : `[${block.isTicked ? 'x' : ' '}] `;
      return `${margin}${block.isNumbered ? '1.' : '-'} ${box}${inner}`;
    }
    case 'table':
      return tableText(block);
  }
}

function tableText({ rows, name }: Table): string {
  const [titles = [], ...others] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(titles.map(cellWords)),
    line(titles.map(() => '---')),
    ...others.map((row) => line(row.map(cellWords))),
  ];
  return [...(name === undefined ? [] : [escaped(name), '']), ...lines].join('\n');
}

function cellWords(cell: Cell): string {
  return cell
    .flatMap((text) => text.split('\n'))
    .map((text) => escaped(text).replaceAll('|', String.raw`\|`))
    .join('<br>');
}

function wordsOf({ text, markdown }: { readonly text: string; readonly markdown?: string }): string {
  return markdown ?? escaped(text);
}

/** A text as it has to be written so that Markdown shows it as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`).replace(/^(?=[#+-])|(?<=^\d{1,9})(?=[.)]\s)/, '\\');
}
