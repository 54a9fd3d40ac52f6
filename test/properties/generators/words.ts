import fc from 'fast-check';

/** Sentences as people write them in plans, with what troubles YAML, patterns and paper. */
const sentences = [
  '90% of households put the right bin out by March 2027',
  'Increase vaccinations from 55% to 70% by 31 March 2027',
  'Raise awareness of the new bin days',
  'Publish 4 newsletters',
  'New bin days: what changes in March',
  'Ask #BinDay: who is “it” for?',
  'It’s the council’s: yes, “really” – 5 % off',
  '🎉 Bins & “more” 👩‍👩‍👧',
  'Croeso i bawb: ŵ ŷ',
  'مرحبا 12',
  '- not a list',
  '@sam and *Jo*',
  '[TBC] by May',
  '{draft} words',
  '> 5 people',
  'yes',
  '007',
  '1,200 people, £3.5k',
  'TBC',
  '~',
  'See https://example.org/a?b=c#d.',
  'Words with a tab\there',
  'Two\nlines',
  'A backslash \\ and a "quotation"',
  'a # b',
  'ends in a colon:',
  '<b>bold</b> & <!-- hidden -->',
  '',
  ' ',
] as const;

/** Names that are meant to meet: whatever refers may find what it refers to. */
export const names = {
  audience: ['Unpaid carers', 'carers', 'Residents', 'Staff', 'Parents of under-fives', 'Yr holl drigolion'],
  channel: [
    'Leaflet',
    'Facebook',
    'Elmfield News',
    'Local radio',
    'local-radio',
    'Social media (Facebook, X)',
    'posters and flyers',
    'GOV.UK',
  ],
  objective: ['uptake', 'o1', 'objective 2', 'Raise awareness of the new bin days'],
} as const;

const dates = [
  '2027-03-01',
  '1 March 2027',
  'w/c 2 August',
  'Spring 2027',
  'launch',
  'launch-14d',
  'launch+2w',
  'launch+1m',
  'weekly',
  'every Monday until May',
  'TBC',
  '31/12/2026',
  '2027-02-30',
  'mid-June to July 2027',
  '0000-00-00',
] as const;

const amounts = ['1200', '£1,200', '£3.5k', '0', 'in kind', '-5', '1.2 million', '1e9', 'TBC'] as const;
const numbers = ['3', '0', '-1', '3.5', 'three', '1e400', '٣'] as const;
const languages = ['en-GB', 'cy', 'en', 'ar', 'xx-nowhere', 'Welsh'] as const;

/** Any text at all, half surrogate pairs and control characters too. */
const strange = fc.string({ unit: 'binary', maxLength: 12 });

/** A text of people's. */
export const prose = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: strange },
);

/** A name that something may have, or may be referred to by. */
export function nameOf(target: keyof typeof names): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names[target]) },
    { weight: 1, arbitrary: prose },
  );
}

/** What people write in a field of a format. */
export const formatted: Readonly<Record<'date' | 'amount' | 'number' | 'language', fc.Arbitrary<string>>> = {
  date: fc.constantFrom(...dates),
  amount: fc.constantFrom(...amounts),
  number: fc.constantFrom(...numbers),
  language: fc.constantFrom(...languages),
};
