import assert from 'node:assert/strict';
import { readPlan } from '../../../src/plan/document.ts';
import { removeEntry, removeField } from '../../../src/plan/edit/remove.ts';
import { applyEdits } from '../../../src/text/text.ts';
import { leaves } from './support.ts';

describe('taking out what a plan says', () => {
  it('leaves the fence below, where the plan ends with it', async () => {
    const document = await readPlan('p.campaign.md', '---\ncampaign: T\nlead: Sam\n---');
    assert.equal(
      applyEdits(document.text, removeField(document, document.plan, 'lead')),
      '---\ncampaign: T\n---',
    );
  });

  leaves(
    'takes a field with its lines, and keeps their comments',
    'campaign: T\nlead: Sam # until June\nstart: 2027-01-01',
    (document) => removeField(document, document.plan, 'lead'),
    'campaign: T\n# until June\nstart: 2027-01-01',
  );
  leaves(
    'takes a field out of braces with its comma',
    'audiences:\n  - {name: Carers, size: 40, do: Book}',
    (document) => removeField(document, document.plan.audiences[0]!, 'size'),
    'audiences:\n  - {name: Carers, do: Book}',
  );
  leaves(
    'leaves the key that begins an entry',
    'audiences:\n  - name: Carers # first\n    size: 40',
    (document) => removeField(document, document.plan.audiences[0]!, 'name'),
    'audiences:\n  - name: # first\n    size: 40',
  );
  leaves(
    'takes an entry with its lines, and keeps their comments',
    'objectives:\n  - A\n  - objective: B # of June\n    # from the survey\n    target: 5\n  - C',
    (document) => removeEntry(document, document.plan, 'objectives', 1),
    'objectives:\n  - A\n  # of June\n  # from the survey\n  - C',
  );
  leaves(
    'takes the list along with its last entry',
    'campaign: T\nrisks:\n  - Snow\nlead: Sam',
    (document) => removeEntry(document, document.plan, 'risks', 0),
    'campaign: T\nlead: Sam',
  );
  leaves(
    'takes an entry of a list that is keyed by name',
    'considered:\n  TikTok: too young\n  Radio: dear',
    (document) => removeEntry(document, document.plan, 'considered', 0),
    'considered:\n  Radio: dear',
  );

  it('leaves the key below an entry of which a bracket is not closed', async () => {
    const lines = ['---', 'campaign: T', 'objectives:', '\t- A', '\t- objective: B', '\t  channels: [Letter'];
    for (const eol of ['\n', '\r\n']) {
      const text = [...lines, '\t- C: all', 'activities:', '\t- Launch', '---', ''].join(eol);
      const document = await readPlan('p.campaign.md', text);
      const edits = removeEntry(document, document.plan, 'objectives', 1);
      assert.match(applyEdits(text, edits), /- A\r?\nactivities:\r?\n\t- Launch/);
    }
  });
});
