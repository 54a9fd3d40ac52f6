import assert from 'node:assert/strict';
import {
  isHeadingFor,
  prompts,
  templateOf,
  templates,
  usualSections,
} from '../../../src/plan/body/heading-templates.ts';

/** Headings of plans as people write them. */
const headings = [
  'Our objectives',
  'Goals',
  'Campaign aims',
  'Aim',
  'Target audiences',
  'Customer insight',
  'Publics',
  'Background',
  'Context',
  '1. Introduction',
  'Executive summary',
  'Why now',
  'Risk register',
  'Channels',
  'Tactics',
  'Tools',
  'Evaluation',
  'Scoring',
  'Measurement',
  'Results',
  'Timings',
  'Key milestones',
  'Timeline',
  'Timetable',
  'Activities',
  'Implementation',
  'Plan of action',
  'Schedule',
  'Stakeholder map',
  'Key messages',
  'Positioning',
  'Proposition',
  'Strategy',
  'Big ideas',
  'Approach',
  'SWOT',
  'Strengths and weaknesses',
  'Marketing',
  'Communications',
  'Roles',
  'Responsibilities',
  'Project team',
  'Governance',
  'What we are asking you',
  'What we ask',
  'Scope',
  'Questions',
  'Proposals',
  'Who we hear from',
  'Who we invite',
  'Whom we invite',
  'Take part',
  'How to answer',
  'Methods',
  'Have your say',
  'Feedback',
  'What happens next',
  'Decision',
  'Next steps',
  'What we will do',
  'Action',
  'Budget',
  'Contact',
];

/** The headings that are for each section. */
const read = (sections: Parameters<typeof isHeadingFor>[1][]) =>
  Object.fromEntries(
    sections.map((section) => [
      section.title,
      headings.filter((heading) => isHeadingFor(heading, section)).join(', '),
    ]),
  );

const objectives = 'Our objectives, Goals, Campaign aims';
const audiences = 'Target audiences, Customer insight, Publics';
const background = 'Background, Context, 1. Introduction, Executive summary, Why now';
const activities =
  'Timings, Key milestones, Timeline, Timetable, Activities, Implementation, Plan of action, Schedule';
const evaluation = 'Evaluation, Scoring, Measurement, Results';

const sections = {
  oasis: {
    Objectives: objectives,
    'Audience and insight': audiences,
    Strategy: 'Strategy, Big ideas, Approach',
    Implementation: activities,
    Scoring: evaluation,
  },
  council: {
    Background: background,
    'SWOT analysis': 'SWOT, Strengths and weaknesses',
    'Risk appraisal': 'Risk register',
    'Stakeholder analysis': 'Stakeholder map',
    'Objectives and strategies': objectives,
    'Communications and marketing activity': activities.replace(
      'Schedule',
      'Schedule, Marketing, Communications',
    ),
  },
  nhs: {
    Background: background,
    Objectives: objectives,
    Audiences: audiences,
    'Communications strategy': 'Strategy, Approach',
    'Risks and mitigations': 'Risk register',
    'Positioning and key messages': 'Key messages, Positioning, Proposition',
    Channels: 'Channels, Tactics, Tools',
    'Roles and responsibilities': 'Roles, Responsibilities, Project team, Governance',
    'Timings and key milestones': activities,
  },
  consultation: {
    Background: background,
    'What we are asking': 'What we are asking you, What we ask, Scope, Questions, Proposals',
    'Whom we want to hear from': `${audiences}, Who we hear from, Who we invite, Whom we invite`,
    'How people can take part': 'Channels, Tactics, Tools, Take part, How to answer, Methods, Have your say',
    Timetable: activities,
    'Feedback and decision': `${evaluation}, Feedback, What happens next, Decision, Next steps`,
  },
  'low-cost': {
    Objectives: objectives,
    Audiences: audiences,
    'What we will do': `Channels, Tactics, Tools, ${activities}, Strategy, What we will do, Action`,
    Evaluation: evaluation,
  },
};

const prompted = {
  Objectives: 'Why this campaign, and what will have changed.',
  'Audience and insight': 'Whom it is for, and what is known about them.',
  Strategy: 'How it will work: the idea that holds it together.',
  Implementation: 'What happens when, and who does it.',
  Scoring: 'How you will know that it worked.',
  Background: 'What has led to this, and why now.',
  'SWOT analysis': 'Strengths, weaknesses, opportunities and threats.',
  'Risk appraisal': 'What could go wrong, and what is done about it.',
  'Stakeholder analysis': 'Who has a say or an interest, and how you will involve them.',
  'Objectives and strategies': 'Why this campaign, and what will have changed.',
  'Communications and marketing activity': 'What happens when, and who does it.',
  Audiences: 'Whom it is for, and what is known about them.',
  'Communications strategy': 'How it will work: the idea that holds it together.',
  'Risks and mitigations': 'What could go wrong, and what is done about it.',
  'Positioning and key messages': 'What people should hear, in their words.',
  Channels: 'Which channel does which job.',
  'Roles and responsibilities': 'Who leads, who approves, who does what.',
  'Timings and key milestones': 'What happens when, and who does it.',
  'What we are asking': 'What can still be changed, and what cannot.',
  'Whom we want to hear from': 'Whom it is for, and what is known about them.',
  'How people can take part': 'The ways to answer, online and in person.',
  Timetable: 'What happens when, and who does it.',
  'Feedback and decision': 'How people will hear what was said and decided.',
  'What we will do': 'What happens when, and who does it.',
  Evaluation: 'How you will know that it worked.',
};

const fillings = {
  oasis: ['objectives', 'audiences', undefined, 'activities', 'evaluation'],
  council: [undefined, undefined, 'risks', 'stakeholders', 'objectives', 'activities'],
  nhs: [
    undefined,
    'objectives',
    'audiences',
    undefined,
    'risks',
    'messages',
    'channels',
    undefined,
    'activities',
  ],
  consultation: [undefined, undefined, 'audiences', 'channels', 'activities', undefined],
  'low-cost': ['objectives', 'audiences', 'activities', 'evaluation'],
};

describe('the headings of a template', () => {
  it('are read by the words that people use for them', () =>
    assert.deepEqual(
      Object.fromEntries(templates.map((one) => [one.id, read([...one.sections])])),
      sections,
    ));

  it('are read where a plan names no template, unless only one template has them', () =>
    assert.deepEqual(read([...usualSections]), {
      Objectives: objectives,
      Audiences: audiences,
      'Stakeholder analysis': 'Stakeholder map',
      'Positioning and key messages': 'Key messages, Positioning, Proposition',
      Channels: 'Channels, Tactics, Tools',
      'Timings and key milestones': activities,
      'Risks and mitigations': 'Risk register',
      Evaluation: evaluation,
    }));

  it('have below them what belongs there, or the part of the frontmatter that fills them', () => {
    assert.deepEqual(
      Object.fromEntries(
        templates.flatMap((one) => one.sections.map(({ title, prompt }) => [title, prompt()])),
      ),
      prompted,
    );
    assert.deepEqual(prompts(), new Set(Object.values(prompted)));
    assert.deepEqual(
      Object.fromEntries(templates.map((one) => [one.id, one.sections.map(({ filledBy }) => filledBy)])),
      fillings,
    );
  });

  it('belong to a template with a name, which a plan says or not', () => {
    assert.deepEqual(
      templates.map(({ title }) => title),
      ['OASIS', 'Council', 'NHS', 'Consultation', 'Low-cost'],
    );
    for (const template of templates) assert.equal(templateOf({ template: template.id }), template);
    assert.equal(templateOf({}), undefined);
  });
});
