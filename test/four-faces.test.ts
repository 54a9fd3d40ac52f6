import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { channelsServing } from '../src/channels/serving.ts';
import { lensesOf } from '../src/features/lens.ts';
import type { PlanDocument } from '../src/plan/document.ts';
import { recognise } from '../src/plan/frontmatter.ts';
import { previewOf, tablesIn, wordsIn } from './page/support.ts';
import { check } from './support.ts';
import { type Exported, exported } from './word/support.ts';
import { all, at } from './word/xml.ts';

const plans = ['media/examples', 'test/cases', 'test/word/fixtures']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ path, text }) => recognise(path, text) === 'plan');

/** The captions of tables and figures, with their numbers. */
const wordCaptions = ({ paragraphs }: Exported) =>
  paragraphs.filter(({ style, text }) => style === 'Caption' && /\d: /.test(text)).map(({ text }) => text);
const pageCaptions = (html: string) =>
  [...html.matchAll(/<p class="campaign-plan-caption">(.*?)<\/p>/gs)]
    .map(([, words]) => wordsIn(words!))
    .filter((caption) => /\d: /.test(caption));

/** The tables made from the frontmatter: those of the text are cut where paper is too narrow. */
const planTables = (html: string) => tablesIn(html.replace(/<table>.*?<\/table>/gs, ''));
const wordPlanTables = (word: Exported) => {
  const titles = new Set(wordCaptions(word).map((caption) => caption.replace(/^\w+ \d+: /, '')));
  const isCaptioned = all(word.document, 'w:tbl').map((table) =>
    titles.has(at(table, 'w:tblPr/w:tblCaption')?.attributes['w:val'] ?? ''),
  );
  // Marks of direction are for paper: the preview tells the direction otherwise.
  const read = (cell: string) => cell.replaceAll('\u200E', '');
  return word.tables
    .filter((_, index) => isCaptioned[index])
    .map((table) => table.map((row) => row.map(read)));
};

const wordHeadings = ({ headings }: Exported) => headings.map((heading) => heading.trim());
const pageHeadings = (html: string) =>
  [...html.matchAll(/<h([2-6])[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level, words]) => `${level} ${wordsIn(words!)}`,
  );

/** The rows of the objective × channel table that say Yes, each as `objective: channel`. */
function yeses(tables: readonly (readonly (readonly string[])[])[], plan: PlanDocument['plan']): string[] {
  const table = tables.find(([head, ...rows]) => {
    const isMatrix = head?.slice(1).every((cell) => /^(?:Objective|Amcan) \d+(?:: |$)/.test(cell));
    return isMatrix && head!.length === plan.objectives.length + 1 && rows.length > 0;
  });
  const [head = [], ...rows] = table ?? [];
  return rows
    .flatMap((row) =>
      row.flatMap((cell, at) =>
        at > 0 && /^(?:Yes|Ydy)$/.test(cell) ? [`${/\d+/.exec(head[at]!)![0]}: ${row[0]}`] : [],
      ),
    )
    .sort();
}

describe('a plan in the check, the lens, the preview and the Word document', () => {
  it('is tried with many plans', () => {
    assert.ok(plans.length >= 40, String(plans.length));
  });

  for (const { path, text } of plans) {
    for (const [name, ended] of [
      ['LF', text.replace(/\r\n/g, '\n')],
      ['CRLF', text.replace(/\r?\n/g, '\r\n')],
    ] as const) {
      it(`is the same: ${path} (${name})`, async () => {
        const { document, context, problems } = await check(ended, { name: path });
        assert.ok(document.kind === 'plan');
        const { plan } = document;
        const word = await exported(ended);
        const page = await previewOf(ended, undefined, path);

        // The tables and their numbers.
        assert.deepEqual(pageCaptions(page), wordCaptions(word));
        assert.deepEqual(planTables(page), wordPlanTables(word));
        const inWord = wordHeadings(word);
        assert.deepEqual(
          pageHeadings(page).filter((heading) => !inWord.includes(heading)),
          [],
        );

        // Which channels serve which objective.
        const serving = plan.objectives.map((objective) =>
          channelsServing(plan, objective, context.channels),
        );
        const expected = serving
          .flatMap((channels, index) => channels.map((channel) => `${index + 1}: ${channel.name}`))
          .sort();
        if (plan.objectives.length <= 6) {
          assert.deepEqual(yeses(word.tables, plan), expected);
          assert.deepEqual(yeses(tablesIn(page), plan), expected);
        }
        for (const { index, mix } of lensesOf(document, context.channels))
          assert.equal(mix.count, serving[index]!.length, `the lens of objective ${index + 1}`);
        for (const [index, objective] of plan.objectives.entries()) {
          const range = document.locations.words(objective, 'objective');
          const isReported = problems.some(
            (problem) => problem.code === 'objective-without-channel' && problem.range.start === range.start,
          );
          const isChosen = serving[index]!.some((channel) => channel.isChosen);
          if (isReported) assert.ok(!isChosen, `objective ${index + 1} has channels`);
        }
      });
    }
  }

  it('counts a channel that only an activity uses, and an objective without a text', async () => {
    const mix = readFileSync('test/cases/true/mix.campaign.md', 'utf8');
    const word = await exported(mix);
    const page = await previewOf(mix);
    for (const tables of [word.tables, tablesIn(page)]) {
      const rows = tables.find(([head]) => head?.[1] === 'Objective 1')!;
      assert.deepEqual(rows, [
        ['Channel', 'Objective 1', 'Objective 2: Households put the right bin out'],
        ['Leaflet or door drop', 'Yes', 'No'],
        ["Residents' magazine", 'No', 'Yes'],
      ]);
    }
    for (const text of [word.paragraphs.map((paragraph) => paragraph.text).join('\n'), wordsIn(page)])
      assert.match(
        text,
        /No channel has been chosen for objective 2 itself; its activities use Residents' magazine\./,
      );
  });
});
