import type { Heading, List, ListItem, Node, Nodes, Root, RootContent } from 'mdast';
import { type PassageForm, readWords } from '../../document/passages.ts';
import { bodySteps } from '../../plan/body/body.ts';
import { allAtOnce } from '../../steps.ts';
import { applyEdits, lineEnding, type TextEdit } from '../../text/text.ts';
import { shortestEdit } from '../change-edit.ts';
import { markdownPassages } from '../markdown-passages.ts';
import type { FormChange } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { blockOf, rangeOf } from './plan-blocks.ts';
import type { SaidPassages } from './said-passages.ts';

/**
 * The edit of the plan's text by which paragraphs that follow one another become items of a list, headings or plain text.
 * It is tried out: all words stay, and nothing but those paragraphs becomes another sort of paragraph.
 * @returns undefined where they do not stand in the text, or Markdown has no such thing there
 */
export function formEdits(
  plan: ReviewedPlan,
  said: SaidPassages,
  { passages }: FormChange,
): readonly TextEdit[] | undefined {
  const wanted = new Map<Node, PassageForm>();
  for (const mark of passages) {
    const found = said.find(mark);
    const block = found && blockOf(plan, found);
    const form = block && formInText(plan, mark.after);
    if (!block || !form || found.form !== mark.before) return undefined;
    wanted.set(block.node, form);
  }
  const edit = rewritten(plan, wanted);
  return edit && isRight(plan, edit, wanted) ? [edit] : undefined;
}

/** A form of the document as the plan's text has it, where headings may be of other levels. */
function formInText(plan: ReviewedPlan, form: PassageForm): PassageForm | undefined {
  const level = /^heading (\d)/.exec(form)?.[1];
  if (level === undefined) return form;
  for (const passage of plan.said) {
    const block = passage.kind === 'heading' ? blockOf(plan, passage) : undefined;
    if (block?.node.type !== 'heading' || (block.node as Heading).depth === 1) continue;
    const own = Number(passage.form?.split(' ')[1]);
    const depth = Number(level) - own + (block.node as Heading).depth;
    return depth >= 1 && depth <= deepest ? `heading ${depth}` : undefined;
  }
  return undefined;
}

/** Markdown has so many levels of headings. */
const deepest = 6;

/** A block of the text, or an item of a list in it, as it is written. */
interface Piece {
  readonly node: RootContent | ListItem;
  /** The list that it is an item of. */
  readonly list: List | undefined;
  readonly form: PassageForm | undefined;
  /** What it is to become; undefined where it stays. */
  readonly becomes: PassageForm | undefined;
}

/** The stretch of the text in which something changes, written anew. */
function rewritten(plan: ReviewedPlan, wanted: ReadonlyMap<Node, PassageForm>): TextEdit | undefined {
  const pieces = piecesOf(plan.tree, wanted);
  const places = [...pieces.keys()].filter((index) => pieces[index]!.becomes !== undefined);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || places.length !== wanted.size) return undefined;
  const all = pieces.slice(Math.max(0, first - 1), last + 2);
  const writer = new PieceWriter(plan.text, all);
  let newText = '';
  for (const index of all.keys()) {
    const piece = writer.piece(index);
    if (piece === undefined) return undefined;
    newText += (index === 0 ? '' : writer.gap(index)) + piece;
  }
  return shortestEdit(plan.text, { start: startOf(all[0]!), end: endOf(all.at(-1)!) }, newText);
}

/** The blocks of a text in their order; of a list each item, as deep as paragraphs that change stand in it. */
function piecesOf(tree: Root, wanted: ReadonlyMap<Node, PassageForm>): Piece[] {
  return tree.children.flatMap((node): Piece[] => {
    if (node.type === 'yaml') return [];
    if (node.type !== 'list') {
      const form =
        node.type === 'heading'
          ? (`heading ${node.depth}` as const)
          : node.type === 'paragraph'
            ? 'text'
            : undefined;
      return [{ node, list: undefined, form, becomes: wanted.get(node) }];
    }
    return node.children.map((item) => ({
      node: item,
      list: node,
      form: itemForm(item, node, 0),
      becomes: wanted.get(item),
    }));
  });
}

function itemForm({ checked }: ListItem, { ordered }: List, level: number): PassageForm {
  return `${typeof checked === 'boolean' ? 'task' : ordered ? 'number' : 'bullet'} ${level}`;
}

/** Writes pieces that follow one another, some of them as another sort of paragraph. */
class PieceWriter {
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  readonly #eol: string;
  #number = 0;

  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text;
    this.#pieces = pieces;
    this.#eol = lineEnding(text);
  }

  /** What stands between a piece and the one before. */
  gap(index: number): string {
    const [before, piece] = [this.#pieces[index - 1]!, this.#pieces[index]!];
    const own = this.#text.slice(endOf(before), startOf(piece));
    if (before.becomes === undefined && piece.becomes === undefined) return own;
    const [a, b] = [formNow(before), formNow(piece)].map((form) => form?.split(' ')[0]);
    const isOneList = a === b && /^(?:bullet|number|task)$/.test(a ?? '');
    const isLoose = before.list?.spread || piece.list?.spread;
    const indent = piece.becomes === undefined ? (/[ \t]*$/.exec(own)?.[0] ?? '') : '';
    return (isOneList && !isLoose ? this.#eol : this.#eol + this.#eol) + indent;
  }

  /** A piece as it is to be written; undefined where it cannot be. */
  piece(index: number): string | undefined {
    const piece = this.#pieces[index]!;
    const { becomes, list, node } = piece;
    const source = this.#text.slice(startOf(piece), endOf(piece));
    const isNumber = formNow(piece)?.startsWith('number') ?? false;
    if (becomes === undefined) {
      const number = isNumber ? this.#count(piece) : 0;
      const isCutOff = list?.ordered && list.children[0] !== node && this.#pieces[index - 1]?.becomes;
      return isCutOff ? source.replace(/^\d+/, String(number)) : source;
    }
    if (!isNumber) this.#number = 0;
    const marker = this.#marker(index, becomes, isNumber ? this.#count(piece) : 0);
    const old = markerOf(this.#text, piece);
    if (marker === undefined || old === undefined) return undefined;
    const content = source.slice(old.length);
    const text = /^heading/.test(piece.form ?? '') ? content.replace(/[ \t]+#+[ \t]*$/, '') : content;
    return marker + indented(text, indentOf(old), indentOf(marker));
  }

  /** The number of an item: numbers go on where others stood between them, as they do in Word. */
  #count({ list, node, becomes }: Piece): number {
    if (this.#number === 0 && list?.ordered) {
      const gone = this.#pieces.filter(
        (other) => other.list === list && !formNow(other)?.startsWith('number'),
      );
      const before = becomes === undefined ? list.children.indexOf(node as ListItem) - gone.length : 0;
      this.#number = (list.start ?? 1) + before - 1;
    }
    this.#number += 1;
    return this.#number;
  }

  /** What a piece begins with: as the items next to it do. */
  #marker(index: number, form: PassageForm, number: number): string | undefined {
    const [kind, level] = form.split(' ');
    if (kind === 'text') return '';
    if (kind === 'heading') return `${'#'.repeat(Number(level))} `;
    if (level !== '0' || kind === 'task') return undefined;
    const neighbours = [this.#pieces[0], this.#pieces.at(-1), this.#pieces[index - 1]];
    const like = neighbours.find((piece) => piece?.becomes === undefined && piece?.form === form);
    const known = like && /^(?:[-*+]|\d+[.)])[ \t]+/.exec(this.#text.slice(startOf(like)))?.[0];
    return kind === 'bullet' ? (known ?? '- ') : (known ?? '1. ').replace(/\d+/, String(number));
  }
}

function formNow({ form, becomes }: Piece): PassageForm | undefined {
  return becomes ?? form;
}

/** What a piece begins with before its words; undefined where that is written in another way. */
function markerOf(text: string, piece: Piece): string | undefined {
  const { node } = piece;
  const source = text.slice(startOf(piece), endOf(piece));
  if (node.type === 'listItem') return /^(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(source)?.[0];
  return node.type === 'heading' ? /^#{1,6}[ \t]+/.exec(source)?.[0] : '';
}

/** How far what follows in a piece is indented: only an item's. */
function indentOf(marker: string): number {
  return /^#|^$/.test(marker) ? 0 : marker.replace(/\[[ xX]\][ \t]+$/, '').length;
}

/** A text with what follows its first line indented otherwise. */
function indented(text: string, from: number, to: number): string {
  if (from === to) return text;
  return text.replaceAll(/(\r\n|\n|\r)([ \t]*)(?=[^\r\n])/g, (_, eol: string, blanks: string) => {
    const rest = blanks.length >= from ? blanks.slice(from) : '';
    return eol + ' '.repeat(to) + rest;
  });
}

function startOf({ node }: Piece): number {
  return rangeOf(node).start;
}

function endOf({ node }: Piece): number {
  return rangeOf(node).end;
}

/** Whether an edit leaves all words and every other sort of paragraph as they are. */
function isRight(plan: ReviewedPlan, edit: TextEdit, wanted: ReadonlyMap<Node, PassageForm>): boolean {
  const text = applyEdits(plan.text, [edit]);
  const words = (all: string) =>
    markdownPassages(all)
      .map((passage) => readWords(passage.words))
      .join('\n');
  const wantedForms = formsIn(plan.tree, wanted);
  const forms = formsIn(allAtOnce(bodySteps(text)).tree, new Map());
  return (
    words(text) === words(plan.text) &&
    forms.join('\n') === wantedForms.join('\n') &&
    skippedLevels(forms) <= skippedLevels(formsIn(plan.tree, new Map()))
  );
}

/** How often a heading stands more than a level below the one above it: the document shows it higher than it is. */
function skippedLevels(forms: readonly PassageForm[]): number {
  const levels = forms.flatMap((form) => (form.startsWith('heading') ? [Number(form.split(' ')[1])] : []));
  return levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1).length;
}

/** Of each paragraph of a text what sort it is, as some of them would be. */
function formsIn(root: Root, wanted: ReadonlyMap<Node, PassageForm>): PassageForm[] {
  const forms: PassageForm[] = [];
  const read = (node: Nodes, own: PassageForm, level: number): void => {
    if (node.type === 'heading') forms.push(wanted.get(node) ?? `heading ${node.depth}`);
    else if (node.type === 'paragraph') forms.push(wanted.get(node) ?? own);
    else if (node.type === 'list') {
      for (const item of node.children) {
        const form = wanted.get(item) ?? itemForm(item, node, level);
        for (const [index, child] of item.children.entries())
          read(child, index === 0 ? form : 'text', level + 1);
      }
    } else if ('children' in node) for (const child of node.children) read(child, 'text', level);
  };
  read(root, 'text', 0);
  return forms;
}
