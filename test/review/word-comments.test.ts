import assert from 'node:assert/strict';
import type { WordFile } from '../../src/ooxml/word-file.ts';
import { childrenOf, parseXml, type XmlElement } from '../../src/ooxml/xml.ts';
import { dateOf, listedComments } from '../../src/review/word-comments.ts';

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['w16cid', 'http://schemas.microsoft.com/office/word/2016/wordml/cid'],
  ['w16cex', 'http://schemas.microsoft.com/office/word/2018/wordml/cex'],
  ['w16du', 'http://schemas.microsoft.com/office/word/2023/wordml/word16du'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

function root(xml: string): XmlElement {
  return parseXml(`<w:x ${namespaces.join(' ')}>${xml}</w:x>`);
}

/** What a file lists that has such parts. */
function listed(parts: Readonly<Record<string, string>>) {
  const related = (type: string) => {
    const xml = parts[type];
    return xml === undefined ? undefined : { path: '', root: root(xml) };
  };
  return listedComments({ related } as WordFile);
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (id: string, content: string) => `<w:p${id && ` w14:paraId="${id}"`}>${content}</w:p>`;
const comment = (id: string, content: string, author = ' Ann Other ') =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T09:30:00Z">${content}</w:comment>`;
const thread = (id: string, done: string, parent?: string) =>
  `<w15:commentEx w15:paraId="${id}" w15:done="${done}"${parent ? ` w15:paraIdParent="${parent}"` : ''}/>`;

/** A comment as it is listed, in short. */
const seen = { author: 'Ann Other', date: '2026-11-20T09:30:00Z', isResolved: false, replies: [] };

describe('the comments that a document lists', () => {
  it('are none where it has none, and all of them are threaded', () => {
    assert.deepEqual(listed({}), { comments: [], isThreaded: true });
  });

  it('have the words of all that they hold, a line a paragraph', () => {
    const content = paragraph(
      'A',
      `<w:r><w:annotationRef/></w:r>${run(' One')}<w:r><w:tab/></w:r>${run('two')}<w:r><w:noBreakHyphen/></w:r>${run('three')}<w:r><w:br/></w:r>${run('four')}<w:r><w:cr/></w:r><w:drawing><wp:docPr descr="A map"/><wp:docPr/></w:drawing>`,
    );
    assert.deepEqual(listed({ comments: comment('0', content + paragraph('B', run('Last. '))) }), {
      comments: [{ ...seen, id: '0', text: 'One\ttwo-three\vfour\vA map\nLast.' }],
      isThreaded: false,
    });
  });

  it('have as replies what answers them, and what answers that, in their order', () => {
    const { comments, isThreaded } = listed({
      comments: [
        comment('1', paragraph('', run('First')) + paragraph('A', run('line'))),
        comment('2', paragraph('B', run('Yes')), 'Bo'),
        comment('3', paragraph('C', run('Another'))),
        comment('4', paragraph('D', run('No')), 'Cy'),
      ].join(''),
      commentsExtended: [
        thread('A', '1'),
        thread('B', '0', 'A'),
        thread('C', '0'),
        thread('D', '0', 'B'),
      ].join(''),
    });
    assert.deepEqual(comments, [
      {
        ...seen,
        id: '1',
        text: 'First\nline',
        isResolved: true,
        replies: [
          { ...seen, id: '2', author: 'Bo', text: 'Yes' },
          { ...seen, id: '4', author: 'Cy', text: 'No' },
        ],
      },
      { ...seen, id: '3', text: 'Another' },
    ]);
    assert.equal(isThreaded, true);
  });

  it('are comments of their own where what they answer is not there, or they answer each other', () => {
    const { comments } = listed({
      comments: ['A', 'B', 'C'].map((id) => comment(id, paragraph(id, run(id)))).join(''),
      commentsExtended: [thread('A', '0', 'Z'), thread('B', '0', 'C'), thread('C', '0', 'B')].join(''),
    });
    assert.deepEqual(
      comments.map(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]),
      [['A'], ['B'], ['C']],
    );
  });

  it('are not threaded where the file says so of some alone', () => {
    const { comments, isThreaded } = listed({
      comments: comment('1', paragraph('A', run('One'))) + comment('2', paragraph('', run('Two'))),
      commentsExtended: thread('A', '1'),
    });
    assert.deepEqual(
      comments.map(({ isResolved }) => isResolved),
      [true, false],
    );
    assert.equal(isThreaded, false);
  });

  it('have the time in universal time where the file has it of any of their paragraphs', () => {
    const { comments } = listed({
      comments: [
        comment('1', paragraph('A', run('One')) + paragraph('B', run('One'))),
        comment('2', paragraph('C', run('Two'))),
        comment('3', paragraph('D', run('Three'))),
        '<w:comment w:id="4"><w:p/></w:comment>',
        '<w:comment/>',
      ].join(''),
      commentsIds:
        '<w16cid:commentId w16cid:paraId="B" w16cid:durableId="b"/><w16cid:commentId w16cid:paraId="C" w16cid:durableId="c"/><w16cid:commentId w16cid:paraId="D" w16cid:durableId="d"/>',
      commentsExtensible:
        '<w16cex:commentExtensible w16cex:durableId="b" w16cex:dateUtc="2026-11-20T08:00:00Z"/><w16cex:commentExtensible w16cex:durableId="d"/>',
    });
    assert.deepEqual(comments, [
      { ...seen, id: '1', text: 'One\nOne', date: '2026-11-20T08:00:00Z' },
      { ...seen, id: '2', text: 'Two' },
      { ...seen, id: '3', text: 'Three' },
      { ...seen, id: '4', text: '', author: '', date: undefined },
      { ...seen, id: '', text: '', author: '', date: undefined },
    ]);
  });
});

describe('what elements of a returned document say of themselves', () => {
  it('is when they were written, in universal time where they have that too', () => {
    const date = (attributes: string) => dateOf(childrenOf(root(`<w:ins ${attributes}/>`))[0]!);
    assert.equal(date('w:date="2026-11-20T09:30:00Z"'), '2026-11-20T09:30:00Z');
    assert.equal(
      date('w:date="2026-11-20T09:30:00Z" w16du:dateUtc="2026-11-20T08:30:00Z"'),
      '2026-11-20T08:30:00Z',
    );
    assert.equal(date('w:author="Bo"'), undefined);
  });
});
