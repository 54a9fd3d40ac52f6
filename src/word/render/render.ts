import type { Document } from '../../document/document.ts';
import {
  type Block,
  type Heading,
  type Inline,
  type Paragraph as ModelParagraph,
  plainText,
} from '../../document/model.ts';
import { notePassages, passageKey, passageState, passagesOf } from '../../document/passages.ts';
import { textMarksKey } from '../../document/text-marks.ts';
import type { ChartBar } from '../../ooxml/asides.ts';
import type { Landmark } from '../../ooxml/bookmarks.ts';
import { type Fingerprint, fingerprintOf } from '../../ooxml/fingerprints.ts';
import { closingParagraph } from '../closing-paragraph.ts';
import {
  type CoverHeading,
  type CoverPassage,
  type Look,
  lineWidth,
  type SectionPlace,
  sectionProperties,
  usualOrientation,
} from '../look/look.ts';
import { type PackageFile, Relationships } from '../package/package-file.ts';
import { part, textNamespaces } from '../package/xml.ts';
import { chartRun } from './charts.ts';
import { type ContentsEntry, contentsList } from './contents.ts';
import type { Pages } from './fill-pages.ts';
import { contentsHeadings, headingOnCover, wholeDocument } from './front.ts';
import { pageEnd } from './page-end.ts';
import { captionOf, pagesOf } from './pages.ts';
import { headingParagraph, paragraph, paragraphXml } from './paragraphs.ts';
import { textRun } from './runs.ts';
import { RenderState } from './state.ts';
import { table } from './tables.ts';

/** A document's text as the parts of a Word file. */
export interface Rendered {
  /** `word/document.xml` */
  readonly document: string;
  readonly documentRelationships: Relationships;
  /** `word/footnotes.xml`; undefined where there are no notes. */
  readonly notes: string | undefined;
  readonly notesRelationships: Relationships;
  /** Pictures and charts. */
  readonly files: readonly PackageFile[];
  /** The bars of all charts. */
  readonly bars: readonly ChartBar[];
  /** Of each passage, in the order of the document, notes last. */
  readonly fingerprints: readonly Fingerprint[];
}

/**
 * Writes the document's text as WordprocessingML, page layout included.
 * @param tick called now and then, so that the caller can show progress, or stop by throwing
 */
export async function render(
  document: Document,
  look: Look,
  tick: (fraction: number) => Promise<void>,
): Promise<Rendered> {
  const onCover = headingOnCover(document, look);
  const blocks = wholeDocument(document, look, onCover);
  const state = new RenderState(document.words, look, headingsShown(onCover ? [onCover, ...blocks] : blocks));
  const { relationships: documentRelationships } = state;
  look.relate(documentRelationships);
  const depth = document.contents?.depth ?? 0;
  const inContents = contentsLandmarks(document.blocks, depth);
  const entries = contentsEntries(inContents);
  const all = pagesOf(blocks, look, entries.length);
  const cover = look.cover?.xml(document, onCover && coverHeading(onCover, state)) ?? '';
  const xml: string[] = [];
  const written: Block[] = [];
  let done = 0;
  for (const pages of all) {
    const width = lineWidth(look.page, pages.orientation);
    state.beginPages(pages.orientation);
    // The layout of the last pages stands at the end of the document, that of others in their last paragraph.
    const section =
      pages === all.at(-1) ? undefined : sectionProperties(look, pages.orientation, placeOf(pages, all));
    // On one page what moves on would be worse than a blank page behind.
    const end = look.onePage
      ? undefined
      : pageEnd(pages.blocks, { width, height: state.textHeight, textScale: look.textScale });
    let previous: Block | undefined;
    for (const block of pages.blocks) {
      const isLast = block === pages.blocks.at(-1);
      const below = end?.linesBelow(block) ?? Number.POSITIVE_INFINITY;
      const isKept = end !== undefined && 0 < below && below < end.fewLines;
      const surroundings = {
        width,
        isAfterTable: previous?.type === 'table',
        isAfterContents: previous?.type === 'contents',
        isOnTop: previous === undefined && !(look.hasTitlePage && pages === all[0]),
        breakBefore:
          previous === undefined
            ? pages === all[0] && look.cover?.hasOwnSection === false
            : previous.type === 'page-break',
        isKept,
        section: isLast ? section : undefined,
      };
      switch (block.type) {
        case 'heading':
          xml.push(headingParagraph(block, state, surroundings, inContents.get(block)));
          break;
        case 'paragraph':
          xml.push(paragraph(block, state, surroundings));
          break;
        case 'table':
          if (surroundings.breakBefore) {
            const repeated = captionOf(block);
            xml.push(paragraph(repeated, state, { ...surroundings, section: undefined }));
            written.push(repeated);
          }
          xml.push(
            table(block, state, width, {
              // The paragraph without height that closes a section must not go on to a page of its own.
              isKept: isKept || (isLast && end !== undefined),
              below,
              few: end?.fewLines ?? 0,
            }),
          );
          break;
        case 'chart':
          xml.push(
            paragraphXml(
              { section: surroundings.section },
              state.bookmarked(chartRun(block, state, width), block),
            ),
          );
          break;
        case 'contents':
          xml.push(contentsList(entries, depth, state, surroundings.breakBefore));
          break;
        case 'page-break':
          break;
      }
      written.push(block);
      previous = block;
      if (++done % 50 === 0) await tick(done / blocks.length);
    }
    if (mustBeClosed(pages.blocks.at(-1))) xml.push(closingParagraph(section));
  }
  const usual = usualOrientation(look.page);
  const last = sectionProperties(look, all.at(-1)?.orientation ?? usual, placeOf(all.at(-1), all));
  const notesRelationships = new Relationships();
  state.beginPart(notesRelationships);
  state.beginPages(usual);
  return {
    document: part(
      `<w:document ${textNamespaces}><w:body>${cover}${xml.join('')}${last}</w:body></w:document>`,
    ),
    documentRelationships,
    notes: document.notes.length > 0 ? notesPart(document.notes, state) : undefined,
    notesRelationships,
    files: state.files,
    bars: state.bars,
    fingerprints: fingerprintsOf(look.cover?.passages(document) ?? [], written, document),
  };
}

/** The title on the cover has the bookmarks that it would have below. */
function coverHeading(heading: Heading, state: RenderState): CoverHeading {
  return { bookmarks: state.bookmarked('', heading), language: languageOfAll(heading.content) };
}

function placeOf(pages: Pages | undefined, all: readonly Pages[]): SectionPlace {
  return pages === all[0] ? 'first' : 'later';
}

/** The numbers of the text's headings that stand in the document. */
function headingsShown(blocks: readonly Block[]): Set<number> {
  const landmarks = blocks.flatMap((block) => ('landmarks' in block ? (block.landmarks ?? []) : []));
  return new Set(landmarks.flatMap((landmark) => (landmark.kind === 'heading' ? [landmark.number] : [])));
}

/** The headings that the contents list shows, as it counts them. */
function contentsLandmarks(blocks: readonly Block[], depth: number): Map<Block, Landmark> {
  return new Map(
    contentsHeadings(blocks, depth).map((heading, index) => [
      heading,
      { kind: 'contents', number: index + 1 },
    ]),
  );
}

function contentsEntries(landmarks: ReadonlyMap<Block, Landmark>): ContentsEntry[] {
  return [...landmarks].flatMap(([block, landmark]): ContentsEntry[] =>
    block.type === 'heading'
      ? [
          {
            level: block.level,
            text: plainText(block.content).trim(),
            language: languageOfAll(block.content),
            landmark,
          },
        ]
      : [],
  );
}

/** The language of content, where it is all in one that is tagged. */
function languageOfAll(content: readonly Inline[]): string | undefined {
  const [language, ...others] = new Set(
    content.map((inline) => (inline.type === 'text' ? inline.marks.language : undefined)),
  );
  return others.length === 0 ? language : undefined;
}

/** A section's layout stands in its last paragraph, and Word wants a paragraph behind the last table. */
function mustBeClosed(last: Block | undefined): boolean {
  return last?.type === 'table' || last?.type === 'contents';
}

/** What tells each passage of a returned document from what somebody has put in its place. */
function fingerprintsOf(
  cover: readonly CoverPassage[],
  written: readonly Block[],
  { words, notes }: Document,
): Fingerprint[] {
  const shown = notes.map((paragraphs) => shownNote(paragraphs, words));
  const ours = [...passagesOf(written, words), ...notePassages(shown)];
  return [
    ...cover.map(({ cells, isHeading }) => ({
      words: fingerprintOf(passageKey(cells)),
      isTemplates: !isHeading,
    })),
    ...ours.map(({ key, isTicked, form, marks = [] }) => ({
      words: fingerprintOf(passageState(key, isTicked)),
      isTemplates: false,
      ...(form === undefined ? {} : { form }),
      ...(marks.length === 0 ? {} : { marks: fingerprintOf(textMarksKey(marks)) }),
    })),
  ];
}

/** The footnotes, after the two lines that stand above them (`noteSeparators` in the settings). */
function notesPart(notes: Document['notes'], state: RenderState): string {
  const width = lineWidth(state.look.page, usualOrientation(state.look.page));
  const separator = (id: number, type: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const mark = `<w:r><w:rPr><w:rStyle w:val="${state.look.styleIds.FootnoteReference}"/></w:rPr><w:footnoteRef/></w:r>${textRun(' ')}`;
  const written = notes.map((paragraphs, index) => {
    const content = shownNote(paragraphs, state.words).map((block, at) =>
      paragraph({ ...block, style: 'note' }, state, { width, ...(at === 0 ? { mark } : {}) }),
    );
    return `<w:footnote w:id="${index + 1}">${content.join('')}</w:footnote>`;
  });
  return part(
    `<w:footnotes ${textNamespaces}>${separator(-1, 'separator')}${separator(0, 'continuationSeparator')}${written.join('')}</w:footnotes>`,
  );
}

function shownNote(
  paragraphs: readonly ModelParagraph[],
  words: Document['words'],
): readonly ModelParagraph[] {
  if (paragraphs.length > 0) return paragraphs;
  return [{ type: 'paragraph', style: 'note', content: words.say('emptyNote') }];
}
