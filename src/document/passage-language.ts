import { type Block, type Inline, type Paragraph, plainText } from './model.ts';

/** Words that only Welsh has, and that no name begins with. */
const welshWords = wordSet(
  "mae ydy ydych ydyn ydym rydym rydych oes oedd fydd bydd byddwn byddant roedd sydd sy'n yw eich ein eu gyda gan wedi ddim nid nad hwn hon hyn neu os mwyn bob pob gael cael chi nhw hefyd rhwng drwy trwy wrth heb dros gallwch gallwn gellir rhaid dylech dylid hoffem hoffech cysylltwch ewch dewch cofiwch rhowch gwnewch trefnwch darllenwch cadwch cymerwch helpwch diolch croeso gyfer ynghylch erbyn mewn beth pwy pryd sut pam rhagor gwybodaeth wybodaeth amdanoch arnoch yma i'r i'n i'ch i'w o'r o'n o'ch a'r a'n a'ch a'u a'i y'r gyda'r gyda'n gyda'ch ni'n chi'n mae'r mae'n",
);
/** Words that Welsh names have in them too (Heol y Bont, Cyngor Gwynedd): they count where no name goes on. */
const welshWordsInNames = wordSet(
  'y yr yn ym yng ar ac am ôl tan er ni un newydd cyngor pobl plant ysgol ysgolion gwasanaeth gwasanaethau cyhoeddus diwrnod dydd ddydd mis cyn gwefan wefan lle gais teulu teuluoedd iechyd gymraeg cymraeg dref',
);
const englishWords = wordSet(
  'the of and is are was were be to in on for with from by this that these those it its you your we our they their not have has had will would can could should or if at as an which who when there than',
);
const allWelshWords: ReadonlySet<string> = new Set([...welshWords, ...welshWordsInNames]);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * The language of a passage, where its commonest words leave no doubt: Welsh or English.
 * Short passages and mixed ones have no answer, so that nothing is tagged wrongly.
 */
export function languageOf(text: string): 'cy' | 'en-GB' | undefined {
  const found = text.replaceAll('’', "'").match(/[\p{L}']+/gu) ?? [];
  if (found.length < 4) return undefined;
  let welsh = 0;
  let english = 0;
  for (const [index, word] of found.entries()) {
    const lower = word.toLowerCase();
    if (welshWords.has(lower)) welsh++;
    else if (englishWords.has(lower)) english++;
    else if (welshWordsInNames.has(lower)) {
      const isInName = (index > 0 && isCapitalised(word)) || isCapitalised(found[index + 1] ?? '');
      if (!isInName) welsh++;
    }
  }
  if (welsh >= 2 && welsh / found.length >= 0.2 && english <= welsh / 4) return 'cy';
  if (english >= 2 && english / found.length >= 0.2 && welsh <= english / 4) return 'en-GB';
  return undefined;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Tags passages in Welsh within an English document, and the other way round, so that they are read out right. */
export function withLanguages(blocks: readonly Block[], language: string): Block[] {
  const primary = language.toLowerCase().split('-')[0];
  if (primary !== 'en' && primary !== 'cy') return [...blocks];
  const isOther = (found: string | undefined): found is string =>
    found !== undefined && !found.startsWith(primary);
  const others = primary === 'en' ? allWelshWords : englishWords;
  /** Many cells say the same. */
  const clear = new Set<string>();
  const tag = (content: readonly Inline[]): readonly Inline[] => {
    const text = plainText(content);
    if (clear.has(text)) return content;
    if (!hasSeveral(text, others)) {
      clear.add(text);
      return content;
    }
    const found = languageOf(text);
    if (isOther(found) && !hasSeveral(text, surely[primary]))
      return content.map((inline) => tagged(inline, found));
    const isMixed = isOther(found) || hasSeveral(text, surely[primary === 'en' ? 'cy' : 'en']);
    return isMixed ? content.flatMap((inline) => taggedBySentence(inline, isOther)) : content;
  };
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, content: tag(block.content) };
      case 'table':
        return {
          ...block,
          columns: block.columns.map((column) => ({ ...column, header: tag(column.header) })),
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(tag)) })),
        };
      default:
        return block;
    }
  });
}

/** The words that are in a language for certain. */
const surely = { en: englishWords, cy: welshWords } as const;

/** Whether a text has several of some words in it. */
function hasSeveral(text: string, known: ReadonlySet<string>): boolean {
  let count = 0;
  for (const word of text
    .replaceAll('’', "'")
    .toLowerCase()
    .match(/[\p{L}']+/gu) ?? []) {
    if (known.has(word) && ++count === 2) return true;
  }
  return false;
}

/** A sentence, or what stands between quotation marks, brackets and the like. */
const sentences = /[^.!?;:“”"()[\]/–—]+[.!?;:“”"()[\]/–—]*\s*|[.!?;:“”"()[\]/–—]+\s*/g;

/** Tags the sentences that are in the other language. */
function taggedBySentence(inline: Inline, isOther: (found: string | undefined) => found is string): Inline[] {
  if (inline.type === 'link') {
    return [{ ...inline, children: inline.children.flatMap((child) => taggedBySentence(child, isOther)) }];
  }
  if (inline.type !== 'text' || inline.marks.language) return [inline];
  const pieces: { text: string; language: string | undefined }[] = [];
  for (const [text] of inline.text.matchAll(sentences)) {
    const found = languageOf(text);
    const language = isOther(found) ? found : undefined;
    const last = pieces.at(-1);
    if (last && last.language === language) last.text += text;
    else pieces.push({ text, language });
  }
  if (pieces.every(({ language }) => language === undefined)) return [inline];
  return pieces.map(({ text, language }) => ({
    ...inline,
    text,
    marks: language === undefined ? inline.marks : { ...inline.marks, language },
  }));
}

/** The same for the paragraphs of notes. */
export function notesWithLanguages(
  notes: readonly (readonly Paragraph[])[],
  language: string,
): Paragraph[][] {
  return notes.map((paragraphs) => withLanguages(paragraphs, language) as Paragraph[]);
}

function tagged(inline: Inline, language: string): Inline {
  if (inline.type === 'text') {
    return inline.marks.language ? inline : { ...inline, marks: { ...inline.marks, language } };
  }
  return inline.type === 'link'
    ? { ...inline, children: inline.children.map((child) => tagged(child, language)) }
    : inline;
}
