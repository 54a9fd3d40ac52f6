import { catalogue } from '../../src/channels/catalogue.ts';
import { channelDirectory } from '../../src/channels/directory.ts';
import { assertProportional } from '../growth.ts';
import { check, planText } from '../support.ts';

/** What people say in each place of a plan, over and over in one value. */
const said: Readonly<Record<string, readonly string[]>> = {
  'an audience': [
    'Unpaid carers and ',
    'people aged 16 to 24 in ',
    'parents of under-fives (',
    'BSL users, ',
  ],
  'a date': ['1 March 2027 to ', 'w/c ', 'every Monday until ', '31/12/2026 – ', 'mid-', 'Spring '],
  'a figure': ['from 5% to ', '£1,200 ', '3 in 10 ', 'up by 2 points ', 'half of ', '1.5 million ', '٣'],
  'a measure': ['calls a month, ', 'visits per ', 'number of sign-ups from ', 'people who say that '],
};

/** A plan in which a value stands wherever such words may. */
const everywhere = (value: string) =>
  planText(`campaign: T
start: ${value}
audiences: [{name: ${value}}]
objectives:
  - {objective: ${value}, target: ${value}, baseline: ${value}, result: ${value}, audiences: [${value}]}
  - {objective: A, measures: [{measure: ${value}, target: ${value}}]}
activities: [{activity: A, date: ${value}, audience: ${value}, cost: ${value}}]`);

/** So many channels are looked up together: each alone would take no longer to tell, and all of them minutes. */
const together = 3;

describe('what people write in a plan, over and over', () => {
  const directory = channelDirectory(undefined, undefined);
  let asked = 0;
  for (let first = 0; first < catalogue.length; first += together) {
    const channels = catalogue.slice(first, first + together);
    it(`is looked up in proportion to its length: ${channels.map(({ id }) => id).join(', ')}, by every name`, () =>
      assertProportional(
        60,
        (count) =>
          channels.flatMap(({ name, aliases }) =>
            [name, ...aliases].map((words) => `${words} & `.repeat(count)),
          ),
        (names) => {
          // What was asked for before is remembered: each time it is another name.
          asked++;
          return names.map((words) => directory.find(`${words}${asked}`));
        },
      ));
  }

  for (const [what, all] of Object.entries(said))
    for (const words of all)
      it(`is read in proportion to its length: ${what}, “${words.trim()}”`, () =>
        assertProportional(
          Math.ceil(400 / words.length),
          (count) => everywhere(JSON.stringify(words.repeat(count))),
          (text) => check(text),
        ));
});
