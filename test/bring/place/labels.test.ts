import assert from 'node:assert/strict';
import { broughtLines, valuesIn } from '../documents.ts';

describe('a line with a label', () => {
  it('gives the plan’s fields however they are called', async () => {
    assert.deepEqual(
      await valuesIn('# Bins', '', 'Document version no: 0.3', '', 'Document owner: Jo Bloggs'),
      {
        campaign: 'Bins',
        version: '0.3',
        lead: 'Jo Bloggs',
      },
    );
  });

  it('may hold a part of the plan', async () => {
    const result = await broughtLines(
      '# Bins',
      '',
      'Goals: Fewer missed bins',
      '',
      'Target audience: Tenants, landlords.',
      '',
      'Key message: Put it out by seven',
    );
    const given = result.placed.map(({ key, value, from }) => [key, value, from]);
    assert.deepEqual(given.slice(1), [
      ['audiences[0].name', 'Tenants', 'Target audience: Tenants, landlords.'],
      ['audiences[1].name', 'landlords', 'Target audience: Tenants, landlords.'],
      ['objectives[0].objective', 'Fewer missed bins', 'Goals: Fewer missed bins'],
      ['messages[0].message', 'Put it out by seven', 'Key message: Put it out by seven'],
    ]);
  });

  it('holds none where it asks, does something, or says a sentence', async () => {
    for (const line of [
      'Audience: who is it for?',
      'Setup new channel: #bins',
      'Find common goals: Remind all of them',
      'Channels: we use what people read, and listen.',
      'Goals: [Enter goals]',
    ])
      assert.deepEqual(await valuesIn('# Bins', '', line), { campaign: 'Bins' });
  });

  it('says in an objective what that is called', async () => {
    assert.deepEqual(
      await valuesIn(
        '# Bins',
        '',
        '## Objectives',
        '',
        '- Uptake: Raise jabs to 60%',
        '- Trust: people like us',
      ),
      {
        campaign: 'Bins',
        'objectives[0].objective': 'Raise jabs to 60%',
        'objectives[0].label': 'Uptake',
        'objectives[1].objective': 'Trust: people like us',
      },
    );
  });
});
