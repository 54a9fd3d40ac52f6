import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';
import { needsStart, nextStepOf, steppedCodes } from '../../src/features/next-step.ts';
import { check, planText } from '../support.ts';

/** What to do first about a plan, and the words it is about. */
async function next(text: string): Promise<{ what: string; words: string } | undefined> {
  const { problems, document } = await check(text);
  const step = nextStepOf(problems, document);
  if (!step) return undefined;
  const { start, end } = step.problem.range;
  return { what: step.what, words: text.slice(start, end) };
}

const smart = '90% of households put the right bin out by 31 March 2027';

describe('the next step', () => {
  it('leads through a plan, what matters most first', async () => {
    let text = planText(`campaign: New bin days
status: approved
objectives:
  - objective: Publish 40 posts by 31 March 2027
    channels: [Leaflet, Facebook]
  - objective: ${smart}
lead: "Sam
activities:
  - activity: Door drop`);
    const steps: [string, string, string][] = [
      ['make line 8 readable', '"Sam', 'Sam'],
      ['choose channels for objective 2', `${smart}\n`, `${smart}\n    channels: [Leaflet, Facebook]\n`],
      [
        'say in objective 1 what will have changed',
        'Publish 40 posts by 31 March 2027',
        '80% of carers know their new bin day by 31 March 2027',
      ],
      [
        'settle who does what and when in line 11',
        'Door drop',
        'Door drop\n    date: 2027-03-01\n    owner: Sam',
      ],
      [
        'record who signed the plan off, and when',
        'status: approved',
        'status: approved\nsignoff: [{name: Jo Bloggs, date: 2026-11-01}]',
      ],
    ];
    for (const [what, fault, mended] of steps) {
      assert.equal((await next(text))?.what, `Start here: ${what}`, text);
      text = text.replace(fault, mended);
    }
    assert.equal(await next(text), undefined, text);
  });

  it('is a first objective where there is none, whatever else is missing', async () => {
    const step = await next(
      planText('campaign: T\nstart: soonish\nchannels: [{name: Leaflet}]\nobjectives: []'),
    );
    assert.equal(step?.what, 'Start here: write the first objective');
  });

  it('comes before what is only worth mending where it breaks the plan', async () => {
    const step = await next(
      planText(`campaign: T\nobjectives:\n  - objective: Raise awareness\n    channels: [Facebok]`),
    );
    assert.deepEqual(step, { what: 'Start here: correct the name in line 5', words: 'Facebok' });
  });

  it('says why, in the words of the problem', async () => {
    const { problems, document } = await check(planText(`campaign: T\nobjectives: [${smart}]`));
    const step = nextStepOf(problems, document);
    assert.equal(step?.why, step?.problem.message);
    assert.match(step!.why, /^No channel is chosen for this objective/);
  });

  it('is never a hint, nor something to think about', async () => {
    const { problems, document } = await check(
      planText(`campaign: T\nobjectives:\n  - objective: ${smart}\n    channels: [Leaflet]`),
    );
    assert.ok(problems.length > 0);
    assert.equal(nextStepOf(problems, document), undefined);
  });

  it('takes the severity that holds, not the check’s own', async () => {
    const { problems, document } = await check(
      planText(`campaign: T\nobjectives:\n  - objective: ${smart}\n    channels: [Leaflet]`),
    );
    const raised = problems.map((problem) => ({ ...problem, severity: 'warning' as const }));
    assert.match(nextStepOf(raised, document)!.what, /^Start here: /);
  });

  it('knows words for every check that finds something to mend', () => {
    const toMend = checks.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const known = new Set(steppedCodes);
    assert.deepEqual(
      toMend.map(({ code }) => code).filter((code) => !known.has(code)),
      [],
    );
    const codes = new Set(checks.map(({ code }) => code));
    assert.deepEqual(
      steppedCodes.filter((code) => !codes.has(code)),
      [],
    );
  });
});

describe('a plan’s page says where to start', () => {
  const needs = async (text: string) => needsStart((await check(text)).problems);

  it('where something breaks the plan, or there are more than a few problems', async () => {
    assert.equal(await needs(planText(`campaign: T\nobjectives: [${smart}]`)), true);
    assert.equal(await needs(readFileSync('test/cases/field/forty-problems.campaign.md', 'utf8')), true);
  });

  it('and not where there are few', async () => {
    const plan = planText(
      `campaign: T\nobjectives:\n  - objective: Raise awareness\n    channels: [Leaflet]`,
    );
    const { problems, document } = await check(plan);
    assert.ok(nextStepOf(problems, document));
    assert.equal(await needs(plan), false);
  });
});
