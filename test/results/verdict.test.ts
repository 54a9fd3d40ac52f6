import assert from 'node:assert/strict';
import type { AimWords } from '../../src/results/aim.ts';
import { hasResult, type Reason, type Verdict, verdictOf } from '../../src/results/verdict.ts';

/** What a plan says, and what is to come of it: `statement | baseline | target | result => verdict`. */
const table = `
# A figure beside a figure
|| 60% | 62% => met
|| 60% | 60% => met
|| 60% | 58% => missed
|| 60 per cent | 61 percent => met
|| 60 % | 59.9 % => missed
|| 2,000 children | 900 => missed
|| 2000 | 2,140 => met
|| 1 500 | 1,500 => met
|| 500 | 412 new cards => missed
|| £25,000 | £25.4k => met
|| £1.2m | £900,000 => missed
|| 1.5 million views | 1,620,000 => met
|| two thousand | 2,100 => met
|| half a million | 480k => missed
|| 7.2 out of 10 | 7.4 out of 10 => met
|| 8 out of 10 | 8.2 out of 10 => met
|| 4.5 stars | 4.2 stars => missed
|| 1 in 5 | 22% => met
|| nine in ten | 89% => missed
|| 9 out of 10 | 92% => met
|| a third | 33% => met
|| two-thirds of landlords | 66% => missed
|| three quarters | 4 in 5 => met
|| 10 of the 12 wards | 11 of 12 => met
|| 5,000 | 5,828 of 9,400 carers => met
|| 60% | 5,828 of 9,400 carers (62%) => met

# At least, at most
|| at least 60% | 60% => met
|| 60% or more | 59% => missed
|| 400+ sign-ups | 431 => met
|| over 60% | 60% => missed
|| ≥ 60% | 60% => met
|| more than half | 52% => met
|| a minimum of 300 | 299 => missed
|| no fewer than 12 schools | 12 => met
|| fewer than 150 calls a week | 149 => met
|| fewer than 150 calls a week | 150 => missed
|| no more than 5 complaints | 5 => met
|| at most 3 | 4 => missed
|| 5 days or less | 4 days => met
|| under 5 minutes | 300 seconds => missed
|| within 2 hours | 90 minutes => met
|| below 10% | 7% => met
|| 0 complaints | 0 => met
|| no complaints | 2 => missed
|| none | none => met

# From where things stood
| 48% | 60% | 58% => partly
| 48% | 60% | 48% => missed
| 48% | 60% | 45% => missed
| 9% in 2025/26 | 6% | 5.5% => met
| 9% | 6% | 7% => partly
| 9% | 6% | 9.5% => missed
| 430 a week (change of 2024) | below 150 a week | 200 => partly
| 10 | 0 | 3 => partly
| 10 | 0 | 0 => met
| 11 minutes | 5 minutes | 6 minutes => partly
Reduce missed appointments from 9% to 6% by March 2027 | | | 7% => partly
Raise flu vaccination among carers from 48% to 60% by 31 January 2027 | | | 62% => met
Raise flu vaccination among carers from 48% to 60% by 31 January 2027 | | | 55% => partly
Increase followers: 12,000 → 15,000 | | | 14,100 => partly
Raise recall of the new day to 60% (now 48%) | | | 55% => partly
Cut response times from 11 minutes to 5 by June 2027 | | | 5 minutes => met
Cynyddu nifer y siaradwyr o 40% i 60% erbyn Mawrth 2027 | | | o leiaf 61% => met
Lleihau galwadau i lai na 150 yr wythnos | 400 | | 180 => partly

# Changes
|| 20% fewer | down 23% => met
|| 20% fewer | 12% fewer => partly
|| 20% fewer | up 3% => missed
| 430 a week | 20% fewer | 344 a week => met
| 430 | 20% fewer | 400 => partly
|| +12% | +15% => met
| 200 | twice as many | 410 => met
| 200 | double | 300 => partly
|| twice as many | three times as many => met
Halve the number of fines | 400 | | 200 => met
Halve the number of fines | 400 | | 250 => partly
Reduce calls by at least 10% | 1,000 | | 880 => met
Raise recall by 5 percentage points | 40% | | 46% => met
Raise recall by 5 percentage points | 40% | | 42% => partly
Raise recall by 5 percentage points | | | up 6 points => met
500 more households compost | | | 520 more => met
500 more households compost | 300 | | 850 => met
A third fewer calls about missed bins | 900 | | 610 => partly
| 40% | 60% | unchanged => missed
| 1,000 | 1,200 | up 25% => met

# What stands beside the figure
|| 62% | 62% (up from 48%) => met
|| 60% | 62% in a survey of 400 households, June 2027 => met
|| 60% | 62%, up from 48% => met
|| 60% | rose from 48% to 62% => met
|| 60% | 62% against a target of 60% => met
|| 500 | By 5 September 2026: 512 => met
2,000 children aged 4 to 11 finish the challenge by 5 September 2026 | | | 2,140 => met
1 in 3 drivers stick to 20mph six months on | | | 29% => missed
Resolve 80% of complaints within five working days | | | 83% => met
Half of our 9,400 tenants answer the survey | | | 51% => met
Over-65s: 72% have had their jab by January 2027 | | | 70% => missed
Raise £25,000 for charities during 2026/27 | | | £26,130 => met
The newsletter is read by 5,000 people | | | 5,200 => met
No household misses a collection | | | 0 => met
Keep satisfaction at 90% or above | | | 88% => missed

# A unit said once: a bare number beside days or pounds can be nothing else
|| 10 days or fewer | 10 => met
|| within 10 days | 12 => missed
Answer letters within 10 days | | | 9 => met
Answer letters faster | 4 weeks | 2 weeks | 3 => partly
Answer letters faster || 10 working days or fewer | 8 => met
|| £5,000 | 5,200 => met
Raise £25,000 for charities | | | 24,000 => missed
# Beside a share it may be how many, with a thing of its own it is that
|| 60% | 600 => other-unit
|| within 10 days | 8 letters => other-unit
|| at most 10 | 8 days => other-unit

# More than one value
|| 95–97% | 96% => met
|| 95% | 95–97% => met
|| 98% | 95–97% => missed
|| 96% | 95–97% => open
| 90% | 98% | 95 to 97% => partly
|| between 5 and 7 days or less | 6 days => met
|| 60% | about 80% => met
|| 60% | about 60% => open
|| 2,000 | over 2,100 => met
|| 2,000 | over 1,500 => open
|| 2,000 | nearly 2,000 => missed
| 3,200 | up to 5,000 | 4,000 => partly
|| up to 5 complaints | 4 => way-unclear

# Nothing to compare
|| 60% | tbc => none
|| 60% | awaiting data => none
|| 60% | not yet known => none
|| 60% | results due in March 2027 => none
|| 60% | | => none
|| 60% | Achieved => result-in-words
|| 60% | 61 => other-unit
|| £5,000 | €5,200 => other-unit
|| at least 120 calls | 140 applications => other-unit
|| 2,000 visits | 300 a week => other-unit
|| 60% | 62% of parents, 48% of carers => several-figures
|| 60% and 300 sign-ups | 62% => target-unclear
|| 20% fewer | 344 => no-baseline
500 more households compost | | | 520 => no-baseline
500 more households compost | 300 | | 520 => ambiguous
Raise recall by 10% | 40% | | 42% => ambiguous
Calls about missed bins | | 150 | 120 => way-unclear
Reduce uptake | 40% | 60% | 50% => way-unclear
|| 5 minutes | 4 minutes => way-unclear
Residents feel safer | | | 62% => no-target
|| as many as we can | 62% => target-in-words
Increase uptake 40% to 60% | | | 50% => target-unclear
`;

function shown(verdict: Verdict): Verdict['kind'] | Reason {
  return verdict.kind === 'incomparable' ? verdict.reason : verdict.kind;
}

describe('what came of an aim', () => {
  for (const line of table.split('\n').filter((each) => each.includes('=>'))) {
    it(line.trim(), () => {
      const [words = '', expected = ''] = line.split('=>');
      const parts = words.startsWith('||') ? ['', ...words.slice(1).split('|')] : words.split('|');
      const [statement = '', baseline, target, result] = parts.map((part) => part.trim());
      assert.equal(shown(verdictOf({ statement, baseline, target }, result)), expected.trim());
    });
  }

  it('is read in the unit that the objective gives', () => {
    const aim: AimWords = {
      statement: 'Uptake',
      baseline: '48',
      target: '60',
      unit: '% of registered carers',
    };
    assert.deepEqual(verdictOf(aim, '62'), { kind: 'met' });
    assert.deepEqual(verdictOf(aim, '55%'), { kind: 'partly' });
  });

  it('takes no longer for a text without end', () => {
    const long = 'from 1 to '.repeat(5_000);
    assert.deepEqual(verdictOf({ statement: long, target: '60%' }, `${long} 62%`).kind, 'incomparable');
  });

  it('is still to come where a text says no more than that', () => {
    for (const text of [
      undefined,
      '',
      'TBC',
      '?',
      'n/a',
      'To be confirmed',
      'pending',
      'Data expected in May',
    ])
      assert.equal(hasResult(text), false, text);
    for (const text of ['0', 'none', '62%', 'Most said yes']) assert.equal(hasResult(text), true, text);
  });
});
