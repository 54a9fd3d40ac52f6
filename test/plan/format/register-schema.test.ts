import assert from 'node:assert/strict';
import { readRegister } from '../../../src/plan/document.ts';
import { planText } from '../../support.ts';

async function read(frontmatter: string, eol = '\n') {
  const { register, findings } = await readRegister('register.md', planText(frontmatter, eol));
  return { register, findings: findings.map(({ type }) => type) };
}

/** Without what is not said: every list is there, be it empty. */
function said<Item extends object>(item: Item | undefined): Partial<Item> {
  const filled = Object.entries(item ?? {}).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(filled) as Partial<Item>;
}

describe('reading a register', () => {
  for (const eol of ['\n', '\r\n'])
    it(`reads audiences, periods, key dates, approvals, limits and actions (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const { register, findings } = await read(
        `register: Elmfield
audiences:
  - { id: adults, name: Adults, size: 41,000 }
  - { id: carers, name: Unpaid carers, aliases: [Carers, Family carers], part_of: adults }
periods:
  - { name: Local elections 2027, kind: Purdah, start: 2027-03-22, end: 2027-05-06, may_go_on: Service information, ask: Monitoring Officer, channels: Facebook }
key_dates:
  - { name: Carers Week, start: 2027-06-07, end: 2027-06-13, audiences: carers }
approvals:
  - { when: { peso: paid, cost_over: "£5,000" }, by: Head of Communications, days_before: 2 weeks }
  - { when: It names a councillor, by: Monitoring Officer }
limits: { per_audience: 3 a week, per_channel: 5 }
actions:
  - { action: Train branch staff, owner: Head of Communications, by: 2027-05-31, status: to do }`,
        eol,
      );
      assert.deepEqual(findings, []);
      assert.deepEqual(register.audiences.map(said), [
        { id: 'adults', name: 'Adults', size: '41,000' },
        { id: 'carers', name: 'Unpaid carers', aliases: ['Carers', 'Family carers'], part_of: 'adults' },
      ]);
      assert.deepEqual(said(register.periods[0]), {
        name: 'Local elections 2027',
        kind: 'pre-election',
        start: '2027-03-22',
        end: '2027-05-06',
        may_go_on: ['Service information'],
        ask: 'Monitoring Officer',
        channels: ['Facebook'],
      });
      assert.deepEqual(said(register.key_dates[0]), {
        name: 'Carers Week',
        start: '2027-06-07',
        end: '2027-06-13',
        audiences: ['carers'],
      });
      assert.deepEqual(
        register.approvals.map(({ when, by, days_before }) => [said(when), by, days_before]),
        [
          [{ peso: 'paid', cost_over: '£5,000' }, 'Head of Communications', 10],
          [{ other: 'It names a councillor' }, 'Monitoring Officer', undefined],
        ],
      );
      assert.deepEqual(register.limits, { per_audience: 3, per_channel: 5 });
      assert.deepEqual(register.actions, [
        {
          action: 'Train branch staff',
          owner: 'Head of Communications',
          by: '2027-05-31',
          status: 'planned',
        },
      ]);
    });

  it('reads who may use a channel, in which languages, and how long before print', async () => {
    const { register, findings } = await read(`register: Elmfield
channels:
  - name: Elmfield News
    users: Libraries
    administrators: [Head of Communications, Digital manager]
    lead_days: 3 weeks
    languages: [cy, en]
    other_handle: Newyddion Elmfield
    keep_records: 2 years`);
    assert.deepEqual(findings, []);
    assert.deepEqual(said(register.channels[0]), {
      name: 'Elmfield News',
      users: ['Libraries'],
      admins: ['Head of Communications', 'Digital manager'],
      lead_days: 15,
      languages: ['cy', 'en'],
      other_handle: 'Newyddion Elmfield',
      keep_records: '2 years',
    });
  });

  it('forgives other ways to write them: keyed by id, as plain texts, by day', async () => {
    const { register, findings } = await read(`register: Elmfield
audience:
  carers: Unpaid carers
  parents: { name: New parents, also: Mums and dads }
key_dates:
  2027-06-07: Carers Week
  World Mental Health Day: 10 October 2027
approval: Head of Communications
periods: Flood recovery
actions:
  - Train branch staff: Head of Communications
  - Review who has access`);
    assert.deepEqual(findings, []);
    assert.deepEqual(register.audiences.map(said), [
      { id: 'carers', name: 'Unpaid carers' },
      { id: 'parents', name: 'New parents', aliases: ['Mums and dads'] },
    ]);
    assert.deepEqual(register.key_dates.map(said), [
      { name: 'Carers Week', start: '2027-06-07' },
      { name: 'World Mental Health Day', start: '10 October 2027' },
    ]);
    assert.deepEqual(register.approvals, [{ by: 'Head of Communications' }]);
    assert.deepEqual(register.periods.map(said), [{ name: 'Flood recovery' }]);
    assert.deepEqual(register.actions, [
      { action: 'Train branch staff', owner: 'Head of Communications' },
      { action: 'Review who has access' },
    ]);
  });

  it('takes a sort of period in other words for what it is, and says what is no number', async () => {
    const { register, findings } = await read(`register: Elmfield
periods: [{ name: Refit, kind: Office move }]
limits: { per_audience: many }`);
    assert.equal(register.periods[0]?.kind, 'Office move');
    assert.deepEqual(findings, ['invalid-value']);
  });
});
