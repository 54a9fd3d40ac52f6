import assert from 'node:assert/strict';
import { planText } from '../../support.ts';
import { exportedRegister } from '../../word/support.ts';

const register = `register: Elmfield
audiences:
  - { id: carers, name: Unpaid carers, aliases: [Family carers], size: 9,400 }
periods:
  - { name: Local elections 2027, kind: pre-election, start: 2027-03-22, end: 2027-05-06, may_go_on: Service information, ask: Monitoring Officer }
key_dates:
  - { name: Carers Week, start: 2027-06-07, end: 2027-06-13, audiences: carers }
approvals:
  - { when: { peso: paid, cost_over: 5000 }, by: Head of Communications, days_before: 10 }
limits: { per_audience: 3 }
actions:
  - { action: Train branch staff, owner: Head of Communications, by: 2027-05-31, status: planned }
channels:
  - { id: facebook, handle: "@elmfield", owner: Digital team, deputy: Press office, users: [Libraries], admins: [Sam, Jo], approver: Head of Communications, crisis_contact: Duty officer, policy: "#house-rules", moderation: Weekdays, response_hours: 4, accessibility: Captions, languages: [cy, en], records: Archived, keep_records: 2 years, risk: Account taken over, mitigation: Two-step sign-in, audiences: [carers], review_date: 2027-06-30 }
  - { name: Elmfield News, kind: traditional, lead_days: 15 }
  - { id: x, status: closed }`;

describe('the document of a channel register', () => {
  for (const eol of ['\n', '\r\n']) {
    it(`says for every service what its channels are and who may use what (${JSON.stringify(eol)})`, async () => {
      const text = `${planText(register, eol)}${eol}# How we use our channels${eol}${eol}Be kind.${eol}${eol}## House rules${eol}${eol}No names.${eol}`;
      const { headings, paragraphs, tables, notices } = await exportedRegister(text);
      assert.deepEqual(notices, []);
      assert.deepEqual(headings, [
        '1 Elmfield',
        '2 How we use our channels',
        '3 House rules',
        '2 Channels',
        '2 Who may use what',
        '2 Rules of the channels',
        '2 Risks',
        '2 Actions for the whole organisation',
        '2 Periods in which publicity needs care',
        '2 Key dates',
        '2 Approvals',
        '2 Audiences by their shared names',
      ]);
      const said = paragraphs.map(({ text: words }) => words);
      for (const words of ['How we use our channels', 'Be kind.', 'No names.'])
        assert.ok(said.includes(words), words);
      assert.ok(said.some((words) => /^For every service that speaks with the public/.test(words)));
      assert.ok(said.includes('One audience hears from 3 campaigns in a week at most.'));
      const [channels, access, rules, risks, actions, periods, dates, approvals, audiences] = tables;
      assert.deepEqual(
        channels?.slice(1).map((row) => row[0]),
        ['Facebook / @elmfield', 'Elmfield News', 'X'],
      );
      assert.deepEqual(channels?.[1]?.slice(1), [
        'Social / Two-way / Shared',
        'For: Unpaid carers',
        'Digital team / Deputy: Press office',
        'Active',
        '30 June 2027',
      ]);
      assert.match(channels![2]![2]!, /Deadline: 15 working days before/);
      assert.deepEqual(access?.[1], [
        'Facebook',
        'Libraries',
        'Sam / Jo',
        'Head of Communications',
        'Duty officer',
      ]);
      assert.ok(!access?.some(([name]) => name === 'X'), 'nobody uses a closed channel');
      assert.deepEqual(rules?.[1], [
        'Facebook',
        'House rules',
        'Weekdays / within 4 hours',
        'Captions / Languages: Welsh and English',
        'Archived / Kept for: 2 years',
      ]);
      assert.deepEqual(risks?.[1], ['Facebook', 'Account taken over', 'Two-step sign-in']);
      assert.deepEqual(actions?.[1], [
        'Train branch staff',
        'Head of Communications',
        '31 May 2027',
        'Planned',
      ]);
      assert.deepEqual(periods?.[1], [
        'Local elections 2027 / Pre-election',
        '22 March to 6 May 2027',
        'Service information',
        'Monitoring Officer',
      ]);
      assert.deepEqual(dates?.[1], ['7 to 13 June 2027', 'Carers Week', 'Unpaid carers']);
      assert.deepEqual(approvals?.[1], [
        'Class: Paid / Costs more than: £5,000',
        'Head of Communications',
        '10 working days before',
      ]);
      assert.deepEqual(audiences?.[1], ['Unpaid carers', 'Family carers', '9,400']);
    });
  }

  it('speaks Welsh where the register does', async () => {
    const { headings } = await exportedRegister(planText(`${register}\nlanguage: cy`));
    assert.ok(headings.includes('2 Pwy gaiff ddefnyddio beth'), headings.join());
  });

  it('leaves out the text and the contents list where that is asked for', async () => {
    const text = `${planText(register)}\n## House rules\n\nNo names.\n`;
    const { headings, paragraphs } = await exportedRegister(text, {
      options: { body: false, contents: false },
    });
    assert.ok(!headings.some((heading) => heading.includes('House rules')));
    assert.ok(!paragraphs.some(({ text: words }) => words === 'Contents'));
  });

  it('says so where nothing is registered', async () => {
    const { paragraphs } = await exportedRegister(planText('register: Elmfield'));
    assert.ok(paragraphs.some(({ text }) => text === 'Nothing is registered yet.'));
  });
});
