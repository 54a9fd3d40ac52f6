import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { madeTogether } from '../../src/review/accept.ts';
import { circulated, circulatedPlan as plan, reviewed } from './support.ts';

describe('what is safe to accept', () => {
  /** The document without the table that has some words. */
  const withoutTable = async (words: string) =>
    (await circulated(plan)).edit((xml) =>
      xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => (table.includes(words) ? '' : table)),
    );

  it('is not what goes with a whole table: its rows are shown, and their entries stay', async () => {
    const { comesBack, accepted } = reviewed(await withoutTable('Crews miss streets'));
    assert.ok(
      comesBack.some((change) => change.includes('Crews miss streets')),
      comesBack.join('\n'),
    );
    assert.equal(accepted.text, plan);
  });

  it('is nothing that was written into another plan, though its words stand in this one too', async () => {
    const shared = 'The change is not safe for everybody, says the crew.';
    const ours = `${plan}\n${shared}\n`;
    const other = readFileSync('media/examples/winter-vaccinations.campaign.md', 'utf8');
    const document = (await circulated(`${other}\n${shared}\n`)).change('safe for everybody', 'safe for all');
    const { review, accepted } = reviewed(document, ours);
    assert.equal(review.origin, 'another plan');
    assert.equal(review.changes.length, 1);
    assert.deepEqual([accepted.changes, accepted.text], [[], ours]);
  });

  it('is a plan that is a draft again, in the one word that people write', async () => {
    const approved = plan.replace('status: draft', 'status: approved');
    const { accepted } = reviewed((await circulated(approved)).change('Approved', 'Draft'), approved);
    assert.equal(accepted.text, plan);
  });

  it('is a row that goes alone', async () => {
    const document = (await circulated(plan)).takeOut('Crews miss streets', 'w:tr');
    assert.doesNotMatch(reviewed(document).accepted.text, /Crews miss streets/);
  });

  it('is another channel, but not one that is misspelt', async () => {
    const channelsAfter = async (words: string) =>
      reviewed((await circulated(plan)).retype('Letter or direct mail', words));
    const known = await channelsAfter('Email newsletter');
    assert.match(known.accepted.text, /channel: \[Email newsletter\]\n {4}owner: Housing team/);
    const slip = await channelsAfter('Facbook');
    assert.ok(slip.comesBack.some((change) => change.includes('“Facbook”')));
    assert.equal(slip.accepted.text, plan);
  });
});

describe('changes that are made together', () => {
  const change = (...ranges: readonly (readonly [number, number])[]) => ({
    edits: ranges.map(([start, end]) => ({ range: { start, end }, newText: '' })),
  });
  const together = (...changes: readonly ReturnType<typeof change>[]) =>
    madeTogether(changes as never).map((each) => changes.indexOf(each as never));

  it('are those that leave each other’s places alone, the first ones first', () => {
    assert.deepEqual(together(change([0, 3]), change([2, 5]), change([4, 6])), [0, 2]);
    assert.deepEqual(together(change([4, 6]), change([0, 3])), [0, 1]);
  });

  it('are none that touch, at either end, nor two at one place', () => {
    assert.deepEqual(together(change([0, 3]), change([3, 5])), [0]);
    assert.deepEqual(together(change([3, 5]), change([0, 3])), [0]);
    assert.deepEqual(together(change([3, 3]), change([3, 3])), [0]);
    assert.deepEqual(together(change([0, 3]), change([4, 5])), [0, 1]);
  });

  it('are none of which one edit of several is in the way', () => {
    assert.deepEqual(together(change([0, 3], [10, 12]), change([11, 11]), change([20, 21], [2, 2])), [0]);
    assert.deepEqual(together(change([0, 3], [10, 12]), change([5, 6], [20, 22])), [0, 1]);
  });
});
