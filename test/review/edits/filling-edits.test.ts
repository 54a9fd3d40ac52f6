import assert from 'node:assert/strict';
import { deleted, inserted, type Reviewed } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in March 2027
    target: 90%
  - objective: 300 landlords tell their tenants by 1 March 2027
    target: 300 landlords
    baseline: "0"
activities:
  - date: 2027-02-01
    activity: Magazine reaches all households
    owner: Print team
    cost: £1,200
  - date: 2027-02-15
    activity: Landlords get the letter # by post
  - start: 2027-03-01
    end: 2027-03-12
    activity: Stickers go on
    owner: Crews
risks:
  - { risk: Calendars arrive late, likelihood: low, owner: Print team }
  - { risk: Crews miss streets, likelihood: medium }
---
# New bin days

Text.
`;

/** Types over what a cell says, with tracking off. */
const retype = (row: string, words: string, others: string) => (document: Reviewed) =>
  document.within(row, 'w:tr', (xml) => xml.replace(`<w:t>${words}</w:t>`, `<w:t>${others}</w:t>`));

const written = async (change: (document: Reviewed) => Reviewed, text = plan) => {
  const { comesBack, unplaced, accepted } = reviewed(change(await circulated(text)), text);
  assert.deepEqual([comesBack.length, unplaced], [1, []]);
  return [linesMore(text, accepted.text), linesMore(accepted.text, text)];
};

describe('a value that reviewers write where nothing was known', () => {
  it('is the day of a sign-off, in figures too, by which it is signed', async () => {
    const signed = plan.replace(
      '---\n#',
      'signoff:\n  - {name: Jo Bloggs, role: Director}\n  - {name: Bea Jones}\n---\n#',
    );
    for (const [day, date] of [
      ['3 February 2027', '2027-02-03'],
      ['23/02/2027', '2027-02-23'],
    ] as const)
      for (const change of [
        retype('Jo Bloggs', 'not yet', day),
        (document: Reviewed) =>
          document.within('Jo Bloggs', 'w:tr', (xml) =>
            xml.replace(/<w:r>(?:(?!<\/w:r>).)*not yet.*?<\/w:r>/, (own) => deleted(own) + inserted(day)),
          ),
      ]) {
        const lines = [
          ['  - {name: Jo Bloggs, role: Director}'],
          [`  - {name: Jo Bloggs, role: Director, date: ${date}}`],
        ];
        assert.deepEqual(await written(change, signed), lines);
        const document = change(await circulated(signed));
        assert.deepEqual(reviewed(document, reviewed(document, signed).accepted.text).comesBack, []);
      }
  });

  it('comes into the entry of its row: an amount, a name, a level, a figure', async () => {
    const cost = retype('Landlords get the letter', 'none', '£300');
    assert.deepEqual(await written(cost), [[], ['    cost: £300']]);
    assert.deepEqual(await written(cost, plan.replaceAll('\n', '\r\n')), [[], ['    cost: £300\r']]);
    assert.deepEqual(await written(retype('Landlords get the letter', 'not stated', 'Housing team')), [
      [],
      ['    owner: Housing team'],
    ]);
    assert.deepEqual(await written(retype('Crews miss streets', 'not stated', 'Depot')), [
      ['  - { risk: Crews miss streets, likelihood: medium }'],
      ['  - { risk: Crews miss streets, likelihood: medium, owner: Depot }'],
    ]);
    assert.deepEqual(await written(retype('90% of households', 'not stated', '62%')), [
      [],
      ['    baseline: 62%'],
    ]);
  });

  it('stays out where it is no such value, or only says again that nothing is known', async () => {
    assert.deepEqual(await written(retype('Landlords get the letter', 'none', 'a bit more than last year')), [
      [],
      [],
    ]);
    const { comesBack } = reviewed(
      retype('Landlords get the letter', 'not stated', 'none')(await circulated(plan)),
      plan,
    );
    assert.ok(comesBack.length <= 1);
  });
});

describe('a stretch of days', () => {
  it('becomes one day', async () => {
    assert.deepEqual(await written(retype('Stickers go on', '1 to 12 March 2027', '3 March 2027')), [
      ['  - start: 2027-03-01', '    end: 2027-03-12'],
      ['  - start: 2027-03-03', '    end: 2027-03-03'],
    ]);
  });
});

describe('a row that was copied with what the document says in it', () => {
  it('adds no entry that would have two things in one value', async () => {
    const text = plan.replace('owner: Crews', 'owner: Crews\n    visibility: internal');
    const copied = (await circulated(text)).putBehind('Stickers go on', 'w:tr', {
      'Stickers go on': 'Stickers come off',
    });
    const { comesBack, accepted } = reviewed(copied, text);
    assert.equal(comesBack.length, 1);
    assert.equal(accepted.text, text);
    const tracked = (await circulated(text)).insertBehind('Stickers go on', 'w:tr', {
      'Stickers go on': 'Stickers come off',
    });
    assert.equal(reviewed(tracked, text).accepted.text, text);
  });
});

describe('a change of what is shown in a sentence of its own', () => {
  it('is shown at the key of the plan that it is made from', async () => {
    const text = plan.replace('risks:', 'evaluation:\n  review: [2027-01-08, 2027-03-15]\nrisks:');
    const { comesBack } = reviewed(
      (await circulated(text)).retype('8 January 2027 and 15 March 2027', '8 January 2027 and 22 March 2027'),
      text,
    );
    const line = text.split('\n').indexOf('  review: [2027-01-08, 2027-03-15]') + 1;
    assert.deepEqual(comesBack, [`${line}: Takes out “15”, puts in “22”.`]);
  });

  it('is shown at its key where its words stand nowhere in the plan', async () => {
    const text = plan.replace('objectives:', 'purpose: change\nobjectives:');
    const { comesBack, unplaced } = reviewed(
      (await circulated(text)).retype('Change what people do', 'Tell people'),
      text,
    );
    assert.deepEqual(unplaced, []);
    assert.deepEqual(comesBack, ['3: Takes out “Change what people do”, puts in “Tell people”.']);
  });
});
