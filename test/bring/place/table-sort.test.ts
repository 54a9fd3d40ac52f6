import assert from 'node:assert/strict';
import { broughtLines, tableLines, valuesIn, valuesOf } from '../documents.ts';

/** What a table gives a plan. */
const given = (header: string, ...rows: readonly string[]) => valuesIn(...tableLines(header, ...rows));

describe('a table by its header', () => {
  it('holds activities that have a name, somebody responsible and a deadline', async () => {
    assert.deepEqual(
      await given('Type | Name | Responsible | Deadline', 'Fair | Spring fair | Jo | 3 May 2027'),
      {
        'activities[0].activity': 'Spring fair',
        'activities[0].owner': 'Jo',
        'activities[0].date': '2027-05-03',
      },
    );
    assert.deepEqual(await given('Name | Shoe size | Deadline', 'Jo | 7 | 3 May 2027'), {});
  });

  it('holds activities where somebody does something by some time', async () => {
    assert.deepEqual(
      await given('Action | Who | When | Status', 'Send the letter | Jo | 3 May 2027 | Done'),
      {
        'activities[0].activity': 'Send the letter',
        'activities[0].owner': 'Jo',
        'activities[0].date': '2027-05-03',
        'activities[0].status': 'done',
      },
    );
    assert.deepEqual(await given('What | Who | When', 'Send the letter | Jo | 3 May 2027'), {
      'activities[0].activity': 'Send the letter',
      'activities[0].owner': 'Jo',
      'activities[0].date': '2027-05-03',
    });
  });

  it('names what comes back by its type, and not by what comes of it', async () => {
    const header = 'Type | Objective | Medium | Frequency | Recipients | Sender | Deliverable';
    assert.deepEqual(
      await given(header, 'Briefing | Keep them informed | Email | Weekly | Wardens | Jo | Notes'),
      {
        'activities[0].activity': 'Briefing',
        'activities[0].channel': 'Email',
        'activities[0].frequency': 'Weekly',
        'activities[0].audience': 'Wardens',
        'activities[0].owner': 'Jo',
      },
    );
    assert.deepEqual(await given('Plan | Goal | Recurrence | Owner', 'Stand-up | Unblock us | Daily | Jo'), {
      'activities[0].activity': 'Stand-up',
      'activities[0].frequency': 'Daily',
      'activities[0].owner': 'Jo',
    });
  });

  it('is about what its first column names', async () => {
    const header = 'Stakeholder | Role | Preferred communication | Frequency | Communication method';
    assert.deepEqual(await given(header, 'Mayor | Sponsor | Progress | Weekly | Briefing'), {
      'stakeholders[0].name': 'Mayor',
      'stakeholders[0].channels': 'Briefing',
    });
    assert.deepEqual(await given('Stakeholder name | Needs', 'Parish council | Early notice'), {
      'stakeholders[0].name': 'Parish council',
    });
  });

  it('names nobody for having a name and a role, but under a heading of theirs', async () => {
    const table = tableLines('Name | Role', 'Jo Bloggs | Officer');
    assert.deepEqual(await valuesIn(...table), {});
    assert.deepEqual(await valuesIn('## Stakeholders', '', ...table), {
      'stakeholders[0].name': 'Jo Bloggs',
    });
    assert.deepEqual(await valuesIn('## Spokespeople', '', ...table), {
      'spokespeople[0].name': 'Jo Bloggs',
      'spokespeople[0].role': 'Officer',
    });
  });

  it('takes no role for an activity, and no rules for cases', async () => {
    assert.deepEqual(await given('Person | Role / Title | Channel', 'Jo | Officer | Email'), {});
    assert.deepEqual(
      await given('Severity | Description | Decision maker | Date', 'High | Flood | Jo | 3 May 2027'),
      {},
    );
  });

  it('points to another document without taking that for an activity', async () => {
    assert.deepEqual(await given('Action | Owner', 'See the risk register | Jo', 'Ring the surgeries | Al'), {
      'activities[0].activity': 'Ring the surgeries',
      'activities[0].owner': 'Al',
    });
  });

  it('says what audiences are told, and not what they think', async () => {
    const header = 'Audience | What they need to know | How we’ll tell them';
    assert.deepEqual(await given(header, 'Carers | Your jab is free | Letter'), {
      'audiences[0].name': 'Carers',
      'audiences[0].channels': 'Letter',
      'messages[0].message': 'Your jab is free',
      'messages[0].audience': 'Carers',
    });
  });

  it('holds what is posted on which day', async () => {
    assert.deepEqual(await given('Date | Platform | Post copy', '3 May 2027 | Facebook | Your jab is free'), {
      'activities[0].activity': 'Your jab is free',
      'activities[0].date': '2027-05-03',
      'activities[0].channel': 'Facebook',
    });
  });

  it('tells by who is named whether “Who” is whom it is for or who does it', async () => {
    const header = 'What | Who | When';
    const first = async (...rows: readonly string[]) => {
      const values = await given(header, ...rows);
      return [values['activities[0].owner'], values['activities[0].audience']];
    };
    for (const owner of ['Ann Hill', 'Marketing officer', 'Library web team', 'Dr Lena Ortiz', 'Jo'])
      assert.deepEqual(await first(`Photographs | ${owner} | 5 February 2027`), [owner, undefined], owner);
    for (const audience of ['Past visitors', 'Local businesses', 'All residents', 'Everyone'])
      assert.deepEqual(await first(`Leaflet | ${audience} | 1 March 2027`), [undefined, audience], audience);
  });

  it('places nobody of “Who” where that may be either, and lists them', async () => {
    const rows = ['Leaflet | Local businesses | 1 March 2027', 'Photographs | Ann Hill | 5 February 2027'];
    const { placed, notPlaced } = await broughtLines(...tableLines('What | Who | When', ...rows));
    assert.ok(!placed.some(({ key }) => /owner|audience/.test(key)));
    const left = notPlaced.map(({ text }) => text);
    assert.ok(left.includes('Local businesses') && left.includes('Ann Hill'));
  });

  it('reads “Who” by the other headers first', async () => {
    assert.deepEqual(
      await given('Who | What | When | Owner', 'Ward managers | Briefing | 1 March 2027 | Jo'),
      {
        'activities[0].activity': 'Briefing',
        'activities[0].date': '2027-03-01',
        'activities[0].owner': 'Jo',
        'activities[0].audience': 'Ward managers',
      },
    );
    assert.deepEqual(
      await given('Channel | Purpose | Who | Frequency', 'Instagram | Views | Past visitors | Daily'),
      {
        'channels[0].name': 'Instagram',
        'channels[0].why': 'Views',
        'channels[0].audiences': 'Past visitors',
      },
    );
  });

  it('reads what makes objectives SMART', async () => {
    const header = 'Specific | Measurable | Achievable | Relevant | Time-bound';
    const row = 'Raise uptake to 60% | Weekly report | Others did | National aim | 28 February 2027';
    assert.deepEqual(await given(header, row), {
      'objectives[0].objective': 'Raise uptake to 60%',
      'objectives[0].measures[0]': 'Weekly report',
      'objectives[0].deadline': '2027-02-28',
    });
  });

  it('takes no number of a row for what it is about, and no record for its date', async () => {
    const tasks = 'Task ID | Task name | Assigned to | Created date | Due date';
    assert.deepEqual(await given(tasks, 'aB1 | Press release | Jane Roe | 1 May 2027 | 3 May 2027'), {
      'activities[0].activity': 'Press release',
      'activities[0].owner': 'Jane Roe',
      'activities[0].end': '2027-05-03',
    });
    const risks = 'Risk ID | Description | Likelihood | Impact | Mitigation';
    assert.deepEqual(await given(risks, 'R1 | Works overrun | High | Medium | Hold back the date'), {
      'risks[0].risk': 'Works overrun',
      'risks[0].likelihood': 'High',
      'risks[0].impact': 'Medium',
      'risks[0].mitigation': 'Hold back the date',
    });
  });

  it('keeps the words of times that count from something else', async () => {
    for (const time of ['M3', 'Month 24', 'M3-M6', 'Q2 Y1', 'Year 2', 'W6'])
      assert.equal((await given('What | When | Owner', `Launch | ${time} | Jo`))['activities[0].date'], time);
  });

  it('may be missing where a column holds the days, and nothing is guessed then', async () => {
    const rows = tableLines(
      '3 May 2027 | Leaflet | Jane Roe | North',
      '4 May 2027 | Poster | Print team | South',
    );
    const result = await broughtLines('# Bins', '', '## Timeline', '', ...rows);
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'activities[0].activity': 'Leaflet',
      'activities[0].date': '2027-05-03',
      'activities[0].owner': 'Jane Roe',
      'activities[1].activity': 'Poster',
      'activities[1].date': '2027-05-04',
      'activities[1].owner': 'Print team',
    });
    assert.match(result.plan, /\| Leaflet \| North \|\n\| Poster \| South \|/);
    assert.deepEqual(await valuesIn('# Bins', '', ...rows), { campaign: 'Bins' });
  });
});
