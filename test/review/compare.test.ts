import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { acceptSafe } from '../../src/review/accept.ts';
import { compareWithPlan } from '../../src/review/compare.ts';
import type { Reviewed } from './reviewed.ts';
import { circulated, read, seen, source } from './support.ts';

const plan = readFileSync('test/review/fixtures/circulated.campaign.md', 'utf8');

for (const name of ['trytable']) {
  it(name, async () => {
    const tries: [string, (d: Reviewed) => Reviewed][] = [
      ['nothing', (d) => d.edit((x) => x + ' ')],
      ['deadline', (d) => d.retype('8 March 2027', '15 March 2027')],
      ['low', (d) => d.retype('Low', 'Medium')],
      ['status', (d) => d.retype('DRAFT, not yet approved', 'In review')],
      ['budget', (d) => d.retype('£12,000', '£14,500')],
      ['cost', (d) => d.retype('£450', '£500')],
      ['pct', (d) => d.retype('62%', '65%')],
      ['lead', (d) => d.retype('Sam Okoro', 'Alex Price')],
      ['dates', (d) => d.retype('4 January to 30 April 2027', '11 January to 30 May 2027')],
      ['channel', (d) => d.retype('Letter', 'Email newsletter')],
      ['actdate', (d) => d.retype('15 February 2027', '22 February 2027')],
      ['actstatus', (d) => d.retype('Planned', 'Done')],
      ['sentence', (d) => d.retype('Two in three households will have a new bin day from March.', 'From March, most households have their bins collected on another day.')],
      ['para out', (d) => d.takeOut('People find out by', 'w:p')],
      ['para in', (d) => d.putBehind('What we learn goes', 'w:p', { "What we learn goes into next year's plan.": 'The results go to Cabinet in July.' })],
      ['item out', (d) => d.takeOut('Crews put stickers', 'w:p')],
      ['item in', (d) => d.putBehind('Crews put stickers', 'w:p', { 'Crews put stickers on bins': 'Councillors get a *briefing*' })],
      ['item move', (d) => d.move('Calendars go to every', 'w:p', 'The contact centre')],
      ['mdrow in', (d) => d.putBehind('Stickers go on', 'w:tr', { Two: 'Three', 'Stickers go on': 'Helpline opens' })],
      ['mdrow out', (d) => d.takeOut('Stickers go on', 'w:tr')],
      ['risk in', (d) => d.putBehind('Crews miss streets', 'w:tr', { 'Crews miss streets': 'Snow in March', 'Text messages on the day': 'Second round on Saturday', Operations: 'Depot' })],
      ['risk out', (d) => d.takeOut('Crews miss streets', 'w:tr')],
      ['risk move', (d) => d.move('Calendars arrive late', 'w:tr', 'Crews miss streets')],
      ['para move', (d) => d.move('People find out by', 'w:p', 'What we learn goes')],
      ['t item in', (d) => d.insertBehind('Crews put stickers', 'w:p', { 'Crews put stickers on bins': 'Councillors get a briefing' })],
      ['t item out', (d) => d.deleteWhole('Crews put stickers', 'w:p')],
      ['t risk in', (d) => d.insertBehind('Crews miss streets', 'w:tr', { 'Crews miss streets': 'Snow in March', 'Text messages on the day': 'Second round on Saturday', Operations: 'Depot' })],
      ['t risk out', (d) => d.deleteWhole('Crews miss streets', 'w:tr')],
      ['t deadline', (d) => d.change('8 March', '15 March')],
    ];
    for (const [name, change] of tries) {
      const review = change(await circulated(plan)).read();
      const { placed, unplaced } = seen(review, plan);
      const c = compareWithPlan(review, read(plan));
      const { text } = acceptSafe(c, source(plan));
      const before = plan.split('\n');
      const after = text.split('\n');
      console.log(`${name}: ${c.origin}`, placed.map((p) => [p.line, (p.remark as any).sort, (p.remark as any).removed, (p.remark as any).added, p.accepted !== undefined]), unplaced, '\n   -', before.filter((l) => !after.includes(l)), '\n   +', after.filter((l) => !before.includes(l)));
    }
    assert.ok(true);
  });
}
