import assert from 'node:assert/strict';
import { dateTrouble, newPlan, planKinds } from '../../src/features/new-plan.ts';
import { templates } from '../../src/plan/body/heading-templates.ts';
import { readDocument } from '../../src/plan/document.ts';
import { exported } from '../word/support.ts';

describe('a new plan', () => {
  it('says what was answered', async () => {
    const { text } = newPlan({
      title: 'New bin days: phase 1',
      organisation: 'Elmfield Borough Council',
      start: '2027-03-01',
      end: 'spring 2027',
      audiences: ['Households on the new routes', 'Landlords: of flats'],
      objective: '90% of households: the right bin out by 31 March 2027',
    });
    const document = await readDocument('new.campaign.md', text);
    assert.ok(document?.kind === 'plan');
    const { plan } = document;
    assert.equal(plan.campaign, 'New bin days: phase 1');
    assert.equal(plan.organisation, 'Elmfield Borough Council');
    assert.deepEqual([plan.start, plan.end], ['2027-03-01', 'spring 2027']);
    assert.deepEqual(
      plan.audiences.map(({ name }) => name),
      ['Households on the new routes', 'Landlords: of flats'],
    );
    assert.equal(plan.objectives[0]!.objective, '90% of households: the right bin out by 31 March 2027');
  });

  it('goes on where something is still to be said', () => {
    const nothing = newPlan({ title: 'Jabs' });
    assert.equal(nothing.text.slice(0, nothing.cursor).split('\n').at(-1), 'objectives: [');
    const aimed = newPlan({ title: 'Jabs', objective: '60% by May 2027' });
    assert.equal(aimed.text.slice(0, aimed.cursor).split('\n').at(-1), '    channels: [');
  });

  for (const template of templates) {
    it(`has nothing of the questions for readers of the ${template.title} plan`, async () => {
      const { text } = newPlan({ title: 'Jabs', template });
      for (const { prompt } of template.sections) assert.ok(text.includes(`<!-- ${prompt()} -->`));
      const headings = template.sections.map(({ title }) => title);
      const { parts, headings: shown } = await exported(text);
      const words = parts['word/document.xml']!;
      for (const { prompt } of template.sections) assert.ok(!words.includes(prompt()), prompt());
      for (const heading of headings)
        assert.ok(
          shown.some((text) => text.endsWith(heading)),
          heading,
        );
    });
  }

  it('takes no date that the plan could not read then', () => {
    for (const text of ['', '1 March 2027', 'end of June 2027', 'launch-14d'])
      assert.equal(dateTrouble(text), undefined, text);
    assert.match(dateTrouble('whenever Dee is back')!, /no date that can be read/);
    for (const text of ['the first week in March', 'end of June'])
      assert.match(dateTrouble(text)!, /year is not known/, text);
    assert.equal(dateTrouble('end of June', '1 March 2027'), undefined);
    assert.match(dateTrouble('end of June', 'TBC')!, /year is not known/);
  });

  it('can be of every kind that there is, each with when to choose it', () => {
    const kinds = planKinds();
    assert.deepEqual(
      kinds.map(({ template }) => template),
      templates,
    );
    // A longer row is cut off at 200 % zoom.
    for (const { name, chooseWhen } of kinds) assert.ok(name !== '' && /^When .{1,45}$/.test(chooseWhen));
  });
});
