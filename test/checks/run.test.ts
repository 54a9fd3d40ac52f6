import assert from 'node:assert/strict';
import { checks } from '../../src/checks/index.ts';
import { findProblems, type SeveritySettings } from '../../src/checks/run.ts';
import { check, planText } from '../support.ts';

describe('checks that yield to others', () => {
  const codes = new Set(checks.map(({ code }) => code));
  const yieldsTo = new Map(checks.map(({ code, yieldsTo: graver = [] }) => [code, graver]));

  for (const [code, graver] of yieldsTo) {
    if (graver.length === 0) continue;
    it(`${code} yields to checks that there are, and none of them to it`, () => {
      for (const other of graver) {
        assert.ok(codes.has(other), other);
        assert.ok(!yieldsTo.get(other)!.includes(code), other);
      }
    });
  }

  const vague = 'campaign: T\nobjectives:\n  - objective: Raise awareness of jabs\n    channels: [Leaflet]';
  const ofObjective = (found: readonly { code: string }[]) =>
    found.map(({ code }) => code).filter((code) => code.startsWith('objective-'));

  it('say one fault of an objective once', async () => {
    assert.deepEqual(ofObjective((await check(planText(vague))).problems), ['objective-vague']);
  });

  it('speak each of its own words', async () => {
    const two = `${vague}\n  - objective: 400 applications by March\n    channels: [Letter]`;
    assert.deepEqual(ofObjective((await check(planText(two))).problems), [
      'objective-vague',
      'objective-without-measure',
    ]);
  });

  it('stay silent where a comment has settled the graver fault', async () => {
    const settled = vague.replace('  - obj', '  # campaign-plan-ignore objective-vague: agreed\n  - obj');
    assert.deepEqual(ofObjective((await check(planText(settled))).problems), []);
  });

  it('speak where the graver check is off', async () => {
    const { context } = await check(planText(vague));
    const found = findProblems(context, { 'objective-vague': 'off' });
    assert.deepEqual(ofObjective(found), ['objective-not-smart']);
  });

  it('are not said to be ignored for nothing where they yield', async () => {
    const both = 'campaign-plan-ignore objective-vague, objective-not-smart';
    const settled = vague.replace('  - obj', `  # ${both}: agreed\n  - obj`);
    assert.deepEqual((await check(planText(settled))).words('unused-ignore'), []);
  });
});

describe('a check that has taken the place of another', () => {
  const plan = planText('campaign: T\nobjectives:\n  - objective: 400 applications\n    channels: [Letter]');
  const codesFor = async (text: string, settings: SeveritySettings = {}) =>
    findProblems((await check(text)).context, settings).map(({ code }) => code);

  it('is silenced by comments that name the former one, and no comment is said to be unused', async () => {
    const ignored = plan.replace('campaign:', '# campaign-plan-ignore-file no-risks\ncampaign:');
    assert.ok((await codesFor(plan)).includes('missing-part'));
    assert.ok(!(await codesFor(ignored)).includes('missing-part'));
    const elsewhere = plan.replace('objectives:', '# campaign-plan-ignore no-risks\nobjectives:');
    assert.ok(!(await codesFor(elsewhere)).includes('missing-part'));
    assert.ok(!(await codesFor(elsewhere)).includes('unused-ignore'));
  });

  it('is silenced with the others that took its place, wherever the comment stands', async () => {
    const ended = planText(`campaign: T
end: 2026-09-05 # campaign-plan-ignore ended-without-results: no survey was made
objectives:
  - {objective: 400 applications, channels: [Letter]}
  - {objective: 300 bookings, channels: [Letter], result: 200}`);
    const codes = await codesFor(ended);
    assert.ok(!codes.some((code) => /^result-|unused-ignore/.test(code)), codes.join());
    const without = await codesFor(ended.replace(/ #.*/, ''));
    assert.ok(without.includes('result-missing') && without.includes('result-unexplained'));
  });

  it('has the severity set for the former one, unless its own is set', async () => {
    assert.ok(!(await codesFor(plan, { 'no-risks': 'off' })).includes('missing-part'));
    assert.ok((await codesFor(plan, { 'no-risks': 'off', 'missing-part': 'hint' })).includes('missing-part'));
  });
});
