import assert from 'node:assert/strict';
import type { Table } from 'mdast';
import { markdownBlocks, markdownContext } from '../../src/document/markdown/markdown.ts';
import { indexBody } from '../../src/document/markdown/mdast.ts';
import { Notices } from '../../src/document/notices.ts';
import { DocumentWords } from '../../src/document/words/words.ts';
import { assertCost, cpuTime } from '../growth.ts';
import { exported, exportedBytes, planWith } from './support.ts';

/** Texts that break parsers: see the limits in src/plan/body/body.ts. */
const bodies: Readonly<Record<string, string>> = {
  'unclosed emphasis': '*_'.repeat(8_000),
  strikethrough: '~a~~ '.repeat(8_000),
  'processing instructions': '<?'.repeat(8_000),
  'a line of bullets': '* '.repeat(2_000),
  'deep quotes': '>'.repeat(8_000),
  'less deep quotes': `${'>'.repeat(55)} text`,
  'deep lists': Array.from({ length: 400 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
  brackets: '['.repeat(8_000),
  'picture openings': '![a]('.repeat(2_000),
  backticks: 'a``'.repeat(5_000),
  tags: '<a '.repeat(5_000),
  'nested tags': '<b>'.repeat(5_000),
  'one long line': 'word '.repeat(50_000),
  'one long word': 'x'.repeat(200_000),
  'a wide table': `${'|a'.repeat(1_500)}\n${'|-'.repeat(1_500)}\n${'|b'.repeat(1_500)}\n`,
  NUL: '\0'.repeat(16_000),
  'many lists': '- a\n\nb\n\n1. c\n\n'.repeat(700),
};

/** Some pages of what people write. */
const prose = 'The council wants more households to recycle food waste, and says how.\n\n'.repeat(110);

describe('hostile plans in Word', () => {
  let proseCost = 0;
  before(async () => {
    proseCost = await cpuTime(() => exportedBytes(planWith(prose)));
  });

  for (const [name, body] of Object.entries(bodies)) {
    // What hangs costs thousands of times as much; the dearest of these about forty times.
    it(`exports ${name} without hanging`, async () => {
      const text = planWith(`Before.\n\n${body}\n\n# After\n`);
      await assertCost(
        async () => assert.equal((await exported(text)).headings[0], '1 Test'),
        200,
        proseCost,
      );
    });
  }

  it('says where a text is too tangled, and keeps its words', async () => {
    const text = planWith(`Before.\n\n${'>'.repeat(8_000)} deep\n\n# After\n\nwords`);
    const { notices, paragraphs, headings } = await exported(text);
    const notice = notices.find(({ message }) => message.includes('tangled'));
    assert.ok(notice?.range && text.slice(notice.range.start, notice.range.end).startsWith('>>>'));
    assert.ok(headings.includes('2 After'));
    assert.ok(paragraphs.some(({ text: words }) => words === 'words'));
  });

  it('exports a body of 10 MB, as plain text, and says so', async () => {
    const { notices, headings } = await exported(
      planWith(`${`${'word '.repeat(2_000)}\n\n`.repeat(1_000)}# Last\n`),
    );
    assert.match(notices[0]!.message, /too long/);
    assert.equal(headings.at(-1), '2 Last');
  });

  it('shows tables of any length', () => {
    const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children: [] }] };
    const table: Table = { type: 'table', children: Array.from({ length: 150_000 }, () => row) };
    const index = indexBody({ type: 'root', children: [table] });
    const blocks = markdownBlocks(
      [table],
      markdownContext(index, new Map(), new Notices(), new DocumentWords('en-GB')),
    );
    assert.equal(blocks[0]?.type === 'table' && blocks[0].rows.length, 149_999);
  });

  it('exports frontmatter of any kind', async () => {
    const odd =
      'campaign: "\\u0000 <&> \\uD800 😀"\nobjectives: [1, {objective: ""}, {objective: "\\u0001"}]\nactivities:\n  - {activity: "", date: launch+9999m}\n';
    const { headings } = await exported(planWith('', odd));
    assert.ok(headings.length > 3);
  });

  it('exports 300 objectives', async () => {
    const objectives = Array.from(
      { length: 300 },
      (_, index) => `  - objective: Objective number ${index}\n    channels: [Leaflet]`,
    );
    const { tables } = await exported(planWith('', `campaign: Many\nobjectives:\n${objectives.join('\n')}`));
    assert.equal(tables[0]?.length, 301);
  });
});
