import assert from 'node:assert/strict';
import { parseXml, type XmlElement } from '../../src/ooxml/xml.ts';
import { Asides } from '../../src/review/asides.ts';
import { ParagraphForms } from '../../src/review/paragraph-forms.ts';
import type { ReviewPlace } from '../../src/review/review.ts';
import { TextReader } from '../../src/review/word-text.ts';

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

const root = (xml: string): XmlElement => parseXml(`<w:body ${namespaces.join(' ')}>${xml}</w:body>`);

/** The bytes of the only picture, and where the only link leads. */
const relationships = [
  { id: 'pic', type: 'image', target: 'word/media/bin.png', isExternal: false },
  { id: 'link', type: 'hyperlink', target: 'https://a.example/', isExternal: true },
];
const archive = { bytes: () => new Uint8Array([1, 2, 3]), text: () => undefined };

const quoted = (words: string) => words.replaceAll('\n', '¶').replaceAll('\v', '↵');

/** Where something stands, in short. */
function told({ line, near, column, paragraph, start, end, bookmarks, passage }: ReviewPlace): string {
  return [
    `${quoted(paragraph.slice(0, start))}[${quoted(paragraph.slice(start, end))}]${quoted(paragraph.slice(end))}`,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(near === undefined ? [] : [`near ${near}`]),
    ...(column === undefined ? [] : [`below ${column}`]),
    ...bookmarks.map((bookmark) => `bookmark ${bookmark.kind}`),
    ...(passage ? [] : ['no passage']),
  ].join(', ');
}

/** All that is read of a text: its passages, the tracked changes, what comments are about, and what stands beside. */
function readText(body: string, notes = '', margin?: string) {
  const headings = new Map([['H1', 1]]);
  const reader = new TextReader(
    new Asides({ relationships, archive } as unknown as ConstructorParameters<typeof Asides>[0]),
    headings,
    new ParagraphForms(headings, undefined, undefined),
  );
  reader.read(root(body));
  if (notes !== '') reader.readNotes(root(notes));
  if (margin !== undefined) reader.readMargin(root(margin));
  const { passages, changes, anchors, lines, asides } = reader.finish();
  return {
    passages: passages.map(({ part, cells, row, line, isTicked }) =>
      [
        cells
          .map(({ paragraphs, span, merge }) =>
            [
              paragraphs.map(({ text }) => quoted(text)).join('¶'),
              ...(span > 1 ? [`(${span} columns)`] : []),
              ...(merge === 'none' ? [] : [`(${merge})`]),
            ].join(' '),
          )
          .join(' | '),
        ...(part === 'text' ? [] : [part]),
        ...(row ? [`table ${row.table}${row.isFirst ? ' head' : ''} under ${row.columns.join()}`] : []),
        ...(line === undefined ? [] : [`line ${line}`]),
        ...(isTicked === undefined ? [] : [isTicked ? 'ticked' : 'not ticked']),
      ].join(', '),
    ),
    changes: changes.map(({ sort, author, removed, added, place, looks, across, row }) =>
      [
        `${sort} by ${author}: “${quoted(removed)}” → “${quoted(added)}”`,
        told(place),
        ...(looks ? [`looks ${looks.map(({ look, form }) => `${look} ${form}`).join()}`] : []),
        ...(across === undefined ? [] : [`across “${quoted(across)}”`]),
        ...(row
          ? [
              `row ${row.cells.map(quoted).join(' | ')} behind ${row.behind?.cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' | ')}`,
            ]
          : []),
      ].join('; '),
    ),
    comments: [...anchors].map(
      ([id, { quoted: words, place }]) => `${id} “${quoted(words)}”; ${told(place)}`,
    ),
    lines: lines.map(({ line, words }) => `${line}: ${words.map(quoted).join(' / ')}`),
    asides: asides.map(({ kind, words, place }) => `${kind} “${words}”; ${told(place)}`),
  };
}

/** The same of one thing alone. */
const changesIn = (body: string, notes?: string) => readText(body, notes).changes;

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const gone = (words: string) => `<w:r><w:delText xml:space="preserve">${words}</w:delText></w:r>`;
const by = (author: string) => `w:id="1" w:author="${author}" w:date="2026-11-20T09:30:00Z"`;
const ins = (words: string, author = 'Ann') => `<w:ins ${by(author)}>${text(words)}</w:ins>`;
const del = (words: string, author = 'Ann') => `<w:del ${by(author)}>${gone(words)}</w:del>`;
const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const endMark = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', author = 'Ann') =>
  `<w:rPr><w:${kind} ${by(author)}/></w:rPr>`;
const line = (number: number) => `<w:bookmarkStart w:id="0" w:name="_L${number}"/>`;
const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
const row = (content: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${content}</w:tr>`;
const start = (id: string) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: string) => `<w:commentRangeEnd w:id="${id}"/>`;
const sign = (id: string) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('the text of a returned document', () => {
  it('is read as it was exported, with all that stands for words', () => {
    const { passages, lines } = readText(
      [
        p(
          `${line(3)}${text('One')}<w:r><w:tab/></w:r>${text('two')}<w:r><w:br/></w:r>${ins(' put')}${del(' gone')}`,
        ),
        p(
          `${text('a')}<w:r><w:noBreakHyphen/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:ptab/></w:r><m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath>`,
        ),
        p(`<w:r><w:rPr><w:t>no</w:t></w:rPr><w:instrText>PAGE</w:instrText></w:r>`),
        p(''),
        p(
          `<mc:AlternateContent><mc:Choice>${text('chosen')}</mc:Choice><mc:Fallback>${text('else')}</mc:Fallback></mc:AlternateContent>`,
        ),
        p(`<mc:AlternateContent><mc:Fallback>${text('else')}</mc:Fallback></mc:AlternateContent>`),
        p(
          `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${text('☒')}</w:sdtContent></w:sdt>${text(' done')}`,
        ),
        p(`<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr></w:sdt>${text('open')}`),
      ].join(''),
    );
    assert.deepEqual(
      { passages, lines },
      {
        passages: [
          'One two↵ gone, line 2',
          'a‑b↵c x²',
          'chosen',
          'else',
          ' done, ticked',
          'open, not ticked',
        ],
        lines: ['2: One two↵ gone'],
      },
    );
  });

  it('is in parts: the contents list and the margins are no passages, notes stand by what refers to them', () => {
    const { passages, lines, changes, asides } = readText(
      [
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(text('Listed'))}</w:sdtContent></w:sdt>`,
        p(`${line(5)}${text('Noted')}<w:r><w:footnoteReference w:id="2"/></w:r>${text('.')}`),
        p(`${text('Beside')}<w:r><w:endnoteReference w:id="2"/></w:r>`),
      ].join(''),
      `<w:footnote w:id="2">${p(text('A note') + ins('!'))}</w:footnote><w:endnote w:id="2">${p(del('An end'))}</w:endnote><w:footnote w:id="9">${p(ins('Lost'))}</w:footnote>`,
      p(`${line(9)}${text('Foot')}${ins('er')}`),
    );
    assert.deepEqual(
      { passages, lines, changes, asides },
      {
        passages: ['Noted., line 4', 'Beside', 'A note, notes', 'An end, notes'],
        lines: ['4: Noted.', '8: Foot'],
        changes: [
          'text by Ann: “” → “!”; A note[], near 4; looks    text',
          'text by Ann: “An end” → “”; [An end], near 4',
          'text by Ann: “” → “Lost”; [], near 4, no passage; looks    text',
          'text by Ann: “” → “er”; Foot[], line 8, no passage; looks    text',
        ],
        asides: ['margin “Foot”; [], near 4, no passage'],
      },
    );
  });

  it('has text boxes as passages of their own, and pictures by what they say', () => {
    const { passages, asides, changes } = readText(
      p(
        `${line(2)}${text('Before ')}<w:r><w:drawing><wp:inline><wp:docPr descr="A bin" name="Picture 1"/><a:blip r:embed="pic"/><w:txbxContent>${p(text('In the box'))}</w:txbxContent></wp:inline></w:drawing></w:r>${text(' after')}<w:del ${by('Ann')}><w:r><w:drawing><wp:docPr name="Picture 2"/></w:drawing></w:r></w:del><w:ins ${by('Bo')}><w:r><w:drawing><wp:docPr/></w:drawing></w:r></w:ins><w:ins ${by('Cy')}><w:r><w:pict/></w:r></w:ins>`,
      ) +
        p(
          `<w:hyperlink r:id="link">${text('site')}</w:hyperlink><w:hyperlink r:id="none">${text('none')}</w:hyperlink>`,
        ) +
        p(
          '<w:r><w:rPr><w:strike/></w:rPr><w:t>struck</w:t></w:r><w:r><w:rPr><w:strike/><w:highlight w:val="red"/></w:rPr><w:t> both </w:t></w:r>' +
            text('plain'),
        ),
    );
    assert.deepEqual(
      { passages, asides, changes },
      {
        passages: ['In the box', 'Before  after, line 1', 'sitenone', 'struck both plain'],
        asides: [
          'description “A bin”; Before []A bin after, line 1',
          'picture “A bin”; Before []A bin after, line 1',
          'description “”; Before A bin after[], line 1',
          'description “”; Before A bin after[], line 1',
          'link “https://a.example/”; []sitenone, near 1',
          'struck “struck both”; []struck both plain, near 1',
          'highlighted “both”; []struck both plain, near 1',
        ],
        changes: [
          'text by Ann: “Picture 2” → “”; Before A bin after[], line 1',
          'text by Bo: “” → “…”; Before A bin after[], line 1; looks    text',
          'text by Cy: “” → “…”; Before A bin after[], line 1; looks    text',
        ],
      },
    );
  });
});

describe('the tracked changes of a returned document', () => {
  it('are one where an author goes on at one place, whatever comes first', () => {
    const all = changesIn(
      [
        p(
          `${line(4)}${text('One ')}${del('two')}${ins('2')}${text(' three ')}${ins('A')}${ins('B', 'Bo')}${ins('C')}${text(' end')}`,
        ),
        p(`${ins('x')}${del('y')}${ins('z')}${text('.')}${ins('!')}`),
        p(`${ins('&#8203;')}${del(' ')}`),
      ].join(''),
    );
    assert.deepEqual(all, [
      'text by Ann: “two” → “2”; One [two] three  end, line 3; looks    text',
      'text by Ann: “” → “AC”; One two three [] end, line 3; looks    text',
      'text by Bo: “” → “B”; One two three [] end, line 3; looks    text',
      'text by Ann: “y” → “xz”; [y]., near 3; looks    text',
      'text by Ann: “” → “!”; y.[], near 3; looks    text',
      'text by Ann: “ ” → “​”; [ ], near 3, no passage; looks ',
    ]);
  });

  it('are moves at both ends, and looks', () => {
    const all = changesIn(
      [
        p(
          `${text('From ')}<w:moveFrom ${by('Ann')}>${gone('here')}</w:moveFrom><w:moveTo ${by('Ann')}>${text('there')}</w:moveTo>`,
        ),
        p(
          `<w:r><w:rPr><w:b/><w:rPrChange ${by('Bo')}/></w:rPr><w:t>Bold</w:t></w:r>${text(' or ')}<w:ins ${by('Ann')}><w:r><w:rPr><w:rPrChange ${by('Ann')}/></w:rPr><w:t>new</w:t></w:r></w:ins>`,
        ),
        p(text('One'), `<w:pPrChange ${by('Ann')}/>`),
        p(text('Two'), `<w:pPrChange ${by('Ann')}/>`),
        p(text('Three'), `<w:numPr><w:numberingChange ${by('Bo')}/></w:numPr>`),
        p(text('Four')),
        p(text('Five'), `<w:rPr><w:rPrChange ${by('Bo')}/></w:rPr>`),
        p(text('Six'), `<w:pPrChange ${by('Bo')}/><w:sectPr><w:sectPrChange ${by('Cy')}/></w:sectPr>`),
        `<w:sectPr><w:sectPrChange ${by(' Dee ')}/></w:sectPr>`,
      ].join(''),
    );
    assert.deepEqual(all, [
      'move by Ann: “here” → “”; From [here]',
      'move by Ann: “” → “there”; From here[]; looks    text',
      'look by Bo: “” → “”; [Bold] or ',
      'text by Ann: “” → “new”; Bold or []; looks    text',
      'look by Ann: “” → “”; []One',
      'look by Bo: “” → “”; []Three',
      'look by Bo: “” → “”; []Five',
      'look by Cy: “” → “”; []Six',
      'look by Dee: “” → “”; Six[]',
    ]);
  });

  it('are paragraphs that come, go, are split and joined', () => {
    const all = [
      ['split', p(text('One '), endMark('ins')) + p(text('two.'))],
      ['new', p(text('One.'), endMark('ins')) + p(ins('New.'), '<w:pStyle w:val="H1"/>') + p(text('Two.'))],
      [
        'two new',
        p(text('One.'), endMark('ins')) +
          p(ins('New.'), `<w:pStyle w:val="S"/>${endMark('ins')}`) +
          p(ins('Newer.')) +
          p(text('Two.')),
      ],
      ['gone', p(del('One.'), endMark('del')) + p(text('Two.'))],
      ['joined', p(text('One.'), endMark('del')) + p(ins(' and ') + text('Two.'))],
      ['joined across', p(text('One ') + del('two.'), endMark('del')) + p(del('Three') + text(' four.'))],
      ['reworded', p(del('One.'), endMark('del')) + p(ins('Uno.'), endMark('ins')) + p(text('Two.'))],
      ['another author', p(del('One.'), endMark('del', 'Bo')) + p(text('Two.'))],
      [
        'moved',
        p(`<w:moveFrom ${by('Ann')}>${gone('One.')}</w:moveFrom>`, endMark('moveFrom')) +
          p(text('Two.'), endMark('moveTo')) +
          p(`<w:moveTo ${by('Ann')}>${text('One.')}</w:moveTo>`),
      ],
      ['in a row', `${p(text('One.'), endMark('del'))}<w:tbl>${row(cell(p(del('Two.'))))}</w:tbl>`],
    ] as const;
    assert.deepEqual(Object.fromEntries(all.map(([what, body]) => [what, changesIn(body)])), {
      split: ['paragraph by Ann: “” → “”; One []two.'],
      'new': ['paragraph by Ann: “” → “New.”; One.[]; looks #1:H1   heading 1'],
      'two new': ['paragraph by Ann: “” → “New.¶Newer.”; One.[]; looks S   text,   text'],
      gone: ['paragraph by Ann: “One.” → “”; [One.]; across “One.¶”'],
      joined: ['paragraph by Ann: “” → “ and ”; One.[]; looks    text; across “¶”'],
      'joined across': ['paragraph by Ann: “two.¶Three” → “”; One [two.]; across “two.¶Three”'],
      reworded: ['text by Ann: “One.” → “Uno.”; [One.]; looks    text'],
      'another author': ['text by Ann: “One.” → “”; [One.]', 'paragraph by Bo: “” → “”; One.[]; across “¶”'],
      moved: ['move by Ann: “One.” → “”; [One.]', 'move by Ann: “” → “One.”; Two.[]; looks    text'],
      'in a row': ['paragraph by Ann: “” → “”; One.[]; across “¶”', 'text by Ann: “Two.” → “”; [Two.]'],
    });
  });

  it('are rows and cells that come and go, which hold no changes of their own', () => {
    const head = row(cell(p(text('Risk')), '<w:gridSpan w:val="2"/>') + cell(p(text('Owner'))));
    const cells = (a: string, b: string, c: string) => [a, b, c].map((each) => cell(p(each))).join('');
    const all = readText(
      `${p(`${line(7)}${text('Above')}`)}<w:tbl><w:tblPr><w:tblPrChange ${by('Zoe')}/></w:tblPr>${head}${row(
        cells(line(9) + text('Rain') + ins('s'), text('often'), text('Ann')),
      )}${row(cells(ins('Snow'), text('seldom'), text(' Bo ')), `<w:ins ${by('Bo')}/>`)}${row(cells(line(12) + text('Ice'), del('now'), ''), `<w:del ${by('Cy')}/>`)}${row(cells(line(14) + text('Fog'), '', ''), `<w:trPrChange ${by('Dee')}/>`)}${row(
        `${start('k')}${cell(p(text('Wind')), `<w:cellIns ${by('Eve')}/>`)}${end('k')}${cell(p(text('Sun')), `<w:cellDel ${by('Flo')}/>`)}${cell(p(text('Heat')), `<w:cellMerge ${by('Gus')}/>`)}`,
      )}${row(cell(p(text('Hail')), `<w:vMerge w:val="restart"/><w:tcPrChange ${by('Hal')}/>`) + cell(p(''), '<w:vMerge/>') + cell(p(text('Moon'))))}</w:tbl>${p(text('Below'))}`,
    );
    assert.deepEqual(all, {
      passages: [
        'Above, line 6',
        'Risk (2 columns) | Owner, table 0 head under ',
        'Rain | often | Ann, table 0 under Risk,Risk,Owner, line 8',
        'Ice | now | , table 0 under Risk,Risk,Owner, line 11',
        'Fog |  | , table 0 under Risk,Risk,Owner, line 13',
        'Wind | Sun | Heat, table 0 under Risk,Risk,Owner',
        'Hail (first) |  (continued) | Moon, table 0 under Risk,Risk,Owner',
        'Below',
      ],
      changes: [
        'look by Zoe: “” → “”; Above[], line 6',
        'text by Ann: “” → “s”; Rain[], line 8, below Risk; looks    text',
        'paragraph by Bo: “” → “Snow; seldom; Bo”; [], near 8, no passage; row Snow | seldom | Bo behind Rain | often | Ann',
        'paragraph by Cy: “Ice; now” → “”; [Ice], line 11; row Ice | now |  behind Rain | often | Ann',
        'look by Dee: “” → “”; Above[], line 6',
        'paragraph by Eve: “” → “Wind”; [], near 13, no passage',
        'paragraph by Flo: “Sun” → “”; [Sun], near 13, no passage',
        'look by Gus: “” → “”; Above[], line 6',
        'look by Hal: “” → “”; Above[], line 6',
      ],
      comments: ['k “Wind”; [Wind], near 13, below Risk'],
      lines: ['6: Above', '8: Rain / often / Ann', '11: Ice / now', '13: Fog'],
      asides: [],
    });
  });

  it('stand in tables within tables by the row outside', () => {
    const inner = `<w:tbl>${row(cell(p(text('A'))) + cell(p(text('B'))))}${row(cell(p(text('c') + ins('!'))) + cell(p(text('d') + ins('?'))))}</w:tbl>`;
    const all = readText(
      `<w:tbl>${row(cell(p(text('Head'))))}${row(cell(p(line(3) + text('Out')) + inner + p(ins('end'))))}</w:tbl>`,
    );
    assert.deepEqual(all, {
      passages: [
        'Head, table 0 head under ',
        'A | B, table 1 head under ',
        'c | d, table 1 under A,B',
        'Out, table 0 under Head, line 2',
      ],
      changes: [
        'text by Ann: “” → “!”; c[], line 2, below A; looks    text',
        'text by Ann: “” → “?”; d[], line 2, below B; looks    text',
        'text by Ann: “” → “end”; [], line 2, below Head, no passage; looks    text',
      ],
      comments: [],
      lines: ['2: Out / A / B / c / d'],
      asides: [],
    });
  });
});

describe('what comments of a returned document are about', () => {
  it('is what stands in their range, or where their sign is', () => {
    const { comments } = readText(
      [
        p(`${line(3)}${text('One ')}${start('a')}${text('two')}${end('a')}${sign('a')}${text(' three')}`),
        start('b'),
        p(`${text('Four')}${start('c')}${ins(' put')}${end('c')}`),
        p(`${text('Five ')}${end('b')}${sign('d')}${text('six')}`),
        p(`${start('e')}${text('Never')}`),
        p(text('ended')),
        start('f'),
        end('f'),
        p(`${text('Seven ')}${start('a')}${text('again')}${end('a')}${sign('f')}`),
        p(`${start('g')}${del('Gone')}${ins('New')}${text(' now ')}${end('g')}`),
        p(`${start('h')}${end('h')}${text('point')}`),
      ].join(''),
    );
    assert.deepEqual(comments, [
      'a “two”; One [two] three, line 2',
      'b “Four¶Five”; [Four], near 2',
      'c “put”; Four[], near 2',
      'd “”; Five []six, near 2',
      'e “”; []Never, near 2',
      'f “”; Seven again[], near 2',
      'g “Gone now”; [Gone now ], near 2',
      'h “”; []point, near 2',
    ]);
  });

  it('is the beginning of a long range', () => {
    const long = 'x'.repeat(1_500);
    const { comments } = readText(start('a') + p(text(long)) + p(text(long)) + p(text('more')) + end('a'));
    assert.deepEqual(
      comments.map((each) => [each.length, each.includes('more')]),
      [[4509, false]],
    );
  });

  it('is near the line above it, in tables that of the row, and near the first where nothing stands above', () => {
    const { comments } = readText(
      [
        p(`${start('a')}${text('Top')}${end('a')}`),
        p(
          `${line(4)}<w:bookmarkStart w:name="Objective_up"/><w:bookmarkStart w:name="_Heading_1"/><w:bookmarkStart w:name="_Toc000001"/>${start('b')}${text('Marked')}${end('b')}`,
        ),
        `<w:bookmarkStart w:name="_L6"/>`,
        p(`${start('c')}${text('Marked before')}${end('c')}`),
        p(`${line(8)}${line(9)}${start('d')}${text('Twice')}${end('d')}`),
        p(`${start('e')}${text('Caption')}${end('e')}`),
        `<w:tbl>${row(cell(p(`${start('f')}${text('Head')}${end('f')}`)) + cell(p(text('Owner'))))}${row(cell(p(`${line(11)}${text('Rain')}`)) + cell(p(`${start('g')}${text('Ann')}${end('g')}`)))}${row(cell(p(`${start('h')}${text('Put in')}${end('h')}`)))}</w:tbl>`,
        p(`${start('i')}${text('Below')}${end('i')}`),
      ].join(''),
    );
    assert.deepEqual(comments, [
      'a “Top”; [Top], near 3',
      'b “Marked”; [Marked], line 3, bookmark objective, bookmark heading',
      'c “Marked before”; [Marked before], line 5',
      'd “Twice”; [Twice], line 7',
      'e “Caption”; [Caption], near 10',
      'f “Head”; [Head], near 10',
      'g “Ann”; [Ann], line 10, below Owner',
      'h “Put in”; [Put in], near 10, below Head',
      'i “Below”; [Below], near 10',
    ]);
  });
});
