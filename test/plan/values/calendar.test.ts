import assert from 'node:assert/strict';
import { dayIn, monthsIn, namesByIntl, weekdayIn } from '../../../src/plan/values/calendar.ts';

describe('days in words', () => {
  it('are in the language that is asked for', () => {
    assert.equal(dayIn('en-GB', '2027-03-01'), '1 March 2027');
    assert.equal(dayIn('cy', '2027-03-31'), '31 Mawrth 2027');
    assert.equal(dayIn('cy-GB', '2027-12-25'), '25 Rhagfyr 2027');
    assert.equal(weekdayIn('en-GB', '2027-03-01'), 'Monday 1 March 2027');
    assert.equal(weekdayIn('en-GB', '2027-03-07'), 'Sunday 7 March 2027');
    assert.equal(weekdayIn('cy', '2027-02-22'), 'Dydd Llun 22 Chwefror 2027');
  });

  it('are in English where nobody knows the language', () => {
    assert.equal(dayIn('xx', '2027-03-01'), '1 March 2027');
  });

  for (const language of ['en', 'cy'])
    it(`have the names that Unicode gives them, where the platform knows the language: ${language}`, function () {
      if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) this.skip();
      const { months, weekdays } = namesByIntl(language);
      assert.deepEqual(monthsIn(language), months);
      const days = weekdays.map((_, index) => weekdayIn(language, `2024-01-0${index + 1}`));
      assert.deepEqual(
        days,
        weekdays.map((name, index) => `${name} ${index + 1} ${months[0]} 2024`),
      );
    });
});
