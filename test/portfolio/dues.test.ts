import assert from 'node:assert/strict';
import { DocumentWords } from '../../src/document/words/words.ts';
import { gridText } from '../../src/overview/grid-text.ts';
import type { GridOptions } from '../../src/portfolio/grid.ts';
import { sampleGrid } from '../overview/support.ts';

const texts = {
  'register.md': `register: Elmfield
channels:
  - { id: magazine, name: Residents’ magazine, kind: traditional, peso: owned, lead_days: 20 }
  - { id: boost, name: Promoted posts, kind: social, peso: paid }
approvals:
  - { when: { peso: paid, cost_over: 500 }, by: Head of Communications, days_before: 20 }`,
  'a.campaign.md': `campaign: Jabs
activities:
  - { date: 2027-03-31, activity: Boost, channel: Promoted posts, cost: 600 }
  - { date: 2027-03-24, activity: Late, channel: Promoted posts, cost: 600 }
  - { date: 2027-05-26, activity: Far, channel: Promoted posts, cost: 600 }
  - { date: 2027-04-12, activity: Spring issue, channel: Residents’ magazine }
  - { date: 2027-04-12, activity: Film, channel: YouTube, deadline: 2027-03-10 }
  - { activity: Song, channel: YouTube, deadline: 2027-03-11 }
  - { date: 2027-04-12, activity: Asked, channel: Promoted posts, cost: 600, approval: [{ by: Head of Communications, decision: asked }] }
  - { date: 2027-04-12, activity: Done, channel: Residents’ magazine, status: done }
  - { date: 2027-03-30, activity: Staff issue, channel: Residents’ magazine, deadline: 2027-03-12, visibility: internal }`,
  'b.campaign.md': `campaign: Over
status: closed
activities: [{ date: 2027-04-12, activity: Never, channel: Residents’ magazine }]`,
};

async function duesOf(options: Partial<GridOptions> = {}) {
  const { dues } = await sampleGrid(options, texts);
  return dues.map(({ day, item, what, isLate }) => [
    day,
    item.activity.activity,
    what.kind === 'approval' ? what.by : what.channel,
    isLate,
  ]);
}

describe('what is due in some days', () => {
  it('is due in them, or overdue, whenever that goes out for which it is', async () => {
    assert.deepEqual(await duesOf(), [
      ['2027-02-24', 'Late', 'Head of Communications', true],
      ['2027-03-01', 'Boost', 'Head of Communications', false],
      ['2027-03-10', 'Film', undefined, false],
      ['2027-03-11', 'Song', undefined, false],
      ['2027-03-11', 'Spring issue', 'Residents’ magazine', false],
    ]);
  });

  it('is of other days where others are asked for', async () => {
    assert.deepEqual(await duesOf({ from: '2027-04-19', to: '2027-05-02', today: '2027-02-01' }), [
      ['2027-04-27', 'Far', 'Head of Communications', false],
    ]);
  });

  it('is of what is internal where that is asked for', async () => {
    const all = await duesOf({ internal: true });
    assert.ok(all.some(([, activity]) => activity === 'Staff issue'));
  });

  it('is said by day, with what it is for', async () => {
    const said = gridText(await sampleGrid({}, texts), {
      words: new DocumentWords('en-GB'),
      today: '2027-03-01',
      fileOf: (path) => path,
      width: 100,
    });
    assert.match(said, /; 1 approval overdue; 4 approvals or deadlines due;/);
    assert.match(
      said,
      /\n\nDue in these days\n=+\n {2}24 February 2027: Ask Head of Communications for approval \(the day has passed\)\n {4}Late \(Jabs\), 24 March 2027\n {4}a\.campaign\.md:5\n {2}1 March 2027: Ask Head of Communications for approval\n/,
    );
    assert.match(
      said,
      /\n {2}10 March 2027: To be ready, as the plan says\n {4}Film \(Jabs\), 12 April 2027\n/,
    );
    assert.match(said, /\n {2}11 March 2027: Everything to Residents’ magazine\n {4}Spring issue/);
    assert.match(said, /\n {4}! To be ready by 11 March 2027, says the plan\n/);
  });
});
