import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../src/plan/document.ts';
import type { Plan } from '../../src/plan/format/schema.ts';
import { exportedBytes } from '../word/support.ts';
import { brought, outlineOf, valuesOf } from './documents.ts';
import { p, row, styles, table, wordDocument, workbook } from './files.ts';

const examples = readdirSync('media/examples').filter((name) => name.endsWith('.campaign.md'));

const sorted = (texts: readonly string[]) => [...texts].sort();

describe('a document as a plan', () => {
  for (const name of examples) {
    it(`brings ${name} back from Word with its objectives, activities and channels`, async () => {
      const text = readFileSync(join('media/examples', name), 'utf8');
      const { bytes } = await exportedBytes(text);
      const { plan } = await brought('word', bytes);
      const [before, after] = [(await readPlan(name, text)).plan, (await readPlan(name, plan)).plan];
      const said = (of: Plan) => ({
        objectives: of.objectives.map(({ objective }) => objective),
        activities: sorted(of.activities.map(({ activity }) => activity)),
        considered: of.considered.map(({ channel }) => channel),
        risks: of.risks.map(({ risk, mitigation }) => [risk, mitigation]),
        messages: of.messages.map(({ message, proof }) => [message, proof]),
      });
      assert.deepEqual(said(after), said(before));
      // An objective of the document has the channels of its activities too.
      for (const [index, { channels }] of before.objectives.entries())
        assert.ok(after.objectives[index]!.channels.length >= channels.length, `objective ${index + 1}`);
      const unread = (await readPlan(name, plan)).findings;
      assert.deepEqual(unread, []);
    });
  }

  const council = [
    p('Winter warmth', { style: 'T' }),
    p('Lead: Jo Bloggs'),
    p('Background', { style: 'H1' }),
    p('Cold homes cost lives. We had 410 calls last winter.'),
    p('Our objectives', { style: 'H1' }),
    p('The objectives were agreed in May.'),
    p('Raise claims from 310 to 900 by March 2027', { list: '1' }),
    p('Objective 2: Cut calls by 10%', { list: '1' }),
    p('Audiences', { style: 'H1' }),
    p('Older people – 41% do not claim', { list: '1' }),
    p('Tenants', { list: '1' }),
    p('Action plan', { style: 'H1' }),
    table([
      ['No.', 'What', 'When', 'Lead officer', 'Ward'],
      ['1', 'Leaflet', '03/04/2027', 'Print team', 'North'],
      ['2', 'Radio interview', '25/12/2027', 'Press office', ''],
      ['', 'Total', '', '', ''],
    ]),
    p('Evaluating our objectives', { style: 'H1' }),
    p('We count calls', { list: '1' }),
  ].join('');
  const file = wordDocument(council, { styles });

  it('has lists under their headings, tables by their header, labels, and a title', async () => {
    assert.deepEqual(valuesOf(await brought('word', file)), {
      campaign: 'Winter warmth',
      lead: 'Jo Bloggs',
      'audiences[0].name': 'Older people',
      'audiences[1].name': 'Tenants',
      'objectives[0].objective': 'Raise claims from 310 to 900 by March 2027',
      'objectives[1].objective': 'Cut calls by 10%',
      'activities[0].activity': 'Leaflet',
      'activities[0].owner': 'Print team',
      'activities[1].activity': 'Radio interview',
      'activities[1].date': '2027-12-25',
      'activities[1].owner': 'Press office',
    });
  });

  it('says of every value which words of the document it comes from', async () => {
    const { placed } = await brought('word', file, { dates: 'day-first' });
    const words = outlineOf('word', file).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map((cell) => cell.join(' ')) : [block.text],
    );
    for (const { key, from } of placed) assert.ok(words.includes(from), `${key}: ${from}`);
  });

  it('loses nothing: what has no place is in the text, and listed', async () => {
    const { plan, notPlaced } = await brought('word', file);
    const kept = `${plan}\n${notPlaced.map(({ text }) => text).join('\n')}`;
    // Words of the header became keys, the exact day its exact form.
    for (const words of council.matchAll(/<w:t[^>]*>([^<]{3,})<\/w:t>/g))
      if (!/^(?:What|When|Lead officer|No\.|25\/12\/2027)$/.test(words[1]!))
        assert.ok(kept.includes(words[1]!.replace(/^(?:Objective 2|Lead): /, '')), words[1]);
    assert.match(plan, /## Background\n\nCold homes cost lives\. We had 410 calls last winter\.\n/);
    assert.match(
      plan,
      /\| What \| When \| Ward \|\n\| --- \| --- \| --- \|\n\| Leaflet \| 03\/04\/2027 \| North \|/,
    );
    assert.ok(notPlaced.some(({ text, from }) => text === '03/04/2027' && from === '03/04/2027'));
  });

  it('reads dates in figures as it is told', async () => {
    assert.equal(
      valuesOf(await brought('word', file, { dates: 'day-first' }))['activities[0].date'],
      '2027-04-03',
    );
    assert.equal(
      valuesOf(await brought('word', file, { dates: 'month-first' }))['activities[0].date'],
      '2027-03-04',
    );
  });

  it('takes no prose for objectives', async () => {
    const text =
      '# Plan\n\n## Objectives\n\nThe objectives of this plan follow from the strategy. We agreed them in May.\n\nWe will review them.\n';
    assert.deepEqual(valuesOf(await brought('markdown', text)), { campaign: 'Plan' });
  });

  it('takes statements for objectives where there is no list', async () => {
    const text =
      '# Plan\n\n## Objectives\n\nTo raise claims from 310 to 900 by March 2027.\n\nIncrease renewals to 80%\n';
    const values = valuesOf(await brought('markdown', text));
    assert.equal(values['objectives[0].objective'], 'To raise claims from 310 to 900 by March 2027.');
    assert.equal(values['objectives[1].objective'], 'Increase renewals to 80%');
  });

  it('keeps Markdown as it is written, links, code and frontmatter of other tools too', async () => {
    const text = '---\ntitle: Old\n---\n\n# Plan\n\nSee [our page](https://example.org).\n\n```\ncode\n```\n';
    const { plan } = await brought('markdown', text);
    assert.match(plan, /See \[our page\]\(https:\/\/example\.org\)\.\n\n```\ncode\n```\n/);
    assert.match(plan, /title: Old/);
  });

  it('takes nothing for a value that is still to be filled in, and keeps it in the text', async () => {
    const text = `# Winter warmth

Lead: [Enter name]

Organisation: Elmfield Borough Council

## Objectives

- Raise claims from [X] to [Y] by March 2027
- Cut calls by 10% by May 2027
- What do we want people to do?

## Action plan

| What | When | Owner |
| --- | --- | --- |
| Leaflet | 3 April 2027 | TBC by Sam |
| [Activity] | [Date] | [Name] |
`;
    const result = await brought('markdown', text);
    assert.deepEqual(valuesOf(result), {
      campaign: 'Winter warmth',
      organisation: 'Elmfield Borough Council',
      'objectives[0].objective': 'Cut calls by 10% by May 2027',
      'activities[0].activity': 'Leaflet',
      'activities[0].date': '2027-04-03',
    });
    const listed = result.notPlaced.map(({ text: passage }) => passage);
    for (const kept of ['Lead: [Enter name]', 'TBC by Sam', '[Activity]', 'What do we want people to do?'])
      assert.ok(listed.includes(kept), kept);
    assert.match(result.plan, /TBC by Sam.*Activity/s);
  });

  it('takes rules for cases for no plan: who escalates, who approves what', async () => {
    const text = `# Winter warmth

## Escalation

| Risk level | Action | Timeline |
| --- | --- | --- |
| High | Ring the chief executive | Within an hour |

## Approvals

- Press releases: Head of Communications
- Ann Lee – Director of Housing

| What needs approval | Approved by | Turnaround |
| --- | --- | --- |
| Leaflets | Print team | Two days |

## Risks

| Risk | Mitigation | Escalation |
| --- | --- | --- |
| Snow | Postpone | Ring the chief executive |
`;
    assert.deepEqual(valuesOf(await brought('markdown', text)), {
      campaign: 'Winter warmth',
      'signoff[0].name': 'Ann Lee',
      'signoff[0].role': 'Director of Housing',
      'risks[0].risk': 'Snow',
      'risks[0].mitigation': 'Postpone',
    });
  });

  it('takes what is said about a channel for no channel', async () => {
    const text =
      '# Winter warmth\n\nLead: Service: Dates:\n\n## Channels\n\nWe will use these channels:\n\n- Posters\n\n### Facebook\n\nProtocols:\n\n- Plain words\n';
    assert.deepEqual(valuesOf(await brought('markdown', text)), {
      campaign: 'Winter warmth',
      'channels[0].name': 'Posters',
      'channels[1].name': 'Facebook',
    });
  });

  it('takes samples and rules for writing for no messages', async () => {
    const text = `# Winter warmth

## Key messages

- Help with bills is there for you

### Sample text messages

- Hi, it is the council here. Ring us.

### Language guide

- Say “help”, never “benefit”
`;
    assert.deepEqual(valuesOf(await brought('markdown', text)), {
      campaign: 'Winter warmth',
      'messages[0].message': 'Help with bills is there for you',
    });
  });

  it('is called what it begins with, though other headings be as large', async () => {
    const text = '# Winter warmth\n\n# Background\n\nCold homes.\n\n# Tenants\n\nText.\n';
    assert.equal(valuesOf(await brought('markdown', text)).campaign, 'Winter warmth');
    const prose = '# Background\n\nCold homes.\n\n# Tenants\n\nText.\n';
    assert.equal(valuesOf(await brought('markdown', prose)).campaign, undefined);
  });

  it('gives a message what its labels say of it, and takes none of them for a message', async () => {
    const text =
      '# Plan\n\n## Key messages\n\n- Message: Book your jab\n- Audience: Carers\n- Timing: May\n- It is free\n';
    assert.deepEqual(valuesOf(await brought('markdown', text)), {
      campaign: 'Plan',
      'messages[0].message': 'Book your jab',
      'messages[0].audience': 'Carers',
      'messages[1].message': 'It is free',
    });
  });

  it('is called after its file where it has no title', async () => {
    const { plan } = await brought('markdown', 'Some text.\n', { name: 'winter-warmth' });
    assert.match(plan, /^---\ncampaign: winter-warmth\n---\n\n# winter-warmth\n\nSome text\.\n$/);
  });

  it('has no value that the document does not have: an empty one gives an empty plan', async () => {
    assert.deepEqual((await brought('markdown', '')).placed, []);
    assert.deepEqual((await brought('word', wordDocument(''))).placed, []);
    assert.deepEqual((await brought('excel', workbook(''))).placed, []);
  });

  it('is read in Welsh too', async () => {
    const text =
      '# Cynhesrwydd\n\n## Amcanion\n\n- Codi hawliadau i 900\n\n## Amserlen\n\n| Gweithgaredd | Dyddiad | Perchennog |\n|---|---|---|\n| Taflen | 1 Mawrth 2027 | Tîm print |\n';
    assert.deepEqual(valuesOf(await brought('markdown', text)), {
      campaign: 'Cynhesrwydd',
      'objectives[0].objective': 'Codi hawliadau i 900',
      'activities[0].activity': 'Taflen',
      'activities[0].date': '2027-03-01',
      'activities[0].owner': 'Tîm print',
    });
  });
});

describe('a document added to a plan', () => {
  const rows =
    row(1, ['Activity', 'Date']) + row(2, ['Leaflet', [46447, 1]]) + row(3, ['Poster', [46448, 1]]);
  for (const eol of ['\n', '\r\n']) {
    it(`adds what the plan does not have, and changes nothing else (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const into = [
        '---',
        'campaign: Bins # ours',
        'lead: Sam',
        'activities:',
        '  # by day',
        '  - {activity: Leaflet, date: 2027-03-01} # first',
        '---',
        '# Bins',
        '',
        'Text.',
        '',
      ].join(eol);
      const { plan, placed } = await brought('excel', workbook(rows), { into });
      const added = `${eol}  - activity: Poster${eol}    date: 2027-03-02`;
      assert.equal(plan, into.replace('# first', `# first${added}`));
      assert.deepEqual(placed, [
        { key: 'activities[1].activity', value: 'Poster', from: 'Poster' },
        { key: 'activities[1].date', value: '2027-03-02', from: '2027-03-02' },
      ]);
    });
  }

  it('keeps what the plan says already, and lists what the document says otherwise', async () => {
    const into = '---\ncampaign: Bins\nlead: Sam\n---\n# Bins\n';
    const { plan, notPlaced } = await brought('markdown', '# Other\n\nLead: Jo\n', { into });
    assert.match(plan, /^---\ncampaign: Bins\nlead: Sam\n---\n/);
    assert.ok(notPlaced.some(({ text }) => text === 'Lead: Jo'));
  });

  it('puts what has no place below the plan’s text, under a heading of its own', async () => {
    const into = '---\ncampaign: Bins\n---\n# Bins\n\nText.\n';
    const { plan } = await brought('markdown', '# Other\n\n## Why\n\nBecause.\n', { into });
    assert.equal(plan, `${into}\n## Other\n\n### Why\n\nBecause.\n`);
  });
});

describe('a document in Markdown as a plan', () => {
  const from = async (...lines: readonly string[]) => brought('markdown', lines.join('\n'));
  const values = async (...lines: readonly string[]) => valuesOf(await from(...lines));

  it('is called what stands above all of it, though that names a part of a plan', async () => {
    assert.deepEqual(
      await values('# Bus timetable action plan', '', '## Background', '', 'Buses are late.'),
      {
        campaign: 'Bus timetable action plan',
      },
    );
    assert.deepEqual(await values('# Bus timetable action plan', '', '- Letters go out'), {
      campaign: 'Bus timetable action plan',
      'activities[0].activity': 'Letters go out',
    });
    assert.deepEqual(await values('## Flu jab campaign', '', '### Background', '', 'Text.'), {
      campaign: 'Flu jab campaign',
    });
    assert.deepEqual(await values('# Action plan', '', '- Letters go out'), {
      'activities[0].activity': 'Letters go out',
    });
  });

  it('has no objectives where a heading only speaks of reaching them', async () => {
    for (const heading of [
      'How we’ll achieve our goals',
      'Meeting our Communications Objectives',
      'Our approach to attaining this objective is threefold:',
    ])
      assert.deepEqual(
        await values('# Bins', '', `## ${heading}`, '', '- Being established', '- Good work'),
        {
          campaign: 'Bins',
        },
      );
  });

  it('has messages for those whom the headings above them name', async () => {
    const lines = ['# Bins', '', '## Messaging', '', '### For residents:', '', '- Your day changes'];
    assert.deepEqual(await values(...lines, '', '### For the media', '', '- Ask us'), {
      campaign: 'Bins',
      'audiences[0].name': 'residents',
      'messages[0].message': 'Your day changes',
      'messages[0].audience': 'residents',
      'messages[1].message': 'Ask us',
    });
    const { placed } = await from(...lines);
    assert.equal(placed.find(({ key }) => key === 'messages[0].audience')?.from, 'For residents:');
  });

  it('keeps the ticks of its boxes: an activity with one is done', async () => {
    const lines = ['# Bins', '', '## Action plan', '', '- [x] Letters go out', '- [ ] Calendars go out'];
    assert.deepEqual(await values(...lines), {
      campaign: 'Bins',
      'activities[0].activity': 'Letters go out',
      'activities[0].status': 'done',
      'activities[1].activity': 'Calendars go out',
    });
    const { plan } = await from(
      '# Bins',
      '',
      '## Notes',
      '',
      '- [X] Asked the crews',
      '- [ ] Asked the depot',
    );
    assert.match(plan, /- \[x\] Asked the crews\n- \[ \] Asked the depot\n/);
  });

  it('reads a table of methods as channels, whoever else is named in it', async () => {
    const table = ['| Method | Purpose | Responsibility | Audience |', '| --- | --- | --- | --- |'];
    assert.deepEqual(
      await values('# Bins', '', ...table, '| Newsletter | Say what changes | Jo | Residents |'),
      {
        campaign: 'Bins',
        'channels[0].name': 'Newsletter',
        'channels[0].why': 'Say what changes',
        'channels[0].owner': 'Jo',
        'channels[0].audiences': 'Residents',
      },
    );
  });

  it('takes nobody for a spokesperson who only stands in a list of the staff', async () => {
    const table = [
      '| First name | Last name | Position |',
      '| --- | --- | --- |',
      '| Jo | Bloggs | Officer |',
    ];
    assert.deepEqual(await values('# Bins', '', '## Team', '', ...table), { campaign: 'Bins' });
  });

  it('takes no example and no gap for a channel', async () => {
    const lines = ['# Bins', '', '## Channels', '', '- Example: Website', '- … TO BE COMPLETED', '- Leaflet'];
    assert.deepEqual(await values(...lines), { campaign: 'Bins', 'channels[0].name': 'Leaflet' });
  });
});
