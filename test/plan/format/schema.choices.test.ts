import assert from 'node:assert/strict';
import { readPlan, readRegister } from '../../../src/plan/document.ts';
import { planText } from '../../support.ts';

type Words = Readonly<Record<string, readonly string[]>>;

/** What people write for the words of a choice, by where it stands in a plan; `%` is what they write. */
const inPlans: Readonly<Record<string, Words>> = {
  'channels: [{name: A, kind: %}]': {
    traditional: ['print', 'printed', 'press', 'broadcast', 'media', 'outdoor', 'post', 'phone', 'offline'],
    'face-to-face': ['in person', 'event', 'events', 'meeting', 'f2f', 'face to face'],
    digital: ['online', 'electronic', 'web', 'email'],
    social: ['social media'],
  },
  'channels: [{name: A, peso: %}]': {
    paid: ['bought', 'paid for', 'paid media'],
    owned: ['own', 'owned media'],
    earned: ['earned media'],
    shared: ['shared media'],
  },
  'channels: [{name: A, direction: %}]': {
    'one-way': ['1-way', 'one way'],
    limited: ['Limited'],
    'two-way': ['2-way', 'two way'],
  },
  'grid: %': { yes: ['true', 'YES'], no: ['false'] },
  'status: %': {
    draft: ['first draft', 'initial draft', 'early draft', 'working draft', 'in draft', 'in preparation'],
    'in review': [
      'for review',
      'under review',
      'for comment',
      'for approval',
      'awaiting approval',
      'In-Review',
    ],
    approved: ['signed off', 'agreed', 'Signed-off'],
    live: ['active', 'running', 'in progress', 'under way'],
    closed: ['complete', 'completed', 'finished', 'ended'],
  },
  'activities: [{activity: A, spokesperson: {name: Jo, role: %}}]': {
    member: [
      'councillor',
      'cllr',
      'elected member',
      'cabinet member',
      'portfolio holder',
      'leader of the council',
      'council leader',
      'mayor',
      'police and crime commissioner',
      'pcc',
      'mp',
      'ms',
      'msp',
      'minister',
    ],
    officer: ['staff', 'employee', 'director', 'chief executive'],
    partner: ['partner organisation', 'external'],
  },
  'activities: [{activity: A, approval: {by: Jo, decision: %}}]': {
    asked: ['requested', 'submitted', 'waiting', 'pending', 'sent'],
    approved: ['cleared', 'agreed', 'yes', 'ok', 'signed off', 'granted'],
    refused: ['rejected', 'no', 'declined', 'turned down', 'not cleared'],
  },
  'activities: [{activity: A, status: %}]': {
    planned: ['to do', 'not started', 'not yet started', 'scheduled', 'pending', 'upcoming'],
    'under way': ['in progress', 'started', 'ongoing', 'live', 'active'],
    done: ['complete', 'completed', 'finished', 'achieved', 'delivered', 'sent', 'closed'],
    cancelled: ['canceled', 'dropped', 'withdrawn', 'not going ahead'],
  },
  'priority: %': { 1: ['high', 'top', '1'], 2: ['medium', 'normal'], 3: ['low'] },
};

const inRegisters: Readonly<Record<string, Words>> = {
  'periods: [{name: P, kind: %}]': {
    'pre-election': ['election', 'elections', 'purdah', 'period of heightened sensitivity', 'pre-poll'],
    mourning: ['national mourning', 'bereavement'],
    emergency: ['major incident', 'crisis'],
    freeze: ['embargo', 'blackout', 'change freeze'],
    holiday: ['holidays', 'school holiday', 'school holidays'],
    term: ['term time', 'school term'],
  },
};

async function planWith(yaml: string) {
  return (await readPlan('p.md', planText(`campaign: T\n${yaml}`))).plan;
}

async function registerWith(yaml: string) {
  return (await readRegister('r.md', planText(`register: R\n${yaml}`))).register;
}

describe('the words of a choice', () => {
  for (const [choices, read] of [
    [inPlans, planWith],
    [inRegisters, registerWith],
  ] as const)
    for (const [yaml, words] of Object.entries(choices))
      for (const [word, others] of Object.entries(words))
        it(`are “${word}” for what people write instead: ${yaml}`, async () => {
          const written = (text: string) => read(yaml.replace('%', JSON.stringify(text)));
          const meant = await written(word);
          assert.ok(JSON.stringify(meant).includes(JSON.stringify(word)));
          for (const other of others) {
            assert.deepEqual(await written(other), meant, other);
            assert.deepEqual(await written(other.toUpperCase()), meant, other);
          }
        });

  it('are a note where they are other words, and no slip', async () => {
    const status = async (text: string) =>
      (await planWith(`activities: [{activity: A, status: ${text}}]`)).activities[0]?.status;
    assert.equal(await status('waiting for the printer'), 'waiting for the printer');
    assert.equal(await status('done by Friday'), 'done by Friday');
    assert.equal(await status('dnoe'), undefined);
    assert.equal(await status('cancelledd'), undefined);
    assert.equal(await status('"  half done "'), 'half done');
  });
});
