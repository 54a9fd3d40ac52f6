import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { OfficeFileError } from '../../src/ooxml/archive.ts';
import { readReview } from '../../src/review/read-review.ts';
import { planWith } from '../word/support.ts';
import { deleted, inserted, Reviewed, run } from './reviewed.ts';
import { reviewedSample, samplePlan } from './sample.ts';
import { circulated, seen } from './support.ts';

const body = '# Test\n\nOne two three.\n\nFour five six.\n\nSeven eight nine.\n';
const plan = planWith(body);

/** The changes in short: sort, what goes, what comes. */
const changesOf = (document: Reviewed) =>
  document.read().changes.map(({ sort, removed, added, author }) => [sort, removed, added, author]);

/** What stands around a paragraph's mark that was put in or taken out. */
const mark = (kind: 'ins' | 'del', author = 'Ann Other') =>
  `<w:pPr><w:rPr><w:${kind} w:id="8" w:author="${author}" w:date="2026-11-20T09:30:00Z"/></w:rPr></w:pPr>`;

/** The XML of the paragraph with some words. */
function paragraphWith(words: string, xml: string): string {
  const paragraph = xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)?.findLast((each) => each.includes(words));
  assert.ok(paragraph, words);
  return paragraph;
}

describe('a returned document that refers to a note twice', () => {
  const noted = planWith('One.[^a] Two again.[^a] Three.\n\n[^a]: Note.\n');
  /** The field as Word writes it once it has brought it up to date. */
  const inPieces = (xml: string) =>
    xml.replace(
      /<w:fldSimple w:instr="([^"]*)">(.*?)<\/w:fldSimple>/g,
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>$1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>$2<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );

  for (const [how, edit] of [
    ['as exported', undefined],
    ['as Word saves it', inPieces],
  ] as const) {
    it(`has no number among its words: ${how}`, async () => {
      const returned = (await circulated(noted)).comment('Three', 'Why?');
      const { comments } = (edit ? returned.edit(edit) : returned).read();
      assert.equal(comments[0]!.place.paragraph, 'One. Two again. Three.');
    });
  }
});

describe('a field of a returned document', () => {
  for (const [instruction, words] of [
    [' NOTEREF n1 \\h ', 'One .'],
    ['noteref n1', 'One .'],
    [' REF noteref ', 'One 7.'],
    [' NOTEREFS ', 'One 7.'],
    [' PAGE ', 'One 7.'],
  ] as const)
    it(`has words, unless it repeats a note’s number: ${instruction.trim()}`, async () => {
      const field = `<w:r><w:t xml:space="preserve">One </w:t></w:r><w:fldSimple w:instr="${instruction}"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>.</w:t></w:r>`;
      const document = (await circulated(plan)).edit((xml) => {
        const paragraph = paragraphWith('One two', xml);
        return xml.replace(paragraph, paragraph.replace(/<w:r>.*<\/w:r>/s, field));
      });
      const texts = document
        .read()
        .passages.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
        );
      assert.ok(texts.includes(words), texts.join(' | '));
    });
});

describe('comments of a returned document', () => {
  it('have their author, date, words, replies and whether they are resolved', async () => {
    const { comments } = (await circulated(plan))
      .comment('two', 'First line.\nSecond line.', {
        author: 'Bo',
        replies: [
          ['Cy', 'Yes'],
          ['Bo', 'Good'],
        ],
      })
      .comment('five', 'Done with', { isResolved: true })
      .read();
    const [first, second] = comments;
    assert.equal(comments.length, 2);
    assert.equal(first!.author, 'Bo');
    assert.equal(first!.date, '2026-11-20T09:30:00Z');
    assert.equal(first!.text, 'First line.\nSecond line.');
    assert.equal(first!.quoted, 'two');
    assert.equal(first!.isResolved, false);
    assert.deepEqual(
      first!.replies.map(({ author, text }) => [author, text]),
      [
        ['Cy', 'Yes'],
        ['Bo', 'Good'],
      ],
    );
    assert.deepEqual([second!.text, second!.isResolved, second!.replies], ['Done with', true, []]);
  });

  it('keep their replies where the file has no threads: what is older is answered', async () => {
    const document = (await circulated(plan))
      .comment('two', 'Why?', { replies: [['Cy', 'Because']] })
      .comment('five', 'Alone');
    const { comments } = readReview(document.bytes({ isThreaded: false }));
    assert.deepEqual(
      comments.map(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]),
      [['Why?', 'Because'], ['Alone']],
    );
  });

  it('may be about several paragraphs, a point, or words that were put in', async () => {
    const document = await circulated(plan);
    const several = document.listComment('several');
    const point = document.listComment('point');
    const added = document.listComment('added');
    const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
    const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`;
    document.edit((xml) => {
      const one = paragraphWith('One two', xml);
      const two = paragraphWith('Four five', xml);
      return xml
        .replace(one, `${start(several)}${one}`)
        .replace(
          two,
          `${two.replace('</w:p>', `<w:r><w:commentReference w:id="${point}"/></w:r></w:p>`)}${end(several)}`,
        )
        .replace(
          run('Seven eight nine.').replace(' xml:space="preserve"', ''),
          (whole) => `${whole}${start(added)}${inserted(' Ten.')}${end(added)}`,
        );
    });
    const { comments } = document.read();
    assert.deepEqual(
      comments.map(({ text, quoted, place }) => [text, quoted, place.paragraph]),
      [
        ['several', 'One two three.\nFour five six.', 'One two three.'],
        ['point', '', 'Four five six.'],
        ['added', 'Ten.', 'Seven eight nine.'],
      ],
    );
  });

  it('are listed though nothing in the text refers to them, or their range never ends', async () => {
    const document = await circulated(plan);
    document.listComment('nowhere');
    const open = document.listComment('open');
    document.edit((xml) => xml.replace('<w:p>', `<w:p><w:commentRangeStart w:id="${open}"/>`));
    const { comments } = document.read();
    assert.deepEqual(
      comments.map(({ text, quoted }) => [text, quoted]),
      [
        ['open', ''],
        ['nowhere', ''],
      ],
    );
    assert.deepEqual(seen(document.read(), plan).unplaced.includes('nowhere'), true);
  });

  it('may stand in tables, notes and headers', async () => {
    const { comments } = (await circulated(samplePlan))
      .comment('Vaccine arrives late', 'row')
      .comment('by district', 'note')
      .read();
    assert.deepEqual(
      comments.map(({ text, place }) => [text, place.line, place.column]),
      [
        ['row', 25, 'Risk'],
        ['note', 43, undefined],
      ],
    );
  });

  it('have the time in universal time where the file says it', async () => {
    const document = (await circulated(plan)).comment('two', 'When?');
    const w16 = 'http://schemas.microsoft.com/office/word';
    const relationship = (name: string) =>
      `<Relationship Id="${name}" Type="http://schemas.microsoft.com/office/2016/09/relationships/${name}" Target="${name}.xml"/></Relationships>`;
    document
      .part('word/_rels/document.xml.rels', (xml) =>
        xml!
          .replace('</Relationships>', relationship('commentsIds'))
          .replace('</Relationships>', relationship('commentsExtensible')),
      )
      .part(
        'word/commentsIds.xml',
        () =>
          `<a:commentsIds xmlns:a="${w16}/2016/wordml/cid"><a:commentId a:paraId="10000001" a:durableId="77"/></a:commentsIds>`,
      )
      .part(
        'word/commentsExtensible.xml',
        () =>
          `<a:commentsExtensible xmlns:a="${w16}/2018/wordml/cex"><a:commentExtensible a:durableId="77" a:dateUtc="2026-11-20T08:30:00Z"/></a:commentsExtensible>`,
      );
    assert.equal(document.read().comments[0]!.date, '2026-11-20T08:30:00Z');
  });
});

describe('tracked changes of a returned document', () => {
  it('are one where an author takes out and puts in at one place, and two where two do', async () => {
    const document = (await circulated(plan)).change('two', 'zwei').change('five', '');
    assert.deepEqual(changesOf(document), [
      ['text', 'two', 'zwei', 'Ann Other'],
      ['text', 'five', '', 'Ann Other'],
    ]);
    const both = (await circulated(plan))
      .change('two', '')
      .edit((xml) => xml.replace('</w:del>', `</w:del>${inserted('zwei', 'Bo')}`));
    assert.deepEqual(changesOf(both), [
      ['text', 'two', '', 'Ann Other'],
      ['text', '', 'zwei', 'Bo'],
    ]);
  });

  it('say where they stand in the paragraph as it was exported', async () => {
    const [first, second] = (await circulated(plan))
      .change('two', 'zwei')
      .insertAfter('three', '!')
      .read().changes;
    const { passage, ...place } = first!.place;
    assert.deepEqual(
      passage?.cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      [['One two three.']],
    );
    assert.deepEqual(place, {
      line: 5,
      near: undefined,
      column: undefined,
      bookmarks: [],
      paragraph: 'One two three.',
      start: 4,
      end: 7,
    });
    assert.deepEqual([second!.place.start, second!.place.end], [13, 13]);
  });

  it('are found within links, content controls and fields', async () => {
    const document = (await circulated(planWith('See [our website](https://example.org).\n')))
      .change('website', 'web site')
      .edit((xml) =>
        xml.replace(
          '<w:r><w:t xml:space="preserve">See </w:t></w:r>',
          `<w:sdt><w:sdtContent><w:smartTag>${deleted(run('See '))}</w:smartTag></w:sdtContent></w:sdt><w:fldSimple w:instr="X">${inserted('Visit ')}</w:fldSimple>`,
        ),
      );
    assert.deepEqual(changesOf(document), [
      ['text', 'See ', 'Visit ', 'Ann Other'],
      ['text', 'website', 'web site', 'Ann Other'],
    ]);
  });

  it('tell a new paragraph from one taken out, one split and two joined', async () => {
    const split = (xml: string) => {
      const whole = paragraphWith('One two', xml);
      const halves = `<w:p>${mark('ins')}${run('One ')}</w:p><w:p>${run('two three.')}</w:p>`;
      return xml.replace(whole, halves);
    };
    assert.deepEqual(changesOf((await circulated(plan)).edit(split)), [['paragraph', '', '', 'Ann Other']]);

    const added = (xml: string) =>
      xml.replace(
        paragraphWith('Four five', xml),
        (whole) => `${whole.replace('<w:p>', `<w:p>${mark('ins')}`)}<w:p>${inserted('New one.')}</w:p>`,
      );
    assert.deepEqual(changesOf((await circulated(plan)).edit(added)), [
      ['paragraph', '', 'New one.', 'Ann Other'],
    ]);

    const gone = (xml: string) =>
      xml.replace(
        paragraphWith('Four five', xml),
        `<w:p>${mark('del')}${deleted(run('Four five six.'))}</w:p>`,
      );
    assert.deepEqual(changesOf((await circulated(plan)).edit(gone)), [
      ['paragraph', 'Four five six.', '', 'Ann Other'],
    ]);

    const two = (xml: string) =>
      xml
        .replace(
          paragraphWith('One two', xml),
          `<w:p>${mark('del')}${run('One ')}${deleted(run('two three.'))}</w:p>`,
        )
        .replace(
          run('Four five six.').replace(' xml:space="preserve"', ''),
          deleted(run('Four ')) + run('five six.'),
        );
    assert.deepEqual(changesOf((await circulated(plan)).edit(two)), [
      ['paragraph', 'two three.\nFour ', '', 'Ann Other'],
    ]);
  });

  it('tell rows that come and go', async () => {
    const table = planWith('| A | B |\n| - | - |\n| one | two |\n| three | four |\n');
    const rowChange = (words: string, kind: 'ins' | 'del') => (xml: string) => {
      const row = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/g)!.find((each) => each.includes(words))!;
      return xml.replace(row, row.replace('<w:trPr>', `<w:trPr><w:${kind} w:id="1" w:author="Bo"/>`));
    };
    assert.deepEqual(changesOf((await circulated(table)).edit(rowChange('three', 'del'))), [
      ['paragraph', 'three; four', '', 'Bo'],
    ]);
    assert.deepEqual(changesOf((await circulated(table)).edit(rowChange('three', 'ins'))), [
      ['paragraph', '', 'three; four', 'Bo'],
    ]);
  });

  it('tell words that are moved, and looks that change', async () => {
    const document = (await circulated(plan)).edit((xml) =>
      xml
        .replace(
          paragraphWith('One two', xml),
          `<w:p><w:moveFrom w:id="1" w:author="Bo">${run('One ')}</w:moveFrom>${run('two three.')}</w:p>`,
        )
        .replace(
          'Four five six.</w:t></w:r>',
          `Four five six.</w:t></w:r>${inserted(' One', 'Bo', 'moveTo')}`,
        )
        .replace(
          paragraphWith('Seven', xml),
          `<w:p>${run('Seven ')}<w:r><w:rPr><w:b/><w:rPrChange w:id="2" w:author="Cy"><w:rPr/></w:rPrChange></w:rPr><w:t>eight</w:t></w:r>${run(' nine.')}</w:p>`,
        ),
    );
    assert.deepEqual(changesOf(document), [
      ['move', 'One ', '', 'Bo'],
      ['move', '', ' One', 'Bo'],
      ['look', '', '', 'Cy'],
    ]);
    const look = document.read().changes[2]!;
    assert.equal(look.place.paragraph.slice(look.place.start, look.place.end), 'eight');
  });

  it('count once where paragraphs are restyled one after another', async () => {
    const restyled =
      '<w:pPr><w:jc w:val="center"/><w:pPrChange w:id="1" w:author="Cy"><w:pPr/></w:pPrChange></w:pPr>';
    const document = (await circulated(plan)).edit((xml) => {
      const [one, two] = [paragraphWith('One two', xml), paragraphWith('Four five', xml)];
      return xml
        .replace(one, one.replace('<w:p>', `<w:p>${restyled}`))
        .replace(two, two.replace('<w:p>', `<w:p>${restyled}`));
    });
    assert.deepEqual(changesOf(document), [['look', '', '', 'Cy']]);
  });

  it('count for each author, and again where paragraphs between keep their look', async () => {
    const looksOf = async (...authors: readonly (string | undefined)[]) => {
      const document = (await circulated(plan)).edit((xml) =>
        ['One two', 'Four five', 'Seven eight'].reduce((all, words, index) => {
          const author = authors[index];
          const paragraph = paragraphWith(words, all);
          const properties = `<w:pPr><w:jc w:val="center"/><w:pPrChange w:id="1" w:author="${author}"><w:pPr/></w:pPrChange></w:pPr>`;
          return author ? all.replace(paragraph, paragraph.replace('<w:p>', `<w:p>${properties}`)) : all;
        }, xml),
      );
      return changesOf(document).map(([sort, , , author]) => `${sort} ${author}`);
    };
    assert.deepEqual(await looksOf('Cy', 'Cy', 'Cy'), ['look Cy']);
    assert.deepEqual(await looksOf('Cy', 'Di', 'Di'), ['look Cy', 'look Di']);
    assert.deepEqual(await looksOf('Cy', undefined, 'Cy'), ['look Cy', 'look Cy']);
    assert.deepEqual(await looksOf(undefined, undefined, 'Cy'), ['look Cy']);
  });

  it('are looks of a list’s number, a paragraph’s mark and a section too', async () => {
    const looksOf = async (properties: string) => {
      const document = (await circulated(plan)).edit((xml) => {
        const paragraph = paragraphWith('One two', xml);
        return xml.replace(paragraph, paragraph.replace('<w:p>', `<w:p><w:pPr>${properties}</w:pPr>`));
      });
      return changesOf(document).map(([sort, , , author]) => `${sort} ${author}`);
    };
    const changed = (name: string, author: string) => `<w:${name} w:id="1" w:author="${author}"/>`;
    assert.deepEqual(await looksOf(`<w:numPr>${changed('numberingChange', 'Cy')}</w:numPr>`), ['look Cy']);
    assert.deepEqual(await looksOf(`<w:rPr>${changed('rPrChange', 'Cy')}</w:rPr>`), ['look Cy']);
    assert.deepEqual(
      await looksOf(`<w:sectPr>${changed('sectPrChange', 'Di')}</w:sectPr>${changed('pPrChange', 'Cy')}`),
      ['look Cy', 'look Di'],
    );
    assert.deepEqual(await looksOf('<w:jc w:val="center"/>'), []);
  });

  it('never lose a picture, or a note’s words', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="9" name="Picture 9" descr="A bin"/></wp:inline></w:drawing></w:r>';
    const document = (await circulated(plan)).edit((xml) =>
      xml.replace(
        'Four five six.</w:t></w:r>',
        `Four five six.</w:t></w:r><w:ins w:id="1" w:author="Bo">${picture}</w:ins>`,
      ),
    );
    assert.deepEqual(changesOf(document), [['text', '', 'A bin', 'Bo']]);
    const note = (await circulated(planWith('Words[^1].\n\n[^1]: A note.\n')))
      .edit((xml) =>
        xml.replace(
          /<w:r>(?:(?!<\/w:r>).)*<w:footnoteReference.*?<\/w:r>/,
          (whole) => `<w:ins w:id="1" w:author="Bo">${whole}</w:ins>`,
        ),
      )
      .insertAfter('A note.', ' More.', 'Bo');
    assert.deepEqual(changesOf(note), [['text', '', ' More.', 'Bo']]);
  });
});

describe('a returned document', () => {
  it('is read in the strict variant of the format, and with other prefixes', async () => {
    const document = (await circulated(plan)).comment('two', 'Why?').change('five', 'fünf');
    const expected = document.read();
    const strict = document.edit((xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    );
    assert.deepEqual(strict.read(), expected);
    const prefixed = document.edit((xml) =>
      xml.replaceAll(/(<\/?|\s)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    );
    assert.deepEqual(prefixed.read(), expected);
  });

  it('reads the same once LibreOffice has saved it again', async () => {
    const what = (bytes: Uint8Array) => {
      const { placed, unplaced } = seen(readReview(bytes), samplePlan);
      return {
        unplaced,
        placed: placed.map(({ remark, words, line, accepted }) => ({
          words,
          line,
          accepted,
          author: remark.author,
          date: remark.date,
          text: remark.kind === 'comment' ? [remark.text, remark.quoted] : [remark.removed, remark.added],
          thread: remark.kind === 'comment' && [remark.isResolved, ...remark.replies],
        })),
      };
    };
    const resaved = what(new Uint8Array(readFileSync('test/review/fixtures/resaved.docx')));
    assert.deepEqual(resaved, what((await reviewedSample()).bytes()));
    assert.equal(resaved.placed.length, 9);
  });

  it('without anything in it has nothing to say', async () => {
    const { comments, changes } = (await circulated(plan)).read();
    assert.deepEqual([comments, changes], [[], []]);
  });

  const problemOf = (bytes: Uint8Array) => {
    try {
      readReview(bytes);
      return 'none';
    } catch (error) {
      assert.ok(error instanceof OfficeFileError, String(error));
      return error.problem;
    }
  };

  it('that is none, or broken anywhere, says what it is', async () => {
    const good = (await reviewedSample()).bytes();
    assert.equal(problemOf(good), 'none');
    assert.equal(problemOf(new Uint8Array()), 'empty');
    assert.equal(problemOf(strToU8('Dear all')), 'not word');
    assert.equal(problemOf(zipSync({ 'a.txt': strToU8('a') })), 'not word');
    const comments = (xml: string | undefined) => xml!.slice(0, -30);
    assert.equal(problemOf(new Reviewed(good).part('word/comments.xml', comments).bytes()), 'damaged');
    for (let size = good.length - 1; size > 0; size -= 997) {
      assert.match(problemOf(good.subarray(0, size)), /^(?:damaged|not word)$/, `the first ${size} bytes`);
    }
  });

  it('is read, or said to be damaged, whatever byte of it is wrong', async () => {
    const good = (await reviewedSample()).bytes();
    for (let at = 0; at < good.length; at += 211) {
      const bad = good.slice();
      bad[at] = bad[at]! ^ 0x55;
      problemOf(bad);
    }
  });

  it('with more elements than a document has is too large, and says so', () => {
    const part = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p/>'.repeat(1_000_000)}</w:body></w:document>`;
    const bomb = new Reviewed(new Uint8Array(readFileSync('test/review/fixtures/resaved.docx'))).edit(
      () => part,
    );
    assert.equal(problemOf(bomb.bytes()), 'too large');
  });
});

describe('a comment to which nothing in the text refers', () => {
  it('stands nowhere', async () => {
    const document = await circulated(plan);
    document.listComment('Lost');
    assert.deepEqual(document.read().comments[0], {
      kind: 'comment',
      author: 'Ann Other',
      date: '2026-11-20T09:30:00Z',
      text: 'Lost',
      quoted: '',
      isResolved: false,
      replies: [],
      place: {
        line: undefined,
        near: undefined,
        column: undefined,
        bookmarks: [],
        paragraph: '',
        start: 0,
        end: 0,
        passage: undefined,
      },
    });
  });
});
