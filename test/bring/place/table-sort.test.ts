import assert from 'node:assert/strict';
import { tableLines, valuesIn } from '../documents.ts';

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
});
