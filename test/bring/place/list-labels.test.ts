import assert from 'node:assert/strict';
import { valuesIn } from '../documents.ts';

describe('labels in a list', () => {
  const given = {
    campaign: 'Bins',
    'objectives[0].objective': 'Fewer missed bins',
    'channels[0].name': 'Leaflet',
  };

  it('are headings of what the list says below them', async () => {
    const flat = [
      '- Purpose:',
      '- Say it early',
      '- Objectives:',
      '- Fewer missed bins',
      '- Channels:',
      '- Leaflet',
    ];
    assert.deepEqual(await valuesIn('# Bins', '', ...flat), given);
    const nested = ['- Objectives:', '  - Fewer missed bins', '- Channels:', '  - Leaflet'];
    assert.deepEqual(await valuesIn('# Bins', '', ...nested), given);
  });

  it('say nothing of what comes after the entries below them', async () => {
    const list = ['- Objectives:', '  - Fewer missed bins', '- Ask the crews'];
    assert.deepEqual(await valuesIn('# Bins', '', ...list), {
      campaign: 'Bins',
      'objectives[0].objective': 'Fewer missed bins',
    });
  });

  it('sort the entries of a list below them', async () => {
    const list = ['- Internal:', '  - Crews', '  - Depot staff', '- External:', '  - Tenants', '- Landlords'];
    assert.deepEqual(await valuesIn('# Bins', '', '## Audiences', '', ...list), {
      campaign: 'Bins',
      'audiences[0].name': 'Crews',
      'audiences[1].name': 'Depot staff',
      'audiences[2].name': 'Tenants',
      'audiences[3].name': 'Landlords',
    });
  });
});
