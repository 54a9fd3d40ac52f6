import assert from 'node:assert/strict';
import { exported } from '../../word/support.ts';
import { Reviewed } from '../reviewed.ts';
import { linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
organisation: Elmfield Borough Council
lead: Sam Okoro
version: "0.3"
status: draft
start: 2027-01-04
end: 2027-04-30
launch: 2027-03-01
aim: Recycle 55% of household waste by 2030
audiences:
  - id: households
    name: Households
    insight: Households do not know
objectives:
  - id: right-bin
    objective: 90% of households put the right bin out
    baseline: 62%
    target: 90%
    deadline: 2027-03-08
    audiences: [households]
    channels: [Leaflet]
activities:
  - date: 2027-02-01
    activity: Magazine reaches all
    channel: Leaflet
    owner: Print team
    status: planned
    cost: 1200
  - start: 2027-02-08
    end: 2027-02-19
    activity: Crews knock on doors
    owner: 'Crews'
    cost: £450
  - start: 2027-03-29
    end: 2027-04-09
    activity: Stickers go on
    owner: "Crews: all"
budget:
  total: £12,000
  source: Waste fund
risks:
  - {risk: Rain, likelihood: low, impact: high, mitigation: Tents, owner: Print team}
  - risk: Snow
    likelihood: high
    impact: high
    mitigation: >
      Salt on
      all roads
---
# New bin days

Text of the plan.
`;

const bytes = exported(plan).then((document) => document.bytes);

/** What the plan loses and gets where words are typed over, with tracking on and off. */
async function becomes(words: string, others: string): Promise<string> {
  const results = await Promise.all(
    [true, false].map(async (isTracked) => {
      const document = new Reviewed(await bytes);
      const retyped = isTracked ? document.change(words, others) : document.retype(words, others);
      const { accepted } = reviewed(retyped, plan);
      return [...linesMore(plan, accepted.text), '→', ...linesMore(accepted.text, plan)]
        .map((line) => line.trim())
        .join(' ');
    }),
  );
  assert.equal(results[0], results[1], words);
  return results[0]!;
}

describe('the edits of values of the frontmatter', () => {
  for (const [words, others, wanted] of [
    ['Sam Okoro', 'Ann Lee', 'lead: Sam Okoro → lead: Ann Lee'],
    [
      'Elmfield Borough Council',
      'Elmfield Council',
      'organisation: Elmfield Borough Council → organisation: Elmfield Council',
    ],
    ['0.3', '0.4', 'version: "0.3" → version: "0.4"'],
    ['DRAFT, not yet approved', 'Approved', 'status: draft → status: approved'],
    ['4 January', '11 January', 'start: 2027-01-04 → start: 2027-01-11'],
    ['30 April 2027', '31 May 2027', 'end: 2027-04-30 → end: 2027-05-31'],
    [
      '4 January to 30 April 2027',
      '11 January to 31 May 2027',
      'start: 2027-01-04 end: 2027-04-30 → start: 2027-01-11 end: 2027-05-31',
    ],
    [
      '4 January to 30 April 2027',
      '1 December 2026 to 31 May 2027',
      'start: 2027-01-04 end: 2027-04-30 → start: 2026-12-01 end: 2027-05-31',
    ],
    [
      '4 January to 30 April 2027',
      '1 to 31 May 2027',
      'start: 2027-01-04 end: 2027-04-30 → start: 2027-05-01 end: 2027-05-31',
    ],
    ['4 January to 30 April 2027', '3 May 2027', '→'],
    ['4 January to 30 April 2027', '1 to 2 to 3 May 2027', '→'],
    [
      'Recycle 55% of household waste by 2030',
      'Recycle 60% of household waste by 2031',
      'aim: Recycle 55% of household waste by 2030 → aim: Recycle 60% of household waste by 2031',
    ],
    ['62%', '63%', 'baseline: 62% → baseline: 63%'],
    ['8 March 2027', '15 March 2027', 'deadline: 2027-03-08 → deadline: 2027-03-15'],
    ['8 March 2027', '31 February 2027', '→'],
    [
      '8 to 19 February 2027',
      '9 to 20 February 2027',
      '- start: 2027-02-08 end: 2027-02-19 → - start: 2027-02-09 end: 2027-02-20',
    ],
    [
      '8 to 19 February 2027',
      '22 February to 5 March 2027',
      '- start: 2027-02-08 end: 2027-02-19 → - start: 2027-02-22 end: 2027-03-05',
    ],
    [
      '8 to 19 February 2027',
      '22 February 2027',
      '- start: 2027-02-08 end: 2027-02-19 → - start: 2027-02-22 end: 2027-02-22',
    ],
    ['29 March to 9 April 2027', '1 to 9 April 2027', '- start: 2027-03-29 → - start: 2027-04-01'],
    ['29 March to 9 April 2027', '29 March to 16 April 2027', 'end: 2027-04-09 → end: 2027-04-16'],
    ['1 February 2027', '2 February 2027', '- date: 2027-02-01 → - date: 2027-02-02'],
    ['£1,200', '£1,350', 'cost: 1200 → cost: 1350'],
    ['£450', '£520.50', 'cost: £450 → cost: £520.50'],
    ['£12,000', '£14,500', 'total: £12,000 → total: £14,500'],
    ['Waste fund', 'Waste: fund', 'source: Waste fund → source: "Waste: fund"'],
    [
      'Crews knock on doors',
      'Crew’s “own” doors',
      'activity: Crews knock on doors → activity: Crew’s “own” doors',
    ],
    ['Crews: all', 'Crews', 'owner: "Crews: all" → owner: "Crews"'],
    [
      'Low',
      'Medium',
      '- {risk: Rain, likelihood: low, impact: high, mitigation: Tents, owner: Print team} → - {risk: Rain, likelihood: medium, impact: high, mitigation: Tents, owner: Print team}',
    ],
    [
      'Tents',
      'Tents, large',
      '- {risk: Rain, likelihood: low, impact: high, mitigation: Tents, owner: Print team} → - {risk: Rain, likelihood: low, impact: high, mitigation: "Tents, large", owner: Print team}',
    ],
    ['all roads', 'all streets', 'all roads → all streets'],
    ['Leaflet or door drop', 'Facebook', 'channel: Leaflet → channel: Facebook'],
    ['Leaflet or door drop', 'Facbook', '→'],
    ['Households', 'People', '→'],
    [
      'Magazine reaches all',
      'Magazine reaches *all*',
      'activity: Magazine reaches all → activity: Magazine reaches \\*all\\*',
    ],
    [
      'New bin days',
      'Other bin days',
      'campaign: New bin days # New bin days → campaign: Other bin days # Other bin days',
    ],
  ] as const)
    it(`write them as they were written: ${words} → ${others}`, async () => {
      assert.equal(await becomes(words, others), wanted);
    });
});
