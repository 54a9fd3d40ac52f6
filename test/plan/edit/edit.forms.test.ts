import assert from 'node:assert/strict';
import { type PlanDocument, readDocument } from '../../../src/plan/document.ts';
import { setBlockText } from '../../../src/plan/edit/block-text.ts';
import { addEntry, addItem, removeListItem } from '../../../src/plan/edit/items-in-list.ts';
import { moveActivity } from '../../../src/plan/edit/move.ts';
import { removeEntry, removeField } from '../../../src/plan/edit/remove.ts';
import { moveEntry } from '../../../src/plan/edit/reorder.ts';
import { replaceText } from '../../../src/plan/edit/replace-text.ts';
import { setField, setNested } from '../../../src/plan/edit/set-field.ts';
import { writeStretch } from '../../../src/plan/edit/stretch.ts';
import { addToList, replaceBySeveral, setList } from '../../../src/plan/edit/texts-in-list.ts';
import { applyEdits, type TextEdit } from '../../../src/text/text.ts';
import { assertRecorded, changedLines } from '../../recorded.ts';
import { planText } from '../../support.ts';
import { countSlips } from '../data-texts.ts';

/** One plan, written in the ways in which people write lists, maps and texts. */
const forms: Readonly<Record<string, string>> = {
  'hyphens further in': `campaign: T # ours
aim: Reach all
objectives:
  # the first
  - objective: One # why
    id: one
    channels: [Letter, "Radio, local"] # so far
  - objective: "Two"
    deadline: 2027-03-01
    channels:
      - Letter # by post

      - 'Poster'

  - Three
activities:
  - date: 2027-03-01
    activity: Launch
    approval:
      - by: Ann
  - activity: |
      Some
      lines
    start: launch-2w
    end: "launch"
  # the last
  - date: w/c 1 March 2027
    activity: Stalls
budget:
  total: 5`,
  'hyphens at the margin': `campaign: T
objectives:
- id: one
  objective: One
  channels: Letter
-   objective: >
      Two and
      more
    channels:
    - Letter
    - Poster
- objective: Three
  channels:
activities:
- activity: Launch
  date: "2027-03-01"
  approval: Ann
- Stalls
lead: Sam`,
  'brackets and braces': `campaign: T
objectives: [{objective: One, channels: [Letter, Radio]}, {objective: "Two", deadline: 2027-03-01}, Three]
activities: [{date: 2027-03-01, activity: Launch, approval: [{by: Ann}]}, {activity: Stalls, date: March 2027}]
budget: {total: 5}
lead: Sam`,
  'brackets over lines': `campaign: T
objectives: [
  {objective: One, # why
   channels: [
    Letter,
    Radio
  ]},
  { objective: Two },
]
activities: [
  {date: launch+3d, activity: Launch}
]
budget: {}`,
  'keyed by id': `campaign: T
objectives:
  one:
    objective: One
    channels: [Letter]
  two: Second # why
  three:
  four: {}
activities:
  2027-03-01: Launch
  Stalls: three towns`,
  'keyed in braces': `campaign: T
objectives: {one: First, two: {objective: Second, channels: Letter}, three}
activities: {Launch: {date: 2027-03-01}}`,
  'one text or map for a list': `campaign: T
objectives: "One: all"
activities:
  activity: Launch
  date: 2027-03-01

  owner: Sam
lead: Sam`,
  'nothing yet': 'campaign: T\nobjectives:\nactivities: []\nbudget: ~',
  'names with a text':
    'campaign: T\nobjectives:\n  - one: First\n  - Two: it is\nactivities: [launch: Press, Stalls]',
  'brought in from elsewhere': `campaign: T
x-base: &base {channels: [Letter], deadline: 2027-01-01}
x-list: &list [Letter, Radio]
objectives:
  - <<: *base
    objective: One
  - {objective: Two, channels: *list}
  - <<: *base
activities: &acts
  - date: &day 2027-03-01
    activity: Launch`,
  'slips that are mended in a copy': `campaign: T
objectives:
\t- objective: One
\t  channels: [Letter
\t- Two: all
activities:
\t- activity: Launch
\t  date: 2027-03-01
lead: "Sam`,
};

type Edits = readonly TextEdit[] | TextEdit | undefined;

/** What may be done with a plan, by what it is. */
function* editsOf(document: PlanDocument): Iterable<readonly [what: string, edits: Edits]> {
  const { plan, locations } = document;
  yield ['set a field of the plan', setField(document, plan, 'lead', 'Ann: now')];
  yield ['set a list of the plan', setField(document, plan, 'messages', [] as never)];
  yield ['set the budget', setNested(document, 'budget', 'total', '10')];
  yield ['set a list of the budget', setNested(document, 'budget', 'notes', ['A, b', 'C'])];
  yield ['add a message', addItem(document, 'messages', { message: 'Come: now', for: ['A', 'B'] })];
  yield ['remove the lead', removeField(document, plan, 'lead')];
  for (const [index, objective] of plan.objectives.entries()) {
    const of = (what: string) => `objective ${index + 1}: ${what}`;
    yield [of('set its deadline'), setField(document, objective, 'deadline', '2027-05-01')];
    yield [of('set its channels'), setField(document, objective, 'channels', ['A', 'B, c'])];
    yield [of('add channels'), addToList(document, objective, 'channels', ['New, one', 'Two'])];
    yield [of('choose channels'), setList(document, objective, 'channels', ['Letter', 'New'])];
    yield [of('choose no channels'), setList(document, objective, 'channels', [])];
    yield [of('add a measure'), addEntry(document, objective, 'measures', { measure: 'Calls', target: '5' })];
    for (const field of ['objective', 'id', 'channels', 'deadline'] as const)
      yield [of(`remove its ${field}`), removeField(document, objective, field)];
    yield [of('remove it'), removeEntry(document, plan, 'objectives', index)];
    yield [of('remove it from the list'), removeListItem(document, plan.objectives, index)];
    yield [of('up'), moveEntry(document, plan.objectives, index, -1)];
    yield [of('down'), moveEntry(document, plan.objectives, index, 1)];
    yield [
      of('add one behind it'),
      addItem(document, 'objectives', { objective: 'Next: x', channels: ['A'] }, index),
    ];
    const words = locations.value(objective, 'objective');
    if (words) yield [of('replace its words'), replaceText(document, words, 'It’s "new": #1')];
    const own = locations.object(objective)?.fields.get('objective');
    if (own?.key) yield [of('set its words'), setField(document, objective, 'objective', 'New: #words')];
    if (own) yield [of('replace its lines'), setBlockText(document, own, 'New\n\nlines')];
    for (const [at] of objective.channels.entries()) {
      const range = locations.item(objective.channels, at);
      if (range) yield [of(`two for channel ${at + 1}`), replaceBySeveral(document, range, ['A', 'B: c'])];
      yield [of(`remove channel ${at + 1}`), removeEntry(document, objective, 'channels', at)];
    }
  }
  yield ['add an objective', addItem(document, 'objectives', { objective: 'Last: x', channels: ['A, b'] })];
  yield ['add an objective that is there', addItem(document, 'objectives', { id: 'one', objective: 'X' })];
  for (const [index, activity] of plan.activities.entries()) {
    const of = (what: string) => `activity ${index + 1}: ${what}`;
    yield [of('set its owner'), setField(document, activity, 'owner', 'Ann')];
    yield [of('a week later'), moveActivity(document, activity, 7)];
    yield [of('ask for approval'), addEntry(document, activity, 'approval', { by: 'Jo', decision: 'asked' })];
    yield [of('remove it'), removeEntry(document, plan, 'activities', index)];
    yield [of('up'), moveEntry(document, plan.activities, index, -1)];
    const date = locations.value(activity, 'date');
    if (date) yield [of('from one day to another'), writeStretch(document, date, '2027-03-01', '2027-03-05')];
    const own = locations.object(activity)?.fields.get('activity');
    if (own) yield [of('replace its lines'), setBlockText(document, own, 'New\n\nlines')];
  }
}

/** What each edit makes of a plan. */
async function made(yaml: string, eol: string): Promise<string> {
  const text = planText(yaml, eol);
  const document = await readDocument('p.campaign.md', text);
  assert.ok(document?.kind === 'plan');
  const said: string[] = [];
  for (const [what, edits] of editsOf(document)) {
    const after = applyEdits(text, [edits ?? []].flat());
    if (eol === '\r\n') assert.doesNotMatch(after, /(?<!\r)\n/, what);
    const read = await readDocument('p.campaign.md', after);
    // A line put in between tabs has one more tab to mend.
    const slips = yaml.includes('\t') ? countSlips(document) + 1 : countSlips(document);
    assert.ok(read && countSlips(read) <= slips, `${what}:\n${after}`);
    const changes =
      after === text
        ? ['  nothing']
        : changedLines(text.replaceAll(eol, '\n'), after.replaceAll(eol, '\n')).map((line) => `  ${line}`);
    said.push([what, ...changes].join('\n'));
  }
  return said.join('\n');
}

describe('edits of a plan', () => {
  for (const [form, yaml] of Object.entries(forms))
    it(`fit how it is written, as recorded: ${form}`, async () => {
      const said = await made(yaml, '\n');
      assert.equal(await made(yaml, '\r\n'), said);
      assertRecorded(`test/plan/edit/made/${form.replaceAll(' ', '-')}.txt`, `${said}\n`);
    });
});
