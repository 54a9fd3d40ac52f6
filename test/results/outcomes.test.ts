import assert from 'node:assert/strict';
import { readPlan } from '../../src/plan/document.ts';
import { type ObjectiveOutcome, outcomeOf } from '../../src/results/outcomes.ts';
import { planText } from '../support.ts';

async function outcome(objective: string): Promise<ObjectiveOutcome> {
  const { plan } = await readPlan('p.campaign.md', planText(`campaign: T\nobjectives:\n${objective}`));
  return outcomeOf(plan, plan.objectives[0]!);
}

/** What an objective comes to, in a word. */
async function verdict(objective: string): Promise<string> {
  const { verdict: found } = await outcome(objective);
  return found.kind === 'incomparable' ? found.reason : found.kind;
}

describe('what came of an objective', () => {
  it('is what it says itself', async () => {
    const found = await outcome(
      '  - {objective: Uptake, baseline: 48, target: 60, unit: "% of carers", result: 62, result_date: 2027-02-14}',
    );
    const { baseline, target, result, resultDate } = found;
    assert.deepEqual(found.verdict, { kind: 'met' });
    assert.deepEqual([baseline, target, result], ['48% of carers', '60% of carers', '62% of carers']);
    assert.equal(resultDate, '2027-02-14');
  });

  it('takes its target from its sentence where it states none', async () => {
    const found = await outcome(
      '  - {objective: "60 % of carers have had their jab by May 2027", result: 55%}',
    );
    assert.deepEqual([found.target, found.verdict], ['60 %', { kind: 'missed' }]);
  });

  it('is counted from whom is heard from, who are no place where things stood', async () => {
    for (const result of ['1,620', '1,400']) {
      const found = await outcome(
        `  - {objective: "Hear from 1,500 library users by March 2027", result: "${result}"}`,
      );
      assert.deepEqual(
        [found.baseline, found.target, found.verdict.kind],
        ['', '1,500', result === '1,620' ? 'met' : 'missed'],
      );
    }
  });

  it('is what its only measure comes to, held against the objective’s own figures', async () => {
    const found = await outcome(
      '  - {objective: "Raise uptake from 48% to 60%", measures: [{measure: Booking system, result: 55%}]}',
    );
    assert.deepEqual([found.verdict, found.result], [{ kind: 'partly' }, '55%']);
  });

  it('holds a measure against where that itself stood, before where the objective did', async () => {
    const found = await outcome(
      '  - objective: Carers know more\n    baseline: 90%\n    measures: [{measure: Uptake, baseline: 48%, target: 60%, result: 55%}, {measure: Calls, baseline: 100, target: at least 200, result: 150}]',
    );
    assert.deepEqual(
      found.measures.map(({ baseline, verdict: { kind } }) => [baseline, kind]),
      [
        ['48%', 'partly'],
        ['100', 'partly'],
      ],
    );
  });

  const measures = (list: string) => `  - objective: Residents recycle more\n    measures: [${list}]`;

  it('is met where all its measures are, missed where all are, partly met where some are', async () => {
    const [met, missed] = ['{measure: A, target: 5, result: 6}', '{measure: B, target: 5, result: 4}'];
    assert.equal(await verdict(measures(`${met}, ${met}`)), 'met');
    assert.equal(await verdict(measures(`${missed}, ${missed}`)), 'missed');
    assert.equal(await verdict(measures(`${met}, ${missed}`)), 'partly');
  });

  it('is not decided while one of its measures has no figure', async () => {
    const list = '{measure: A, target: 5, result: 6}, {measure: B, target: 5, result: TBC}';
    assert.equal(await verdict(measures(list)), 'figures-missing');
  });

  it('is not decided by what was merely done, nor by what has no target', async () => {
    const done = '{measure: Leaflets delivered, level: output, target: "5,000", result: "4,000"}';
    const known = '{measure: Bins out, level: outcome, target: 90%, result: 93%}';
    assert.equal(await verdict(measures(`${done}, ${known}, {measure: Calls}`)), 'met');
    assert.equal(await verdict(measures(done)), 'missed');
  });

  it('goes by the last reading where there is no result', async () => {
    const readings = 'readings: [{date: 2027-03-01, value: 61%}, {date: 2027-01-01, value: 50%}]';
    const found = await outcome(measures(`{measure: Uptake, target: 60%, ${readings}}`));
    assert.deepEqual([found.verdict, found.result, found.resultDate], [{ kind: 'met' }, '61%', '2027-03-01']);
  });

  it('holds a measure of something else against its own target, not where the objective stood', async () => {
    const list = `  - objective: Raise uptake from 48% to 60%
    measures: [{measure: Uptake, target: 60%, result: 61%}, {measure: Page trust, target: 55%, result: 50%}]`;
    assert.equal(await verdict(list), 'partly');
    const found = await outcome(list);
    assert.deepEqual(
      found.measures.map((measure) => measure.verdict.kind),
      ['met', 'missed'],
    );
  });

  it('holds the measure that has the sentence’s target against where the sentence says it stood', async () => {
    const list = `  - objective: Cut missed collections from 9% to 6%
    measures: [{measure: Missed collections, target: 6%, result: 7%}, {measure: Texts sent, level: output}]`;
    assert.equal(await verdict(list), 'partly');
  });

  it('does not take the way of the objective for that of a measure of which little may be wanted', async () => {
    const list =
      '  - {objective: Raise uptake to 60%, measures: [{measure: Calls about it, target: 300, result: 250}]}';
    assert.equal(await verdict(list), 'way-unclear');
  });

  it('has no figure where only a place is kept for one', async () => {
    assert.equal(await verdict(measures('{measure: A, target: 5, result: awaiting data}')), 'none');
    assert.equal(await verdict('  - Residents recycle more'), 'none');
  });
});
