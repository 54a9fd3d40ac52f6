import assert from 'node:assert/strict';
import type { NewPlan } from '../../src/features/new-plan.ts';
import { filledTemplate } from '../../src/features/own-template.ts';
import { readPlan } from '../../src/plan/document.ts';

const about: NewPlan = {
  title: 'New bin days: phase 1',
  organisation: 'Elmfield Borough Council',
  start: '2027-03-01',
  end: 'spring 2027',
  audiences: ['Households on the new routes', 'Landlords: of flats'],
  objective: '90% of households put the right bin out by 31 March 2027',
};

const template = `---
# Ours: ask Dee before you change the wording.
campaign: Title
organisation: # as in the register
start: TBC
audiences:
  - name: All residents # always told
    insight: The residents' survey
objectives: []
signoff:
  - role: Head of communications
---
# Title

## Why we do it
`;

const planOf = async (text: string) => (await readPlan('plan.campaign.md', text)).plan;

describe('a plan made from an organisation’s own template', () => {
  for (const eol of ['\n', '\r\n']) {
    it(`says what was answered, beside what the template says (${JSON.stringify(eol)})`, async () => {
      const text = await filledTemplate(template.replaceAll('\n', eol), about);
      const plan = await planOf(text);
      assert.deepEqual(
        [plan.campaign, plan.organisation, plan.start, plan.end],
        [about.title, about.organisation, about.start, about.end],
      );
      assert.deepEqual(
        plan.audiences.map(({ name }) => name),
        ['All residents', ...about.audiences!],
      );
      assert.deepEqual(
        plan.objectives.map(({ objective }) => objective),
        [about.objective],
      );
      assert.equal(plan.signoff[0]!.role, 'Head of communications');
      for (const kept of ['# Ours: ask Dee', '# always told', '# as in the register', '## Why we do it'])
        assert.ok(text.includes(kept), kept);
      assert.equal(text.replaceAll(eol, '').includes('\n'), false);
    });
  }

  it('takes the places that the template keeps', async () => {
    const kept = `---
campaign: Title
audiences:
  - name: TBC
    do: Put the right bin out
objectives:
  - objective:
    level: outcome
---
`;
    const plan = await planOf(await filledTemplate(kept, about));
    assert.deepEqual(
      plan.audiences.map(({ name, do: action }) => [name, action]),
      [
        [about.audiences![0], 'Put the right bin out'],
        [about.audiences![1], undefined],
      ],
    );
    assert.deepEqual(
      plan.objectives.map(({ objective, level }) => [objective, level]),
      [[about.objective, 'outcome']],
    );
  });

  it('has an audience once, however it is written', async () => {
    const text = await filledTemplate(template, { title: 'Jabs', audiences: ['all Residents'] });
    assert.equal((await planOf(text)).audiences.length, 1);
  });

  it('keeps the template as it is but for the title and its heading where nothing else was answered', async () => {
    const text = await filledTemplate(template, { title: 'Jabs' });
    assert.equal(text, template.replace('campaign: Title', 'campaign: Jabs').replace('# Title', '# Jabs'));
    const headed = template.replace('# Title', '# How we plan');
    assert.ok((await filledTemplate(headed, { title: 'Jabs' })).includes('# How we plan'));
  });
});
