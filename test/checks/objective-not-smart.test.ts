import { describeCheck, each, eachWhole, objectives } from './precision.ts';

describeCheck('objective-not-smart', {
  fires: {
    ...eachWhole([
      // No date.
      'Reduce missed appointments from 9% to 6%',
      '400 complete applications for call handler',
      'Two in three new students know where to get help',
      'More than 1,200 people sign up for Vale Alert',
      'Cut bogus-caller burglaries against people over 70 by a third',
      '15% of eligible households apply for Pension Credit',
      '10% fewer complaints than last year',
      '400 people visit the repair café each month',
      'A third more apprentices than in 2025',
      'Increase the share of tenants who feel informed from 52% in 2024 to 60%',
      'Increase the share of tenants who feel informed from 52% (2024) to 60%',
      '40% of people over 18 years have heard of the donor register',
      '90% of patients know the way to the clinic while the ward is rebuilt',
      // No figure.
      'More people aged 65 and over book a free jab by December 2026',
      'People call 111 before they go to A&E this winter',
      'Fewer people over 70 fall for rogue traders by March 2027',
      'Drivers slow down on the A34 by Easter 2027',
      'More carers book a free jab by 31 January 2027',
      'Students know where to get help by the end of welcome week 2027',
      'Residents feel safer in the town centre by summer 2027',
      'Parents understand how to report an absence by September 2026',
      'Staff are ready for the new patient record by launch',
      'Fewer residents phone about their bill by April 2027',
      'Recycling goes up in flats by the end of 2027',
      // Neither.
      'Residents recycle more',
      'People with diabetes go to their eye screening',
      'Fewer false calls to 999',
      'Be the employer of choice for social workers',
      'Have two-way conversations with tenants',
      'Build trust in the force among young people',
    ]),
    'a date only as a figure': {
      text: objectives('Residents use the new app by 1 March 2027'),
      says: /lacks a figure to reach, so/,
    },
    'a figure without what it counts': {
      text: objectives('Reach 500 by March 2027'),
      words: ['Reach 500 by March 2027'],
      says: /what that figure counts/,
    },
    'a rise in what has no plural': {
      text: objectives('Increase awareness of free jabs from 40 to 60 by March 2027'),
      says: /what that figure counts/,
    },
    'a deadline still to come': `${objectives('80% of students feel safe on campus at night')}\n    deadline: TBC`,
    'a placeholder for a target': {
      text: `${objectives('Carers book a free jab by March 2027')}\n    target: TBC`,
      says: /a figure to reach/,
    },
  },
  silent: {
    ...each([
      'Reduce missed appointments from 9% to 6% by March 2027',
      '400 complete applications for call handler by 31 March 2027',
      'Halve complaints about bins by summer 2027 (2025: 640)',
      'Two in three new students know where to get help by the end of welcome week 2027',
      'No household misses a collection in the week of 1 March 2027',
      'Every school in Northvale has a travel plan by the start of the autumn term',
      'By 31 January 2027, 60% of unpaid carers have had their flu jab',
      '1,500 library users tell us what they think by noon on 12 March 2027',
      'A quarter of all garden waste subscriptions are renewed online by Easter 2027',
      'Raise £25,000 for the mayor’s charities during 2026/27',
      'Recruit 60 special constables by Q3 2027',
      'At least 70% of households in flats recycle food within six months of launch',
      'Nobody is turned away at the polling station for lack of photo ID on 6 May 2027',
      'Nine out of ten staff have logged in to the new intranet a month after launch',
      'Reports of hate crime online rise from 112 to 150 between April 2026 and March 2027',
      'Calls to the contact centre about council tax fall by 20% year on year by June 2027',
      'Half of new parents book their six-week check before they leave hospital, by December 2026',
      'Open rate of the staff bulletin reaches 65% by end of Q4',
      'Attendances at A&E for minor illness are 5 per cent lower this winter than last',
      '12 new foster families are approved by 1/4/27',
      'All 43 primary schools take part in Walk to School Week, 17–21 May 2027',
      'Double the number of blood donors under 25 by World Blood Donor Day 2027',
      'Applications from care leavers up to 45 for 2027 entry',
      'One in five residents has signed up for Vale Alert by the time the sirens are tested in March',
      'Erbyn 31 Mawrth 2027 mae 60% o ofalwyr wedi cael eu brechu rhag y ffliw',
      'Cynyddu nifer y siaradwyr Cymraeg sy’n ymuno o 120 i 200 erbyn mis Mai 2027',
      '300 people attend the three open days on 4, 11 and 18 July',
      'Within 48 hours of the flood warning 80% of homes at risk have heard it',
      'No more than 40 callers a day ask when their bin goes out, from the first day of the new rounds',
      'Zero missed second-round interviews by close of recruitment',
    ]),
    ...each([
      'Within a fortnight of arriving 80% of new families know how to register a child for school',
      'More than half of first-year students register with a GP in their first fortnight',
      '1 in 4 residents has heard of the warm spaces by the first frost',
      'At launch, all 62 GP practices show the new message',
      'By polling day, 95% of postal voters have returned a valid form',
      'Ninety per cent of staff complete fraud training before 31 March',
      'No more than five complaints a week about the roadworks between May and July',
      'Produce two videos',
      'Increase the share of tenants who feel informed from 52% (2024) to 60% (2027)',
      'Keep complaints about the bridge works to fewer than ten a week while the road is shut',
      'Reach 2,500 sign-ups to the warm homes scheme in year one',
      'Increase badges renewed online from 40% in Q1 to 60% in Q4',
      'Over 300 patients and carers tell their story during the eight-week engagement period',
      'Raise £1m from 2,000 donors on Giving Day',
      'Move from 64th to the top 50 in the green league of universities in 2027',
      'Increase mentions of our research in national papers from 120 to 200 in 2026-27',
      'Residents hand in 400 knives during the week-long amnesty',
      '85% of people in the cordon know within 30 minutes where to go',
      'Register 90% of moorland farmers for the alert before the shooting season',
      '600 households ask for a home safety visit over the dark nights',
      'Raise coverage of screening by 3 points, from 61%, over the life of the campaign',
      '200 volunteers sign up over the next six weeks',
      'Establish a baseline for satisfaction with the repairs line by December 2026',
      'Staff engagement score rises from 6.8 to 7.2 by the end of 2027',
    ]),
    'figures and dates in keys': `campaign: T
objectives:
  - objective: Carers know that the jab is free
    baseline: 59%
    target: 80%
    deadline: 2027-01-31
    channels: [Letter, Facebook]`,
    'a figure in a measure': `campaign: T
objectives:
  - objective: Students feel safe on campus at night
    deadline: launch+6w
    channels: [Poster, Instagram]
    measures: [{measure: Feel safe in the student survey, target: 75%}]`,
    'what is vague and has its own problem': objectives('Raise awareness of free flu jabs among carers'),
    'an output, which has its own problem': objectives('Publish a leaflet'),
    'an empty objective': 'campaign: T\nobjectives:\n  - objective:\n    channels: [Leaflet]',
  },
});
