import assert from 'node:assert/strict';
import { brought, broughtLines, tableLines, valuesIn, valuesOf } from '../documents.ts';
import { run, table, wordDocument } from '../files.ts';

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

  it('are messages of their own, line by line', async () => {
    const text = 'Audience,Key messages,Channels\nCarers,"Your jab is free\nBook by phone",Letter\n';
    const values = valuesOf(await brought('csv', text));
    assert.deepEqual(
      [0, 1].map((index) => [values[`messages[${index}].message`], values[`messages[${index}].audience`]]),
      [
        ['Your jab is free', 'Carers'],
        ['Book by phone', 'Carers'],
      ],
    );
    const table = 'Key message,Audience\n"Your jab is free\nBook by phone",Carers\n';
    const told = valuesOf(await brought('csv', table));
    assert.deepEqual(
      [0, 1].map((index) => [told[`messages[${index}].message`], told[`messages[${index}].audience`]]),
      [
        ['Your jab is free', 'Carers'],
        ['Book by phone', 'Carers'],
      ],
    );
  });

  it('may head others: those stay in the text, and a day holds for the rows below it', async () => {
    const phases = tableLines(
      'Action | Owner',
      'Phase 1: before | ',
      'Brief crews | Jo',
      'Print leaflets | Al',
      'Phase 2: after | ',
      'Count | Jo',
    );
    const result = await broughtLines(...phases);
    assert.deepEqual(
      result.placed.filter(({ key }) => key.endsWith('.activity')).map(({ value }) => value),
      ['Brief crews', 'Print leaflets', 'Count'],
    );
    assert.match(result.plan, /\| Phase 1: before \|\n\| Phase 2: after \|/);
    const months = tableLines('Action | Owner', 'Brief crews | Jo', 'March 2027 | ', 'Print leaflets | Al');
    const values = await valuesIn(...months);
    assert.equal(values['activities[0].date'], undefined);
    assert.equal(values['activities[1].date'], 'March 2027');
    const open = tableLines('Action | Owner', 'Brief crews | Jo', 'Print leaflets | ', 'Count | Al');
    assert.equal((await valuesIn(...open))['activities[1].activity'], 'Print leaflets');
  });

  it('name only what stands outermost in a list within a cell', async () => {
    const item = (text: string, depth: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const list =
      item('Home visits', 0) + item('Local newspaper', 0) + item('advert', 1) + item('editorial', 1);
    const rows = [
      ['Audience', 'Channels'],
      ['Tenants', list],
    ];
    const result = await brought('word', wordDocument(table(rows)));
    assert.deepEqual(valuesOf(result), {
      'audiences[0].name': 'Tenants',
      'audiences[0].channels[0]': 'Home visits',
      'audiences[0].channels[1]': 'Local newspaper',
    });
    assert.match(result.plan, /\| Tenants \| advert<br>editorial \|/);
  });

  it('say several things in one cell as their header does', async () => {
    const rows = tableLines('Stakeholder | Interest/Influence', 'Mayor | High/Low');
    assert.deepEqual(await valuesIn(...rows), {
      'stakeholders[0].name': 'Mayor',
      'stakeholders[0].interest': 'High',
      'stakeholders[0].influence': 'Low',
    });
  });

  it('are activities of their own, line by line, where the header says so', async () => {
    const values = valuesOf(await brought('csv', 'Month,Activities\nMarch 2027,"Leaflet\nPosters"\n'));
    assert.deepEqual(values, {
      'activities[0].activity': 'Leaflet',
      'activities[0].date': 'March 2027',
      'activities[1].activity': 'Posters',
      'activities[1].date': 'March 2027',
    });
    const one = valuesOf(await brought('csv', 'Month,Activity\nMarch 2027,"Leaflet\nwith a map"\n'));
    assert.equal(one['activities[0].activity'], 'Leaflet with a map');
  });

  it('are phases from one day to another, with what is done in each', async () => {
    const text =
      'Phase,Dates,Activities\nPrepare,4 January 2027 to 29 January 2027,"Translate\nBrief the crews"\n';
    assert.deepEqual(valuesOf(await brought('csv', text)), {
      'phases[0].name': 'Prepare',
      'phases[0].start': '2027-01-04',
      'phases[0].end': '2027-01-29',
      'activities[0].activity': 'Translate',
      'activities[1].activity': 'Brief the crews',
    });
  });
});
