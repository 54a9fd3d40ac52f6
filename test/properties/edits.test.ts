import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlan } from '../../src/plan/document.ts';
import { addEntry, addItem } from '../../src/plan/edit/items-in-list.ts';
import { moveActivity } from '../../src/plan/edit/move.ts';
import type { NewItem } from '../../src/plan/edit/value-text.ts';
import { addDays } from '../../src/plan/values/dates.ts';
import { exactDayOf } from '../../src/plan/values/schedule.ts';
import { applyEdits, type TextEdit } from '../../src/text/text.ts';
import { commentsOf } from '../plan/data-texts.ts';
import { goodPlans } from './generators/plans.ts';
import { holds } from './holds.ts';

const read = (text: string) => readPlan('plan.campaign.md', text);

const plans = fc
  .tuple(goodPlans, fc.constantFrom('\n', '\r\n'))
  .map(([text, end]) => text.replaceAll('\n', end));

/** The same texts without the line end of those that are written over lines. */
const trimmed = (entries: readonly object[]) =>
  entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, String(value).trim()])),
  );

/** The plan once it is edited; its comments must still be there. */
async function edited(text: string, edits: readonly TextEdit[]) {
  const before = await read(text);
  const after = await read(applyEdits(text, edits));
  assert.deepEqual(commentsOf(after), commentsOf(before));
  assert.deepEqual(
    after.findings.filter(({ type }) => type === 'syntax').length,
    before.findings.filter(({ type }) => type === 'syntax').length,
  );
  return after;
}

describe('an edit of any plan', () => {
  it('moves an activity by its days, and nothing else', () =>
    holds(150, fc.tuple(plans, fc.constantFrom(-7, -1, 1, 7, 30)), async ([text, days]) => {
      const { plan, ...document } = await read(text);
      for (const [index, activity] of plan.activities.entries()) {
        const edits = moveActivity({ plan, ...document }, activity, days);
        if (!edits) continue;
        const after = (await edited(text, edits)).plan;
        const now = after.activities[index]!;
        for (const field of ['date', 'start', 'end'] as const) {
          const day = exactDayOf(plan, activity[field]);
          if (day) assert.equal(exactDayOf(after, now[field]), addDays(day, days), `${field} of ${index}`);
        }
        const undated = ({ date: _, start: _start, end: _end, ...rest }: typeof now) => rest;
        assert.deepEqual(after.activities.map(undated), plan.activities.map(undated));
      }
    }));

  it('adds an audience, channel or activity behind those that are there', () =>
    holds(150, plans, async (text) => {
      const document = await read(text);
      const items: readonly [
        keyof typeof document.plan & ('audiences' | 'channels' | 'activities'),
        NewItem,
      ][] = [
        ['audiences', { name: 'Zebra keepers', insight: 'They ask: why?' }],
        ['channels', { name: 'Zebra post', kind: 'digital' }],
        ['activities', { activity: 'Feed them', owner: 'Sam' }],
      ];
      for (const [field, item] of items) {
        const { plan } = await edited(text, addItem(document, field, item));
        const [name] = Object.values(item);
        const names = plan[field].map((entry) =>
          'activity' in entry ? entry.activity : (entry.name ?? entry.id),
        );
        assert.equal(
          plan[field].length,
          document.plan[field].length + 1,
          `${field} ${JSON.stringify(names)}`,
        );
        assert.equal(names.at(-1), name);
      }
    }));

  it('adds an approval to an activity, behind those that are there', () =>
    holds(150, plans, async (text) => {
      const document = await read(text);
      for (const [index, activity] of document.plan.activities.entries()) {
        const edits = addEntry(document, activity, 'approval', { by: 'Jo', date: '2027-03-01' });
        if (edits.length === 0) continue;
        const approvals = (await edited(text, edits)).plan.activities[index]!.approval;
        assert.equal(approvals.at(-1)?.by, 'Jo');
        assert.deepEqual(trimmed(approvals.slice(0, -1)), trimmed(activity.approval));
      }
    }));
});
