import assert from 'node:assert/strict';
import { type PlanDocument, readPlan } from '../../../src/plan/document.ts';
import { addEntry, addItem, removeListItem } from '../../../src/plan/edit/items-in-list.ts';
import { removeField } from '../../../src/plan/edit/remove.ts';
import { replaceText } from '../../../src/plan/edit/replace-text.ts';
import { setField } from '../../../src/plan/edit/set-field.ts';
import { addToList, setList } from '../../../src/plan/edit/texts-in-list.ts';
import { applyEdits, type TextEdit } from '../../../src/text/text.ts';
import { planText } from '../../support.ts';

type Edit = (document: PlanDocument) => TextEdit[];

/** Holds an edit against what it leaves, with both line ends. */
function leaves(what: string, before: string, edit: Edit, after: string): void {
  for (const eol of ['\n', '\r\n']) {
    it(`${what} (${JSON.stringify(eol)})`, async () => {
      const text = planText(before, eol);
      const result = applyEdits(text, edit(await readPlan('p.campaign.md', text)));
      assert.equal(result, planText(after, eol));
      const { findings } = await readPlan('p.campaign.md', result);
      assert.deepEqual(
        findings.filter(({ type }) => type === 'syntax'),
        [],
      );
    });
  }
}

const addChannels =
  (...values: string[]): Edit =>
  (document) =>
    addToList(document, document.plan.objectives[0]!, 'channels', values);
const pickChannels =
  (...values: string[]): Edit =>
  (document) =>
    setList(document, document.plan.objectives[0]!, 'channels', values);

describe('an edit that keeps what it leaves readable', () => {
  leaves(
    'writes a list without its texts behind the key, where it stood at the margin',
    'objectives:\n- objective: A\n  channels:\n  - Letter\n  - Radio',
    pickChannels(),
    'objectives:\n- objective: A\n  channels: []',
  );
  leaves(
    'writes it further in than the key, where a comment stands behind that',
    'objectives:\n- objective: A\n  channels: # ours:\n  - Letter',
    pickChannels(),
    'objectives:\n- objective: A\n  channels: # ours:\n   []',
  );
  leaves(
    'leaves a blank before a comment behind an opened brace',
    'objectives:\n  - {id: a, # why\n     objective: A}',
    (document) => removeField(document, document.plan.objectives[0]!, 'id'),
    'objectives:\n  - { # why\n     objective: A}',
  );
  leaves(
    'writes a map below its key, where an entry’s keys are written out',
    'objectives:\n  - one: First\n  - Two',
    (document) =>
      addEntry(document, document.plan.objectives[0]!, 'measures', { measure: 'Calls', target: '5' }),
    'objectives:\n  - id: one\n    objective: First\n    measures:\n      measure: Calls\n      target: 5\n  - Two',
  );
  leaves(
    'makes a map the first of a list, and leaves its blank lines empty',
    'audiences:\n  name: Carers\n\n  size: 40\nlead: Sam',
    (document) => addEntry(document, document.plan, 'audiences', { name: 'Parents' }),
    'audiences:\n  - name: Carers\n\n    size: 40\n  - name: Parents\nlead: Sam',
  );
});

describe('adding channels to an objective', () => {
  leaves(
    'adds the key in its place, behind comments',
    'objectives:\n  - objective: A # first\n    # about measures\n    measures: [M]\nlead: Sam',
    addChannels('Leaflet'),
    'objectives:\n  - objective: A # first\n    channels: [Leaflet]\n    # about measures\n    measures: [M]\nlead: Sam',
  );
  leaves(
    'fills an empty key and keeps its comment',
    'objectives:\n  - objective: A\n    channels: # to do\n    deadline: 2027-01-01',
    addChannels('Leaflet', 'Facebook'),
    'objectives:\n  - objective: A\n    channels: [Leaflet, Facebook] # to do\n    deadline: 2027-01-01',
  );
  leaves(
    'fills an empty list',
    'objectives:\n  - objective: A\n    channels: []',
    addChannels('Leaflet'),
    'objectives:\n  - objective: A\n    channels: [Leaflet]',
  );
  leaves(
    'adds to a flow list',
    'objectives:\n  - objective: A\n    channels: [ "Letter", Poster ] # so far',
    addChannels('Leaflet'),
    'objectives:\n  - objective: A\n    channels: [ "Letter", Poster, Leaflet ] # so far',
  );
  leaves(
    'adds to a flow list over several lines',
    'objectives:\n  - objective: A\n    channels: [\n      Letter, # by post\n      Poster,\n    ]',
    addChannels('Leaflet'),
    'objectives:\n  - objective: A\n    channels: [\n      Letter, # by post\n      Poster, Leaflet,\n    ]',
  );
  leaves(
    'adds to a block list with its indentation, behind the last comment',
    'objectives:\n- objective: A\n  channels:\n  - Letter\n  - Poster # big ones\nlead: Sam',
    addChannels('Leaflet'),
    'objectives:\n- objective: A\n  channels:\n  - Letter\n  - Poster # big ones\n  - Leaflet\nlead: Sam',
  );
  leaves(
    'takes the style of the other objectives’ lists',
    'objectives:\n  - objective: B\n  - objective: A\n    channels:\n      - Letter',
    addChannels('Leaflet'),
    'objectives:\n  - objective: B\n    channels:\n      - Leaflet\n  - objective: A\n    channels:\n      - Letter',
  );
  leaves(
    'makes one channel a list',
    'objectives:\n  - objective: A\n    channels: Letter',
    addChannels('Leaflet'),
    'objectives:\n  - objective: A\n    channels: [Letter, Leaflet]',
  );
  leaves(
    'makes a quoted channel a list',
    "objectives:\n  - objective: A\n    channels: 'Letter, by post'",
    addChannels('Leaflet'),
    "objectives:\n  - objective: A\n    channels: ['Letter, by post', Leaflet]",
  );
  leaves(
    'turns a plain text into an objective with a key',
    'objectives:\n  - A # first\n  - B',
    addChannels('Leaflet'),
    'objectives:\n  - objective: A # first\n    channels: [Leaflet]\n  - B',
  );
  leaves(
    'turns a text in a flow list into an objective',
    'objectives: [A, B]',
    addChannels('Leaflet'),
    'objectives: [{objective: A, channels: [Leaflet]}, B]',
  );
  leaves(
    'adds to an objective in braces',
    'objectives:\n  - {objective: A, deadline: 2027-01-01}',
    addChannels('Leaflet'),
    'objectives:\n  - {objective: A, deadline: 2027-01-01, channels: [Leaflet]}',
  );
  leaves(
    'writes out an alias rather than change what it stands for',
    'objectives:\n  - objective: A\n    channels: *mix\n  - objective: B'.replace(
      'objectives:',
      'x-mix: &mix [Letter]\nobjectives:',
    ),
    addChannels('Leaflet'),
    'x-mix: &mix [Letter]\nobjectives:\n  - objective: A\n    channels: [Letter, Leaflet]\n  - objective: B',
  );
  leaves(
    'quotes what YAML would read otherwise',
    'objectives:\n  - objective: A',
    addChannels('Radio: Elmfield FM', 'Q&A, live', '#bins', 'No', 'Residents’ magazine', "Mayor's column"),
    `objectives:\n  - objective: A\n    channels: ["Radio: Elmfield FM", "Q&A, live", "#bins", "No", Residents’ magazine, Mayor's column]`,
  );
  leaves(
    'keeps the objective’s block text whole',
    'objectives:\n  - objective: >\n      Reach\n      carers\n    level: outcome',
    addChannels('Leaflet'),
    'objectives:\n  - objective: >\n      Reach\n      carers\n    level: outcome\n    channels: [Leaflet]',
  );
});

describe('choosing channels', () => {
  leaves(
    'keeps, drops and adds in a flow list',
    'objectives:\n  - objective: A\n    channels: [Letter, "Poster", Radio] # mix',
    pickChannels('Poster', 'Leaflet'),
    'objectives:\n  - objective: A\n    channels: ["Poster", Leaflet] # mix',
  );
  leaves(
    'drops the last of a flow list',
    'objectives:\n  - objective: A\n    channels: [Letter, Poster]',
    pickChannels('Letter'),
    'objectives:\n  - objective: A\n    channels: [Letter]',
  );
  leaves(
    'keeps, drops and adds in a block list',
    'objectives:\n  - objective: A\n    channels:\n      - Letter\n      # for tower blocks\n      - Poster # big\n      - Radio\n    level: outcome',
    pickChannels('Poster', 'Leaflet'),
    'objectives:\n  - objective: A\n    channels:\n      # for tower blocks\n      - Poster # big\n      - Leaflet\n    level: outcome',
  );
  leaves(
    'empties a list',
    'objectives:\n  - objective: A\n    channels: [Letter]',
    pickChannels(),
    'objectives:\n  - objective: A\n    channels: []',
  );
  leaves(
    'changes nothing where nothing changes',
    'objectives:\n  - objective: A\n    channels: [Letter,Poster]',
    pickChannels('Letter', 'Poster'),
    'objectives:\n  - objective: A\n    channels: [Letter,Poster]',
  );
  leaves(
    'replaces all of a block list',
    'objectives:\n  - objective: A\n    channels:\n      - Letter\n      - Poster\n    level: outcome',
    pickChannels('Radio'),
    'objectives:\n  - objective: A\n    channels:\n      - Radio\n    level: outcome',
  );
});

describe('setting a field', () => {
  leaves(
    'adds it where the schema has it',
    'campaign: T\nobjectives:\n  - id: a\n    objective: A\n    channels: [X]',
    (d) => setField(d, d.plan.objectives[0]!, 'baseline', '48%'),
    'campaign: T\nobjectives:\n  - id: a\n    objective: A\n    baseline: 48%\n    channels: [X]',
  );
  leaves(
    'replaces a value and keeps the comment',
    'objectives:\n  - objective: A\n    baseline: 40% # 2025',
    (d) => setField(d, d.plan.objectives[0]!, 'baseline', '48%'),
    'objectives:\n  - objective: A\n    baseline: 48% # 2025',
  );
  leaves(
    'adds a top-level key in its place',
    'campaign: T\nobjectives: [A]\nrisks: [R]',
    (d) => setField(d, d.plan, 'status', 'draft'),
    'campaign: T\nstatus: draft\nobjectives: [A]\nrisks: [R]',
  );
  leaves(
    'adds to a nested object',
    'compliance:\n  accessibility: Captions',
    (d) => setField(d, d.plan.compliance!, 'data_protection', 'TBC'),
    'compliance:\n  accessibility: Captions\n  data_protection: TBC',
  );
});

describe('adding an entry to a list that an object holds', () => {
  const entry = { by: 'Legal', decision: 'asked' };
  const add = (d: PlanDocument) => addEntry(d, d.plan.activities[0]!, 'approval', entry);
  leaves(
    'stands alone at first',
    'activities:\n  - activity: A\n    owner: Sam # for now',
    add,
    'activities:\n  - activity: A\n    owner: Sam # for now\n    approval:\n      by: Legal\n      decision: asked',
  );
  leaves(
    'stands alone at first, in one line',
    'activities:\n  - { activity: A, owner: Sam }',
    add,
    'activities:\n  - { activity: A, owner: Sam, approval: {by: Legal, decision: asked} }',
  );
  leaves(
    'joins one that stood alone, in one line',
    'activities:\n  - { activity: A, approval: {by: Jo} }',
    add,
    'activities:\n  - { activity: A, approval: [{by: Jo}, {by: Legal, decision: asked}] }',
  );
  leaves(
    'joins one that stood alone in its lines, comments kept',
    'activities:\n  - activity: A\n    approval:\n      by: Jo # by phone\n      # she calls back\n      decision: asked\n    owner: Sam',
    add,
    'activities:\n  - activity: A\n    approval:\n      - by: Jo # by phone\n        # she calls back\n        decision: asked\n      - by: Legal\n        decision: asked\n    owner: Sam',
  );
  leaves(
    'joins a list',
    'activities:\n  - activity: A\n    approval:\n    - by: Jo\n      decision: asked\n    owner: Sam',
    add,
    'activities:\n  - activity: A\n    approval:\n    - by: Jo\n      decision: asked\n    - by: Legal\n      decision: asked\n    owner: Sam',
  );
  leaves(
    'joins a text',
    'activities:\n  - activity: A\n    approval: Jo',
    add,
    'activities:\n  - activity: A\n    approval: [Jo, {by: Legal, decision: asked}]',
  );
});

describe('adding an item', () => {
  const item = { name: 'Elmfield FM', kind: 'traditional' };
  leaves(
    'adds the list where it is missing',
    'campaign: T\nobjectives: [A]\nrisks: [R]',
    (d) => addItem(d, 'channels', item),
    'campaign: T\nobjectives: [A]\nchannels:\n  - name: Elmfield FM\n    kind: traditional\nrisks: [R]',
  );
  leaves(
    'adds to a block list',
    'channels:\n- name: Leaflet # door drop\n  why: All homes\nlead: Sam',
    (d) => addItem(d, 'channels', item),
    'channels:\n- name: Leaflet # door drop\n  why: All homes\n- name: Elmfield FM\n  kind: traditional\nlead: Sam',
  );
  leaves(
    'adds to a flow list',
    'channels: [Leaflet]',
    (d) => addItem(d, 'channels', item),
    'channels: [Leaflet, {name: Elmfield FM, kind: traditional}]',
  );
  leaves(
    'adds to an empty key',
    'channels: # none yet\nlead: Sam',
    (d) => addItem(d, 'channels', item),
    'channels: # none yet\n  - name: Elmfield FM\n    kind: traditional\nlead: Sam',
  );
  leaves(
    'adds to one text',
    'channels: Leaflet',
    (d) => addItem(d, 'channels', item),
    'channels: [Leaflet, {name: Elmfield FM, kind: traditional}]',
  );
  leaves(
    'adds to a map keyed by id',
    'channels:\n  leaflet: {why: All homes}\nlead: Sam',
    (d) => addItem(d, 'channels', item),
    'channels:\n  leaflet: {why: All homes}\n  Elmfield FM:\n    kind: traditional\nlead: Sam',
  );
  for (const open of [
    'channels: [{ name: A, why: b # c, kind: social }]',
    'channels: [A # b, C]',
    'channels: [{ name: A',
  ])
    it(`puts nothing before a bracket that is not there: ${open}`, async () => {
      const document = await readPlan('p.campaign.md', planText(`${open}\nlead: Sam`));
      assert.deepEqual(addItem(document, 'channels', item), []);
    });
  leaves(
    'keeps the list’s indentation elsewhere',
    'objectives:\n- objective: A\nlead: Sam',
    (d) => addItem(d, 'channels', item),
    'objectives:\n- objective: A\nchannels:\n- name: Elmfield FM\n  kind: traditional\nlead: Sam',
  );

  it('begins the frontmatter of a file without one', async () => {
    const document = await readPlan('p.campaign.md', '# Story\r\n');
    const edits = addItem(document, 'objectives', { objective: 'A' });
    assert.equal(
      applyEdits('# Story\r\n', edits),
      '---\r\nobjectives:\r\n  - objective: A\r\n---\r\n# Story\r\n',
    );
  });
});

describe('a text over several lines', () => {
  for (const eol of ['\n', '\r\n'])
    it(`keeps to its own lines where another line cannot be read (${JSON.stringify(eol)})`, async () => {
      const yaml = (second: string) =>
        `objectives:\n  - objective: A\n    audiences: [{draft} words]\n  - ${second}\nchannels: Carers`;
      const document = await readPlan('p.campaign.md', planText(yaml('|\n    60% know'), eol));
      const edits = addToList(document, document.plan.objectives[1]!, 'channels', ['Leaflet']);
      assert.equal(
        applyEdits(document.text, edits),
        planText(yaml('objective: 60% know\n    channels: [Leaflet]'), eol),
      );
    });
});

describe('a key of an entry that has a text behind its name', () => {
  leaves(
    'leaves what the entry says as it was',
    'objectives:\n  Wide awareness: 60% know by May\n  uptake: {objective: 400 sign up}',
    (d) => addToList(d, d.plan.objectives[0]!, 'channels', ['Leaflet']),
    'objectives:\n  Wide awareness: {objective: "Wide awareness: 60% know by May", channels: [Leaflet]}\n  uptake: {objective: 400 sign up}',
  );
});

describe('a key with nothing behind it', () => {
  for (const nothing of ['~', 'null', '{ }'])
    leaves(
      `gets its first word in place of ${nothing}`,
      `objectives:\n  carers: ${nothing}\nlead: Sam`,
      (d) => setField(d, d.plan.objectives[0]!, 'objective', 'O'),
      'objectives:\n  carers: {objective: O}\nlead: Sam',
    );
  leaves(
    'takes with it the sign above a text over several lines',
    'objectives:\n  carers: |\n    60% know\nlead: Sam',
    (d) => addToList(d, d.plan.objectives[0]!, 'channels', ['Leaflet']),
    'objectives:\n  carers: {objective: 60% know, channels: [Leaflet]}\nlead: Sam',
  );
});

describe('removing', () => {
  leaves(
    'takes out an item with its lines',
    'channels:\n  - name: A\n    why: B\n  - name: C\nlead: Sam',
    (d) => removeListItem(d, d.plan.channels, 0),
    'channels:\n  - name: C\nlead: Sam',
  );
  leaves(
    'takes the key out with the last item',
    'channels:\n  - name: A\n    why: B\nlead: Sam',
    (d) => removeListItem(d, d.plan.channels, 0),
    'lead: Sam',
  );
});

describe('replacing a text', () => {
  for (const [before, after] of [
    ['[Facebok, X]', '[Facebook, X]'],
    ['["Facebok"]', '["Facebook"]'],
    ["['Facebok']", "['Facebook']"],
  ] as const) {
    leaves(
      `keeps the quotation marks of ${before}`,
      `objectives:\n  - objective: A\n    channels: ${before}`,
      (d) => {
        const range = d.locations.item(d.plan.objectives[0]!.channels, 0)!;
        return [replaceText(d, range, 'Facebook')];
      },
      `objectives:\n  - objective: A\n    channels: ${after}`,
    );
  }
});

describe('adding to what is written in another way than as a list with hyphens', () => {
  const bar: Edit = (document) => addItem(document, 'channels', { name: 'Bar', kind: 'social' });
  leaves(
    'puts another entry behind one that stands alone',
    'channels:\n  name: Foo\n  kind: digital',
    bar,
    'channels:\n  - name: Foo\n    kind: digital\n  - name: Bar\n    kind: social',
  );
  leaves(
    'keeps a list that is keyed in braces',
    'channels: {Foo: {kind: digital}}',
    bar,
    'channels: {Foo: {kind: digital}, Bar: {kind: social}}',
  );
  leaves(
    'adds nothing under a key that is there',
    'channels: {Bar: {name: Foo}}',
    bar,
    'channels: {Bar: {name: Foo}}',
  );
  leaves(
    'makes a list of a text over lines',
    'objectives:\n  - objective: A\n    channels: >\n      Foo\nlead: Sam',
    addChannels('Bar'),
    'objectives:\n  - objective: A\n    channels: [Foo, Bar]\nlead: Sam',
  );
  leaves(
    'makes an entry of a text over lines',
    'objectives:\n  - >\n    A and\n    B\nlead: Sam',
    addChannels('Bar'),
    'objectives:\n  - objective: A and B\n    channels: [Bar]\nlead: Sam',
  );
});
