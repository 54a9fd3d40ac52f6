import assert from 'node:assert/strict';
import { exactFormsAt } from '../../src/features/exact-dates.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';

/** The text after each exact form of the date that is written so, by the form's title. */
async function exact(frontmatter: string, written: string, eol = '\n'): Promise<Record<string, string>> {
  const text = planText(frontmatter, eol);
  const { document } = await check(text);
  const start = text.indexOf(written);
  return Object.fromEntries(
    exactFormsAt(document, { start, end: start }).map(({ title, edits }) => [title, applyEdits(text, edits)]),
  );
}

describe('exact forms of dates', () => {
  for (const eol of ['\n', '\r\n']) {
    const ends = eol === '\n' ? 'LF' : 'CRLF';

    it(`are offered for a day (${ends})`, async () => {
      assert.deepEqual(await exact('campaign: T\nstart: 18 January 2027 # Monday', '18 January', eol), {
        'Change to “2027-01-18”': planText('campaign: T\nstart: 2027-01-18 # Monday', eol),
      });
    });

    it(`are the first day of a start and the last of an end (${ends})`, async () => {
      const plan = 'campaign: T\nstart: Spring 2027\nend: "August 2027"';
      assert.deepEqual(await exact(plan, 'Spring', eol), {
        'Change to “2027-03-01”': planText(plan.replace('Spring 2027', '2027-03-01'), eol),
      });
      assert.deepEqual(await exact(plan, 'August', eol), {
        'Change to “2027-08-31”': planText(plan.replace('August 2027', '2027-08-31'), eol),
      });
    });

    it(`are offered for one of several dates (${ends})`, async () => {
      const plan = (day: string) => `campaign: T\nevaluation:\n  review: [2027-02-28, ${day}]`;
      assert.deepEqual(await exact(plan('30 June 2027'), '30 June', eol), {
        'Change to “2027-06-30”': planText(plan('2027-06-30'), eol),
      });
    });

    it(`are a start and an end for an activity of several days (${ends})`, async () => {
      const plan = (dates: string) => `campaign: T\nactivities:\n  - activity: A\n    ${dates}\n    owner: B`;
      assert.deepEqual(await exact(plan('date: w/c 2 August 2027'), 'w/c', eol), {
        'Change to “start” and “end”: 2027-08-02 to 2027-08-08': planText(
          plan('start: 2027-08-02\n    end: 2027-08-08'),
          eol,
        ),
      });
      const first = (dates: string) => `campaign: T\nactivities:\n  - ${dates}\n    activity: A`;
      assert.deepEqual(await exact(first("date: '16 and 17 March 2027'"), '16', eol), {
        'Change to “start” and “end”: 2027-03-16 to 2027-03-17': planText(
          first('start: 2027-03-16\n    end: 2027-03-17'),
          eol,
        ),
      });
      const flow = (dates: string) => `campaign: T\nactivities:\n  - { activity: A, ${dates}, owner: B }`;
      assert.deepEqual(await exact(flow('date: May 2027'), 'May', eol), {
        'Change to “start” and “end”: 2027-05-01 to 2027-05-31': planText(
          flow('start: 2027-05-01, end: 2027-05-31'),
          eol,
        ),
      });
    });
  }

  it('are not offered where there is none: what is exact, recurs, goes on, or must be one day', async () => {
    const activities = (date: string) => `campaign: T\nactivities:\n  - {activity: A, date: ${date}}`;
    for (const date of ['2027-03-01', 'launch', 'weekly', 'monthly until June 2027', 'from June 2027'])
      assert.deepEqual(await exact(activities(date), date), {}, date);
    assert.deepEqual(await exact('campaign: T\nsignoff:\n  - {name: A, date: May 2027}', 'May'), {});
  });

  it('are not offered where what stands in brackets would be lost', async () => {
    const text = 'campaign: T\nstart: 8 March 2027 (International Women’s Day)';
    assert.deepEqual(await exact(text, '8 March'), {});
  });
});
