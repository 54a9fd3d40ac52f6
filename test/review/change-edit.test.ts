import assert from 'node:assert/strict';
import { quotedLike, shortestEdit, wordsEdit, writtenAsMarkdown } from '../../src/review/change-edit.ts';
import { planPassages } from '../../src/review/plan-passages.ts';
import { applyEdits } from '../../src/text/text.ts';

/**
 * A plan once some words of it are others; undefined where that cannot be.
 * @param removed with `|` around it where what stands before it and behind it tells where it is
 */
function changed(text: string, removed: string, added: string): string | undefined {
  const [before, words, behind] = removed.includes('|') ? removed.split('|') : ['', removed, ''];
  const sought = `${before}${words}${behind}`;
  const passage = planPassages(text).all.find((each) => each.words.includes(sought));
  assert.ok(passage, sought);
  const start = passage.words.indexOf(sought) + before!.length;
  const edit = wordsEdit(text, passage, { start, end: start + words!.length }, added);
  return edit && applyEdits(text, [edit]);
}

describe('the edit of words in the text', () => {
  for (const [what, body, removed, added, expected] of [
    ['a word', 'We tell people.', 'tell', 'ask', 'We ask people.'],
    ['the first word', 'We tell people.', 'We', 'They', 'They tell people.'],
    ['the last word', 'We tell people', 'people', 'all', 'We tell all'],
    ['blanks that are too many', 'We tell people.', ' tell ', '  ', 'We  people.'],
    ['nothing', 'We tell people.', 'tell', 'tell', undefined],
    ['blanks alone', 'We tell people.', 'tell| |', '  ', undefined],
    ['all of it away', 'We tell people.', 'We tell people.', '', undefined],
    ['words behind others', 'We tell people.', 'tell||', ' all', 'We tell all people.'],
    ['words at the beginning', 'We tell people.', '||We', 'Now ', 'Now We tell people.'],
    ['words at the end', 'We tell people.', 'people.||', ' Now.', 'We tell people. Now.'],
    ['words behind bold ones', 'We **tell** people.', 'tell||', ' all', 'We **tell** all people.'],
    ['words before bold ones', 'We **tell** people.', 'We ||', 'all ', 'We all **tell** people.'],
    [
      'words within bold ones',
      'We **tell and ask** people.',
      'tell||',
      ' all',
      'We **tell all and ask** people.',
    ],
    ['all that is bold', 'We **tell** people.', 'tell', 'ask', 'We **ask** people.'],
    ['all that is bold away', 'We **tell** people.', 'tell ', '', 'We people.'],
    ['over a bold word’s end', 'We **tell** people.', 'tell people', 'ask', 'We ask.'],
    ['some of a bold word and more', 'We **tell all** people.', 'all people', 'some', undefined],
    ['a word in two marks', 'We ***tell*** people.', 'tell', 'ask', 'We ***ask*** people.'],
    ['a link’s words away', 'See [our site](https://a.example) now.', 'our site ', '', 'See now.'],
    ['over a note', 'We tell[^n] people.\n\n[^n]: N', 'tell people', 'ask', undefined],
    ['beside a note', 'We tell[^n] people.\n\n[^n]: N', 'people', 'all', 'We tell[^n] all.\n\n[^n]: N'],
    [
      'beside a reference',
      'See [us][u] now.\n\n[u]: https://a.example',
      'now',
      'then',
      'See [us][u] then.\n\n[u]: https://a.example',
    ],
    ['beside HTML', 'We <i>tell</i> people.', 'people', 'all', 'We <i>tell</i> all.'],
    ['over HTML', 'We <i>tell</i> people.', 'tell people', 'ask', undefined],
    ['a heading', '## What we do', 'we', 'all', '## What all do'],
    ['a heading underlined', 'What we do\n---', 'we', 'all', 'What all do\n---'],
    ['a second line', 'We tell\npeople.', 'people', 'all', 'We tell\nall.'],
    ['an item’s second line', '- We tell\n  people.', 'people', 'all', '- We tell\n  all.'],
    ['a quoted item', '> - We tell\n>   people.', 'people', 'all', '> - We tell\n>   all.'],
    ['a cell', '| A | B |\n| - | - |\n| c | d |', 'd', 'e|f', '| A | B |\n| - | - |\n| c | e\\|f |'],
    ['a task', '- [ ] Tell people', 'Tell', 'Ask', '- [ ] Ask people'],
    ['what would be a heading', 'We tell people.', 'We', '# We', '\\# We tell people.'],
    ['what would be a heading in an item', '- We tell people.', 'We', '# We', '- \\# We tell people.'],
    ['what would be a list', 'We tell people.', 'We', '- We', '\\- We tell people.'],
    ['what is none within', 'We tell people.', 'tell', '# - 1. tell', 'We # - 1. tell people.'],
    ['what would be bold', 'We tell people.', 'tell', '**tell**', 'We \\*\\*tell\\*\\* people.'],
    ['what may be a reference', 'We tell people.', 'tell', '[tell]', 'We \\[tell\\] people.'],
    ['what would be an entity', 'We tell people.', 'tell', '&lt;', 'We \\&lt; people.'],
    ['what would be code', 'We tell people.', 'tell', '`tell`', 'We \\`tell\\` people.'],
    ['code in a fence', '```\nlet a;\n```', 'a', 'b', '```\nlet b;\n```'],
    ['HTML', '<p>We tell</p>', 'tell', 'ask', undefined],
  ] as const)
    it(`makes it say other words: ${what}`, () => {
      for (const eol of ['\n', '\r\n']) {
        const lines = (text: string) => text.replaceAll('\n', eol);
        const plan = (text: string) => lines(`---\ncampaign: T\n---\n# Title\n\n${text}\n`);
        assert.equal(
          changed(plan(body), removed, added),
          expected === undefined ? undefined : plan(expected),
        );
      }
    });

  it('is none in a paragraph that is too long to be tried out', () => {
    const text = (length: number) => `# T\n\nOld ${'x'.repeat(length - 4)}\n`;
    assert.equal(changed(text(20_000), 'Old', 'New'), text(20_000).replace('Old', 'New'));
    assert.equal(changed(text(20_001), 'Old', 'New'), undefined);
  });
});

describe('the edit of words in the frontmatter', () => {
  for (const [what, value, removed, added, expected] of [
    ['plain', 'Print early', 'early', 'late', 'Print late'],
    ['plain, all of it', 'Print early', 'Print early', 'Wait', 'Wait'],
    ['plain, nothing left', 'Print early', 'Print early', '', undefined],
    ['plain, with a colon', 'Print early', 'early', 'now: all', '"Print now: all"'],
    ['plain, with a comment behind', 'Print early # or late', 'early', 'now', 'Print now # or late'],
    ['that loses its number', 'Print 5', 'Print |5|', '', 'Print'],
    ['that becomes a number', 'Print 5', 'Print ', '', '5'],
    ['double quoted', '"Print: early"', 'early', 'a "b" \\ c', '"Print: a \\"b\\" \\\\ c"'],
    ['single quoted', "'Print: it''s'", "it's", "they're", "'Print: they''re'"],
    ['words put in', 'Print early', 'Print||', ' all', 'Print all early'],
    ['words put in front', 'Print early', '||Print', 'Please ', 'Please Print early'],
    ['with marks', 'Print **early**', 'early', 'late', 'Print **late**'],
    ['what would be bold', 'Print early', 'early', '*late*', 'Print \\*late\\*'],
    ['over two lines', 'Print\n      early now', 'early', 'late', 'Print\n      late now'],
    ['over two lines, put in', 'Print\n      early now', 'early||', ' on', 'Print\n      early on now'],
    ['quoted over two lines', '"Print\n      early: now"', 'early', 'late', '"Print\n      late: now"'],
    ['folded', '>\n      Print\n      early', 'early', 'late', '>\n      Print\n      late'],
    ['a line of a block', '|\n      Print\n      Early on', 'Early', 'Late', '|\n      Print\n      Late on'],
    [
      'a line of a block, put in',
      '|-\n      Print\n      Early on',
      'Early||',
      ' or late',
      '|-\n      Print\n      Early or late on',
    ],
    ['a block without its last line end', '|-\n      Print: it', 'it', '# all', '|-\n      Print: # all'],
  ] as const)
    it(`is written as the value is: ${what}`, () => {
      for (const eol of ['\n', '\r\n']) {
        const plan = (written: string) =>
          `---\ncampaign: T\nrisks:\n  - risk: Late\n    mitigation: ${written}\n    owner: Ann\n---\n# T\n`.replaceAll(
            '\n',
            eol,
          );
        assert.equal(
          changed(plan(value), removed, added),
          expected === undefined ? undefined : plan(expected),
        );
      }
    });

  it('is quoted within brackets and braces where that is needed', () => {
    const plan = (risk: string) => `---\ncampaign: T\nrisks: [{risk: ${risk}, owner: Ann}]\n---\n# T\n`;
    assert.equal(changed(plan('Late'), 'Late', 'Too late'), plan('Too late'));
    assert.equal(changed(plan('Late'), 'Late', 'Late, or lost'), plan('"Late, or lost"'));
    assert.equal(changed(plan('Late'), 'Late', '[x] Late'), plan('"[x] Late"'));
  });
});

describe('a text as Markdown', () => {
  it('is as it is, then with what may be marks escaped, then with all that can be', () => {
    assert.deepEqual(writtenAsMarkdown('Plain words'), ['Plain words']);
    assert.deepEqual(writtenAsMarkdown('1. a_b'), ['1. a_b', '1. a\\_b', '1\\. a\\_b']);
    assert.deepEqual(writtenAsMarkdown('[x]!'), ['\\[x\\]!', '\\[x\\]\\!']);
    assert.deepEqual(writtenAsMarkdown('a]'), ['a\\]']);
    assert.deepEqual(writtenAsMarkdown('\\`*_<>&~|'), ['\\`*_<>&~|', '\\\\\\`\\*\\_\\<\\>\\&\\~\\|']);
    assert.deepEqual(writtenAsMarkdown('!"#$%/:@^{} é'), [
      '!"#$%/:@^{} é',
      '\\!\\"\\#\\$\\%\\/\\:\\@\\^\\{\\} é',
    ]);
    assert.deepEqual(writtenAsMarkdown(''), ['']);
  });
});

describe('a text as a value of YAML', () => {
  it('stands in the quotation marks that stand there', () => {
    assert.equal(quotedLike('"old"', 'a "b"', false), '"a \\"b\\""');
    assert.equal(quotedLike("'old'", "it's 'so'", false), "'it''s ''so'''");
    assert.equal(quotedLike('old', 'new words', false), 'new words');
    assert.equal(quotedLike('old', 'a, b', false), 'a, b');
    assert.equal(quotedLike('old', 'a, b', true), '"a, b"');
  });
});

describe('the shortest edit', () => {
  it('leaves alone what is the same at both ends', () => {
    const edit = (old: string, next: string) => {
      const { range, newText } = shortestEdit(`<${old}>`, { start: 1, end: 1 + old.length }, next);
      return [range.start - 1, range.end - 1, newText];
    };
    for (const [old, next, wanted] of [
      ['abc', 'abc', [3, 3, '']],
      ['abc', 'axc', [1, 2, 'x']],
      ['abc', 'abxc', [2, 2, 'x']],
      ['abc', 'ac', [1, 2, '']],
      ['abc', 'xyz', [0, 3, 'xyz']],
      ['aa', 'aaa', [2, 2, 'a']],
      ['aaa', 'aa', [2, 3, '']],
      ['', 'a', [0, 0, 'a']],
      ['a', '', [0, 1, '']],
      ['aba', 'aa', [1, 2, '']],
      ['abab', 'ab', [2, 4, '']],
    ] as const)
      assert.deepEqual(edit(old, next), wanted, `${old} ${next}`);
  });
});
