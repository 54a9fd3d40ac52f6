import assert from 'node:assert/strict';
import { emptySection } from '../../../src/checks/empty-section.ts';
import { readPlan } from '../../../src/plan/document.ts';
import { brought, broughtLines } from '../documents.ts';

describe('a heading below which all has its place', () => {
  const messages = ['## Key lines', '', '- Put it out by seven', ''];

  it('goes from the plan’s text and is listed, where no document has anything below it', async () => {
    const { plan, notPlaced } = await broughtLines('# Bins', '', ...messages, '## Background', '', 'Text.');
    assert.doesNotMatch(plan, /Key lines/);
    assert.match(plan, /## Background\n\nText\.\n/);
    assert.ok(notPlaced.some(({ text }) => text === 'Key lines'));
  });

  it('goes with those below it, and stays with what is left', async () => {
    const lines = ['## Action plan', '', '### Before', '', '- Print posters', '', '### After', ''];
    const { plan } = await broughtLines('# Bins', '', ...lines, 'We count.');
    assert.match(plan, /## Action plan\n\n### After\n\nWe count\.\n$/);
  });

  it('stays where the document shows what was placed, so that no heading is empty there', async () => {
    const lines = ['## Our objectives', '', '- Raise jabs to 60%', '', ...messages];
    const { plan } = await broughtLines('# Bins', '', ...lines);
    assert.match(plan, /## Our objectives\n$/);
    assert.doesNotMatch(plan, /Key lines/);
    const document = await readPlan('bins.campaign.md', plan);
    assert.deepEqual([...emptySection.plan!({ document } as never)], []);
  });

  it('stays above one that stays', async () => {
    const { plan } = await broughtLines(
      '# Bins',
      '',
      '## Key lines',
      '',
      '- Put it out',
      '',
      '### Objectives',
      '',
      '- Raise jabs to 60%',
    );
    assert.match(plan, /## Key lines\n\n### Objectives\n$/);
  });

  it('goes where it is added to a plan, which has headings of its own', async () => {
    const into = '---\ncampaign: Bins\n---\n# Bins\n\n## Objectives\n';
    const { plan } = await brought('markdown', '# Bins\n\n## Objectives\n\n- Raise jabs to 60%\n', { into });
    assert.equal(plan.match(/## Objectives/g)?.length, 1);
  });

  it('stays where it headed nothing before', async () => {
    const { plan } = await broughtLines('# Bins', '', '## Key lines', '', '## Background', '', 'Text.');
    assert.match(plan, /## Key lines\n\n## Background\n/);
  });
});
