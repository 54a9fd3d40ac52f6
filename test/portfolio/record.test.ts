import assert from 'node:assert/strict';
import { readPlanNow } from '../../src/plan/document.ts';
import { unpackPlace } from '../../src/portfolio/place.ts';
import { recordOf } from '../../src/portfolio/record.ts';
import { planText } from '../support.ts';

const record = (frontmatter: string, eol = '\n') =>
  recordOf(readPlanNow('plans/new-bin-days.campaign.md', planText(frontmatter, eol)));

const full = `campaign: New bin days
service: Waste
status: live
priority: high
grid: false
start: 2027-01-04
end: April 2027
launch: 2027-03-01
audiences:
  - { id: homes, name: Households }
  - { name: Parents }
objectives:
  - { id: bins, objective: Right bins, audiences: [homes, Family carers], channels: [Leaflet, mag] }
channels:
  - { id: mag, name: Residents’ magazine, kind: traditional, cost: "£1,200" }
activities:
  - { date: launch-7d, activity: Magazine, channel: mag, audience: homes, owner: Print, cost: 450 }
  - { date: w/c 1 March 2027, activity: Leaflet, channel: [leaflet, Posters], objective: bins, status: done }
  - { date: run up to the change, activity: Briefing, visibility: internal, spokesperson: { name: Jo, role: Councillor } }`;

describe('the record of a plan', () => {
  it('takes for internal what is marked with a word that is not understood', () => {
    const marked = (visibility: string) =>
      record(`campaign: A\nactivities: [{ activity: A${visibility} }]`).activities[0]?.isInternal;
    assert.equal(marked(', visibility: intern'), true);
    assert.equal(marked(', visibility: public'), undefined);
    assert.equal(marked(', visibility:'), undefined);
    assert.equal(marked(''), undefined);
  });

  for (const eol of ['\n', '\r\n']) {
    it(`says what joins the plan to others (${JSON.stringify(eol)})`, () => {
      const { title, service, status, priority, isOffGrid, start, end, ...lists } = record(full, eol);
      assert.deepEqual(
        { title, service, status, priority, isOffGrid, start, end },
        {
          title: 'New bin days',
          service: 'Waste',
          status: 'live',
          priority: '1',
          isOffGrid: true,
          start: '2027-01-04',
          end: '2027-04-30',
        },
      );
      assert.deepEqual(
        lists.channels.map(({ name, id, kind, cost }) => [name, id, kind, cost]),
        [
          ['Residents’ magazine', 'mag', 'traditional', 1200],
          ['Leaflet', undefined, undefined, undefined],
          ['Posters', undefined, undefined, undefined],
        ],
      );
      assert.deepEqual(
        lists.audiences.map(({ name }) => name),
        ['Households', 'Parents', 'Family carers'],
      );
      const [magazine, leaflet, briefing] = lists.activities;
      assert.deepEqual(magazine?.days, { from: '2027-02-22', to: '2027-02-22', precision: 'day' });
      assert.deepEqual(
        [magazine?.reach.channels, magazine?.reach.audiences, magazine?.cost],
        [[0], [0], 450],
      );
      assert.deepEqual(leaflet?.days, { from: '2027-03-01', to: '2027-03-07', precision: 'week' });
      assert.deepEqual(leaflet?.reach, { channels: [1, 2], audiences: [], servedAudiences: [0, 2] });
      assert.deepEqual([briefing?.days, briefing?.dateInWords], [undefined, 'run up to the change']);
      assert.deepEqual(
        [briefing?.isInternal, briefing?.spokesperson],
        [true, { name: 'Jo', role: 'member' }],
      );
    });

    it(`knows the lines and words (${JSON.stringify(eol)})`, () => {
      const { activities, titlePlace } = record(full, eol);
      const lines = planText(full, eol).split(eol);
      assert.deepEqual(unpackPlace(titlePlace), {
        start: { line: 1, character: 10 },
        end: { line: 1, character: 22 },
      });
      const [, leaflet] = activities;
      assert.match(lines[leaflet!.line]!, /w\/c 1 March/);
      const { start, end } = unpackPlace(leaflet!.channelPlace!);
      assert.equal(lines[start.line]!.slice(start.character, end.character), '[leaflet, Posters]');
    });
  }

  it('is called as its file is where the plan has no title', () => {
    assert.equal(record('start: 2027-01-04').title, 'new bin days');
  });

  it('says where a plan cannot be read', () => {
    const broken = recordOf(readPlanNow('a.campaign.md', '---\ncampaign: T\n'));
    assert.equal(broken.reading, 'not at all');
  });

  it('takes less than two kilobytes for a plan of two objectives and four activities', () => {
    const activity =
      '{ date: 2027-03-01, activity: Leaflet to all households in the new areas, channel: Leaflet, audience: homes, owner: Print team }';
    const text = `campaign: New bin days
audiences: [{ id: homes, name: Households in the new areas }]
objectives:
  - { objective: 90% of households put the right bin out in the first week of March 2027, channels: [Leaflet, Facebook] }
  - { objective: Calls about missed bins fall from 200 to 120 a day by 30 April 2027, channels: [Leaflet, Text message] }
activities:\n${`  - ${activity}\n`.repeat(4)}`;
    assert.ok(JSON.stringify(record(text)).length < 2048);
  });
});
