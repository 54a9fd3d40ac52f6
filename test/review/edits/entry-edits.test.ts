import assert from 'node:assert/strict';
import type { Reviewed } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
objectives: [90% of households put the right bin out in the first week of March 2027]
stakeholders:
  - { name: UNISON, influence: high, interest: high, engagement: A meeting every week }
risks: [{ risk: Rain, mitigation: Indoor rooms }, { risk: Wind, mitigation: Pegs }]
---
# New bin days

## Strategy

| Week | What |
| --- | --- |
| One | Letters |
`;

type Does = (document: Reviewed) => Reviewed;

/** What the plan gets of a row that is put in, tracked and not, and whether it is then done with. */
async function gets(
  words: string,
  others: Readonly<Record<string, string>>,
  text = plan,
): Promise<string[][]> {
  const ways: Does[] = [
    (document) => document.insertBehind(words, 'w:tr', others),
    (document) => document.putBehind(words, 'w:tr', others),
  ];
  const got = ways.map(async (does) => {
    const document = does(await circulated(text));
    const { accepted, comesBack } = reviewed(document, text);
    assert.deepEqual(reviewed(document, accepted.text).comesBack, accepted.text === text ? comesBack : []);
    return linesMore(accepted.text, text);
  });
  return Promise.all(got);
}

describe('the edits of a row that is put in', () => {
  it('add an entry to a list that is written on one line, behind the one it stands behind', async () => {
    const risks =
      'risks: [{ risk: Rain, mitigation: Indoor rooms }, {risk: Snow, mitigation: Sledges}, { risk: Wind, mitigation: Pegs }]';
    assert.deepEqual(await gets('Rain', { Rain: 'Snow', 'Indoor rooms': 'Sledges' }), [[risks], [risks]]);
  });

  it('tell fields that say the same apart by what stands over them', async () => {
    const entry = [
      '  - name: The mayor',
      '    influence: high',
      '    interest: high',
      '    engagement: A call',
    ];
    const words = { UNISON: 'The mayor', 'A meeting every week': 'A call' };
    assert.deepEqual(await gets('UNISON', words), [entry, entry]);
  });

  it('are made once, though a cell is left blank or is spelt otherwise in the plan', async () => {
    const entry = ['  - name: The mayor', '    influence: high', '    interest: high'];
    assert.deepEqual(await gets('UNISON', { UNISON: 'The mayor', 'A meeting every week': '' }), [
      entry,
      entry,
    ]);
    const blank = ['| Two |   |'];
    assert.deepEqual(await gets('Letters', { One: 'Two', Letters: '' }), [blank, blank]);
  });

  it('say in a table of the text what was written, marks and all, in its order', async () => {
    const marked = ['| 2 \\| 3 | \\*all\\* |'];
    assert.deepEqual(await gets('Letters', { One: '2 | 3', Letters: '*all*' }), [marked, marked]);
    const two = (await circulated(plan))
      .insertBehind('Letters', 'w:tr', { One: 'Three', Letters: 'Rest' })
      .insertBehind('Letters', 'w:tr', { One: 'Two', Letters: 'Talks' });
    assert.match(
      reviewed(two, plan).accepted.text,
      /\| One \| Letters \|\n\| Two \| Talks \|\n\| Three \| Rest \|\n$/,
    );
  });

  it('say on which day it is, in figures too, unless that may be one of two', async () => {
    const dated = plan.replace(
      'risks:',
      'activities:\n  - {date: 2027-03-08, activity: Letters}\n  - {date: 2027-04-01, activity: Talks}\nrisks:',
    );
    const entry = ['  - date: 2027-03-25', '    activity: Quiz'];
    for (const day of ['25/03/2027', '25.3.27', '2027-03-25', 'Thursday 25 March 2027', '25 Mar 2027'])
      assert.deepEqual(
        await gets('8 March 2027', { '8 March 2027': day, Letters: 'Quiz' }, dated),
        [entry, entry],
        day,
      );
    const twoWays = { '8 March 2027': '04/03/2027', Letters: 'Quiz' };
    assert.deepEqual(await gets('8 March 2027', twoWays, dated), [[], []]);
    const moved = (await circulated(dated)).change('8 March 2027', '25/03/2027');
    assert.deepEqual(linesMore(reviewed(moved, dated).accepted.text, dated), [
      '  - {date: 2027-03-25, activity: Letters}',
    ]);
  });

  it('name channels by any of their names, several in one cell each by itself', async () => {
    const active = plan.replace(
      'risks:',
      'activities:\n  - {date: 2027-03-08, activity: Letters, channel: Letter, owner: Post room}\nrisks:',
    );
    const named = async (channels: string) =>
      gets(
        'Post room',
        {
          '8 March 2027': '15 March 2027',
          Letters: 'Calls',
          'Letter or direct mail': channels,
          'Post room': 'Desk',
        },
        active,
      );
    const entry = (channel: string) => [
      '  - date: 2027-03-15',
      '    activity: Calls',
      `    channel: ${channel}`,
      '    owner: Desk',
    ];
    assert.deepEqual(await named('Phone'), [entry('Phone'), entry('Phone')]);
    const several = entry('[Phone, Facebook]');
    assert.deepEqual(await named('Phone and Facebook'), [several, several]);
  });

  it('add an item to the budget among other costs, or take one out', async () => {
    const money = plan.replace(
      'risks:',
      'activities: [{date: 2027-03-08, activity: Talks, cost: £90}]\nbudget:\n  total: £5,000\n  items:\n    - {item: Leaflets, cost: £1,200}\n    - {item: Radio, cost: £800}\nrisks:',
    );
    const entry = ['    - item: Posters', '      cost: £300'];
    const words = { Leaflets: 'Posters', '£1,200': '£300' };
    assert.deepEqual(await gets('Leaflets', words, money), [entry, entry]);
    for (const out of ['takeOut', 'deleteWhole'] as const) {
      const document = (await circulated(money))[out]('Radio', 'w:tr');
      const { text } = reviewed(document, money).accepted;
      assert.deepEqual(linesMore(money, text), ['    - {item: Radio, cost: £800}']);
      assert.deepEqual(reviewed(document, text).comesBack, []);
    }
  });
});
