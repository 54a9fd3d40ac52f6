import { describeCheck } from './precision.ts';

const plan = (body: string, template = 'template: low-cost') =>
  `---\ncampaign: T\n${template}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n---\n${body}\n`;

describeCheck('empty-section', {
  fires: {
    'a plan without a template': { text: plan('## Evaluation', 'lead: Sam'), words: ['Evaluation'] },
    'what only some template has filled, in a plan without one': {
      text: plan(
        '## 1. Internal communications\n\n## 2. External communications',
        'activities:\n  - {activity: A, date: 2027-02-01, owner: B}',
      ),
      words: ['1. Internal communications', '2. External communications'],
    },
    'what a new plan has below a heading': {
      text: plan('## Evaluation\n\nHow you will know that it worked.'),
      words: ['Evaluation'],
    },
    'a heading with nothing below, on its words': {
      text: plan('## What we will do\n\n## Evaluation\n\nD.'),
      words: ['What we will do'],
    },
    'the last heading': { text: plan('## What we will do\n\nC.\n\n## Evaluation'), words: ['Evaluation'] },
    'a comment only': plan('## What we will do\n\n<!-- to do -->\n\n## Evaluation\n\nD.'),
    'a heading of one’s own': plan('## Budget notes\n\n## Evaluation\n\nD.'),
  },
  silent: {
    'a section that the frontmatter fills': plan('## Objectives\n\n## Evaluation\n\nD.'),
    'a list, a table, a picture': plan(
      '## What we will do\n\n- Leaflet\n\n## Evaluation\n\n| A |\n|---|\n| 1 |\n\n## More\n\n![Bins](a.png)',
    ),
    'a heading with headings below': plan('## What we will do\n\n### Before\n\nA.\n\n### After\n\nB.'),
    'the title': plan('# T\n\n## Evaluation\n\nD.'),
    'a plan without a template whose frontmatter fills the section': plan('## Our objectives', 'lead: Sam'),
    'headings within code': plan('## Evaluation\n\n```\n## Nothing\n```'),
  },
});
