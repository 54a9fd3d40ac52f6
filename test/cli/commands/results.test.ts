import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeApart } from '../../word/support.ts';
import { clean, commandLine } from '../support.ts';

const flu = `---
campaign: Flu clinic
organisation: Northvale
end: 2025-12-20
budget: { total: "£12,000" }
objectives:
  - objective: Raise flu vaccination among carers from 48% to 60% by 20 December 2025
    label: Uptake
    channels: [Letter]
    result: 55%
    why: Too few appointments
    measures: [{ measure: Jabs, level: outcome, target: "5,000", result: "5,120" }]
evaluation: { spent: "£11,400", next_time: [Begin with the letter] }
---
`;
const bins =
  '---\ncampaign: Bins\nend: 2027-03-01\nobjectives: [90% of households put the right bin out]\n---\n';

describe('campaign-plan results', function () {
  this.timeout(20_000);
  const line = commandLine();
  const { write, run } = line;

  beforeEach(() => {
    write('plans/flu.campaign.md', flu);
    write('plans/bins.campaign.md', bins);
  });

  it('tells people what came of each objective, and what it comes to', () => {
    const { status, stdout } = run('results', 'plans', '--today', '2026-11-24');
    assert.equal(status, 0);
    assert.equal(
      stdout.replaceAll('\\', '/'),
      `plans/flu.campaign.md: Flu clinic
  Uptake
    Partly met: 55% against a target of 60% (baseline: 48%)
    Why: Too few appointments
    Jabs: Met: 5,120 against a target of 5,000
  Spent: £11,400 of £12,000
  Learnt: Begin with the letter

Channels
  Letter or direct mail: 1 partly met

1 plan: 1 partly met.
Spent £11,400 of £12,000.
1 more plan still to end.
`,
    );
  });

  it('adds up what was spent in each currency by itself', () => {
    write(
      'plans/rhine.campaign.md',
      '---\ncampaign: Rhine\nend: 2026-01-01\nbudget: €900\nevaluation: { spent: €800 }\n---\n',
    );
    const { stdout } = run('results', 'plans', '--today', '2026-11-24');
    assert.match(stdout, /: Rhine\n {2}No objectives\n {2}Spent: €800 of €900\n/);
    assert.match(stdout, /\nSpent £11,400 of £12,000\.\nSpent €800 of €900\.\n/);
  });

  it('tells programs the same', () => {
    const { stdout } = run('results', 'plans', '--today', '2026-11-24', '--format', 'json');
    const report = JSON.parse(stdout);
    assert.deepEqual(report.counts, { met: 0, partly: 1, missed: 0, incomparable: 0, none: 0 });
    assert.deepEqual(report.money, [{ budget: 12_000, spent: 11_400, currency: 'GBP' }]);
    assert.deepEqual(report.channels, [{ channel: 'Letter or direct mail', ...report.counts }]);
    assert.equal(report.underWay, 1);
    const [plan] = report.plans;
    assert.deepEqual([plan.title, plan.ended, plan.spent], ['Flu clinic', true, 11_400]);
    assert.deepEqual(plan.objectives, [
      {
        line: 6,
        objective: 'Raise flu vaccination among carers from 48% to 60% by 20 December 2025',
        label: 'Uptake',
        baseline: '48%',
        target: '60%',
        result: '55%',
        resultDate: null,
        verdict: 'partly',
        why: 'Too few appointments',
        channels: ['Letter or direct mail'],
        measures: [
          {
            measure: 'Jabs',
            level: 'outcome',
            baseline: null,
            target: '5,000',
            result: '5,120',
            resultDate: null,
            verdict: 'met',
          },
        ],
      },
    ]);
  });

  it('says why figures cannot be compared', () => {
    write('plans/flu.campaign.md', flu.replace('result: 55%', 'result: plenty'));
    const { stdout } = run('results', 'plans', '--format', 'json', '--today', '2026-11-24');
    const [objective] = JSON.parse(stdout).plans[0].objectives;
    assert.deepEqual([objective.verdict, objective.reason], ['incomparable', 'result-in-words']);
    assert.match(
      run('results', 'plans', '--today', '2026-11-24').stdout,
      /Cannot be compared: the result is told in words only \(result: plenty, target: 60%, baseline: 48%\)\n/,
    );
  });

  it('has nothing for programs where the plan says nothing', () => {
    write(
      'plans/flu.campaign.md',
      flu.replace(/organisation: .*\n| {4}(?:label|why|result|measures): .*\n/g, ''),
    );
    const { stdout } = run('results', 'plans', '--format', 'json', '--today', '2026-11-24');
    const [plan] = JSON.parse(stdout).plans;
    const { label, why, result } = plan.objectives[0];
    assert.deepEqual([plan.organisation, label, why, result], [null, null, null, null]);
  });

  it('writes a Word document', () => {
    const args = ['results', 'plans', '--format', 'docx', '-o', 'report.docx', '--today', '2026-11-24'];
    assert.deepEqual(run(...args), { status: 0, stdout: 'report.docx\n', stderr: '' });
    const { headings, tables } = takeApart(readFileSync(join(line.folder, 'report.docx')));
    assert.ok(headings.includes('2 Flu clinic'), headings.join());
    assert.ok(tables.some((rows) => rows.some((row) => row.includes('Partly met'))));
    assert.match(run(...args).stderr, /is there already/);
  });

  it('writes it in the look of the organisation’s template, as all pages about many plans', () => {
    write('plans/register.md', '---\nregister: Northvale\nword_template: house.docx\n---\n');
    const args = ['results', 'plans', '--today', '2026-11-24', '--format', 'docx'];
    assert.match(run(...args).stderr, /house\.docx/);
    const { status, stdout } = run(...args, '--no-template');
    assert.deepEqual([status, stdout], [0, 'results-2026.docx\n']);
    const { parts } = takeApart(readFileSync(join(line.folder, 'results-2026.docx')));
    assert.match(parts['word/document.xml']!, /w:orient="landscape"/);
  });

  it('goes on past what cannot be read, and says so', () => {
    write('plans/notes.md', 'No plan.');
    const { status, stdout, stderr } = run('results', 'plans', 'plans/notes.md', '--today', '2026-11-24');
    assert.equal(status, 2);
    assert.match(stderr, /cannot be read: it is neither a campaign plan/);
    assert.match(stdout, /1 partly met/);
  });

  it('says of which plan something is missing, and which has no objectives', () => {
    write('plans/part.campaign.md', '---\ncampaign: Part\nend: 2026-01-01\nactivities\n  - foo: {\n---\n');
    const { stdout } = run('results', 'plans', '--today', '2026-11-24');
    assert.match(
      stdout,
      /: Part\n {2}Some of this plan cannot be read: something may be missing\.\n {2}No objectives\n/,
    );
    const json = run('results', 'plans', '--today', '2026-11-24', '--format', 'json').stdout;
    const plans: { title: string; readInFull: boolean }[] = JSON.parse(json).plans;
    assert.deepEqual(
      plans.map(({ title, readInFull }) => [title, readInFull]),
      [
        ['Flu clinic', true],
        ['Part', false],
      ],
    );
    run('results', 'plans', '-o', 'report.docx', '--today', '2026-11-24');
    const { paragraphs } = takeApart(readFileSync(join(line.folder, 'report.docx')));
    assert.ok(paragraphs.some(({ text }) => /^Some of the plan cannot be read/.test(text)));
  });

  it('says so where there is no plan', () => {
    write('nothing/notes.txt', 'No plan.');
    assert.match(run('results', 'nothing').stdout, /^No campaign plan was found that can be read\.\n$/);
  });

  it('says so where there is nothing to tell', () => {
    write('new/a.campaign.md', clean);
    assert.match(run('results', 'new').stdout, /No plan has ended yet/);
  });

  it('refuses what it cannot do', () => {
    assert.match(run('results').stderr, /Say which plans or folders/);
    assert.match(
      run('results', 'plans', '-o', 'plans/flu.campaign.md').stderr,
      /-o takes a file that ends in/,
    );
  });
});
