import assert from 'node:assert/strict';
import { deleted, inserted, type Reviewed, run } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
audiences:
  - id: households
    name: Households with new days
    insight: 41% do not know the day changes
    channels: [Leaflet, Facebook]
  - id: landlords
    name: Private landlords
    insight: They tell their tenants by email
    channels:
      - Email newsletter
      - Letter
  - id: schools
    name: Schools
    insight: Children take leaflets home
objectives:
  - id: right-bin
    objective: 90% of households put the right bin out in the first week of March 2027
    target: 90%
    deadline: 2027-03-08
    audiences: [households, landlords]
    channels: [Leaflet, Facebook]
  - id: landlords-tell
    objective: 300 landlords tell their tenants by 1 March 2027
    target: 300 landlords
    deadline: 2027-03-01
    audiences: [landlords]
    channels: [Email newsletter, Leaflet]
activities:
  - date: 2027-02-01
    activity: Magazine reaches all households
    channel: [Leaflet, Facebook]
    objective: right-bin
    audience: [households, landlords]
  - date: 2027-02-15
    activity: Landlords get the letter
    channel: Letter
messages:
  - message: Your bin day changes
    audience: [households]
  - message: Tell your tenants
risks:
  - risk: Calendars arrive late
    likelihood: low
    impact: high
---
# New bin days

Text.
`;

/** The paragraph of a cell that says just some words. */
const paragraph = (words: string) =>
  new RegExp(`<w:p>(?:(?!<w:p>).)*?<w:t>${words}</w:t></w:r>(.*?)</w:p>`, 's');
const says = (words: string) => `<w:t>${words}</w:t>`;
const plain = (words: string) => `<w:p>${run(words)}</w:p>`;

type Change = (document: Reviewed) => Reviewed;
/** Types over what a cell says, with tracking off. */
const retype =
  (row: string, words: string, others: string): Change =>
  (document) =>
    document.within(row, 'w:tr', (xml) => xml.replace(says(words), says(others)));

/** What a reviewer does to a cell, and the lines that the plan loses and gets once that is accepted. */
const edits: readonly (readonly [
  what: string,
  does: Change,
  loses: readonly string[],
  gets: readonly string[],
])[] = [
  [
    'a channel put in below the others',
    (document) =>
      document.within('41% do not know', 'w:tr', (xml) =>
        xml.replace(paragraph('Facebook'), (found) => found + plain('Local radio')),
      ),
    ['    channels: [Leaflet, Facebook]'],
    ['    channels: [Leaflet, Facebook, Local radio]'],
  ],
  [
    'a channel put in above the others',
    (document) =>
      document.within('41% do not know', 'w:tr', (xml) =>
        xml.replace(paragraph('Leaflet or door drop'), (found) => plain('Local radio') + found),
      ),
    ['    channels: [Leaflet, Facebook]'],
    ['    channels: [Local radio, Leaflet, Facebook]'],
  ],
  [
    'channels typed behind another, with commas',
    retype('41% do not know', 'Facebook', 'Facebook, Local radio and Email newsletter'),
    ['    channels: [Leaflet, Facebook]'],
    ['    channels: [Leaflet, Facebook, Local radio, Email newsletter]'],
  ],
  [
    'a channel taken out',
    (document) => document.within('41% do not know', 'w:tr', (xml) => xml.replace(paragraph('Facebook'), '')),
    ['    channels: [Leaflet, Facebook]'],
    ['    channels: [Leaflet]'],
  ],
  [
    'the only channel taken out',
    retype('Landlords get the letter', 'Letter or direct mail', ''),
    ['    channel: Letter'],
    ['    channel: []'],
  ],
  [
    'a channel put in where there is none',
    retype('Children take leaflets', 'none', 'Local radio'),
    [],
    ['    channels: [Local radio]'],
  ],
  [
    'a channel of a list on lines of its own taken out, and another put in',
    (document) =>
      document.within('They tell their tenants', 'w:tr', (xml) =>
        xml
          .replace(paragraph('Email newsletter'), '')
          .replace(paragraph('Letter or direct mail'), (found) => found + plain('Local radio')),
      ),
    ['      - Email newsletter'],
    ['      - Local radio'],
  ],
  [
    'an audience of an objective taken out',
    (document) =>
      document.within('bin outHouseholds with new days', 'w:tr', (xml) =>
        xml.replace(paragraph('Private landlords'), ''),
      ),
    ['    audiences: [households, landlords]'],
    ['    audiences: [households]'],
  ],
  [
    'an audience of an objective put in',
    (document) =>
      document.within('their tenantsPrivate landlords', 'w:tr', (xml) =>
        xml.replace(paragraph('Private landlords'), (found) => found + plain('Schools')),
      ),
    ['    audiences: [landlords]'],
    ['    audiences: [landlords, schools]'],
  ],
  [
    'an audience for everyone',
    retype('Tell your tenants', 'everyone', 'Private landlords'),
    [],
    ['    audience: [landlords]'],
  ],
  [
    'a second channel of an activity',
    retype('Landlords get the letter', 'Letter or direct mail', 'Letter or direct mail; Email newsletter'),
    ['    channel: Letter'],
    ['    channel: [Letter, Email newsletter]'],
  ],
  [
    'a channel for another, called by one of its other names',
    retype('Landlords get the letter', 'Letter or direct mail', 'Poster'),
    ['    channel: Letter'],
    ['    channel: Poster'],
  ],
  [
    'channels for another, one of them called as several may be',
    retype('Landlords get the letter', 'Letter or direct mail', 'Posters and radio'),
    ['    channel: Letter'],
    ['    channel: [Posters, radio]'],
  ],
  [
    'an audience within a sentence put in',
    retype(
      'Magazine reaches',
      'Households with new days and Private landlords',
      'Households with new days, Private landlords and Schools',
    ),
    ['    audience: [households, landlords]'],
    ['    audience: [households, landlords, schools]'],
  ],
  [
    'No to Yes where channels stand against objectives',
    (document) => document.within(FacebookRow, 'w:tr', (xml) => xml.replace(says('No'), says('Yes'))),
    ['    channels: [Email newsletter, Leaflet]'],
    ['    channels: [Email newsletter, Leaflet, Facebook]'],
  ],
  [
    'Yes to No there',
    (document) =>
      document.within('Leaflet or door dropYes', 'w:tr', (xml) => xml.replace(/(Yes.*)Yes/s, '$1No')),
    ['    channels: [Email newsletter, Leaflet]'],
    ['    channels: [Email newsletter]'],
  ],
];
const FacebookRow = 'FacebookYesNo';

const tracked: typeof edits = [
  [
    'a channel for another, called by one of its other names',
    (document) => document.change('Letter or direct mail', 'Phone'),
    ['    channel: Letter'],
    ['    channel: Phone'],
  ],
  [
    'a channel typed behind another',
    (document) =>
      document.within('41% do not know', 'w:tr', (xml) =>
        xml.replace(`${says('Facebook')}</w:r>`, (found) => found + inserted(', Local radio')),
      ),
    ['    channels: [Leaflet, Facebook]'],
    ['    channels: [Leaflet, Facebook, Local radio]'],
  ],
  [
    'a channel put in as a paragraph',
    (document) =>
      document.within('41% do not know', 'w:tr', (xml) =>
        xml.replace(
          paragraph('Facebook'),
          (found) => `${withEndMark(found, 'ins')}<w:p>${inserted('Local radio')}</w:p>`,
        ),
      ),
    ['    channels: [Leaflet, Facebook]'],
    ['    channels: [Leaflet, Facebook, Local radio]'],
  ],
  [
    'a channel taken out with its paragraph, and not its row',
    (document) =>
      document.within('41% do not know', 'w:tr', (xml) =>
        xml.replace(paragraph('Leaflet or door drop'), (found) =>
          withEndMark(found, 'del').replace(/<w:r>(?:(?!<w:r>).)*<\/w:r>/s, (whole) => deleted(whole)),
        ),
      ),
    ['    channels: [Leaflet, Facebook]'],
    ['    channels: [Facebook]'],
  ],
  [
    'an audience for everyone',
    (document) =>
      document.within('Tell your tenants', 'w:tr', (xml) =>
        xml.replace(
          run('everyone').replace(' xml:space="preserve"', ''),
          (found) => deleted(found) + inserted('Schools'),
        ),
      ),
    [],
    ['    audience: [schools]'],
  ],
];

function withEndMark(paragraph: string, kind: 'ins' | 'del'): string {
  const mark = `<w:rPr><w:${kind} w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"/></w:rPr>`;
  return paragraph.includes('</w:pPr>')
    ? paragraph.replace('</w:pPr>', `${mark}</w:pPr>`)
    : paragraph.replace('<w:p>', `<w:p><w:pPr>${mark}</w:pPr>`);
}

describe('what a cell lists', () => {
  for (const [isTracked, all] of [
    [false, edits],
    [true, tracked],
  ] as const) {
    for (const [what, does, loses, gets] of all) {
      it(`can be accepted: ${what}, ${isTracked ? 'tracked' : 'not tracked'}`, async () => {
        for (const eol of ['\n', '\r\n']) {
          const text = plan.replaceAll('\n', eol);
          const { review, unplaced, accepted } = reviewed(does(await circulated(text)), text);
          assert.ok(review.changes.every((change) => change.isTracked === isTracked));
          const after = accepted.text.replaceAll(eol, '\n');
          assert.deepEqual({ loses: linesMore(plan, after), gets: linesMore(after, plan) }, { loses, gets });
          assert.deepEqual(unplaced, []);
          assert.equal(accepted.changes.length, review.changes.length);
          if (!isTracked)
            assert.deepEqual(reviewed(does(await circulated(text)), accepted.text).comesBack, []);
        }
      });
    }
  }

  it('is not changed by who only calls a channel by another of its names, but that is told', async () => {
    for (const does of [
      retype('Landlords get the letter', 'Letter or direct mail', 'Letters'),
      (document: Reviewed) => document.change('Letter or direct mail', 'Letters'),
    ]) {
      const { comesBack, accepted } = reviewed(does(await circulated(plan)), plan);
      assert.equal(comesBack.length, 1);
      assert.equal(accepted.text, plan);
    }
  });

  it('is shown and left alone where the plan would say something else', async () => {
    const changes: readonly Change[] = [
      // An audience that the plan does not know.
      retype('Tell your tenants', 'everyone', 'Journalists'),
      // The only channel row would be gone.
      (document) => document.within(FacebookRow, 'w:tr', (xml) => xml.replace(says('Yes'), says('Perhaps'))),
    ];
    for (const change of changes) {
      const { comesBack, accepted } = reviewed(change(await circulated(plan)), plan);
      assert.equal(comesBack.length, 1);
      assert.equal(accepted.text, plan);
    }
  });
});
