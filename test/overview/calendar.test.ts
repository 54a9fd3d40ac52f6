import assert from 'node:assert/strict';
import ical from 'ical.js';
import { type CalendarEvent, calendarText } from '../../src/overview/calendar.ts';

const event: CalendarEvent = {
  uid: 'a@b',
  from: '2027-02-28',
  to: '2027-02-28',
  summary: 'Open day',
  description: '',
  categories: [],
  status: 'CONFIRMED',
};

const text = (...events: Partial<CalendarEvent>[]) =>
  calendarText(
    'Grid',
    events.map((each) => ({ ...event, ...each })),
    '2027-01-01',
  );

/** What a library that is not ours reads in it. */
const read = (...events: Partial<CalendarEvent>[]) =>
  new ical.Component(ical.parse(text(...events)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ical.Event(component));

describe('a calendar', () => {
  it('has events all day long that end the day after their last', () => {
    const [one, other] = read({}, { uid: 'c@d', to: '2027-03-04' });
    assert.ok(one!.startDate.isDate && one!.endDate.isDate);
    assert.deepEqual([one!.startDate.toString(), one!.endDate.toString()], ['2027-02-28', '2027-03-01']);
    assert.equal(other!.endDate.toString(), '2027-03-05');
  });

  it('gives back every text as it was', () => {
    const summary = 'Bins; who, what\\where: “now” – 100%';
    const description = 'One\nTwo, three; \\n four';
    const [found] = read({ summary, description, categories: ['Bins, and more', 'Waste'] });
    assert.equal(found!.summary, summary);
    assert.equal(found!.description, description);
    assert.deepEqual(found!.component.getFirstProperty('categories')!.getValues(), [
      'Bins, and more',
      'Waste',
    ]);
  });

  it('has no line of more than 75 octets, and cuts no emoji in two', () => {
    const family = '👩‍👩‍👧‍👦';
    for (let before = 0; before < 40; before++) {
      const summary = `${'x'.repeat(before)}${family.repeat(8)}é`;
      const file = text({ summary });
      const lines = file.split('\r\n');
      for (const line of lines) {
        assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.doesNotMatch(line, /^ ?\u200d|\u200d$|\ufffd/);
      }
      assert.equal(read({ summary })[0]!.summary, summary);
    }
  });

  it('goes on after a character that takes more than a line', () => {
    const summary = `e${'\u0301'.repeat(200)}!`;
    assert.equal(read({ summary })[0]!.summary, summary);
    for (const line of text({ summary }).split('\r\n'))
      assert.ok(new TextEncoder().encode(line).length <= 75);
  });

  it('is a calendar where nothing is in it', () => {
    assert.deepEqual(read(), []);
    assert.match(text(), /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  });
});
