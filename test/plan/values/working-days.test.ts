import assert from 'node:assert/strict';
import { bankHolidays, isWorkingDay, workingDaysBefore } from '../../../src/plan/values/working-days.ts';

/** As published on gov.uk/bank-holidays, without their years. */
const published: Readonly<Record<string, string>> = {
  'england 2020': '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  'england 2021': '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  'england 2022': '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  'wales 2023': '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  'england 2024': '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  'england 2025': '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  'england 2026': '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  'england 2027': '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  'scotland 2020': '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28',
  'scotland 2022': '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
  'scotland 2023': '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
  'scotland 2024': '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
  'scotland 2025': '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
  'scotland 2026': '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
  'northern ireland 2021': '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
  'northern ireland 2024': '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  'northern ireland 2026': '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
};

describe('working days', () => {
  for (const [name, days] of Object.entries(published)) {
    it(`leave out the bank holidays of ${name}`, () => {
      const [, country, year] = /^(.*) (\d+)$/.exec(name)!;
      const found = [...bankHolidays(Number(year), country as 'england')].map((day) => day.slice(5));
      assert.equal(found.join(' '), days);
    });
  }

  it('are counted back over weekends and bank holidays', () => {
    // Easter Monday is 29 March 2027.
    assert.equal(workingDaysBefore('2027-03-31', 5, 'england'), '2027-03-22');
    assert.equal(workingDaysBefore('2027-03-31', 5, 'scotland'), '2027-03-23');
    assert.equal(workingDaysBefore('2027-03-30', 1, 'scotland'), '2027-03-29');
    assert.equal(workingDaysBefore('2027-03-30', 1, 'england'), '2027-03-25');
    assert.equal(workingDaysBefore('2027-03-30', 0, 'england'), '2027-03-30');
  });

  it('are none on a Saturday', () => {
    assert.equal(isWorkingDay('2027-03-06', 'wales'), false);
    assert.equal(isWorkingDay('2027-03-05', 'wales'), true);
  });
});
