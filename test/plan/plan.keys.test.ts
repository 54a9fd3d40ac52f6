import assert from 'node:assert/strict';
import { completionsAt } from '../../src/features/completion.ts';
import { readPlan } from '../../src/plan/document.ts';
import { recognise } from '../../src/plan/frontmatter.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './support.ts';

const tail = 'objectives:\n  - objective: 90% by May 2027\n    channels: [Leaflet]';
const read = { campaign: 'New bin days', objective: '90% by May 2027', channels: ['Leaflet'] };

/** Plans whose keys are not quite written as they should be: all say the same. */
const plans: Record<string, string> = {
  'a capital in the first key': `Campaign: New bin days\n${tail}`,
  'capitals throughout':
    'CAMPAIGN: New bin days\nObjectives:\n  - Objective: 90% by May 2027\n    Channels: [Leaflet]',
  'capitals in flow style':
    'Campaign: New bin days\nObjectives: [{Objective: 90% by May 2027, Channels: [Leaflet]}]',
  'capitals of one entry':
    'campaign: New bin days\nobjectives:\n  Objective: 90% by May 2027\n  Channels: Leaflet',
  'no blank behind the first key': `campaign:New bin days\n${tail}`,
  'no blank behind the last key': `${tail}\ncampaign:New bin days`,
  'no blank before a quotation': `campaign:"New bin days"\n${tail}`,
  'no blank and a capital': `Campaign:New bin days\n${tail}`,
  'no blank in an entry':
    'campaign: New bin days\nobjectives:\n  - objective:90% by May 2027\n    channels:[Leaflet]',
  'no blank before brackets':
    'campaign: New bin days\nobjectives:\n  - objective: 90% by May 2027\n    channels:[Leaflet]',
  'no blank in flow style':
    'campaign: New bin days\nobjectives: [{objective:90% by May 2027, channels: [Leaflet]}]',
};

describe('keys that are not quite written as they should be', () => {
  for (const [ending, eol] of lineEnds) {
    for (const [what, yaml] of Object.entries(plans)) {
      it(`are read, with a problem and its fix: ${what} (${ending})`, async () => {
        const text = planText(yaml, eol);
        assert.equal(recognise('plan.md', text), 'plan');
        const { document, problems, context } = await check(text, { name: 'plan.md' });
        assert.ok(document.kind === 'plan');
        const [objective] = document.plan.objectives;
        assert.deepEqual(
          {
            campaign: document.plan.campaign,
            objective: objective?.objective,
            channels: objective?.channels,
          },
          read,
        );
        const found = problems.filter(({ code }) => code === 'frontmatter-syntax' || code === 'unknown-key');
        assert.ok(found.length > 0);
        const fixes = found.map((problem) => problem.check.fixes!(problem, context)[0]!);
        assert.ok(fixes.every(({ isSafe }) => isSafe));
        // A key may need both a blank and small letters: one fix after the other.
        let mended = text;
        for (let round = 0; round < 3; round++) {
          const again = await check(mended, { name: 'plan.md' });
          const edits = again.problems
            .filter(({ code }) => code === 'frontmatter-syntax' || code === 'unknown-key')
            .flatMap((problem) => problem.check.fixes!(problem, again.context)[0]!.edits!);
          mended = applyEdits(mended, edits);
        }
        const { codes, document: after } = await check(mended, { name: 'plan.md' });
        assert.ok(!codes.includes('frontmatter-syntax') && !codes.includes('unknown-key'));
        assert.ok(after.kind === 'plan');
        assert.deepEqual(after.plan, document.plan);
      });

      it(`reach the Word document and the preview: ${what} (${ending})`, async () => {
        const text = planText(yaml, eol);
        for (const said of [await wordTextOf(text), await previewTextOf(text)]) {
          assert.match(said, /New bin days/);
          assert.match(said, /90% by May 2027/);
          assert.doesNotMatch(said, /campaign:/i);
        }
      });
    }
  }

  it('are completed as others are', async () => {
    const text = planText('Campaign: T\nObjectives:\n  - Objective: A\n    Channels:');
    const { context } = await check(text);
    const labels = completionsAt(context, text.indexOf('Channels:') + 9).map(({ label }) => label);
    assert.ok(labels.includes('Leaflet or door drop'));
    const keys = completionsAt(context, text.indexOf('Objectives')).map(({ label }) => label);
    assert.ok(!keys.includes('campaign'));
  });

  it('are none where a name or a text begins so', async () => {
    for (const yaml of [
      'audiences:\n  Carers: Unpaid carers\n  Size matters: All of them',
      'considered:\n  - TikTok: too young',
      'messages:\n  - "Name: it"\n  - See https://elmfield.example/bins',
      'aim: As one of them put it\n  who:knows',
      'x-key: https://elmfield.example\nlead: mailto:sam@elmfield.example',
    ]) {
      const { findings } = await readPlan('p.md', planText(`campaign: T\n${yaml}`));
      assert.deepEqual(findings, [], yaml);
    }
  });

  for (const key of ['sign off', 'Sign-off', 'sign_off', 'SIGN OFF'])
    it(`is read however its words are parted: ${key}`, async () => {
      const { document, fixed } = await check(planText(`campaign: T\n${tail}\n${key}: [Jo Bloggs]`));
      assert.ok(document.kind === 'plan');
      assert.deepEqual(
        document.plan.signoff.map(({ name }) => name),
        ['Jo Bloggs'],
      );
      assert.equal(fixed('unknown-key', /signoff/), planText(`campaign: T\n${tail}\nsignoff: [Jo Bloggs]`));
    });

  it('may be the words that heads of tables have: when, what, who, key messages', async () => {
    const { document, codes } = await check(
      planText(
        `campaign: T\n${tail}\nkey messages: [It is free]\nactivities:\n  - {when: June 2027, what: Press day, who: Sam}\n  - {When: July 2027, Action: Leaflet, Lead: Jo}`,
      ),
    );
    assert.ok(document.kind === 'plan');
    const { messages, activities } = document.plan;
    assert.deepEqual(
      messages.map(({ message }) => message),
      ['It is free'],
    );
    assert.deepEqual(
      activities.map(({ date, activity, owner }) => [date, activity, owner]),
      [
        ['June 2027', 'Press day', 'Sam'],
        ['July 2027', 'Leaflet', 'Jo'],
      ],
    );
    assert.ok(!codes.includes('missing-value') && !codes.includes('activity-incomplete'));
  });
});
