import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { placeReview } from '../../src/review/place-review.ts';
import { type Reviewed, run } from './reviewed.ts';
import { circulated, linesMore, read, reviewed } from './support.ts';

const plan = readFileSync('test/review/fixtures/directors.campaign.md', 'utf8');

type Does = (document: Reviewed) => Reviewed;

/** Types other words over some in the row or paragraph that has those that tell it. */
const retype =
  (tell: string, words: string, others: string, name: 'w:tr' | 'w:p' = 'w:tr'): Does =>
  (document) =>
    document.within(tell, name, (xml) => xml.replace(words, others));

/** A copy of a row, as Word makes one where a reviewer puts a row in below it, with other words in its cells. */
const rowBelow =
  (tell: string, ...cells: readonly string[]): Does =>
  (document) =>
    document.within(tell, 'w:tr', (xml) => {
      const left = [...cells];
      const copy = xml
        .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '')
        .replaceAll(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?).*?<\/w:tc>/gs, (_, start: string) => {
          return `${start}<w:p>${run(left.shift() ?? '')}</w:p></w:tc>`;
        });
      return xml + copy;
    });

const paragraphBelow =
  (tell: string, words: string): Does =>
  (document) =>
    document.within(tell, 'w:p', (xml) => `${xml}<w:p>${run(words)}</w:p>`);

/** What a director does with tracking off, how that is told, and the lines that the plan then loses and gets. */
const edits: readonly (readonly [
  what: string,
  does: Does,
  told: readonly string[],
  loses?: readonly string[],
  gets?: readonly string[],
])[] = [
  [
    'a mitigation of a risk',
    retype('The grant runs out', 'at once', 'the same day'),
    ['76: Takes out “at once”, puts in “the same day”.'],
    ['    mitigation: A waiting list opens at once'],
    ['    mitigation: A waiting list opens the same day'],
  ],
  [
    'a second paragraph in a mitigation',
    paragraphBelow('A second letter goes out', 'Radio, too'),
    ['81: Puts in the paragraph “Radio, too”.'],
    ['    mitigation: A second letter goes out in March'],
    ['    mitigation: |-', '      A second letter goes out in March', '      Radio, too'],
  ],
  [
    'a level in other case',
    retype('The grant runs out', '>Low<', '>low<'),
    ['74: Takes out “Low”, puts in “low”.'],
  ],
  [
    'a risk moved',
    (document) => document.move('The grant runs out', 'w:tr', 'Nobody rings'),
    [
      '73: Moves “The grant runs out; Low; High; A waiting list opens at once; Energy desk” to another place.',
    ],
  ],
  [
    'a cost of the budget',
    retype('PrintItem of', '£4,000', '£4,400'),
    ['70: Takes out “£4,000”, puts in “£4,400”.'],
    ['    - { item: Print, cost: "£4,000" }'],
    ['    - { item: Print, cost: "£4,400" }'],
  ],
  [
    'an item of the budget in the middle',
    rowBelow('£4,000', 'Stalls', 'Item of the budget', '£700'),
    ['70: Puts in the row “Stalls; Item of the budget; £700”.'],
    [],
    ['    - item: Stalls', '      cost: £700'],
  ],
  [
    'the source of the money',
    retype('Source of the money', 'Warm homes fund', 'General fund', 'w:p'),
    ['68: Takes out “Warm homes”, puts in “General”.'],
    ['  source: Warm homes fund'],
    ['  source: General fund'],
  ],
  [
    'who signs',
    retype('Director of Housing', 'Kim Ali', 'Kim Patel'),
    ['92: Takes out “Ali”, puts in “Patel”.'],
    ['  - name: Kim Ali'],
    ['  - name: Kim Patel'],
  ],
  [
    'the day of a signature',
    retype('Kim Ali', 'not yet', '15 January 2027'),
    ['93: Takes out “not yet”, puts in “15 January 2027”.'],
    [],
    ['    date: 2027-01-15'],
  ],
  [
    'that somebody has signed',
    retype('Kim Ali', 'Awaiting signature', 'Signed off'),
    ['92: Takes out “Awaiting signature”, puts in “Signed off”.'],
  ],
  [
    'one more to sign',
    rowBelow('Kim Ali', 'Lee Wu', 'Chief Executive', 'Awaiting signature', 'not yet'),
    ['93: Puts in the row “Lee Wu; Chief Executive; Awaiting signature; not yet”.'],
    [],
    ['  - name: Lee Wu', '    role: Chief Executive'],
  ],
  [
    'a step of the evaluation',
    retype('Owners who know', 'Owners who', 'Owners and agents who'),
    ['86: Puts in “and agents ”.'],
    ['  outtakes: Owners who know the grant'],
    ['  outtakes: Owners and agents who know the grant'],
  ],
  [
    'a step of the evaluation that was not there',
    rowBelow('Calls to the energy desk', 'Impact', 'Homes that lose less heat'),
    ['87: Puts in the row “Impact; Homes that lose less heat”.'],
  ],
  [
    'a day on which results are looked at',
    retype('Results are looked at', '8 March', '15 March', 'w:p'),
    ['85: Takes out “8”, puts in “15”.'],
    ['  review: [2027-03-08, 2027-07-09]'],
    ['  review: [2027-03-15, 2027-07-09]'],
  ],
  [
    'one more day on which they are',
    retype(
      'Results are looked at',
      '8 March 2027 and 9 July 2027',
      '8 March, 9 July and 6 September 2027',
      'w:p',
    ),
    ['85: Takes out “March 2027 and 9 July”, puts in “March, 9 July and 6 September”.'],
  ],
  [
    'where a measure comes from',
    retype('Calls logged', '>Energy desk', '>Phone system'),
    ['32: Takes out “Energy desk”, puts in “Phone system”.'],
    ['      - { measure: Calls logged, source: Energy desk, level: outcome, target: "900" }'],
    ['      - { measure: Calls logged, source: Phone system, level: outcome, target: "900" }'],
  ],
  [
    'a key message',
    retype('The grant pays two thirds', 'two thirds', 'two thirds of the cost'),
    ['42: Puts in “ of the cost”.'],
    ['  - message: The grant pays two thirds'],
    ['  - message: The grant pays two thirds of the cost'],
  ],
  [
    'a key message in the middle',
    rowBelow('The grant pays two thirds', 'It takes one call', 'Private landlords', 'Trial in May'),
    ['44: Puts in the row “It takes one call; Private landlords; Trial in May”.'],
    [],
    ['  - message: It takes one call', '    audience: landlords', '    proof: Trial in May'],
  ],
  [
    'a cell of a table of the text',
    retype('Cards go out', 'Cards go', 'Cards and posters go'),
    ['127: Puts in “and posters ”.'],
    ['| Two | Cards go out |'],
    ['| Two | Cards and posters go out |'],
  ],
  [
    'a row of a table of the text in the middle',
    rowBelow('Leaflets go out', 'One and a half', 'Radio'),
    ['126: Puts in the row “One and a half; Radio”.'],
    [],
    ['| One and a half | Radio |'],
  ],
  [
    'a row of a table of the text moved',
    (document) => document.move('Leaflets go out', 'w:tr', 'Cards go out'),
    ['126: Moves “One; Leaflets go out” to another place.'],
  ],
  [
    'a footnote',
    (document) => document.retype('Survey of homes', 'Survey of 400 homes'),
    ['132: Puts in “400 ”.'],
    ['[^1]: Survey of homes, May 2026.'],
    ['[^1]: Survey of 400 homes, May 2026.'],
  ],
  [
    'the words of a link',
    (document) => document.retype('the energy desk', 'the warm homes desk'),
    ['101: Takes out “energy”, puts in “warm homes”.'],
    [
      'People hear of it from [the energy desk](https://www.example.org/desk), from the trades and from each other.',
    ],
    [
      'People hear of it from [the warm homes desk](https://www.example.org/desk), from the trades and from each other.',
    ],
  ],
  [
    'two paragraphs swapped',
    (document) => document.move('People hear of it from', 'w:p', 'is what we say'),
    [
      '101: Moves “People hear of it from the energy desk, from the trades and from each other.” to another place.',
    ],
  ],
  [
    'an objective written anew as a whole',
    (document) =>
      document.retype(
        '900 owners ring the energy desk by 30 April 2027',
        'Homes across the borough get measured before summer',
      ),
    [
      '25: Takes out “900 owners ring the energy desk by 30 April 2027”, puts in “Homes across the borough get measured before summer”.',
    ],
    ['    objective: 900 owners ring the energy desk by 30 April 2027'],
    ['    objective: Homes across the borough get measured before summer'],
  ],
  [
    'a heading renamed',
    retype('What we will do', 'What we will do', 'Our steps', 'w:p'),
    ['105: Takes out “What we will do”, puts in “Our steps”.'],
    ['## What we will do'],
    ['## Our steps'],
  ],
  [
    'a heading that the export wrote',
    (document) =>
      document.edit((xml) =>
        xml.replace(
          /(<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*<w:t[^>]*>)Risks</s,
          '$1What may go wrong<',
        ),
      ),
    ['72: Takes out “Risks”, puts in “What may go wrong”.'],
  ],
  [
    'a capital',
    (document) => document.retype('The council pays.', 'The Council pays.'),
    ['122: Takes out “council”, puts in “Council”.'],
    ['The council pays.'],
    ['The Council pays.'],
  ],
  [
    'a capital in a value',
    retype('Landlords get the letterLetter', 'Housing team', 'Housing Team'),
    ['57: Takes out “team”, puts in “Team”.'],
    ['    owner: Housing team'],
    ['    owner: Housing Team'],
  ],
  [
    'quotation marks',
    (document) =>
      document.edit((xml) => xml.replace('&quot;Warm is worth it&quot; is', '“Warm is worth it” is')),
    ['103: Takes out “"Warm is worth it"”, puts in ““Warm is worth it””.'],
    ['"Warm is worth it" is what we say.'],
    ['“Warm is worth it” is what we say.'],
  ],
  [
    'an apostrophe',
    (document) => document.edit((xml) => xml.replace(/next year(?:'|&apos;)s plan/, 'next year’s plan')),
    ["130: Takes out “year's”, puts in “year’s”."],
    ["What we learn goes into next year's plan."],
    ['What we learn goes into next year’s plan.'],
  ],
  [
    'a column that was not there',
    (document) =>
      document.edit((xml) =>
        xml.replace(/<w:tbl>(?:(?!<w:tbl>).)*Mitigation.*?<\/w:tbl>/s, (table) => {
          const cells = ['When', 'Always', 'In March'];
          return table.replaceAll('</w:tr>', () => `<w:tc><w:p>${run(cells.shift()!)}</w:p></w:tc></w:tr>`);
        }),
      ),
    [
      '73: Puts in the paragraph “When”.',
      '73: Puts in the paragraph “Always”.',
      '78: Puts in the paragraph “In March”.',
    ],
  ],
  [
    'a table that was not there',
    (document) =>
      document.within(
        'The council pays.',
        'w:p',
        (xml) =>
          `${xml}<w:tbl><w:tr><w:tc><w:p>${run('Phase')}</w:p></w:tc><w:tc><w:p>${run('Days')}</w:p></w:tc></w:tr></w:tbl>`,
      ),
    ['122: Puts in the row “Phase; Days”.'],
  ],
  [
    'an activity in the middle, with two channels',
    rowBelow(
      'Housing team',
      '22 February 2027',
      'Agents get a call',
      'Phone and Facebook',
      'Housing team',
      'Planned',
      '£90',
    ),
    [
      '59: Puts in the row “22 February 2027; Agents get a call; Phone and Facebook; Housing team; Planned; £90”.',
    ],
    [],
    [
      '  - date: 2027-02-22',
      '    activity: Agents get a call',
      '    channel: [Phone, Facebook]',
      '    owner: Housing team',
      '    cost: £90',
      '    status: planned',
    ],
  ],
  [
    'a month',
    retype('Print team', '2027-02', 'March 2027'),
    ['48: Takes out “2027-02”, puts in “March 2027”.'],
    ['  - date: 2027-02'],
    ['  - date: March 2027'],
  ],
  [
    'the month in which the campaign ends',
    retype('Dates:', '2027-06', '30 July 2027', 'w:p'),
    ['8: Takes out “2027-06”, puts in “30 July 2027”.'],
    ['end: 2027-06'],
    ['end: 2027-07-30'],
  ],
  [
    'the month of the launch',
    retype('Launch:', '2027-03', 'April 2027', 'w:p'),
    ['9: Takes out “2027-03”, puts in “April 2027”.'],
    ['launch: 2027-03'],
    ['launch: April 2027'],
  ],
];

describe('what a director does to a returned document', () => {
  for (const [what, does, told, loses = [], gets = []] of edits)
    it(`is told, and accepted as it was meant: ${what}`, async () => {
      for (const eol of ['\n', '\r\n']) {
        const text = plan.replaceAll('\n', eol);
        const document = does(await circulated(text));
        const { review, comesBack, unplaced, accepted } = reviewed(document, text);
        const after = accepted.text.split(eol).join('\n');
        const found = { comesBack, loses: linesMore(plan, after), gets: linesMore(after, plan) };
        assert.deepEqual(found, { comesBack: told, loses, gets });
        assert.deepEqual(unplaced, []);
        const left = comesBack.length - accepted.changes.length;
        assert.equal(reviewed(document, accepted.text).comesBack.length, left);
        const reading = read(accepted.text);
        assert.ok(reading.document.findings.length <= read(text).document.findings.length);
        // What is not safe has no edit at all.
        const placed = placeReview(review, read(text)).placed.filter((each) => each.edits);
        assert.equal(placed.length, accepted.changes.length);
      }
    });
});
