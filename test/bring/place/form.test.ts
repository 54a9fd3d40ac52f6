import assert from 'node:assert/strict';
import { brought, valuesOf } from '../documents.ts';
import { table, wordDocument } from '../files.ts';

const given = async (rows: readonly (readonly string[])[]) =>
  valuesOf(await brought('word', wordDocument(table(rows))));

describe('a table as a form', () => {
  it('may ask for more than a plan has, where what is filled in is longer than what is asked', async () => {
    const rows = [
      ['Aim', 'A town in which nobody misses a bin, whatever they put into it'],
      ['Price', 'Free of charge for all households in the borough'],
      ['Positioning statement', 'The bin that comes to you'],
      ['Distribution', 'By hand, by all crews on their rounds through the town'],
      ['Other', 'Mind the election in May, and the holidays before it'],
    ];
    assert.deepEqual(await given(rows), {
      aim: 'A town in which nobody misses a bin, whatever they put into it',
      proposition: 'The bin that comes to you',
    });
  });

  it('is no list of contents', async () => {
    assert.deepEqual(
      await given([
        ['Objectives', '3'],
        ['Audiences', '4'],
        ['Channels', '5'],
      ]),
      {},
    );
  });

  it('gives each row its own place, whatever part stands above it', async () => {
    const rows = [
      ['Campaign name', 'Shared Lives'],
      ['Objectives', 'Recruit 15 carers by June 2027'],
      ['Strategy', 'Let carers tell their stories'],
      ['Channels', 'Local radio'],
      ['Budget', '£4,500'],
      ['Status', 'Draft'],
      ['Scoring', 'Each caller is asked.'],
    ];
    const result = await brought('word', wordDocument(table(rows)));
    assert.deepEqual(valuesOf(result), {
      campaign: 'Shared Lives',
      strategy: 'Let carers tell their stories',
      'budget.total': '£4,500',
      status: 'Draft',
      'objectives[0].objective': 'Recruit 15 carers by June 2027',
      'channels[0].name': 'Local radio',
    });
    assert.match(result.plan, /## Scoring\n\nEach caller is asked\.\n/);
  });
});
