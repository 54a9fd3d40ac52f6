import assert from 'node:assert/strict';
import {
  isCountedTime,
  readPlanDate,
  readTimeInWords,
  readWrittenDate,
  severalDates,
} from '../../../src/plan/values/written-dates.ts';

const within = { from: '2027-04-01', to: '2028-03-31' };

/** A date in short: its ends with `..` where one is open, its precision, how often it recurs. */
function read(text: string, around: { from: string; to: string } | undefined = within): string | undefined {
  const date = readWrittenDate(text)?.(around);
  if (!date) return undefined;
  const { from, to, precision, recurs } = date;
  const days = from === to && from !== undefined ? from : `${from ?? ''}..${to ?? ''}`;
  return [days, precision, recurs].filter(Boolean).join(' ');
}

describe('dates as people write them', () => {
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'single days, the day before the month': {
      '18 January 2027': '2027-01-18 day',
      '18th January 2027': '2027-01-18 day',
      '1st of March, 2027': '2027-03-01 day',
      'Mon 18 Jan 2027': '2027-01-18 day',
      'Thursday, 9 Sept. 2027': '2027-09-09 day',
      '18/1/2027': '2027-01-18 day',
      '03/04/2027': '2027-04-03 day',
      '1.3.27': '2027-03-01 day',
      '1-3-2027': '2027-03-01 day',
      '2027/03/01': '2027-03-01 day',
      'March 1, 2027': '2027-03-01 day',
      'by 31 March 2027': '2027-03-31 day',
      '18 January 2027 (provisional)': '2027-01-18 day',
      '18 January 2027, 10am': '2027-01-18 day',
      '18 January 2027 at 18:30': '2027-01-18 day',
      'Thursday 3 February 2028, 6-8pm': '2028-02-03 day',
      '11am, 3 February 2028': '2028-02-03 day',
    },
    'with what the day is': {
      '8 March 2028 (International Women’s Day)': '2028-03-08 day',
      'International Women’s Day (8 March 2028)': '2028-03-08 day',
      'April 2027 (Bowel Cancer Awareness Month)': '2027-04-01..2027-04-30 month',
      '6–10 Hydref 2027 (Wythnos Cerdded i’r Ysgol)': '2027-10-06..2027-10-10 day',
      'w/c 17 May (Mental Health Awareness Week)': '2027-05-17..2027-05-23 week',
    },
    weeks: {
      'w/c 2 August 2027': '2027-08-02..2027-08-08 week',
      'W/C 02/08/2027': '2027-08-02..2027-08-08 week',
      'wc 2 August 2027': '2027-08-02..2027-08-08 week',
      'week commencing Monday 2 August 2027': '2027-08-02..2027-08-08 week',
      'week beginning 2027-08-02': '2027-08-02..2027-08-08 week',
      'w/e 8 August 2027': '2027-08-02..2027-08-08 week',
      'first week of March 2027': '2027-03-01..2027-03-07 week',
      'last week in February 2027': '2027-02-22..2027-02-28 week',
      '1st week of October 2027': '2027-10-01..2027-10-07 week',
      '2nd week of October 2027': '2027-10-08..2027-10-14 week',
    },
    'several days and months': {
      '16 and 17 March 2027': '2027-03-16..2027-03-17 day',
      '16, 17 and 18 March 2027': '2027-03-16..2027-03-18 day',
      '16–20 March 2027': '2027-03-16..2027-03-20 day',
      'from 16 to 20 March 2027': '2027-03-16..2027-03-20 day',
      'April/May 2027': '2027-04-01..2027-05-31 month',
      'June - August 2027': '2027-06-01..2027-08-31 month',
      'December/January 2028': '2027-12-01..2028-01-31 month',
      'November 2027 to January 2028': '2027-11-01..2028-01-31 month',
      'Phase 1 - January 2027': '2027-01-01..2027-01-31 month',
      '4 Oct – 30 Nov 2027': '2027-10-04..2027-11-30 day',
      '31/10/27 to 7/11/27': '2027-10-31..2027-11-07 day',
      '4/10/27-10/10/27': '2027-10-04..2027-10-10 day',
      'Mon 4th October – Sun 10th October': '2027-10-04..2027-10-10 day',
      '20 December 2027 to 5 January 2028': '2027-12-20..2028-01-05 day',
      'w/c 4, 11 and 18 October 2027': '2027-10-04..2027-10-24 week',
      'Q3/Q4 2027': '2027-07-01..2027-12-31 quarter',
      'Autumn/Winter 2027': '2027-09-01..2028-02-29 season',
    },
    'from one part of a time to another': {
      'early to mid October 2027': '2027-10-01..2027-10-20 month',
      'Mid Oct. - Nov. 2027': '2027-10-11..2027-11-30 month',
      'mid-October to early December 2027': '2027-10-11..2027-12-10 month',
      'late July/early August 2027': '2027-07-21..2027-08-10 month',
      'November to mid January 2028': '2027-11-01..2028-01-20 month',
      'Mid Oct. – Mid Nov.': '2027-10-11..2027-11-20 month',
      'from mid March to late April 2027': '2027-03-11..2027-04-30 month',
      'weekly from mid October to early December': '2027-10-11..2027-12-10 month weekly',
      'Mid Oct to end Nov 2027': '2027-10-11..2027-11-30 month',
      'canol Mehefin i ddechrau Gorffennaf 2027': '2027-06-11..2027-07-10 month',
    },
    'months and longer, and their parts': {
      'August 2027': '2027-08-01..2027-08-31 month',
      'Aug 2027': '2027-08-01..2027-08-31 month',
      '2027-08': '2027-08-01..2027-08-31 month',
      '08/2027': '2027-08-01..2027-08-31 month',
      'early March 2027': '2027-03-01..2027-03-10 month',
      'mid March 2027': '2027-03-11..2027-03-20 month',
      'mid-March 2027': '2027-03-11..2027-03-20 month',
      'late March 2027': '2027-03-21..2027-03-31 month',
      'end of February 2027': '2027-02-19..2027-02-28 month',
      'Spring 2027': '2027-03-01..2027-05-31 season',
      'the autumn of 2027': '2027-09-01..2027-11-30 season',
      'winter 2027/28': '2027-12-01..2028-02-29 season',
      'late summer 2027': '2027-07-31..2027-08-31 season',
      'Q2 2027': '2027-04-01..2027-06-30 quarter',
      '2027 Q4': '2027-10-01..2027-12-31 quarter',
      'Q4 2027/28': '2028-01-01..2028-03-31 quarter',
      '2027/28': '2027-04-01..2028-03-31 year',
      '2027-2028': '2027-04-01..2028-03-31 year',
      '2027': '2027-01-01..2027-12-31 year',
    },
    'what goes on, comes back or has one end': {
      'from June 2027': '2027-06-01.. month',
      'since 1 June 2027': '2027-06-01.. day',
      'until 30 June 2027': '..2027-06-30 day',
      weekly: '.. day weekly',
      'weekly, Tuesdays': '.. day weekly',
      'Every Tuesday': '.. day weekly',
      'fortnightly until June 2027': '..2027-06-30 month fortnightly',
      'monthly until 2027-06-30': '..2027-06-30 day monthly',
      'monthly from June 2027': '2027-06-01.. month monthly',
      'daily in August 2027': '2027-08-01..2027-08-31 month daily',
      ongoing: '.. day continuous',
      'On-going (weekly)': '.. day weekly',
      throughout: '.. day continuous',
      'throughout the campaign': '.. day continuous',
      'throughout June 2027': '2027-06-01..2027-06-30 month continuous',
      'October onwards': '2027-10-01.. month',
      '1 Nov 2027 - ongoing': '2027-11-01.. day',
      'no later than 31 October 2027': '..2027-10-31 day',
      'First Sunday of each month': '.. day monthly',
      '2nd and 4th Tuesday of the month': '.. day monthly',
      'not before 7 February': '2028-02-07.. day',
      'every other Tuesday': '.. day fortnightly',
      'Tuesdays and Thursdays': '.. day weekly',
      'Wednesdays in term time': '.. day weekly',
      '3 times a week': '.. day weekly',
      'twice monthly': '.. day monthly',
      'as and when needed': '.. day continuous',
    },
    'days and months without a year, where the plan has one': {
      '12 May': '2027-05-12 day',
      '12 February': '2028-02-12 day',
      '29 February': '2028-02-29 day',
      'w/c 2 August': '2027-08-02..2027-08-08 week',
      'early March': '2028-03-01..2028-03-10 month',
      Autumn: '2027-09-01..2027-11-30 season',
      '28/3': '2028-03-28 day',
      'weekly until June': '..2027-06-30 month weekly',
    },
    Welsh: {
      '18 Ionawr 2027': '2027-01-18 day',
      '1af o Fawrth 2027': '2027-03-01 day',
      '5 Orffennaf 2027': '2027-07-05 day',
      '5 Dachwedd 2027': '2027-11-05 day',
      '5 Ragfyr 2027': '2027-12-05 day',
      'Dydd Llun 2 Awst 2027': '2027-08-02 day',
      'dechrau Mawrth 2027': '2027-03-01..2027-03-10 month',
      'canol Mehefin 2027': '2027-06-11..2027-06-20 month',
      'diwedd Rhagfyr 2027': '2027-12-21..2027-12-31 month',
      'Hydref 2027': '2027-10-01..2027-10-31 month',
      'gwanwyn 2027': '2027-03-01..2027-05-31 season',
      'Ebrill a Mai 2027': '2027-04-01..2027-05-31 month',
      'o Fehefin 2027': '2027-06-01.. month',
      'misol tan Fehefin 2027': '..2027-06-30 month monthly',
      'yn wythnosol': '.. day weekly',
      'yn fisol': '.. day monthly',
      'bob dydd Mawrth': '.. day weekly',
      'bob dydd': '.. day daily',
      wythnosol: '.. day weekly',
      parhaus: '.. day continuous',
    },
  };
  for (const [what, texts] of Object.entries(cases)) {
    it(`are read: ${what}`, () => {
      assert.deepEqual(
        Object.fromEntries(Object.keys(texts).map((text) => [text, read(text) ?? 'undefined'])),
        texts,
      );
    });
  }

  it('are none where there is no such day', () => {
    for (const text of [
      '31 June 2027',
      '30/02/2027',
      '1/13/2027',
      '2027-02-30',
      '29 February 2027',
      '31 June',
      '2027/29',
      '2027-13',
      '13/2027',
      '0/2027',
    ])
      assert.equal(readPlanDate(text), undefined, text);
  });

  it('are none where the text is something else', () => {
    for (const text of [
      'when ready',
      'soon',
      '',
      'March of the penguins 2027',
      'weekly-ish',
      'daily newspaper',
      'spring clean',
      '1 March 2027 and 5 May 2027',
      'May 2027 we meet',
      'late December to early March of the penguins',
      `${'1 '.repeat(40)}March 2027`,
      '5 Awsd 2027',
      '5 Mawrdh 2027',
    ])
      assert.equal(readPlanDate(text), undefined, text);
  });

  it('have no days without a year where none is known, and still are dates', () => {
    assert.equal(readPlanDate('12 May'), '12 May');
    assert.equal(readWrittenDate('12 May')?.(), undefined);
  });

  it('are told apart where one value holds several', () => {
    assert.deepEqual(severalDates('2027-03-01 and 2027-05-01'), ['2027-03-01', '2027-05-01']);
    assert.deepEqual(severalDates('1 March, 5 May & 7 July 2027'), [
      '1 March 2027',
      '5 May 2027',
      '7 July 2027',
    ]);
    assert.equal(severalDates('1 March 2027'), undefined);
    assert.equal(severalDates('Salt and vinegar'), undefined);
  });

  it('may be words without a figure for a time, in an activity’s place for it', () => {
    assert.equal(readTimeInWords(' monthly editions '), 'monthly editions');
    assert.equal(readTimeInWords('Run up to the deadline'), 'Run up to the deadline');
    for (const text of ['soon', '31 June', '12 Mrach 2027', '45', '–', ''])
      assert.equal(readTimeInWords(text), undefined, text);
  });

  it('may be words with a figure that counts from something else, or a time that has a name', () => {
    for (const text of [
      'Week 2 of term',
      'weeks 1-3',
      'every 6 weeks',
      'Easter 2028',
      'summer term 2028',
      'Christmas',
      'halfterm',
      'Half-term 2028',
      'bimonthly',
      'before Ramadan (starts c. 8 Feb)',
    ])
      assert.equal(readTimeInWords(text), text);
  });

  it('may count from something else, and no placeholder does', () => {
    for (const text of ['Week 6', 'M12', 'Q2 Y1']) assert.ok(isCountedTime(text), text);
    for (const text of ['TBC', 'provisional', '', ' ', 'Week 6 of term'])
      assert.ok(!isCountedTime(text), text);
  });

  it('stay as they are written, and exact ones are normalised', () => {
    assert.equal(readPlanDate(' Early  March 2027 '), 'Early  March 2027');
    assert.equal(readPlanDate('launch + 2 weeks'), 'launch+2w');
  });
});
