import * as l10n from '@vscode/l10n';
import { prompts, templateOf, usualTemplate } from '../plan/body/heading-templates.ts';
import { LineIndex } from '../text/text.ts';
import type { Document } from './document.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Block, type Counted, plainText } from './model.ts';
import type { Notices } from './notices.ts';
import {
  contentsDepth,
  documentLevels,
  type HeadingLike,
  type Placed,
  placeParts,
  takeTitle,
  topLevel,
} from './outline.ts';
import { partBlocks } from './part-blocks.ts';
import { partNames } from './parts.ts';
import type { DocumentRequest, OpenProblem } from './request.ts';
import { summaryBlocks } from './summary.ts';
import { captionedTable, sentence } from './tables/table.ts';
import { propertiesOf, tellOfTitle, titleBlock } from './title-block.ts';
import type { DocumentWords } from './words/words.ts';

/** What the body adds to the document. */
export interface BodyParts extends Pick<Document, 'lists' | 'notes'> {
  /** The text, headings with the level they have there. Empty where the plan has none. */
  readonly blocks: readonly Block[];
}

/** Puts the whole document together: title, contents, the text with the frontmatter's tables, appendix. */
export function composeDocument(request: DocumentRequest, body: BodyParts, notices: Notices): Document {
  const { plan, text, options = {} } = request;
  const lines = new LineIndex(text);
  const facts = factsOf(plan, request.channels, request.locations, lines, options.today, notices);
  const { words } = facts;
  const properties = propertiesOf(request, words);
  tellOfTitle(plan, properties, notices);
  const internal = plan.activities.filter(({ visibility }) => visibility === 'internal').length;
  if (internal > 0)
    notices.add(
      internal === 1
        ? l10n.t('An activity that is marked internal stands in this document. Take care whom it is sent to.')
        : l10n.t(
            '{0} activities that are marked internal stand in this document. Take care whom it is sent to.',
            internal,
          ),
    );
  const written = withoutPrompts(body.blocks);
  const { own, saysMore, rest } = takeTitle(written, headingLike, properties.title, words);
  const hasText = options.body !== false && rest.length > 0;
  const ownText = hasText ? withDocumentLevels(rest) : skeleton(facts);
  const parts = partBlocks(facts, options.parts ?? partNames);
  const blocksOf = (placed: Placed<Block>): readonly Block[] => {
    switch (placed.type) {
      case 'text':
        return [placed.item];
      case 'heading':
        return [
          {
            type: 'heading',
            level: placed.level,
            content: words.sayTitle(placed.part),
            line: facts.lineOfKey(plan, placed.part),
          },
        ];
      case 'part':
        return parts.get(placed.part) ?? [];
    }
  };
  const placed = placeParts(ownText, headingLike, [...parts.keys()], words);
  const outline = placed.flatMap(blocksOf);
  return {
    properties:
      saysMore && own?.type === 'heading' ? { ...properties, subtitle: plainText(own.content) } : properties,
    words,
    lists: body.lists,
    notes: body.notes,
    title: titleBlock(facts, properties, own?.type === 'heading' ? { ...own, saysMore } : undefined),
    contents:
      options.contents === false
        ? undefined
        : { type: 'contents', depth: contentsDepth(placed, headingLike) },
    blocks: withNumbers(
      withLeads([
        ...(options.summary ? onItsOwnPage(summaryBlocks(facts)) : []),
        ...(hasText && written.length === body.blocks.length
          ? outline
          : withSentenceWhereEmpty(outline, words)),
        ...appendix(options.openProblems ?? [], facts, lines),
      ]),
    ),
  };
}

function onItsOwnPage(blocks: readonly Block[]): Block[] {
  return [{ type: 'page-break' }, ...blocks, { type: 'page-break' }];
}

/** The text without what a new plan has below its headings until something is written there. */
function withoutPrompts(blocks: readonly Block[]): readonly Block[] {
  const placeholders = prompts();
  return blocks.filter(
    (block) => block.type !== 'paragraph' || !placeholders.has(plainText(block.content).trim()),
  );
}

/** Blocks of a text, headings with the levels that they have in the document. */
export function withDocumentLevels(blocks: readonly Block[]): Block[] {
  const levels = documentLevels(blocks.flatMap((block) => (block.type === 'heading' ? block.level : [])));
  let index = 0;
  return blocks.map((block) => (block.type === 'heading' ? { ...block, level: levels[index++]! } : block));
}

/** The heading that a block is; undefined where it is none. */
export function headingLike(block: Block): HeadingLike | undefined {
  return block.type === 'heading' ? { text: plainText(block.content), level: block.level } : undefined;
}

/** The headings of the plan's template, for a plan without a text of its own. */
function skeleton({ plan, words }: Facts): Block[] {
  return skeletonTitles(plan, words).map((title) => ({
    type: 'heading',
    level: topLevel,
    content: words.own(title),
  }));
}

/** The titles of the headings that a plan without a text of its own gets: those of its template. */
export function skeletonTitles(plan: Facts['plan'], words: DocumentWords): string[] {
  const { sections } = templateOf(plan) ?? usualTemplate;
  return [...sections.map(({ title }) => words.section(title)), words.title('signoff')];
}

/** Where nothing was written below headings they do not stand over nothing: what is missing is said. */
function withSentenceWhereEmpty(blocks: readonly Block[], words: DocumentWords): Block[] {
  return blocks.flatMap((block, index) =>
    isEmptyHeading(block, blocks[index + 1]) ? [block, sentence(words.say('notStatedYet'))] : [block],
  );
}

function isEmptyHeading(block: Block, next: Block | undefined): boolean {
  return block.type === 'heading' && (!next || (next.type === 'heading' && next.level <= block.level));
}

/** What ends with a colon stays on the page of what it announces. */
export function withLeads(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const announces =
      block.type === 'paragraph' &&
      block.style === 'body' &&
      next !== undefined &&
      next.type !== 'page-break' &&
      /[:：]\s*$/.test(plainText(block.content));
    return announces ? { ...block, keepWithNext: true } : block;
  });
}

/** Gives captions their numbers, tables and figures each by themselves, in the order of the document. */
export function withNumbers(blocks: readonly Block[], count = counter()): Block[] {
  return blocks.map((block) =>
    block.type === 'paragraph' && block.counts ? { ...block, number: count(block.counts) } : block,
  );
}

/** Counts from 1, what is counted each by itself. */
export function counter(): (counted: Counted) => number {
  const numbers = new Map<Counted, number>();
  return (counted) => {
    const number = (numbers.get(counted) ?? 0) + 1;
    numbers.set(counted, number);
    return number;
  };
}

function appendix(problems: readonly OpenProblem[], facts: Facts, lines: LineIndex): Block[] {
  if (problems.length === 0) return [];
  const { words, cells } = facts;
  return [
    { type: 'heading', level: topLevel, content: words.say('appendix') },
    ...captionedTable<OpenProblem>(facts, {
      title: 'openPoints',
      description: words.text('openPointsDescription'),
      items: problems,
      columns: [
        {
          header: 'line',
          cell: ({ range }) => cells.of(String(lines.position(range.start).line + 1)),
        },
        { header: 'point', cell: ({ message }) => cells.of(message.trim()) },
        { header: 'gravity', cell: ({ severity }) => cells.choice(severity) },
      ],
    }),
  ];
}
