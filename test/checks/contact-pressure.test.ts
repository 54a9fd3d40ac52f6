import { type Case, describeCheck } from './precision.ts';

const plan = (campaign: string, date: string, channel: string, audience = 'Unpaid carers') =>
  `campaign: ${campaign}\naudiences: [${audience}]\nactivities:\n  - {activity: A, date: ${date}, channel: ${channel}, audience: ${audience}}`;
const others = (limits: string, ...plans: string[]) => ({
  'register.md': `---\nregister: Elmfield\naudiences: [{ name: Unpaid carers, aliases: [Family carers] }]\n${limits}\n---\n`,
  ...Object.fromEntries(plans.map((text, index) => [`${index}.campaign.md`, `---\n${text}\n---\n`])),
});
const three = [
  plan('Jabs', '2027-03-01', 'Letter'),
  plan('Respite', '2027-03-03', 'Radio', 'Family carers'),
  plan('Parking', '2027-03-04', 'Leaflet'),
];
const mine = plan('Bins', '2027-03-02', 'Facebook');
const withOthers = (limits: string, ...plans: string[]): Case => ({
  text: mine,
  others: others(limits, ...plans),
});

describeCheck('contact-pressure', {
  fires: {
    'more campaigns than the register allows, whatever the channels': {
      ...withOthers('limits: { per_audience: 2 }', ...three.slice(0, 2)),
      words: ['Unpaid carers'],
      says: /^3 campaigns reach the same people in one week: “Unpaid carers” in the week of 1 March 2027; the limit is 2\./,
    },
    'more than three where the register says nothing': withOthers('', ...three),
    'more than three where the limit makes no sense': {
      ...withOthers('limits: { per_audience: 0 }', ...three),
      says: /; the limit is 3\./,
    },
    'a channel that carries too much for different people': {
      ...withOthers(
        'limits: { per_channel: 2 }',
        plan('Jabs', '2027-03-01', 'Facebook', 'Parents'),
        plan('Respite', '2027-03-05', 'Facebook', 'Students'),
      ),
      words: ['Facebook'],
      says: /^3 activities use the same channel in one week: “Facebook”/,
    },
    'a channel and an audience, in several weeks': {
      text: 'campaign: Bins\naudiences: [Parents]\nactivities:\n  - {activity: A, start: 2027-03-01, end: 2027-03-21, channel: Facebook, audience: Parents}',
      others: others(
        'limits: { per_audience: 1, per_channel: 1 }',
        plan('Jabs', '2027-03-01', 'Facebook', 'Parents'),
        plan('Respite', '2027-03-17', 'Facebook', 'Parents'),
      ),
    },
    'a channel that carries too much, whoever it is for': withOthers(
      'limits: { per_channel: 1 }',
      plan('Jabs', '2027-03-01', 'Facebook').replace('audience: Unpaid carers}', 'audience: Gamers}'),
    ),
    'what reaches the larger audience too': {
      text: mine,
      others: {
        ...others('', plan('Jabs', '2027-03-01', 'Letter', 'Adults')),
        'register.md':
          '---\nregister: R\naudiences: [{ id: adults, name: Adults }, { name: Unpaid carers, part_of: adults }]\nlimits: { per_audience: 1 }\n---\n',
      },
      says: /^2 campaigns reach the same people in one week: “Unpaid carers” \(part of “Adults”\)/,
    },
  },
  silent: {
    'as many as are allowed': withOthers('limits: { per_audience: 3 }', ...three.slice(0, 2)),
    'campaigns of other weeks': withOthers(
      'limits: { per_audience: 1 }',
      plan('Jabs', '2027-03-08', 'Letter'),
    ),
    'a campaign that is closed': withOthers('limits: { per_audience: 1 }', `status: closed\n${three[0]}`),
    'what is cancelled': withOthers(
      'limits: { per_audience: 1 }',
      three[0]!.replace('activity: A,', 'activity: A, status: cancelled,'),
    ),
    'what is internal': withOthers(
      'limits: { per_audience: 1, per_channel: 1 }',
      three[0]!.replace('activity: A,', 'activity: A, visibility: internal,').replace('Letter', 'Facebook'),
    ),
    'many activities of one plan alone': {
      text: `${mine}\n  - {activity: B, date: 2027-03-03, channel: Facebook, audience: Unpaid carers}`,
      others: others('limits: { per_audience: 1, per_channel: 1 }'),
    },
  },
  mends: /^Move it/,
});
