import {
  type Align,
  type Block,
  type Cell,
  type Chart,
  contentWithLabel,
  type Inline,
  itemOf,
  type Paragraph,
  stretchOf,
  type Table,
  type Text,
} from '../document/model.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { daysBetween } from '../plan/values/dates.ts';
import { isRightToLeft } from '../text/direction.ts';
import { Html, html } from '../text/html.ts';

/** Writes the document's blocks as HTML. Their order and numbers are the document's own. */
export function blocksHtml(blocks: readonly Block[], words: DocumentWords): Html {
  const written: Html[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const run = runOf(blocks, index, isDetail);
    const items = runOf(blocks, index, isItem);
    if (run.length > 0) written.push(details(run));
    else if (items.length > 0) written.push(html`<ul>${items.map(listItem)}</ul>\n`);
    else written.push(blockHtml(blocks[index]!, words));
    index += Math.max(run.length + items.length - 1, 0);
  }
  return html`${written}`;
}

/** The blocks from an index on that are of a sort. */
function runOf(
  blocks: readonly Block[],
  from: number,
  is: (block: Block) => block is Paragraph,
): Paragraph[] {
  const run: Paragraph[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (!is(block)) break;
    run.push(block);
  }
  return run;
}

function isDetail(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.style === 'detail' && block.label !== undefined;
}

function isItem(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.place?.item !== undefined;
}

function details(paragraphs: readonly Paragraph[]): Html {
  const rows = paragraphs.map(
    ({ label, content }) => html`<div><dt>${inlines(label!)}</dt><dd>${inlines(content)}</dd></div>`,
  );
  return html`<dl class="campaign-plan-facts">${rows}</dl>\n`;
}

function listItem(paragraph: Paragraph): Html {
  return html`<li${lineOf(paragraph)}>${inlines(contentWithLabel(paragraph))}</li>`;
}

function blockHtml(block: Block, words: DocumentWords): Html {
  switch (block.type) {
    case 'heading':
      return headingHtml(block.level, inlines(block.content), lineOf(block));
    case 'paragraph':
      return paragraphHtml(block, words);
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block, words);
    // Pages and their contents list are for paper.
    case 'page-break':
    case 'contents':
      return html``;
  }
}

/** A heading; HTML has six levels. */
export function headingHtml(level: number, content: Html | string, attributes: Html = html``): Html {
  const name = new Html(`h${Math.min(level, 6)}`);
  return html`<${name}${attributes}>${content}</${name}>\n`;
}

function paragraphHtml(block: Paragraph, words: DocumentWords): Html {
  if (block.style === 'caption') return captionHtml(block, words);
  const kind = block.style === 'subtitle' ? html` class="campaign-plan-subtitle"` : lineOf(block);
  return html`<p${kind}>${inlines(contentWithLabel(block))}</p>\n`;
}

/** `Table 3: …` above what it names. */
function captionHtml({ counts, number, content }: Paragraph, words: DocumentWords): Html {
  const label =
    counts && number !== undefined
      ? html`${inlines(words.say(counts === 'Table' ? 'table' : 'figure'))} ${number}: `
      : '';
  return html`<p class="campaign-plan-caption">${label}${inlines(content)}</p>\n`;
}

/** A table; where it is wider than the page it scrolls, with the keyboard too. */
function tableHtml({ title, description, columns, rows }: Table): Html {
  const head = columns.map(
    ({ header, inFull, align }) =>
      html`<th scope="col"${atRight(align)}${inFull && html` title="${inFull}"`}>${inlines(header)}${inFull && html`<span class="campaign-plan-spoken">: ${inFull}</span>`}</th>`,
  );
  const body = rows.map(
    (row) =>
      html`<tr${lineOf(row)}>${row.cells.map((cell, index) => {
        const content = cellHtml(cell);
        return index === 0
          ? html`<th scope="row">${content}</th>`
          : html`<td${atRight(columns[index]?.align)}>${content}</td>`;
      })}</tr>`,
  );
  return html`<div class="campaign-plan-wide" role="region" aria-label="${title}" tabindex="0"><table aria-label="${title}" aria-description="${description}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>\n`;
}

function atRight(align: Align | undefined): Html {
  return align === 'right' ? html` class="campaign-plan-amount"` : html``;
}

/** The paragraphs of a cell; those that are items of a list, as lists. */
function cellHtml(cell: Cell): Html[] {
  const written: Html[] = [];
  for (let at = 0; at < cell.length; at++) {
    const items: (readonly Inline[])[] = [];
    while (at + items.length < cell.length && itemOf(cell[at + items.length]!)) {
      items.push(cell[at + items.length]!);
    }
    if (items.length > 0) {
      written.push(listHtml(items));
      at += items.length - 1;
    } else {
      const isBelowText = at > 0 && !itemOf(cell[at - 1]!);
      written.push(isBelowText ? html`<br>${inlines(cell[at]!)}` : inlines(cell[at]!));
    }
  }
  return written;
}

/** Items of a list, those of deeper levels within the one above them. */
function listHtml(items: readonly (readonly Inline[])[]): Html {
  const outer = items.reduce((least, item) => Math.min(least, itemOf(item)!.level), 8);
  const starts = items.flatMap((item, at) => (at === 0 || itemOf(item)!.level === outer ? [at] : []));
  const name = new Html(itemOf(items[0]!)!.kind === 'number' ? 'ol' : 'ul');
  const written = starts.map((start, index) => {
    const below = items.slice(start + 1, starts[index + 1] ?? items.length);
    return html`<li>${inlines(items[start]!)}${below.length > 0 && listHtml(below)}</li>`;
  });
  return html`<${name}>${written}</${name}>`;
}

/** A timeline: the table below it says the same in words, so what is read aloud is its description. */
function chartHtml({ title, description, bars, marks }: Chart, words: DocumentWords): Html {
  const stretch = stretchOf(bars);
  if (!stretch) return html``;
  const length = daysBetween(stretch.start, stretch.end) + 1;
  const share = (days: number) => (days / length) * 100;
  const isMirrored = isRightToLeft(words.documentLanguage);
  const lines = marks.map(({ kind, day }) => {
    const at = share(daysBetween(stretch.start, day));
    const x = (isMirrored ? 100 - at : at).toFixed(2);
    return html`<line class="campaign-plan-mark-${kind}" x1="${x}" x2="${x}" y1="0" y2="10"></line>`;
  });
  const rows = bars.map(({ label, status, start, end }) => {
    // A day in a long campaign would be too thin to be seen.
    const width = Math.max(1.5, share(daysBetween(start, end) + 1));
    const from = Math.min(share(daysBetween(stretch.start, start)), 100 - width);
    const left = isMirrored ? 100 - from - width : from;
    const name = status === undefined ? label : `${label} (${status})`;
    return html`<tr><td>${name}</td><td class="campaign-plan-track"><svg class="campaign-plan-bar" viewBox="0 0 100 10" preserveAspectRatio="none"><rect x="${left.toFixed(2)}" y="1" width="${width.toFixed(2)}" height="8" rx="1"></rect>${lines}</svg></td></tr>`;
  });
  const key = marks.map(
    ({ kind, label, day }) =>
      html`<span class="campaign-plan-key"><svg class="campaign-plan-bar" viewBox="0 0 10 10"><line class="campaign-plan-mark-${kind}" x1="5" x2="5" y1="0" y2="10"></line></svg> ${label}: ${words.day(day, undefined)}</span>`,
  );
  const legend = marks.length > 0 && html`<p aria-hidden="true">${key}</p>`;
  return html`<div class="campaign-plan-chart" role="img" aria-label="${title}. ${description}"><table aria-hidden="true"><tbody>${rows}</tbody></table>${legend}</div>\n`;
}

/** The inline content of a block. Pictures and notes belong to the text, which the preview itself shows. */
export function inlines(content: readonly Inline[]): Html {
  return html`${content.map(inlineHtml)}`;
}

function inlineHtml(inline: Inline): Html | string {
  switch (inline.type) {
    case 'text':
      return textHtml(inline);
    case 'break':
      return html`<br>`;
    case 'link':
      return 'url' in inline.target
        ? html`<a href="${inline.target.url}">${inlines(inline.children)}</a>`
        : inlines(inline.children);
    case 'picture':
      return inline.picture.alt;
    case 'note':
    case 'item':
      return '';
  }
}

const elements = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strike', 's'],
  ['underline', 'u'],
  ['highlighted', 'mark'],
  ['code', 'code'],
] as const;

function textHtml({ text, marks }: Text): Html {
  let written = html`${text}`;
  for (const [mark, element] of elements) {
    const name = new Html(element);
    if (marks[mark]) written = html`<${name}>${written}</${name}>`;
  }
  if (marks.raised) {
    const name = new Html(marks.raised === 'above' ? 'sup' : 'sub');
    written = html`<${name}>${written}</${name}>`;
  }
  if (!marks.language) return written;
  const direction = isRightToLeft(marks.language) ? 'rtl' : 'ltr';
  return html`<span lang="${marks.language}" dir="${direction}">${written}</span>`;
}

/** Ties an element to its line, by the class and attribute that VS Code's preview scrolls and double-clicks by. */
export function lineOf({ line }: { readonly line?: number | undefined }): Html {
  return line === undefined ? html`` : html` class="code-line" data-line="${line - 1}"`;
}
