import assert from 'node:assert/strict';
import ical from 'ical.js';
import { DocumentWords } from '../../src/document/words/words.ts';
import { gridCalendar } from '../../src/overview/grid-calendar.ts';
import { organisation, sampleGrid, today } from './support.ts';

async function events(texts = organisation) {
  const file = gridCalendar(await sampleGrid({}, texts), {
    words: new DocumentWords('en-GB'),
    today,
    name: 'Grid',
    placeOf: (path) => path,
  });
  return new ical.Component(ical.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ical.Event(component));
}

const bins = 'plans/bins.campaign.md';
const changed = (from: string, to: string) => {
  const text = organisation[bins]!.replace(from, to);
  assert.notEqual(text, organisation[bins]);
  return { ...organisation, [bins]: text };
};

describe('the grid as a calendar', () => {
  it('has an event for each item with a date, with who and what to mind', async () => {
    const all = await events();
    assert.equal(all.filter(({ uid }) => !/-(?:approval|deadline)/.test(uid)).length, 8);
    const letter = all.find(({ summary }) => summary === 'Letter (New bin days)')!;
    assert.equal(letter.startDate.toString(), '2027-03-01');
    assert.equal(letter.endDate.toString(), '2027-03-02');
    assert.match(
      letter.description,
      /Audience: Unpaid carers\nChannel: Letter or direct mail\nLead: Print\nApprover: Head of Waste\nClash with Winter jabs/,
    );
  });

  it('has an event for what is due, on its day, with what it is for', async () => {
    const due = (await events()).filter(({ uid }) => /-(?:approval|deadline)/.test(uid));
    assert.deepEqual(
      due.map(({ startDate, summary, description }) => [startDate.toString(), summary, description]),
      [
        [
          '2027-02-26',
          'Ask Head of Communications for approval (the day has passed): Boost (Winter jabs)',
          'Goes out: 5 March 2027',
        ],
        [
          '2027-03-17',
          'Everything to Residents’ magazine: Depot opens (New bin days)',
          'Goes out: 24 March 2027\nLead: Sam',
        ],
      ],
    );
  });

  it('says of what has no fixed day that it is tentative', async () => {
    const visits = (await events()).find(({ summary }) => summary.includes('SUM'))!;
    assert.equal(visits.component.getFirstPropertyValue('status'), 'TENTATIVE');
    assert.match(visits.description, /When: some time, 1 to 31 March 2027/);
  });

  it('says of what is not yet decided that it is tentative, and confirms what is', async () => {
    const statusOf = async (summary: string) =>
      (await events())
        .find((event) => event.summary.startsWith(summary))
        ?.component.getFirstPropertyValue('status');
    assert.equal(await statusOf('Depot opens'), 'TENTATIVE');
    assert.equal(await statusOf('Letter'), 'CONFIRMED');
  });

  it('knows an item with an id again, whatever becomes of its words and its date', async () => {
    const uid = async (texts: typeof organisation, summary: string) =>
      (await events(texts)).find((event) => event.summary.startsWith(summary))?.uid;
    const before = await uid(organisation, 'Letter (');
    assert.ok(before);
    assert.equal(
      await uid(changed('2027-03-01, activity: Letter', '2027-03-10, activity: Post'), 'Post ('),
      before,
    );
  });

  it('knows one without an id again by its words', async () => {
    const uid = async (texts: typeof organisation) =>
      (await events(texts)).find((event) => event.summary.startsWith('Depot opens'))?.uid;
    assert.equal(await uid(changed('2027-03-24', '2027-03-25')), await uid(organisation));
  });

  it('calls no two events the same', async () => {
    const same =
      'activities:\n  - { date: 2027-03-01, activity: Same }\n  - { date: 2027-03-02, activity: Same }';
    const all = await events({
      'a/plan.campaign.md': `campaign: A\n${same}`,
      'b/plan.campaign.md': `campaign: B\n${same}`,
      'x/b/plan.campaign.md': `campaign: C\n${same}`,
    });
    assert.equal(all.length, 6);
    assert.equal(new Set(all.map(({ uid }) => uid)).size, 6);
  });
});
