import assert from 'node:assert/strict';
import { previewOf, wordsIn } from '../page/support.ts';
import { exported, planWith } from '../word/support.ts';

const plan = `campaign: Summer reading
status: closed
end: 2026-09-05
budget: { total: "£6,000" }
objectives:
  - objective: 2,000 children finish the challenge by 5 September 2026
    label: Children who finish
    measures:
      - { measure: Cards stamped, level: outcome, target: "2,000", source: Library system, readings: [{date: 2026-07-31, value: 350}], result: 900 }
      - { measure: Posters put up, level: output, target: 40, result: 41 }
    why: Schools heard of it late
  - { objective: Raise membership from 40% to 60%, label: Membership, result: 55%, result_date: 2026-09-30 }
  - { objective: 500 new cards, label: New cards, result: Many }
  - { objective: 70% of families say that the library is for them, label: For them }
evaluation:
  tier: enhanced
  review: [2026-09-30]
  spent: £5,420
  learning: Assemblies brought most
  next_time: Begin in May`;

/** The rows of the table with a column of this name, in the file that Word opens. */
async function rows(frontmatter: string, header: string): Promise<string[][]> {
  const { tables } = await exported(planWith('', frontmatter));
  return tables
    .filter(([head]) => head?.includes(header))
    .map((table) => table.map((row) => row.join(' | ')));
}

describe('results in documents', () => {
  it('stand beside their targets, each with the verdict in words and why', async () => {
    const [objectives] = await rows(plan, 'Why');
    assert.deepEqual(objectives, [
      'Objective | Baseline | Target | Result | Verdict | Why',
      'Objective 1: Children who finish | not stated | 2,000 | 900 | Missed | Schools heard of it late',
      'Objective 2: Membership | 40% | 60% | 55% / 30 September 2026 | Partly met | not stated',
      'Objective 3: New cards | not stated | 500 | Many | Cannot be compared: the result is told in words only | not stated',
      'Objective 4: For them | not stated | 70% | not known yet | not known yet | not stated',
    ]);
  });

  it('of measures stand in the order of the evaluation cycle, with their readings and sources', async () => {
    const measures = (await rows(plan, 'Measure')).find(([head]) => head?.includes('Verdict'));
    assert.deepEqual(measures, [
      'Objective | Measure | Level | Target | Result | Verdict',
      'Objective 1: Children who finish | Posters put up | Output | 40 | 41 | Met',
      'Objective 1: Children who finish | Cards stamped / Source: Library system | Outcome | 2,000 | 900 / 350 (31 July 2026) | Missed',
    ]);
  });

  it('of measures have a column for where each stood, where one says so', async () => {
    const measures = await rows(
      'campaign: C\nobjectives: [{ objective: O, measures: [{ measure: Calls, baseline: 150, target: 120 or fewer, result: 110 }] }]',
      'Measure',
    );
    assert.deepEqual(
      measures.find(([head]) => head?.includes('Verdict')),
      [
        'Objective | Measure | Baseline | Target | Result | Verdict',
        'Objective 1: O | Calls | 150 | 120 or fewer | 110 | Met',
      ],
    );
  });

  it('tell what was spent, what was learnt and what to do next time', async () => {
    const [cycle] = await rows(plan, 'Step');
    assert.deepEqual(cycle, [
      'Step | What the plan says',
      'Inputs | Spent: £5,420 of a budget of £6,000',
      'Learning and innovation | Assemblies brought most / Next time: Begin in May',
    ]);
    const { paragraphs } = await exported(planWith('', plan));
    const said = paragraphs.map(({ text }) => text);
    assert.ok(said.includes('Tier of evaluation: Enhanced'));
    assert.ok(said.includes('Results are looked at on: 30 September 2026'));
  });

  it('stand in the preview as in Word, and in Welsh where the plan is', async () => {
    const preview = wordsIn(await previewOf(planWith('', plan)));
    for (const words of ['Partly met', 'Cannot be compared: the result is told in words only'])
      assert.ok(preview.includes(words), words);
    const welsh = wordsIn(await previewOf(planWith('', plan.replace('status:', 'language: cy\nstatus:'))));
    assert.ok(welsh.includes('Wedi’i gyrraedd yn rhannol'));
  });

  it('stand nowhere while there are none', async () => {
    const none = 'campaign: T\nobjectives: [{objective: 60% of carers book, measures: [Bookings]}]';
    assert.deepEqual(await rows(none, 'Verdict'), []);
  });
});
