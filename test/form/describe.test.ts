import assert from 'node:assert/strict';
import { describeForm } from '../../src/form/describe.ts';
import { firstFields, sectionLayouts } from '../../src/form/sections.ts';
import type { FormField, FormSheet } from '../../src/form/sheet.ts';
import { topInfo } from '../../src/plan/document.ts';
import type { PlanContext } from '../../src/portfolio/context.ts';
import { check, planText } from '../support.ts';

async function formOf(frontmatter: string): Promise<FormSheet> {
  const { context, problems } = await check(planText(frontmatter));
  return describeForm(context as PlanContext, problems);
}

function fieldOf({ sections }: FormSheet, name: string): FormField {
  return sections.flatMap(({ fields }) => fields).find(({ path }) => path[0] === name)!;
}

describe('the form of a plan', () => {
  it('has every field of the schema in one section', () => {
    const shown = sectionLayouts.flatMap(({ fields }) => fields as readonly string[]);
    assert.deepEqual(
      [...shown].sort(),
      topInfo('plan')
        .fields.map(({ name }) => name)
        .sort(),
    );
  });

  it('asks in an entry for what a plan cannot go without first, and for its short name last', async () => {
    const sheet = await formOf('campaign: T\nobjectives: [Fewer calls]\naudiences: [Renters]');
    const names = (list: string) => {
      const field = fieldOf(sheet, list);
      assert.ok(field.kind === 'entries');
      return field.entries[0]!.fields.map(({ path }) => path.at(-1));
    };
    assert.deepEqual(names('objectives').slice(0, 4), ['objective', 'audiences', 'channels', 'baseline']);
    assert.deepEqual(names('objectives').slice(-2), ['label', 'id']);
    assert.equal(names('audiences')[0], 'name');
    assert.equal(names('audiences').at(-1), 'id');
    const objective = topInfo('plan').byKey.get('objectives')!.object!;
    for (const name of firstFields.objectives!) assert.ok(objective.byKey.has(name), name);
  });

  it('shows what is written, not what it is read as', async () => {
    const sheet = await formOf('campaign: T\nstart: 1 March 2027\nbudget: £1,200');
    const start = fieldOf(sheet, 'start');
    assert.equal(start.kind === 'text' && start.value, '1 March 2027');
    const budget = fieldOf(sheet, 'budget');
    const total = budget.kind === 'group' ? budget.fields[0] : undefined;
    assert.equal(total?.kind === 'text' && total.value, '£1,200');
  });

  it('has each problem once, the field’s own under the field', async () => {
    const text = 'campaign: T\nstart: tomorow\nobjectives:\n  - objective: Raise awareness\n  - Fewer calls';
    const { context, problems } = await check(planText(text));
    const sheet = describeForm(context as PlanContext, problems);
    const indexes = [...JSON.stringify(sheet).matchAll(/"index":(\d+)/g)].map(([, index]) => Number(index));
    assert.deepEqual(
      indexes.sort((a, b) => a - b),
      problems.map((_, index) => index),
    );
    assert.match(fieldOf(sheet, 'start').problems[0]!.message, /tomorow/);
  });

  it('names what only the text has', async () => {
    const sheet = await formOf('campaign: T\nx-own: 5\nstart: tomorow');
    assert.deepEqual(
      sheet.elsewhere.map(({ line }) => line),
      [3, 2],
    );
  });

  it('has no fields where the text cannot be read, and says why', async () => {
    const { context, problems } = await check('---\ncampaign: T\nlead: Sam\n');
    const sheet = describeForm(context as PlanContext, problems);
    assert.deepEqual(sheet.sections, []);
    assert.equal(sheet.problems.length, problems.length);
  });

  it('says what is wrong in the words of its fields', async () => {
    const sheet = await formOf(
      'campaign: T\ncompliance:\n  equality: done\nobjectives:\n  - objective: Increase claims by March 2027\n    channels: [Text message]',
    );
    const compliance = fieldOf(sheet, 'compliance');
    const note = compliance.problems.find(({ message }) => message.includes('data protection note'))!;
    assert.match(note.message, /Say under “Compliance”, as “Data protection”, on what basis/);
    assert.deepEqual(note.fixes, ['Add “Data protection” to fill in']);
    const objectives = fieldOf(sheet, 'objectives');
    const [entry] = objectives.kind === 'entries' ? objectives.entries : [];
    const statement = entry!.fields.find(({ path }) => path.at(-1) === 'objective')!;
    const fixes = statement.problems.flatMap(({ fixes: all }) => all);
    assert.ok(fixes.includes('Add “Target” to fill in'), fixes.join());
    assert.doesNotMatch(JSON.stringify(sheet.sections), /(?:message|fixes)":[^}]*“[a-z]+_[a-z_]+”/);
  });

  it('tells many empty headings of the text as one, each with its line', async () => {
    const headings = ['Who', 'When', 'Where'].map((title) => `## ${title}\n`);
    const of = async (...body: readonly string[]) => {
      const { context, problems } = await check(`---\ncampaign: T\n---\n# T\n\n${body.join('\n')}`);
      return describeForm(context as PlanContext, problems).problems;
    };
    const few = await of(...headings.slice(0, 2));
    assert.equal(few.filter(({ message }) => message.includes('heading')).length, 2);
    const [one, ...others] = (await of(...headings)).filter(({ message }) => message.includes('heading'));
    assert.deepEqual(others, []);
    assert.deepEqual(one!.passages, [
      { words: '“Who”', line: 5 },
      { words: '“When”', line: 7 },
      { words: '“Where”', line: 9 },
    ]);
  });
});
