import assert from 'node:assert/strict';
import { broughtLines, valuesIn, valuesOf } from '../documents.ts';

describe('what stands under a heading', () => {
  it('goes on below a heading that only puts something else in between', async () => {
    const lines = [
      '## Timeline',
      '',
      '### Before',
      '',
      '- Print posters',
      '',
      '### Launch',
      '',
      '- Open the doors',
      '',
      '### After',
      '',
      '- Count',
    ];
    assert.deepEqual(await valuesIn('# Bins', '', ...lines), {
      campaign: 'Bins',
      'activities[0].activity': 'Print posters',
      'activities[1].activity': 'Open the doors',
      'activities[2].activity': 'Count',
    });
  });

  it('is done on the day that the heading names', async () => {
    const result = await broughtLines(
      '# Bins',
      '',
      '## Action plan',
      '',
      '### 3 May 2027',
      '',
      '- Print posters',
      '- 4 May 2027: Hang them',
    );
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'activities[0].activity': 'Print posters',
      'activities[0].date': '2027-05-03',
      'activities[1].date': '2027-05-04',
      'activities[1].activity': 'Hang them',
    });
    assert.equal(result.placed.find(({ key }) => key === 'activities[0].date')?.from, '3 May 2027');
  });

  it('is done in the week or month that the heading counts', async () => {
    const lines = ['## Timeline', '', '### Week 1', '', '- Letters go out', '', '### M3', '', '- Count'];
    const other = await valuesIn('# Bins', '', '## Timeline', '', '### After launch (Day 1+)', '', '- Count');
    assert.deepEqual(other, { campaign: 'Bins', 'activities[0].activity': 'Count' });
    const result = await broughtLines('# Bins', '', ...lines);
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'activities[0].activity': 'Letters go out',
      'activities[0].date': 'Week 1',
      'activities[1].activity': 'Count',
      'activities[1].date': 'M3',
    });
    assert.deepEqual(result.notPlaced, []);
    assert.match(result.plan, /## Timeline\n$/);
  });

  it('has as objectives what its headings promise', async () => {
    const lines = [
      '## Objectives',
      '',
      '### Raise jabs to 60%',
      '',
      'By letter.',
      '',
      '### Background',
      '',
      'Text.',
    ];
    assert.deepEqual(await valuesIn('# Bins', '', ...lines), {
      campaign: 'Bins',
      'objectives[0].objective': 'Raise jabs to 60%',
    });
  });

  it('belongs to what its heading asks', async () => {
    const asked = [
      ['What are we trying to achieve?', 'Cut calls by 15%', 'objectives[0].objective'],
      ['Who do we need to reach?', 'Landlords', 'audiences[0].name'],
      ['What will we say?', 'Lag your pipes', 'messages[0].message'],
      ['How will we reach them?', 'Leaflet', 'channels[0].name'],
      ['What could go wrong?', 'Snow', 'risks[0].risk'],
    ] as const;
    for (const [heading, text, key] of asked)
      assert.deepEqual(await valuesIn('# Bins', '', `## ${heading}`, '', `- ${text}`), {
        campaign: 'Bins',
        [key]: text,
      });
  });
});

describe('a line that introduces a list', () => {
  it('says what the list holds, whatever heading it stands under', async () => {
    const lines = [
      '## Tenants',
      '',
      'Our goal for this group is:',
      '',
      '- They know their day',
      '',
      'We use these channels:',
      '',
      '- Leaflet',
      '',
      'Signs of success:',
      '',
      '- Fewer calls',
    ];
    assert.deepEqual(await valuesIn('# Bins', '', ...lines), {
      campaign: 'Bins',
      'objectives[0].objective': 'They know their day',
      'channels[0].name': 'Leaflet',
    });
  });

  it('is about something else where a list stands above it already', async () => {
    const lines = [
      '## Channels',
      '',
      '- Our blog: long reads',
      '',
      'Our posting frequency is:',
      '',
      '- Blog: weekly',
      '- Letters: monthly',
    ];
    assert.deepEqual(await valuesIn('# Bins', '', ...lines), {
      campaign: 'Bins',
      'channels[0].name': 'Our blog',
    });
  });

  it('introduces no ways in which something is reached', async () => {
    const lines = ['We meet our goals by working on:', '', '- Pitching talks'];
    assert.deepEqual(await valuesIn('# Bins', '', ...lines), { campaign: 'Bins' });
  });
});

describe('an entry of a list', () => {
  it('names somebody without the examples behind the name', async () => {
    const { plan, placed } = await broughtLines(
      '# Bins',
      '',
      '## Audiences',
      '',
      '- Charities, for example Warm Homes',
    );
    assert.equal(placed.find(({ key }) => key === 'audiences[0].name')?.value, 'Charities');
    assert.match(plan, /- Charities, for example Warm Homes/);
  });

  it('names no channel with a sentence', async () => {
    const list = ['- We post on Mondays', '- If it rains, ring us, or write', '- Leaflet.'];
    assert.deepEqual(await valuesIn('# Bins', '', '## Channels', '', ...list), {
      campaign: 'Bins',
      'channels[0].name': 'Leaflet',
    });
  });

  it('is chosen by its box where it names somebody, and to be done where it says so', async () => {
    assert.deepEqual(await valuesIn('# Bins', '', '## Audiences', '', '- [x] Tenants', '- [ ] Investors'), {
      campaign: 'Bins',
      'audiences[0].name': 'Tenants',
    });
    assert.deepEqual(
      await valuesIn('# Bins', '', '## Notes', '', '- [ ] Draft the letter', '- [x] Crews asked'),
      {
        campaign: 'Bins',
        'activities[0].activity': 'Draft the letter',
      },
    );
  });

  it('may say more of the one before it, and keeps the one that it stands below', async () => {
    const lines = [
      '## Objectives',
      '',
      '- Raise jabs to 60%',
      '  - Measure: weekly report',
      '  - A note',
      '',
    ];
    const result = await broughtLines('# Bins', '', ...lines, '- Trust: Calls rise from 210 to 300 a month');
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'objectives[0].objective': 'Raise jabs to 60%',
      'objectives[0].measures[0]': 'weekly report',
      'objectives[1].objective': 'Calls rise from 210 to 300 a month',
      'objectives[1].label': 'Trust',
    });
    assert.match(result.plan, /- Raise jabs to 60%\n {2}- A note\n/);
  });

  it('is for the audience whose name stands above it', async () => {
    const audiences = ['## Audiences', '', '- Tenants', '', '## Key messages', '', '### Tenants', ''];
    assert.deepEqual(await valuesIn('# Bins', '', ...audiences, '- Your day changes'), {
      campaign: 'Bins',
      'audiences[0].name': 'Tenants',
      'messages[0].message': 'Your day changes',
      'messages[0].audience': 'Tenants',
    });
  });

  it('names somebody with what they do behind', async () => {
    assert.deepEqual(await valuesIn('# Bins', '', '## Spokespeople', '', '- Dan Lowe (Rural Crime Team)'), {
      campaign: 'Bins',
      'spokespeople[0].name': 'Dan Lowe',
      'spokespeople[0].role': 'Rural Crime Team',
    });
  });

  it('may be names and nothing else, in one line', async () => {
    const channels = async (line: string) => {
      const { campaign: _, ...values } = await valuesIn('# Bins', '', '## Channels', '', line);
      return Object.values(values);
    };
    assert.deepEqual(await channels('Letter, website, local radio'), ['Letter', 'website', 'local radio']);
    assert.deepEqual(await channels('We use letters, posters and the website.'), []);
    assert.deepEqual(await channels('Cheap, fast'), []);
    assert.deepEqual(await valuesIn('# Bins', '', '## Audiences', '', 'Tenants, carers'), {
      campaign: 'Bins',
      'audiences[0].name': 'Tenants',
      'audiences[1].name': 'carers',
    });
  });

  it('is somebody who signs off, though what they do is named like what is approved', async () => {
    const list = ['- Ella Park, Head of Communications', '- Communications: the director'];
    assert.deepEqual(await valuesIn('# Bins', '', '## Sign off', '', ...list), {
      campaign: 'Bins',
      'signoff[0].name': 'Ella Park',
      'signoff[0].role': 'Head of Communications',
    });
  });
});
