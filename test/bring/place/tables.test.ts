import assert from 'node:assert/strict';
import { brought, broughtLines, tableLines, valuesIn, valuesOf } from '../documents.ts';

describe('the rows of a table', () => {
  it('add to those of the same name in a table above', async () => {
    const first = tableLines('Stakeholder | Influence', 'Parish council | High');
    const second = tableLines('Stakeholder | Channel', 'Parish council | Briefing', 'Wardens | Email');
    assert.deepEqual(await valuesIn(...first, '', 'Text.', '', ...second), {
      'stakeholders[0].name': 'Parish council',
      'stakeholders[0].influence': 'High',
      'stakeholders[0].channels': 'Briefing',
      'stakeholders[1].name': 'Wardens',
      'stakeholders[1].channels': 'Email',
    });
  });

  it('say what an audience is told, which is a message for it', async () => {
    const table = tableLines(
      'Audience | Key message | Channels',
      'Carers | Your jab is free | Letter',
      'Staff | TBC | Email',
    );
    const result = await broughtLines(...table);
    assert.deepEqual(valuesOf(result), {
      'audiences[0].name': 'Carers',
      'audiences[0].channels': 'Letter',
      'audiences[1].name': 'Staff',
      'audiences[1].channels': 'Email',
      'messages[0].message': 'Your jab is free',
      'messages[0].audience': 'Carers',
    });
    assert.deepEqual(result.notPlaced, [{ text: 'TBC', from: 'TBC' }]);
  });

  it('serve objectives where there are some, and say what they are for elsewhere', async () => {
    const table = tableLines('Activity | Objective | Date', 'Letter | Uptake | 3 May 2027');
    assert.equal((await valuesIn(...table))['activities[0].objective'], undefined);
    const objectives = ['## Objectives', '', '- Uptake: Raise jabs to 60%', ''];
    assert.equal((await valuesIn(...objectives, ...table))['activities[0].objective'], 'Uptake');
    const into = '---\ncampaign: Jabs\nobjectives:\n  - id: uptake\n    objective: Raise jabs to 60%\n---\n';
    const added = valuesOf(await brought('csv', 'Activity,Objective,Owner\nLetter,uptake,Jo\n', { into }));
    assert.equal(added['activities[0].objective'], 'uptake');
  });

  it('are listed one a line where the table has no place', async () => {
    const { notPlaced } = await broughtLines(...tableLines('Colour | Shape', 'Red | Round', ' | Square'));
    assert.deepEqual(
      notPlaced.map(({ text }) => text),
      ['Colour | Shape', 'Red | Round', 'Square'],
    );
  });

  it('name several with “and” before the last', async () => {
    const values = await valuesIn(
      ...tableLines('Activity | Audience', 'Letter | Carers, wardens, and tenants'),
    );
    assert.equal(values['activities[0].audience[2]'], 'tenants');
  });
});
