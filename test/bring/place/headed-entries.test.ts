import assert from 'node:assert/strict';
import { broughtLines, tableLines, valuesIn, valuesOf } from '../documents.ts';

describe('headings of entries', () => {
  const channels = ['# Bins', '', '## Channels', '', 'Chosen in May.', ''];

  it('name channels, which labels below describe', async () => {
    const result = await broughtLines(
      ...channels,
      '### Newsletter',
      '',
      'Purpose: Reach families',
      '',
      'Content:',
      '',
      '- What changes',
      '',
      '### Bus posters',
      '',
      'They hang in all buses.',
      '',
      '### Social media',
      '',
      'Three times a week.',
    );
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'channels[0].name': 'Newsletter',
      'channels[0].why': 'Reach families',
      'channels[1].name': 'Bus posters',
      'channels[2].name': 'Social media',
    });
    assert.equal(result.placed.find(({ key }) => key === 'channels[0].why')?.from, 'Purpose: Reach families');
    assert.match(result.plan, /### Newsletter\n\nContent:\n\n- What changes\n\n### Bus posters\n/);
  });

  it('leave nothing behind where all below has its place', async () => {
    const { plan } = await broughtLines(...channels, '### Newsletter', '', 'Purpose: Reach families');
    assert.doesNotMatch(plan, /### Newsletter/);
    assert.match(plan, /## Channels\n\nChosen in May\.\n$/);
  });

  it('name audiences, with their number or sort before them', async () => {
    const lines = [
      '## Target audiences',
      '',
      '### Audience 1: Carers',
      '',
      'They care.',
      '',
      '### Primary: Wardens',
      '',
      'They ward.',
    ];
    assert.deepEqual(await valuesIn('# Bins', '', ...lines), {
      campaign: 'Bins',
      'audiences[0].name': 'Carers',
      'audiences[1].name': 'Wardens',
    });
  });

  it('only sort the entries of the lists and headings below them', async () => {
    const sorted = [
      '### Digital',
      '',
      '- Website',
      '- Email newsletter',
      '',
      '### On paper',
      '',
      '#### Leaflet',
      '',
      'Folded.',
    ];
    assert.deepEqual(await valuesIn(...channels, ...sorted), {
      campaign: 'Bins',
      'channels[0].name': 'Website',
      'channels[1].name': 'Email newsletter',
      'channels[2].name': 'Leaflet',
    });
  });

  it('name none where they speak of channels, or of one that stands above', async () => {
    for (const heading of ['How we choose', 'Principles', 'Our approach', 'Templates', 'Owned media'])
      assert.deepEqual(await valuesIn(...channels, `### ${heading}`, '', 'Text about it.'), {
        campaign: 'Bins',
      });
    const inner = [
      '### Chat',
      '',
      'For staff.',
      '',
      '#### Welcome channel',
      '',
      '- The welcome bot greets everybody',
    ];
    assert.deepEqual(await valuesIn(...channels, ...inner), { campaign: 'Bins', 'channels[0].name': 'Chat' });
  });

  it('name channels without a heading above, where most are called so and a platform is among them', async () => {
    const about = (name: string) => [`## ${name}`, '', `What we use it for.`, ''];
    const named = ['Residents’ newsletter', 'Council Facebook', 'Open days (led by Jo, from May)'];
    assert.deepEqual(await valuesIn('# Bins', '', ...named.flatMap(about), ...about('Tips')), {
      campaign: 'Bins',
      'channels[0].name': 'Residents’ newsletter',
      'channels[1].name': 'Council Facebook',
      'channels[2].name': 'Open days',
    });
    const others = ['Background', 'Newsletter', 'Facebook', 'Costs', 'Team'];
    assert.deepEqual(await valuesIn('# Bins', '', ...others.flatMap(about)), { campaign: 'Bins' });
    const table = tableLines('Colour | Shape', 'Red | Round');
    assert.deepEqual(
      await valuesIn('# Bins', '', ...named.flatMap((name) => [`## ${name}`, '', ...table, ''])),
      {
        campaign: 'Bins',
      },
    );
  });

  it('are activities where the lines below say when, how or for whom each is', async () => {
    const lines = [
      '## Schedule',
      '',
      '### Stand-up',
      '',
      '- Audience: Crews',
      '- Frequency: Daily',
      '- Content: News',
    ];
    const result = await broughtLines('# Bins', '', ...lines);
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'activities[0].activity': 'Stand-up',
      'activities[0].audience': 'Crews',
      'activities[0].frequency': 'Daily',
    });
    assert.match(result.plan, /### Stand-up\n\n- Content: News\n/);
    assert.deepEqual(await valuesIn('# Bins', '', '## Schedule', '', '- Audience: Crews'), {
      campaign: 'Bins',
    });
  });

  it('are objectives, of which the lines below say more', async () => {
    const lines = [
      '## Objectives',
      '',
      '### Objective 1: Raise jabs to 60%',
      '',
      '- Measure: weekly report',
      '- By letter',
    ];
    assert.deepEqual(await valuesIn('# Bins', '', ...lines), {
      campaign: 'Bins',
      'objectives[0].objective': 'Raise jabs to 60%',
      'objectives[0].measures[0]': 'weekly report',
    });
  });
});
