import { describeCheck, each } from './precision.ts';

const know = '80% of parents know the air limits at their school by July 2027';
const plan = (message: string, objective = know, rest = '') => `campaign: T
purpose: change
objectives:
  - objective: "${objective}"
    channels: [Letter, Facebook]
messages: ["${message}"]
${rest}`;
const fact = 'The jab is free';

describeCheck('no-call-to-action', {
  fires: {
    'a plan that only tells, at its title': {
      text: plan(fact),
      words: ['T'],
      says: /^Nothing here says what people are to do\./,
    },
    ...each(
      ['More than a spare room', 'Every minute counts.', 'Our crews work all night', 'TBC'],
      (message) => plan(message),
    ),
    ...each(
      [
        'Raise awareness of stroke among men over 55',
        'Promote the new leisure centre',
        'Publish 40 posts about stroke',
        'Residents feel safer in the town centre by summer 2027',
        '70% of drivers recall the new limits',
      ],
      (objective) => plan(fact, objective),
    ),
    'a plan without messages': `campaign: T\npurpose: change\nobjectives:\n  - {objective: ${know}, channels: [Letter]}`,
    'a call to action still to come': plan(
      fact,
      know,
      'audiences: [{name: Parents, do: TBC}]\ncall_to_action: TBC',
    ),
  },
  silent: {
    ...each(
      [
        'Switch off your engine at the school gate',
        'The jab is free. Book yours now',
        'The money is yours, so say how it is spent',
        'You could be the one who stays',
        'Your child needs two jabs',
        'When the alarm sounds get out',
        'Foster carers wanted',
        'Mae’r brechlyn am ddim',
        'Eich bro, eich barn',
      ],
      (message) => plan(message),
    ),
    ...each(
      [
        '75% of people over 65 have a flu jab by 31 December 2027',
        'Ask the pharmacist at the first sign of illness',
        'Encourage residents to recycle more',
        'Raise awareness of the need to wash hands',
        'Tutors know where to send students',
        'Residents recycle more',
        'Reduce missed appointments from 9% to 6% by March 2027',
        '90% o rieni yn gwybod am y clwb brecwast cyn dechrau tymor yr hydref',
      ],
      (objective) => plan(fact, objective),
    ),
    'what an audience is to do': plan(fact, know, 'audiences: [{name: Parents, do: Walk to school}]'),
    'a proposition that asks': plan(fact, know, 'proposition: Walk this way'),
    'a call to action of its own': plan(fact, know, 'call_to_action: Ask your pharmacist'),
    'what an activity is to get across': plan(
      fact,
      know,
      'activities: [{activity: Banner, message: Walk to school}]',
    ),
    'one in the text': `---\n${plan(fact)}\n---\n\n## Call to action\n\nWalk to school.\n`,
    'another purpose': plan(fact).replace('purpose: change', 'purpose: explanation'),
    'a plan that does not say its purpose': plan(fact).replace('purpose: change\n', ''),
    'a plan without objectives yet': 'campaign: T\npurpose: change',
    'an objective that is not written yet': 'campaign: T\npurpose: change\nobjectives: [TBC]',
  },
});
