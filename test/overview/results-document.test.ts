import assert from 'node:assert/strict';
import { channelDirectory } from '../../src/channels/directory.ts';
import { composeResults, resultsRequest } from '../../src/overview/results-document.ts';
import { readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { resultsOf } from '../../src/results/plan-results.ts';
import { yearlyReport } from '../../src/results/yearly.ts';
import { exportOnWidePages } from '../../src/word/index.ts';
import { skip } from '../skip.ts';
import { planText } from '../support.ts';
import { accessibilityFindings } from '../word/accessibility.ts';
import { packageFindings } from '../word/package-rules.ts';
import { takeApart } from '../word/support.ts';
import { schemaFindings, schemasMissing, sdkFindings } from '../word/validators.ts';

const today = '2026-11-24';
const plan = (campaign: string, end: string, objectives: string) =>
  planText(`campaign: ${campaign}
organisation: Northvale
end: ${end}
budget: { total: "£6,000" }
objectives:
${objectives}
evaluation: { spent: "£5,420", next_time: Begin with ${campaign} }`);

const plans: Readonly<Record<string, string>> = {
  'b.campaign.md': plan(
    'Summer reading',
    '2026-09-05',
    '  - {objective: "2,000 children finish", channels: [Poster], result: 900, why: Late}\n  - {objective: 70% of families know, channels: [Leaflet]}',
  ),
  'a.campaign.md': plan(
    'Flu clinic',
    '2025-12-20',
    '  - {objective: 60% of carers, channels: [Poster, Letter], result: 62%}',
  ),
  'c.campaign.md': plan('New bins', '2027-03-01', '  - {objective: 90% of households, channels: [Leaflet]}'),
  'empty.campaign.md': planText('campaign: Without objectives\nend: 2026-01-01'),
};

async function composed(files: Readonly<Record<string, string>>) {
  const library = new Library();
  const placed = await Promise.all(
    Object.entries(files).map(async ([file, text]) => {
      const document = (await readDocument(file, text))!;
      library.set(file, document);
      if (document.kind !== 'plan') return [];
      return [{ file, results: resultsOf(document, channelDirectory(document.plan, undefined)) }];
    }),
  );
  const report = yearlyReport(placed.flat(), today);
  return composeResults(report, resultsRequest(report, library, today));
}

async function written(files: Readonly<Record<string, string>>) {
  const { document, notices } = await composed(files);
  const { bytes } = await exportOnWidePages(document, notices.list);
  return { bytes, ...takeApart(bytes) };
}

describe('the report on what campaigns achieved', () => {
  it('has the plans that have ended by their days, then channels and lessons', async () => {
    const { headings, paragraphs } = await written(plans);
    assert.deepEqual(headings, [
      '1 What our campaigns achieved, 24 November 2026',
      '2 In sum',
      '2 Flu clinic',
      '2 Without objectives',
      '2 Summer reading',
      '2 Channels',
      '2 Next time',
    ]);
    const said = paragraphs.map(({ text }) => text);
    assert.ok(said.includes('3 plans, 3 objectives: 1 met, 1 missed, 1 without a figure.'), said.join('\n'));
    assert.ok(said.includes('Spent: £10,840 of a budget of £12,000'));
    assert.ok(said.includes('1 more plan is still to end.'));
  });

  it('shows each objective with its verdict, and what each channel served', async () => {
    const { tables } = await written(plans);
    const rows = tables.map((table) => table.map((row) => row.join(' | ')));
    assert.ok(
      rows.some((table) => table.includes('Children finish | 2,000 | 900 | Missed | Late')),
      String(rows),
    );
    const channels = rows.find(
      ([head]) => head === 'Channel | Met | Partly met | Missed | Cannot be compared | No figure yet',
    );
    assert.deepEqual(channels?.slice(1).sort(), [
      'Letter or direct mail | 1 | 0 | 0 | 0 | 0',
      'Poster or noticeboard | 1 | 0 | 1 | 0 | 0',
    ]);
  });

  it('shows each of several measures with its figures', async () => {
    const { tables } = await written({
      'm.campaign.md': plan(
        'Calls',
        '2026-09-05',
        `  - objective: Fewer people need to ring us
    measures:
      - { measure: Calls, level: outcome, baseline: "200", target: fewer than 150, result: "140" }
      - { measure: Page views, level: outcome, target: "5,000" }`,
      ),
    });
    const rows = tables.flatMap((table) => table.map((row) => row.join(' | ')));
    for (const row of [
      'Fewer people need to ring us | Calls: 140 | Cannot be compared: some of its measures have no figure yet',
      'Objective | Measure | Level | Baseline | Target | Result | Verdict',
      'Fewer people need to ring us | Calls | Outcome | 200 | fewer than 150 | 140 | Met',
      'Fewer people need to ring us | Page views | Outcome | not stated | 5,000 | not known yet | No figure yet',
    ])
      assert.ok(rows.includes(row), rows.join('\n'));
  });

  it('says so where there is nothing to report', async () => {
    const { paragraphs } = await written({ 'c.campaign.md': plans['c.campaign.md']! });
    assert.ok(paragraphs.some(({ text }) => /No plan has ended yet/.test(text)));
  });

  it('is the organisation’s, and in its language, where a register says so', async () => {
    const { headings, paragraphs } = await written({
      ...plans,
      'r.md': planText('register: Cyngor Northvale\nlanguage: cy'),
    });
    assert.ok(headings.includes('2 Yn gryno'), headings.join());
    assert.ok(paragraphs.some(({ text }) => text.includes('Cyngor Northvale')));
    const alone = await written(plans);
    assert.ok(alone.paragraphs.some(({ text }) => text === 'Organisation: Northvale'));
  });

  it('is in the language of the plans, where they have one', async () => {
    const welsh = Object.entries(plans).map(([path, text]) => [
      path,
      text.replace('campaign:', 'language: cy\ncampaign:'),
    ]);
    const { headings } = await written(Object.fromEntries(welsh));
    assert.ok(headings.includes('2 Yn gryno'), headings.join());
  });

  it('is accessible and valid', async function () {
    this.timeout(60_000);
    const report = await written(plans);
    assert.deepEqual(accessibilityFindings(report.parts), []);
    assert.deepEqual(packageFindings({ ...report.parts, ...report.binaries }), []);
    assert.deepEqual(await sdkFindings({ report: report.bytes }), []);
  });

  it('fits the ISO schemas', async function () {
    if (schemasMissing) return skip(this, schemasMissing);
    this.timeout(60_000);
    assert.deepEqual(await schemaFindings({ report: (await written(plans)).bytes }), []);
  });
});
