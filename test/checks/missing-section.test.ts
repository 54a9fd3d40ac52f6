import assert from 'node:assert/strict';
import { check } from '../support.ts';
import { describeCheck } from './precision.ts';

const plan = (template: string, body: string) =>
  `---\ncampaign: T\n${template}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n---\n${body}\n`;
const full = '## Objectives\n\nA.\n\n## Audiences\n\nB.\n\n## What we will do\n\nC.\n\n## Evaluation\n\nD.';

describeCheck('missing-section', {
  fires: {
    'a section that the text lacks, on the template': {
      text: plan('template: low-cost', full.replace('## Audiences\n\nB.\n\n', '')),
      words: ['low-cost'],
      says: /“Audiences”/,
    },
    'all of them': plan('template: low-cost', 'Words.'),
    'sections of OASIS': plan('template: oasis', '# T\n\nWords.'),
    'the last one': plan('template: low-cost', full.replace('\n\n## Evaluation\n\nD.', '')),
  },
  silent: {
    'all sections': plan('template: low-cost', full),
    'near names, other cases and numbers': plan(
      'template: low-cost',
      '## 1. Our objectives\n\nA.\n\n## 2. Target audiences\n\nB.\n\n## 3. Action plan\n\nC.\n\n## 4. Evaluation and learning\n\nD.',
    ),
    'sections a level below': plan('template: low-cost', `# T\n\n${full.replaceAll('## ', '### ')}`),
    'a heading in the singular': plan(
      'template: low-cost',
      full.replace('## Objectives', '## Objective').replace('## Audiences', '## Target audience'),
    ),
    'a plan without a template': plan('lead: Sam', 'Words.'),
    'a template of one’s own': plan('template: our-own', 'Words.'),
  },
  mends: /^Add the section/,
});

describe('a section that is missing', () => {
  it('is put behind the nearest one that the template has before it', async () => {
    const text = plan('template: low-cost', full.replace('## What we will do\n\nC.\n\n', ''));
    const { fixed } = await check(text);
    const headings = fixed('missing-section', /What we will do/).match(/^## .*$/gm);
    assert.deepEqual(headings, ['## Objectives', '## Audiences', '## What we will do', '## Evaluation']);
  });

  it('stands between blank lines, one on each side, and ends the text where it is the last', async () => {
    const within = await check(plan('template: low-cost', full.replace('## Audiences\n\nB.\n\n', '')));
    const added = within.fixed('missing-section', /Audiences/);
    assert.match(added, /\n\n## Audiences\n\n[^\n]+\n\n## What we will do/);
    const last = await check(plan('template: low-cost', full.replace('\n\n## Evaluation\n\nD.', '')));
    assert.match(last.fixed('missing-section', /Evaluation/), /\n\n## Evaluation\n\n[^\n]+\n$/);
  });

  it('is put before the others where it is the first, and below the title', async () => {
    const rest = full.replace('## Objectives\n\nA.\n\n', '');
    const { fixed } = await check(plan('template: low-cost', `# T\n\nWords.\n\n${rest}`));
    const headings = fixed('missing-section', /Objectives/).match(/^#+ .*$/gm);
    assert.deepEqual(headings?.slice(0, 3), ['# T', '## Objectives', '## Audiences']);
  });

  it('is not added to code that nobody has closed', async () => {
    const { fixes, problems } = await check(plan('template: low-cost', 'Words.\n\n~~~\ncode'));
    assert.ok(problems.some(({ code }) => code === 'missing-section'));
    assert.deepEqual(fixes('missing-section'), []);
  });
});
