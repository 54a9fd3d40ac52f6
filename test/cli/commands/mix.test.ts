import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeApart } from '../../word/support.ts';
import { commandLine } from '../support.ts';

const plan = `---
campaign: New bin days
service: Waste
audiences: [Unpaid carers]
activities:
  - { date: 2027-03-02, activity: Letter, channel: Letter, audience: Unpaid carers, cost: 250 }
  - { date: 2027-05-04, activity: Drop-in, channel: Drop-in event, audience: Unpaid carers }
---
`;

describe('campaign-plan mix', () => {
  const line = commandLine();
  const { write, run } = line;
  const mix = (...args: string[]) => run('mix', ...args, '--today', '2027-03-01');

  const free = { cost: 0, currency: null, costs: [] };
  const paid = { cost: 250, currency: 'GBP', costs: [{ amount: 250, currency: 'GBP' }] };

  beforeEach(() => write('bins.campaign.md', plan));

  it('counts as JSON by kind, class, direction, audience, service and quarter', () => {
    const { status, stdout } = mix('.', '--format', 'json');
    assert.equal(status, 0);
    const common = { peso: 'owned', audience: 'Unpaid carers', service: 'Waste', count: 1 };
    assert.deepEqual(JSON.parse(stdout), {
      from: '2026-07-01',
      to: '2027-06-30',
      rows: [
        { ...common, kind: 'face-to-face', direction: 'two-way', quarter: '2027-04-01', ...free },
        { ...common, kind: 'traditional', direction: 'limited', quarter: '2027-01-01', ...paid },
      ],
      total: { count: 2, ...paid },
      unheard: [{ audience: 'Unpaid carers', last: null, next: '2027-03-02' }],
      oneWay: [],
      unused: [],
      unregistered: [],
    });
  });

  it('shows the days that are asked for', () => {
    const { total } = JSON.parse(mix('.', '--format', 'json', '--to', '2027-03-31').stdout);
    assert.deepEqual(total, { count: 1, ...paid });
    assert.equal(mix('.', '--from', '2028-01-01').status, 2);
  });

  it('says it in words, and on paper', () => {
    assert.match(mix('.').stdout, /^Mix across plans, 1 July 2026 to 30 June 2027\n/);
    const { status, stdout } = mix('.', '-o', 'mix.docx');
    assert.deepEqual([status, stdout], [0, 'mix.docx\n']);
    const { headings } = takeApart(readFileSync(join(line.folder, 'mix.docx')));
    assert.ok(headings.includes('2 By audience'));
    assert.equal(mix('.', '-o', 'mix.docx').status, 2);
    assert.match(mix('.', '-o', 'mix.csv').stderr, /ends in \.txt, \.json, \.docx/);
  });
});
