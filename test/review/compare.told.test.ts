import assert from 'node:assert/strict';
import { compareWithPlan } from '../../src/review/compare.ts';
import type { PassageMark, ReviewChange } from '../../src/review/review.ts';
import { reviewedPlan } from '../../src/review/reviewed-plan.ts';
import { exported } from '../word/support.ts';
import { Reviewed } from './reviewed.ts';
import { source } from './support.ts';

const plan = `---
campaign: New bin days
lead: Sam Okoro
objectives:
  - objective: Bins are out
    target: 90%
  - objective: Costs are down
    target: 80%
activities:
  - date: 2027-02-01
    activity: Letters go out to all
    owner: Ann
  - date: 2027-02-08
    activity: Talks in the halls
    owner: Bo
risks:
  - risk: Rain on the day
    owner: Ann
  - risk: Snow on the day
    owner: Bo
    mitigation: |
      Salt the roads.
      Clear the paths.
---
# New bin days

## Background

The rounds are too long for one shift, so that crews are tired by noon.

Second **bold** words stand here for a while.

- Calendars go to every household
- [ ] Crews put stickers on bins
- The contact centre has a script

## What we learn

| Week | What happens |
| --- | --- |
| One | Calendars go out |
| Two | Stickers go on |

The last words of the plan are these.
`;

const bytes = exported(plan).then((document) => document.bytes);

const short = (words: string) => words.replaceAll('\u0001', ' | ').replaceAll('\n', '¶');

function markTold({ key, line, look, isRow }: PassageMark): string {
  return [
    `“${short(key)}”`,
    ...(line === undefined ? [] : [`@${line}`]),
    ...(/^#/.test(look) ? ['heading'] : []),
    ...(isRow ? ['row'] : []),
  ].join(' ');
}

/** All that is known of a change, in short. */
function told({
  sort,
  isTracked,
  removed,
  added,
  place,
  whole,
  cell,
  obstacle,
  box,
  aside,
  ...more
}: ReviewChange): string {
  const { line, near, column, paragraph, start, end, passage } = place;
  const between =
    whole && 'between' in whole
      ? ` between ${whole.between.before.map(markTold).join(', ')} and ${whole.between.after && markTold(whole.between.after)}`
      : '';
  return [
    `${isTracked ? 'tracked ' : ''}${sort} “${short(removed)}” → “${short(added)}”`,
    `in ${short(paragraph.slice(0, start))}[${short(paragraph.slice(start, end))}]${short(paragraph.slice(end))}`,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(near === undefined ? [] : [`near ${near}`]),
    ...(column === undefined ? [] : [`below ${column}`]),
    ...(passage ? [] : ['no passage']),
    ...(whole?.does === 'add'
      ? [
          `adds ${whole.added.isRow ? 'row ' : ''}${whole.added.cells.map(short).join(' | ')}${between}${whole.added.headings ? `, like ${whole.added.headings.map(markTold).join()}` : ''}`,
        ]
      : whole?.does === 'join'
        ? [`joins ${whole.passages.map(markTold).join(', ')} to ${whole.words}`]
        : whole
          ? [`${whole.does}s ${markTold(whole.passage)}${between}`]
          : []),
    ...(cell
      ? [`cell ${cell.column} of ${markTold(cell.row)}: ${cell.before.join('¶')} → ${cell.after.join('¶')}`]
      : []),
    ...(box ? [`${box.isTicked ? 'ticks' : 'unticks'} ${markTold(box.passage)}`] : []),
    ...(aside ? [aside] : []),
    ...(more.isOfWholeTable ? ['of a whole table'] : []),
    ...(obstacle ? [obstacle] : []),
  ].join('; ');
}

type Does = (document: Reviewed) => Reviewed;

const edits: Readonly<Record<string, Does>> = {
  nothing: (document) => document,
  'words retyped': (document) => document.retype('too long', 'far too long'),
  'words in two places': (document) =>
    document.retype('The rounds are', 'Our rounds are').retype('tired by noon', 'tired by ten'),
  'a paragraph taken out': (document) => document.takeOut('Second', 'w:p'),
  'a paragraph put in': (document) =>
    document.putBehind('The last words', 'w:p', { 'The last words of the plan are these.': 'One more.' }),
  'two paragraphs put in': (document) =>
    document
      .putBehind('tired by noon', 'w:p', {
        'The rounds are too long for one shift, so that crews are tired by noon.': 'B.',
      })
      .putBehind('tired by noon', 'w:p', {
        'The rounds are too long for one shift, so that crews are tired by noon.': 'A.',
      }),
  'a heading put in': (document) =>
    document.putBehind('What we learn', 'w:p', { 'What we learn': 'And more' }),
  'a heading reworded': (document) => document.retype('What we learn', 'Lessons'),
  'an item taken out': (document) => document.takeOut('Calendars go to every', 'w:p'),
  'an item put in': (document) =>
    document.putBehind('The contact centre', 'w:p', { 'The contact centre has a script': 'Schools know' }),
  'an item moved': (document) => document.move('Calendars go to every', 'w:p', 'The contact centre'),
  'a paragraph moved': (document) => document.move('tired by noon', 'w:p', 'The last words'),
  'a row of the text taken out': (document) => document.takeOut('Stickers go on', 'w:tr'),
  'a row of the text put in': (document) =>
    document.putBehind('Stickers go on', 'w:tr', { Two: 'Three', 'Stickers go on': 'Rest' }),
  'a cell of the text retyped': (document) => document.retype('Stickers go on', 'Stickers come off'),
  'a row taken out': (document) => document.takeOut('Talks in the halls', 'w:tr'),
  'a row put in': (document) => document.putBehind('Snow on the day', 'w:tr', { 'Snow on the day': 'Ice' }),
  'rows moved': (document) => document.move('Rain on the day', 'w:tr', 'Snow on the day'),
  'a cell retyped': (document) => document.retype('Rain on the day', 'Rain at noon'),
  'a cell emptied': (document) =>
    document.within('Snow on the day', 'w:tr', (xml) => xml.replace('<w:t>Bo</w:t>', '<w:t></w:t>')),
  'a paragraph of a cell taken out': (document) => document.takeOut('Salt the roads.', 'w:p'),
  'a paragraph of a cell retyped': (document) => document.retype('Clear the paths.', 'Clear all paths.'),
  'the table taken out': (document) =>
    document
      .takeOut('Rain on the day', 'w:tr')
      .takeOut('Snow on the day', 'w:tr')
      .takeOut('Mitigation', 'w:tr'),
  'the title retyped': (document) => document.retype('New bin days', 'Newer bin days'),
  'tracked words': (document) => document.change('too long', 'far too long'),
  'tracked words of a cell': (document) => document.change('Rain on', 'Storms on'),
  'a tracked paragraph': (document) =>
    document.insertBehind('tired by noon', 'w:p', {
      'The rounds are too long for one shift, so that crews are tired by noon.': 'A.',
    }),
  'a tracked paragraph gone': (document) => document.deleteWhole('The last words', 'w:p'),
  'a tracked row': (document) =>
    document.insertBehind('Snow on the day', 'w:tr', { 'Snow on the day': 'Ice' }),
  'a tracked row gone': (document) => document.deleteWhole('Rain on the day', 'w:tr'),
  'a tracked move': (document) => document.moveTracked('tired by noon', 'The last words'),
  'a counted row put in': (document) =>
    document
      .putBehind('Bins are out', 'w:tr', { 1: '2', 'Bins are out': 'Streets are clean' })
      .within('Costs are down', 'w:tr', (xml) => xml.replace('>2<', '>3<')),
  'a counted row taken out': (document) =>
    document
      .takeOut('Bins are out', 'w:tr')
      .within('Costs are down', 'w:tr', (xml) => xml.replace('>2<', '>1<')),
  'counted rows moved': (document) =>
    document
      .move('Bins are out', 'w:tr', 'Costs are down')
      .within('Costs are down', 'w:tr', (xml) => xml.replace('>2<', '>1<'))
      .within('Bins are out', 'w:tr', (xml) => xml.replace('>1<', '>2<')),
  'a number retyped': (document) =>
    document.within('Costs are down', 'w:tr', (xml) => xml.replace('>2<', '>7<')),
  'two tracked paragraphs gone': (document) =>
    document.deleteWhole('tired by noon', 'w:p').deleteWhole('Second', 'w:p'),
  'two tracked rows': (document) =>
    document
      .insertBehind('Snow on the day', 'w:tr', { 'Snow on the day': 'Ice' })
      .insertBehind('Ice', 'w:tr', { Ice: 'Fog' }),
  'a tracked heading': (document) =>
    document.insertBehind('What we learn', 'w:p', { 'What we learn': 'And more' }),
  'a tracked paragraph cut and put': (document) =>
    document.deleteWhole('Second', 'w:p').insertBehind('The last words', 'w:p', {
      'The last words of the plan are these.': 'Second bold words stand here for a while.',
    }),
  'a box ticked': (document) =>
    document.within('Crews put stickers', 'w:p', (xml) =>
      xml.replace(/w14:val="0"/, 'w14:val="1"').replace('☐', '☒'),
    ),
  'words across a paragraph’s end': (document) =>
    document.retype('Second', 'The second').takeOut('tired by noon', 'w:p'),
  'a tracked value': (document) => document.change('Sam Okoro', 'Ann Lee'),
};

/** What comes back, by what was done, where the plan has become another since. */
async function comesBack(
  text: string,
  which: readonly string[],
  prepared: Does = (document) => document,
): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const what of which) {
    const returned = edits[what]!(prepared(new Reviewed(await bytes))).read();
    const review = compareWithPlan(returned, reviewedPlan(source(text), returned));
    all[what] = [review.origin, ...review.changes.map(told)];
  }
  return all;
}

describe('all that is told of what was changed', () => {
  it('is where it stands, what it makes of the plan, and between what', async () => {
    assert.deepEqual(await comesBack(plan, Object.keys(edits)), {
      nothing: ['this version'],
      'words retyped': [
        'this version',
        'text “” → “far ”; in The rounds are []too long for one shift, so that crews are tired by noon.; line 28',
      ],
      'words in two places': [
        'this version',
        'text “The” → “Our”; in [The] rounds are too long for one shift, so that crews are tired by noon.; line 28',
        'text “noon” → “ten”; in The rounds are too long for one shift, so that crews are tired by [noon].; line 28',
      ],
      'a paragraph taken out': [
        'this version',
        'paragraph “Second bold words stand here for a while.” → “”; in [Second bold words stand here for a while.]; line 30; no passage; removes “Second bold words stand here for a while.” @30',
      ],
      'a paragraph put in': [
        'this version',
        'paragraph “” → “One more.”; in []; near 43; no passage; adds One more. between “The last words of the plan are these.” @43 and “Objectives” @3 heading',
      ],
      'two paragraphs put in': [
        'this version',
        'paragraph “” → “A.”; in []; near 28; no passage; adds A. between “The rounds are too long for one shift, so that crews are tired by noon.” @28 and “Second bold words stand here for a while.” @30',
        'paragraph “” → “B.”; in []; near 28; no passage; adds B. between “A.”, “The rounds are too long for one shift, so that crews are tired by noon.” @28 and “Second bold words stand here for a while.” @30',
      ],
      'a heading put in': [
        'this version',
        'paragraph “” → “And more”; in []; near 36; no passage; adds And more between “What we learn” @36 heading and “Week | What happens” row, like “Background” @26 heading,“What we learn” @36 heading,“Objectives” @3 heading,“Channels” heading,“Timeline and activities” @8 heading,“Risks” @15 heading,“New bin days” @24 heading',
      ],
      'a heading reworded': ['this version', 'text “What we learn” → “Lessons”; in [What we learn]; line 36'],
      'an item taken out': [
        'this version',
        'paragraph “Calendars go to every household” → “”; in [Calendars go to every household]; line 32; no passage; removes “Calendars go to every household” @32',
      ],
      'an item put in': [
        'this version',
        'paragraph “” → “Schools know”; in []; near 34; no passage; adds Schools know between “The contact centre has a script” @34 and “What we learn” @36 heading',
      ],
      'an item moved': [
        'this version',
        'move “Calendars go to every household” → “Calendars go to every household”; in [Calendars go to every household]; line 32; moves “Calendars go to every household” @32 between “The contact centre has a script” @34 and “What we learn” @36 heading',
      ],
      'a paragraph moved': [
        'this version',
        'move “The rounds are too long for one shift, so that crews are tired by noon.” → “The rounds are too long for one shift, so that crews are tired by noon.”; in [The rounds are too long for one shift, so that crews are tired by noon.]; line 28; moves “The rounds are too long for one shift, so that crews are tired by noon.” @28 between “The last words of the plan are these.” @43 and “Objectives” @3 heading',
      ],
      'a row of the text taken out': [
        'this version',
        'paragraph “Two; Stickers go on” → “”; in [Two]; line 41; below Week; no passage; removes “Two | Stickers go on” @41 row',
      ],
      'a row of the text put in': [
        'this version',
        'paragraph “” → “Three; Rest”; in []; near 41; no passage; adds row Three | Rest between “Two | Stickers go on” @41 row and “The last words of the plan are these.” @43',
      ],
      'a cell of the text retyped': [
        'this version',
        'text “go on” → “come off”; in Stickers [go on]; line 41; below What happens; cell 1 of “Two | Stickers go on” @41 row: Stickers go on → Stickers come off',
      ],
      'a row taken out': [
        'this version',
        'paragraph “8 February 2027; Talks in the halls; Bo” → “”; in [8 February 2027]; line 12; below When; no passage; removes “8 February 2027 | Talks in the halls | Bo” @12 row',
      ],
      'a row put in': [
        'this version',
        'paragraph “” → “Ice; Salt the roads.¶Clear the paths.; Bo”; in []; near 18; no passage; adds row Ice | Salt the roads.¶Clear the paths. | Bo between “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined',
      ],
      'rows moved': [
        'this version',
        'move “Rain on the day; not stated; Ann” → “Rain on the day; not stated; Ann”; in [Rain on the day]; line 16; below Risk; moves “Rain on the day | not stated | Ann” @16 row between “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined',
      ],
      'a cell retyped': [
        'this version',
        'text “on the day” → “at noon”; in Rain [on the day]; line 16; below Risk; cell 0 of “Rain on the day | not stated | Ann” @16 row: Rain on the day → Rain at noon',
      ],
      'a cell emptied': [
        'this version',
        'paragraph “Bo” → “”; in [Bo]; line 18; below Owner; cell 2 of “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row: Bo → ',
      ],
      'a paragraph of a cell taken out': [
        'this version',
        'paragraph “Salt the roads.” → “”; in [Salt the roads.]; line 18; below Mitigation; cell 1 of “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row: Salt the roads.¶Clear the paths. → Clear the paths.',
      ],
      'a paragraph of a cell retyped': [
        'this version',
        'text “the” → “all”; in Clear [the] paths.; line 18; below Mitigation; cell 1 of “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row: Salt the roads.¶Clear the paths. → Salt the roads.¶Clear all paths.',
      ],
      'the table taken out': [
        'this version',
        'paragraph “Risk; Mitigation; Owner” → “”; in [Risk]; near 16; below Risk; no passage; removes “Risk | Mitigation | Owner” row; of a whole table',
        'paragraph “Rain on the day; not stated; Ann” → “”; in [Rain on the day]; line 16; below Risk; no passage; removes “Rain on the day | not stated | Ann” @16 row; of a whole table',
        'paragraph “Snow on the day; Salt the roads.; Clear the paths.; Bo” → “”; in [Snow on the day]; line 18; below Risk; no passage; removes “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row; of a whole table',
      ],
      'the title retyped': ['this version', 'text “New” → “Newer”; in [New] bin days; line 24'],
      'tracked words': [
        'this version',
        'tracked text “too long” → “far too long”; in The rounds are [too long] for one shift, so that crews are tired by noon.; line 28',
      ],
      'tracked words of a cell': [
        'this version',
        'tracked text “Rain on” → “Storms on”; in [Rain on] the day; line 16; below Risk; cell 0 of “Rain on the day | not stated | Ann” @16 row: Rain on the day → Storms on the day',
      ],
      'a tracked paragraph': [
        'this version',
        'tracked paragraph “” → “A.”; in The rounds are too long for one shift, so that crews are tired by noon.[]; line 28; adds A. between “The rounds are too long for one shift, so that crews are tired by noon.” @28 and “Second bold words stand here for a while.” @30',
      ],
      'a tracked paragraph gone': [
        'this version',
        'tracked paragraph “The last words of the plan are these.” → “”; in [The last words of the plan are these.]; line 43; removes “The last words of the plan are these.” @43',
      ],
      'a tracked row': [
        'this version',
        'tracked paragraph “” → “Ice; Salt the roads. Clear the paths.; Bo”; in []; near 18; no passage; adds row Ice | Salt the roads.¶Clear the paths. | Bo between “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined',
      ],
      'a tracked row gone': [
        'this version',
        'tracked paragraph “Rain on the day; not stated; Ann” → “”; in [Rain on the day]; line 16; removes “Rain on the day | not stated | Ann” @16 row',
      ],
      'a tracked move': [
        'this version',
        'tracked move “The rounds are too long for one shift, so that crews are tired by noon.” → “The rounds are too long for one shift, so that crews are tired by noon.”; in [The rounds are too long for one shift, so that crews are tired by noon.]; line 28; moves “The rounds are too long for one shift, so that crews are tired by noon.” @28 between “The last words of the plan are these.” @43 and “Objectives” @3 heading',
      ],
      'a counted row put in': [
        'this version',
        'paragraph “” → “1; Streets are clean; 90%”; in []; near 4; no passage; adds row 1 | Streets are clean | 90% between “1 | Bins are out | 90%” @4 row and “2 | Costs are down | 80%” @6 row',
      ],
      'a counted row taken out': [
        'this version',
        'paragraph “1; Bins are out; 90%” → “”; in [1]; line 4; below No.; no passage; removes “1 | Bins are out | 90%” @4 row',
      ],
      'counted rows moved': [
        'this version',
        'move “1; Bins are out; 90%” → “1; Bins are out; 90%”; in [1]; line 4; below No.; moves “1 | Bins are out | 90%” @4 row between “2 | Costs are down | 80%” @6 row and “Channels” heading',
      ],
      'a number retyped': [
        'this version',
        'text “2” → “7”; in [2]; line 6; below No.; cell 0 of “2 | Costs are down | 80%” @6 row: 2 → 7',
      ],
      'two tracked paragraphs gone': [
        'this version',
        'tracked paragraph “The rounds are too long for one shift, so that crews are tired by noon.” → “”; in [The rounds are too long for one shift, so that crews are tired by noon.]; line 28; removes “The rounds are too long for one shift, so that crews are tired by noon.” @28',
        'tracked paragraph “Second bold words stand here for a while.” → “”; in [Second bold words stand here for a while.]; line 30; removes “Second bold words stand here for a while.” @30',
      ],
      'two tracked rows': [
        'this version',
        'tracked paragraph “” → “Ice; Salt the roads. Clear the paths.; Bo”; in []; near 18; no passage; adds row Ice | Salt the roads.¶Clear the paths. | Bo between “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined',
        'tracked paragraph “” → “Fog; Salt the roads. Clear the paths.; Bo”; in []; near 18; no passage; adds row Fog | Salt the roads.¶Clear the paths. | Bo between “Ice | Salt the roads.¶Clear the paths. | Bo” row, “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined',
      ],
      'a tracked heading': [
        'this version',
        'tracked paragraph “” → “And more”; in What we learn[]; line 36; adds And more between “What we learn” @36 heading and “Week | What happens” row, like “Background” @26 heading,“What we learn” @36 heading,“Objectives” @3 heading,“Channels” heading,“Timeline and activities” @8 heading,“Risks” @15 heading,“New bin days” @24 heading',
      ],
      'a tracked paragraph cut and put': [
        'this version',
        'tracked move “Second bold words stand here for a while.” → “Second bold words stand here for a while.”; in [Second bold words stand here for a while.]; line 30; moves “Second bold words stand here for a while.” @30 between “The last words of the plan are these.” @43 and “Objectives” @3 heading',
      ],
      'a box ticked': [
        'this version',
        'box “Crews put stickers on bins” → “Crews put stickers on bins”; in [Crews put stickers on bins]; line 33; ticks “Crews put stickers on bins” @33',
      ],
      'words across a paragraph’s end': [
        'this version',
        'paragraph “The rounds are too long for one shift, so that crews are tired by noon.” → “”; in [The rounds are too long for one shift, so that crews are tired by noon.]; line 28; no passage; removes “The rounds are too long for one shift, so that crews are tired by noon.” @28',
        'text “Second” → “The second”; in [Second] bold words stand here for a while.; line 30',
      ],
      'a tracked value': [
        'this version',
        'tracked text “Sam Okoro” → “Ann Lee”; in Lead: [Sam Okoro]; line 2',
      ],
    });
  });

  it('is the same by the lines at the export where the plan has moved on above it', async () => {
    const moved = plan
      .replace('lead: Sam', 'organisation: Elmfield\nlead: Sam')
      .replace('## Background\n', '## Background\n\nPut in since.\n');
    assert.deepEqual(
      await comesBack(moved, [
        'nothing',
        'a paragraph put in',
        'an item moved',
        'a row put in',
        'a cell retyped',
        'a tracked value',
      ]),
      {
        nothing: ['earlier version'],
        'a paragraph put in': [
          'earlier version',
          'paragraph “” → “One more.”; in []; near 43; no passage; adds One more. between “The last words of the plan are these.” @43 and “Objectives” @3 heading',
        ],
        'an item moved': [
          'earlier version',
          'move “Calendars go to every household” → “Calendars go to every household”; in [Calendars go to every household]; line 32; moves “Calendars go to every household” @32 between “The contact centre has a script” @34 and “What we learn” @36 heading',
        ],
        'a row put in': [
          'earlier version',
          'paragraph “” → “Ice; Salt the roads.¶Clear the paths.; Bo”; in []; near 18; no passage; adds row Ice | Salt the roads.¶Clear the paths. | Bo between “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined',
        ],
        'a cell retyped': [
          'earlier version',
          'text “on the day” → “at noon”; in Rain [on the day]; line 16; below Risk; cell 0 of “Rain on the day | not stated | Ann” @16 row: Rain on the day → Rain at noon',
        ],
        'a tracked value': [
          'earlier version',
          'tracked text “Sam Okoro” → “Ann Lee”; in Lead: [Sam Okoro]; line 2',
        ],
      },
    );
  });

  it('cannot be made where the plan says something else there by now', async () => {
    const changed = plan
      .replace('too long for one shift', 'too long for a shift')
      .replace('Rain on the day', 'Storms on the day')
      .replace('- Calendars go to every household\n', '')
      .replace('| Two | Stickers go on |\n', '| Two | Stickers go off |\n| Three | Talks |\n');
    assert.deepEqual(
      await comesBack(changed, [
        'nothing',
        'words retyped',
        'a cell retyped',
        'an item taken out',
        'a cell of the text retyped',
        'a row of the text taken out',
        'rows moved',
      ]),
      {
        nothing: ['earlier version'],
        'words retyped': [
          'earlier version',
          'text “” → “far ”; in The rounds are []too long for a shift, so that crews are tired by noon.; line 28; plan changed',
          'text “a” → “one”; in The rounds are too long for [a] shift, so that crews are tired by noon.; line 28; plan changed',
        ],
        'a cell retyped': [
          'earlier version',
          'text “Storms on the day” → “Rain at noon”; in [Storms on the day]; line 16; below Risk; plan changed',
        ],
        'an item taken out': ['earlier version'],
        'a cell of the text retyped': [
          'earlier version',
          'text “go” → “come”; in Stickers [go] off; line 41; below What happens; plan changed',
        ],
        'a row of the text taken out': ['earlier version'],
        'rows moved': [
          'earlier version',
          'move “Storms on the day; not stated; Ann” → “Storms on the day; not stated; Ann”; in [Storms on the day]; line 16; below Risk; moves “Storms on the day | not stated | Ann” @16 row between “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined; plan changed',
          'text “Storms” → “Rain”; in [Storms] on the day; line 16; below Risk; plan changed',
        ],
      },
    );
  });

  it('is all that differs where the document does not tell its version any more', async () => {
    const bare: Does = (document) =>
      document
        .edit((xml) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, ''))
        .part('customXml/item1.xml', () => '<x/>');
    assert.deepEqual(
      await comesBack(
        plan,
        [
          'nothing',
          'words retyped',
          'a paragraph put in',
          'an item moved',
          'a row put in',
          'a row taken out',
          'a cell retyped',
          'a heading reworded',
        ],
        bare,
      ),
      {
        nothing: ['unknown version'],
        'words retyped': [
          'unknown version',
          'text “” → “far ”; in The rounds are []too long for one shift, so that crews are tired by noon.; line 28',
        ],
        'a paragraph put in': [
          'unknown version',
          'paragraph “” → “One more.”; in []; near 43; no passage; adds One more. between “The last words of the plan are these.” @43 and “Objectives” @3 heading',
        ],
        'an item moved': [
          'unknown version',
          'move “Calendars go to every household” → “Calendars go to every household”; in [Calendars go to every household]; line 32; moves “Calendars go to every household” @32 between “The contact centre has a script” @34 and “What we learn” @36 heading',
        ],
        'a row put in': [
          'unknown version',
          'paragraph “” → “Ice; Salt the roads.¶Clear the paths.; Bo”; in []; near 18; no passage; adds row Ice | Salt the roads.¶Clear the paths. | Bo between “Snow on the day | Salt the roads.¶Clear the paths. | Bo” @18 row and undefined',
        ],
        'a row taken out': [
          'unknown version',
          'paragraph “8 February 2027; Talks in the halls; Bo” → “”; in [8 February 2027]; line 12; below When; no passage; removes “8 February 2027 | Talks in the halls | Bo” @12 row',
        ],
        'a cell retyped': [
          'unknown version',
          'text “on the day” → “at noon”; in Rain [on the day]; line 16; below Risk; cell 0 of “Rain on the day | not stated | Ann” @16 row: Rain on the day → Rain at noon',
        ],
        'a heading reworded': [
          'unknown version',
          'text “What we learn” → “Lessons”; in [What we learn]; line 36',
        ],
      },
    );
  });
});
