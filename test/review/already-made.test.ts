import assert from 'node:assert/strict';
import type { Reviewed } from './reviewed.ts';
import { circulated, circulatedPlan as plan, reviewed } from './support.ts';

const edits: Readonly<Record<string, (document: Reviewed) => Reviewed>> = {
  'an amount': (document) => document.change('£1,200', '£1,350'),
  'a level': (document) => document.change('Low', 'Medium'),
  'two changes of one sentence': (document) =>
    document.change('Two in three', 'Most').change('are too long', 'take too long'),
  'a paragraph put in': (document) =>
    document.insertBehind('What we learn goes', 'w:p', {
      "What we learn goes into next year's plan.": 'The results go to Cabinet in July.',
    }),
  'a paragraph taken out': (document) => document.deleteWhole('People find out by', 'w:p'),
  'a list item put in': (document) =>
    document.insertBehind('Crews put stickers', 'w:p', {
      'Crews put stickers on bins': 'Councillors get a briefing',
    }),
  'a list item moved': (document) =>
    document.moveTracked('Calendars go to every household', 'The contact centre'),
  'a row put in': (document) =>
    document.insertBehind('Crews miss streets', 'w:tr', {
      'Crews miss streets': 'Snow in March',
      'Text messages on the day': 'Second round on Saturday',
    }),
  'a row taken out': (document) => document.deleteWhole('Crews miss streets', 'w:tr'),
};

describe('a tracked change that the plan says by now', () => {
  for (const [what, edit] of Object.entries(edits)) {
    it(`does not come back, and is not made twice: ${what}`, async () => {
      const document = edit(await circulated(plan));
      const { text } = reviewed(document).accepted;
      assert.notEqual(text, plan);
      const again = reviewed(document, text);
      assert.deepEqual([again.comesBack, again.unplaced], [[], []]);
      assert.equal(again.accepted.text, text);
    });
  }

  it('leaves the others of its sentence to be made', async () => {
    const document = (await circulated(plan))
      .change('Two in three', 'Most')
      .change('are too long', 'take too long');
    const { comesBack, accepted } = reviewed(document, plan.replace('Two in three', 'Most'));
    assert.equal(comesBack.length, 1);
    assert.match(comesBack[0]!, /take too long/);
    assert.match(accepted.text, /Most households .*take too long/);
  });

  it('is never made of other words that are the same, where its own are no longer there', async () => {
    const twice = plan.replace('deadline: 2027-03-08', 'deadline: 2027-03-01');
    const document = (await circulated(twice)).change('1 March 2027', '8 March 2027');
    const { text } = reviewed(document, twice).accepted;
    const moved = text.replace('2027-03-08', '2027-03-09');
    assert.notEqual(moved, text);
    assert.equal(reviewed(document, moved).accepted.text, moved);
  });
});
