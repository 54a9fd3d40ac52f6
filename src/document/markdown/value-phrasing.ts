import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { countDelimiters } from '../../plan/body/body.ts';
import { readGfm } from '../../plan/body/read-gfm.ts';
import { isKnown } from './html-elements.ts';

/** What makes blocks. Within a line nothing does: `10. May`, `> 50%`, `# 1`, `[x]: y` are what they say. */
const blocks = [
  'list',
  'headingAtx',
  'setextUnderline',
  'blockQuote',
  'thematicBreak',
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'definition',
  'gfmFootnoteDefinition',
  'table',
];

const parser = unified()
  .use(remarkParse)
  // `~5 to ~6` is about.
  .use(readGfm, { singleTilde: false })
  .use(leaveBlocks)
  .freeze();

function leaveBlocks(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: blocks } });
}

/** Without one of these a text is what it says. */
const mayBeMarkdown = /[*_`~[<&\\@]|www\.|:\/\//i;

/** Beyond these the parser's time grows with the square of a text, which nobody writes by hand. */
const limits = { length: 20_000, delimiters: 1_500 };

/**
 * Reads a line of a value as Markdown. Never throws; what nobody writes is plain text, and so are asterisks within
 * words and figures (`2*3*4`), references to what only the text of a plan defines, and what is no HTML of words: `<Council>`, `<script>`, or a `<b>`
 * that nothing ends.
 */
export function valuePhrasing(line: string): PhrasingContent[] {
  const plain: PhrasingContent[] = line === '' ? [] : [{ type: 'text', value: line }];
  if (!mayBeMarkdown.test(line)) return plain;
  if (line.length > limits.length || countDelimiters(line) > limits.delimiters) return plain;
  const tree = parsed(line);
  const [paragraph, ...others] = tree?.children ?? [];
  if (paragraph?.type !== 'paragraph' || others.length > 0) return plain;
  leaveWordsWhole(paragraph, line);
  leaveLooseHtml(paragraph);
  return paragraph.children;
}

function parsed(line: string): Root | undefined {
  try {
    return parser.parse(line);
  } catch (error) {
    // micromark recurses into nested constructs.
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

const withinWord = /[\p{L}\p{N}]/u;

/** Takes back emphasis that begins and ends within words: those asterisks multiply, or stand for letters. */
function leaveWordsWhole(tree: Parents, line: string): void {
  for (const parent of parentsIn(tree)) {
    if (!parent.children.some((child) => isWithinWord(child, line))) continue;
    parent.children = (parent.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
      if (!isWithinWord(child, line)) return [child];
      const inside = (child as Parents).children as PhrasingContent[];
      const marks: PhrasingContent = { type: 'text', value: child.type === 'strong' ? '**' : '*' };
      return [marks, ...inside, marks];
    }) as typeof parent.children;
  }
}

function isWithinWord(node: Nodes, line: string): boolean {
  if (node.type !== 'emphasis' && node.type !== 'strong') return false;
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  return withinWord.test(line[start - 1] ?? '') && withinWord.test(line[end] ?? '');
}

/** Makes text of marks of HTML that are no element of a text, or that nothing begins or ends. */
function leaveLooseHtml(tree: Parents): void {
  for (const parent of parentsIn(tree)) {
    /** What is open: for each name, where. */
    const open: { readonly name: string; readonly at: number }[] = [];
    const kept = new Set<number>();
    for (const [at, child] of parent.children.entries()) {
      if (child.type !== 'html') continue;
      const tag = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(child.value);
      // A comment.
      if (!tag) {
        kept.add(at);
        continue;
      }
      const name = tag[2]!.toLowerCase();
      if (!isKnown(name)) continue;
      if (empty.has(name) || child.value.endsWith('/>')) kept.add(at);
      else if (tag[1] === '') open.push({ name, at });
      else {
        const begins = open.findLastIndex((other) => other.name === name);
        if (begins < 0) continue;
        kept.add(open[begins]!.at).add(at);
        open.splice(begins);
      }
    }
    for (const [at, child] of parent.children.entries()) {
      if (child.type === 'html' && !kept.has(at)) parent.children[at] = { type: 'text', value: child.value };
    }
  }
}

/** Elements that have no end. */
const empty = new Set(['br', 'img', 'hr', 'wbr', 'source', 'col']);

/** The nodes of a tree that have others in them, itself included; without recursion. */
function parentsIn(tree: Parents): Parents[] {
  const found: Parents[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue;
    found.push(node);
    for (const child of node.children) waiting.push(child);
  }
  return found;
}
