import assert from 'node:assert/strict';
import type { Clipboard } from '../../src/bring/read/clipboard.ts';
import { pasteChoices } from '../../src/features/paste.ts';
import { readPlan } from '../../src/plan/document.ts';
import { applyEdits } from '../../src/text/text.ts';

/** The plans that come of the ways to paste at the mark `|`, by the ways’ titles. */
async function pasted(marked: string, clipboard: Partial<Clipboard>): Promise<Record<string, string>> {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const document = await readPlan('plan.campaign.md', text);
  const choices = await pasteChoices(document, { start: at, end: at }, { html: '', text: '', ...clipboard });
  return Object.fromEntries(choices.map(({ title, edit }) => [title, applyEdits(text, [edit])]));
}

const list = '<ul><li>Leaflet</li><li>Text message, Facebook</li></ul>';
const cells =
  '<table><tr><td>What</td><td>When</td><td>Who</td></tr><tr><td>Leaflet</td><td>1 March 2027</td><td>Jo</td></tr></table>';

describe('pasting into a plan', () => {
  for (const eol of ['\n', '\r\n']) {
    const lines = (...all: string[]) => all.join(eol);

    it(`makes a table’s rows entries of the part that its header tells (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const plan = lines(
        '---',
        'campaign: Bins',
        'activities:',
        '  - activity: Poster # first',
        '|',
        '---',
        '# Bins',
        '',
      );
      const after = lines(
        '---',
        'campaign: Bins',
        'activities:',
        '  - activity: Poster # first',
        '  - activity: Leaflet',
        '    date: 2027-03-01',
        '    owner: Jo',
        '',
        '---',
        '# Bins',
        '',
      );
      const expected = { 'Paste into the Plan’s Lists': after };
      assert.deepEqual(await pasted(plan, { html: cells }), expected);
      assert.deepEqual(
        await pasted(plan, { text: 'What\tWhen\tWho\r\nLeaflet\t1 March 2027\tJo\r\n' }),
        expected,
      );
    });
  }

  it('makes a list’s entries entries of the part where it is pasted', async () => {
    const plan = '---\ncampaign: Bins\nobjectives:\n  |\n---\n';
    const html = '<ul><li>Cut calls by 10%</li><li>Raise claims to 900</li></ul>';
    const after = (await pasted(plan, { html }))['Paste into the Plan’s Lists']!;
    assert.deepEqual(
      (await readPlan('plan.campaign.md', after)).plan.objectives.map(({ objective }) => objective),
      ['Cut calls by 10%', 'Raise claims to 900'],
    );
  });

  it('makes a list’s entries one list where texts stand', async () => {
    const plan = '---\ncampaign: Bins\nobjectives:\n  - objective: Cut calls\n    channels: |\n---\n';
    assert.deepEqual(await pasted(plan, { html: list }), {
      'Paste as a List': plan.replace('|', '[Leaflet, Text message, Facebook]'),
    });
    const begun = plan.replace('|', '[Website, |]');
    assert.deepEqual(await pasted(begun, { html: list }), {
      'Paste as a List': begun.replace('|', 'Leaflet, Text message, Facebook'),
    });
  });

  it('makes a date exact, and lets one be chosen where it can be read in two ways', async () => {
    const plan = '---\ncampaign: Bins\nstart: |\n---\n';
    assert.deepEqual(await pasted(plan, { text: '1st March 2027 ' }), {
      'Paste as 1 March 2027': plan.replace('|', '2027-03-01'),
    });
    assert.deepEqual(Object.keys(await pasted(plan, { text: '03/04/2027' })), [
      'Paste as 3 April 2027',
      'Paste as 4 March 2027',
    ]);
    assert.deepEqual(await pasted(plan, { text: '2027-03-01' }), {});
    assert.deepEqual(await pasted(plan, { text: 'soon' }), {});
  });

  it('lets the order of days and months be chosen for a whole table', async () => {
    const plan = '---\ncampaign: Bins\nactivities: []\n|\n---\n';
    const text = 'What\tWhen\nLeaflet\t03/04/2027\n';
    const ways = await pasted(plan, { text });
    assert.equal(Object.keys(ways).length, 2);
    assert.match(Object.values(ways)[0]!, /date: 2027-04-03/);
    assert.match(Object.values(ways)[1]!, /date: 2027-03-04/);
  });

  it('leaves plain text, YAML, and what is pasted into the text below alone', async () => {
    const plan = '---\ncampaign: Bins\n|\n---\n# Bins\n';
    assert.deepEqual(await pasted(plan, { text: 'Some words' }), {});
    assert.deepEqual(await pasted(plan, { text: 'risks:\n\t- risk: Snow\n' }), {});
    assert.deepEqual(await pasted(plan, { html: '<p>Some words</p>' }), {});
    assert.deepEqual(await pasted('---\ncampaign: Bins\n---\n|# Bins\n', { html: cells }), {});
  });

  it('loses no column that has no place', async () => {
    const html = cells.replaceAll('Who', 'Ward').replace('Jo', 'North');
    const [after] = Object.values(await pasted('---\ncampaign: Bins\n|\n---\n# Bins\n', { html }));
    assert.match(after!, /\| Leaflet \| North \|/);
  });

  const lists = 'Paste into the Plan’s Lists';
  const front = (lines: string) => `---\ncampaign: Bins\n${lines}\n---\n# Bins\n`;

  it('takes entries of lists that are only typed, cells below each other, and short lines', async () => {
    const plan = front('audiences:\n  |');
    const after = { [lists]: front('audiences:\n  - name: Tenants\n  - name: Landlords') };
    for (const text of [
      '•\tTenants\r\n•\tLandlords\r\n',
      '1. Tenants\n2. Landlords\n',
      '  *   Tenants\r\n  *   Landlords',
      'Tenants\r\nLandlords\r\n',
    ])
      assert.deepEqual(await pasted(plan, { text }), after, text);
    const cell = (text: string) => `<tr><td>${text}</td></tr>`;
    assert.deepEqual(
      await pasted(plan, { html: `<table>${cell('Tenants')}${cell('Landlords')}</table>` }),
      after,
    );
    assert.deepEqual(await pasted(plan, { text: '- name: Tenants\n- name: Landlords' }), {});
    assert.deepEqual(await pasted(front('|'), { text: 'Tenants\nLandlords' }), {});
  });

  it('finds the list that Google Docs wraps in something bold', async () => {
    const html =
      '<meta><b style="font-weight:normal"><ul><li><p><span>Put it out by seven</span></p></li></ul></b>';
    assert.deepEqual(await pasted(front('messages:\n  |'), { html }), {
      [lists]: front('messages:\n  - message: Put it out by seven'),
    });
  });

  it('fills the entry that is begun', async () => {
    const text = '•\tCut calls\n•\tRaise claims\n';
    const after = front('objectives:\n  - objective: Cut calls\n  - objective: Raise claims');
    for (const begun of ['  - |', '  - objective: |'])
      assert.deepEqual(await pasted(front(`objectives:\n${begun}`), { text }), { [lists]: after }, begun);
  });

  it('makes one entry a text without its bullet', async () => {
    const plan = front('objectives:\n  - objective: |');
    assert.deepEqual(await pasted(plan, { text: '•\tCut calls: all of them\r\n' }), {
      'Paste without the Bullet': plan.replace('|', '"Cut calls: all of them"'),
    });
  });

  for (const eol of ['\n', '\r\n'])
    it(`writes a list below its key line by line (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const plan = front('objectives:\n  - objective: Cut\n    measures:\n      |').replaceAll('\n', eol);
      const text = '•\tCalls, by the week\n•\tMissed bins\n';
      assert.deepEqual(await pasted(plan, { text }), {
        'Paste as a List': plan.replace('|', `- Calls, by the week${eol}      - Missed bins`),
      });
      const begun = plan.replace('|', '- |');
      assert.deepEqual(await pasted(begun, { text }), {
        'Paste as a List': plan.replace('|', `- Calls, by the week${eol}      - Missed bins`),
      });
    });

  it('takes rows without a header for activities where they have days', async () => {
    const plan = front('activities:\n  |');
    const text = 'Leaflet\t25/04/2027\tJane Roe\nPoster\t26/04/2027\tPrint team\n';
    assert.deepEqual(await pasted(plan, { text }), {
      [lists]: front(
        'activities:\n  - activity: Leaflet\n    date: 2027-04-25\n    owner: Jane Roe\n  - activity: Poster\n    date: 2027-04-26\n    owner: Print team',
      ),
    });
  });
});
