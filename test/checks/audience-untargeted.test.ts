import { describeCheck, each } from './precision.ts';

const plan = (name: string) =>
  `campaign: T\naudiences:\n  - name: ${name}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]`;

describeCheck('audience-untargeted', {
  fires: {
    ...each(
      [
        'General public',
        'the general public',
        'The public',
        'Everyone',
        'Everybody in Elmfield',
        'All residents',
        'All our residents',
        'All residents of Elmfield',
        'All local people',
        'All staff and residents',
        'Residents',
        'Members of the public',
        'The wider public',
        'Public',
        'The whole community',
        'Wider community',
        'General public (all ages)',
        'Anyone who lives or works in Northvale',
        'Local residents',
        'All stakeholders',
        'Pawb',
        'Everyone in the borough',
        'All staff',
        'All students',
      ],
      plan,
    ),
    'the name': { text: plan('General public'), words: ['General public'] },
    'an id without a name': {
      text: 'campaign: T\naudiences:\n  - id: general-public\nobjectives: [A]',
      words: ['general-public'],
    },
  },
  silent: {
    ...each(
      [
        'Unpaid carers in Northvale',
        'Residents whose bin day changes',
        'Residents aged 65 and over',
        'All households on the new round',
        'Parents of children starting school in 2027',
        'All staff on nights',
        'Public health nurses',
        'Public sector partners',
        'Everyone who missed their last screening',
        'People with type 2 diabetes',
        'Students in private renting',
        'The farming community',
        'All Year 11 pupils and their parents',
        'Community leaders',
        'Local businesses with fewer than ten staff',
        'Residents of Mill Lane',
        'People in wheelchairs',
        'Residents in arrears',
        'Students in halls',
        'All licensed taxi drivers',
        'Staff',
        'People who use public transport',
        'Members of the public who report crime online',
      ],
      plan,
    ),
  },
});
