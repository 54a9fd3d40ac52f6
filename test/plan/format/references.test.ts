import assert from 'node:assert/strict';
import { readPlan } from '../../../src/plan/document.ts';
import {
  activitiesFor,
  audiencesOf,
  findAudience,
  findObjective,
  objectivesFor,
  referencesIn,
} from '../../../src/plan/format/references.ts';
import { planText } from '../../support.ts';

const text = planText(`campaign: T
audiences:
  - {id: carers, name: Unpaid carers}
  - {name: All staff}
  - {name: Staff who drive, channels: [Team brief]}
  - {name: Nobody}
objectives:
  - {id: a, label: First, objective: 60% of carers vaccinated, audiences: [carers, Unpaid carers], channels: [Letter, ""]}
  - {objective: For everyone}
  - {objective: For staff, audiences: [the staff, Others]}
activities:
  - {activity: One, objective: [a, first]}
  - {activity: Two, objective: [For staff, a]}
  - {activity: Three, channel: Radio, audience: carers, objective: none such}`);

const read = async () => readPlan('p.md', text);

describe('what a plan refers to', () => {
  it('is listed in the order of its text, with each place', async () => {
    const references = referencesIn(await read());
    assert.deepEqual(
      references.map(({ target, text: named, range, index }) => [
        target,
        named,
        text.slice(range.start, range.end),
        index,
      ]),
      [
        ['channel', 'Team brief', 'Team brief', 0],
        ['audience', 'carers', 'carers', 0],
        ['audience', 'Unpaid carers', 'Unpaid carers', 1],
        ['channel', 'Letter', 'Letter', 0],
        ['audience', 'the staff', 'the staff', 0],
        ['audience', 'Others', 'Others', 1],
        ['objective', 'a', 'a', 0],
        ['objective', 'first', 'first', 1],
        ['objective', 'For staff', 'For staff', 0],
        ['objective', 'a', 'a', 1],
        ['channel', 'Radio', 'Radio', 0],
        ['audience', 'carers', 'carers', 0],
        ['objective', 'none such', 'none such', 0],
      ],
    );
  });

  it('is an audience by id or name; “staff” are all staff', async () => {
    const { plan } = await read();
    for (const [reference, name] of Object.entries({
      carers: 'Unpaid carers',
      'unpaid Carers': 'Unpaid carers',
      'all unpaid carers': 'Unpaid carers',
      staff: 'All staff',
      'the staff': 'All staff',
      'all of our staff': 'All staff',
      'Staff who drive': 'Staff who drive',
      all: undefined,
      drivers: undefined,
    }))
      assert.equal(findAudience(plan, reference)?.name, name, reference);
  });

  it('is one audience by the names that the register gives it', async () => {
    const { plan } = await read();
    const shared = [{ id: 'family', name: 'Family carers', aliases: ['Unpaid carers'] }] as never;
    assert.equal(findAudience(plan, 'family', shared)?.id, 'carers');
    assert.equal(findAudience(plan, 'Family carers', shared)?.id, 'carers');
    assert.equal(findAudience(plan, 'family'), undefined);
  });

  it('is an objective by id, label or statement', async () => {
    const { plan } = await read();
    for (const reference of ['a', 'FIRST', '60% of carers vaccinated'])
      assert.equal(findObjective(plan, reference)?.id, 'a', reference);
    assert.equal(findObjective(plan, 'b'), undefined);
  });
});

describe('who is addressed', () => {
  it('are the audiences that an objective names, or all', async () => {
    const { plan } = await read();
    const names = plan.objectives.map((objective) => audiencesOf(plan, objective).map(({ name }) => name));
    assert.deepEqual(names, [
      ['Unpaid carers', 'Unpaid carers'],
      ['Unpaid carers', 'All staff', 'Staff who drive', 'Nobody'],
      ['All staff'],
    ]);
  });

  it('is addressed by the objectives that name them and those for all, in the order of the plan', async () => {
    const { plan } = await read();
    const statements = plan.audiences.map((audience) =>
      objectivesFor(plan, audience).map(({ objective }) => objective),
    );
    assert.deepEqual(statements, [
      ['60% of carers vaccinated', 'For everyone'],
      ['For everyone', 'For staff'],
      ['For everyone'],
      ['For everyone'],
    ]);
  });

  it('is addressed by those that name them alone, where none is for all', async () => {
    const { plan } = await read();
    const some = { ...plan, objectives: plan.objectives.filter(({ audiences }) => audiences.length > 0) };
    assert.deepEqual(
      plan.audiences.map((audience) => objectivesFor(some, audience).length),
      [1, 1, 0, 0],
    );
  });

  it('has the activities that name the objective, each once, in the order of the plan', async () => {
    const { plan } = await read();
    assert.deepEqual(
      plan.objectives.map((objective) => activitiesFor(plan, objective).map(({ activity }) => activity)),
      [['One', 'Two'], [], ['Two']],
    );
  });
});
