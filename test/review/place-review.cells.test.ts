import assert from 'node:assert/strict';
import { readWords } from '../../src/document/passages.ts';
import { placeReview } from '../../src/review/place-review.ts';
import { nowhere, type ReviewChange } from '../../src/review/review.ts';
import { applyEdits } from '../../src/text/text.ts';
import { linesMore, read } from './support.ts';

const plan = `---
campaign: New bin days
audiences:
  - id: homes
    name: All homes
    insight: Homes do not know
    channels: [Leaflet, Facebook]
  - id: landlords
    name: Landlords
    insight: They email
    channels:
      - Email newsletter # monthly
      - Letter
  - name: Schools
    insight: Children take leaflets
objectives:
  - id: out
    objective: Bins are out on the day
    target: 90%
    deadline: 2027-03-08
    audiences: [homes, landlords]
    channels: [Leaflet, Facebook]
  - objective: Landlords tell their tenants
    audiences: [landlords]
    channels: [Letter]
activities:
  - date: 2027-02-01
    activity: Letters go out
    channel: Leaflet
    owner: Ann
    cost: £100
  - date: 2027-02-08
    activity: Talks in halls
    channel: [Leaflet, Facebook]
    owner: Bo
risks:
  - risk: Rain
    likelihood: low
    mitigation: Tents # large
    owner: Ann
  - {risk: Snow, likelihood: high, owner: Bo}
  - risk: Ice
    likelihood: low
    mitigation: |
      Salt the roads.
      Clear *all* paths.
signoff:
  - {name: Jo Bloggs, role: Director}
---
# New bin days

Text.
`;

/** What the plan loses and gets where a cell of the row that has some words says others. */
function changes(text: string) {
  const own = read(text);
  const lines = own.said.flatMap(({ line, cells }) =>
    line === undefined ? [] : [{ line, words: cells.flat(), now: line }],
  );
  return (words: string, title: string, ...after: readonly string[]): string => {
    const row = own.said.find(
      ({ kind, cells, table }) =>
        kind === 'row' && table?.columns.includes(title) && cells.flat().some((cell) => cell.includes(words)),
    );
    assert.ok(row, `${words}, ${title}`);
    const column = row.table!.columns.indexOf(title);
    const before = row.cells[column]!.map(readWords).filter(Boolean);
    const change: ReviewChange = {
      ...{ kind: 'change', isTracked: false, author: '', date: undefined, sort: 'paragraph' },
      ...{ removed: before.join('\n'), added: after.join('\n') },
      place: { ...nowhere, line: row.line, column: title, paragraph: before[0] ?? '' },
      cell: { row: { key: row.key, line: row.line, look: '', isRow: true }, column, before, after },
    };
    const review = {
      comments: [],
      changes: [change],
      lines,
      passages: [],
      asides: [],
      fingerprints: undefined,
    };
    const [placed] = placeReview(review, own).placed;
    if (!placed?.edits) return 'left';
    const now = applyEdits(text, placed.edits);
    assert.equal(/[^\r]\n/.test(now), /[^\r]\n/.test(text));
    const trimmed = (all: readonly string[]) => all.map((line) => line.trim()).join('¶');
    return `${trimmed(linesMore(text, now))} → ${trimmed(linesMore(now, text))}`;
  };
}

const cases: readonly (readonly [words: string, title: string, ...after: string[]])[] = [
  // Lists.
  ['Homes do not know', 'Channels', 'Leaflet or door drop', 'Facebook', 'Local radio'],
  ['Homes do not know', 'Channels', 'Local radio', 'Leaflet or door drop', 'Facebook'],
  ['Homes do not know', 'Channels', 'Facebook', 'Leaflet or door drop'],
  ['Homes do not know', 'Channels', 'Leaflet or door drop'],
  ['Homes do not know', 'Channels', 'Leaflet or door drop, Facebook; Local radio'],
  ['Homes do not know', 'Channels', 'Leaflet or door drop and Local radio'],
  ['Homes do not know', 'Channels', 'Leaflet or door drop,', ', Facebook', 'Local radio ;'],
  ['Homes do not know', 'Channels', 'Leaflet or door drop', 'Leaflet or door drop', 'Facebook'],
  ['Homes do not know', 'Channels', 'Leaflet or door drop', 'Facbook'],
  ['Homes do not know', 'Channels'],
  ['Homes do not know', 'Channels', 'none'],
  ['They email', 'Channels', 'Email newsletter', 'Letter or direct mail', 'Local radio'],
  ['They email', 'Channels', 'Email newsletter'],
  ['They email', 'Channels', 'Letter or direct mail'],
  ['They email', 'Channels', 'Local radio', 'Letter or direct mail'],
  ['They email', 'Channels'],
  ['Children take leaflets', 'Channels', 'Local radio'],
  ['Children take leaflets', 'Channels', 'Local radio', 'Facebook'],
  ['Letters go out', 'Channel', 'Leaflet or door drop', 'Local radio'],
  ['Talks in halls', 'Channel', 'Facebook'],
  ['Bins are out', 'Audiences', 'All homes', 'Landlords', 'Schools'],
  ['Bins are out', 'Audiences', 'Schools'],
  ['Bins are out', 'Audiences', 'All homes', 'Nobody'],
  ['Bins are out', 'Audiences', 'all homes'],
  ['Landlords tell', 'Audiences', 'Schools and All homes'],
  // Yes and No.
  ['Facebook', 'Objective 1: Bins are out on the day', 'No'],
  ['Facebook', 'Objective 2: Landlords tell their tenants', 'Yes'],
  ['Letter or direct mail', 'Objective 2: Landlords tell their tenants', 'no'],
  ['Letter or direct mail', 'Objective 1: Bins are out on the day', 'YES'],
  ['Letter or direct mail', 'Objective 1: Bins are out on the day', 'Perhaps'],
  ['Facebook', 'Objective 1: Bins are out on the day', 'Yes', 'No'],
  // What was not known.
  ['Talks in halls', 'Cost', '£300'],
  ['Talks in halls', 'Cost', 'to be agreed'],
  ['Talks in halls', 'Cost', '£300', 'or more'],
  ['Talks in halls', 'Cost', 'not yet'],
  ['Landlords tell', 'Target', '300: all'],
  ['Landlords tell', 'Deadline', '15 March 2027'],
  ['Landlords tell', 'Deadline', '3/4/2027'],
  ['Landlords tell', 'Deadline', '15/4/2027'],
  ['Snow', 'Mitigation', 'Salt, grit'],
  ['Ice', 'Owner', 'Cy'],
  ['Jo Bloggs', 'Date', '1 April 2027'],
  ['Jo Bloggs', 'Signature', 'Jo'],
  // Nothing left.
  ['Letters go out', 'Owner'],
  ['Letters go out', 'Owner', 'not stated'],
  ['Letters go out', 'Owner', '–'],
  ['Letters go out', 'Cost'],
  ['Letters go out', 'When'],
  ['Bins are out', 'Target'],
  ['Bins are out', 'Deadline'],
  ['Rain', 'Mitigation'],
  ['Rain', 'Likelihood'],
  ['Snow', 'Owner'],
  ['Ice', 'Mitigation'],
  ['All homes', 'Audience'],
  ['Jo Bloggs', 'Role'],
  // More or fewer paragraphs.
  ['Ice', 'Mitigation', 'Salt the roads.', 'Grit.', 'Clear all paths.'],
  ['Ice', 'Mitigation', 'Clear all paths.'],
  ['Ice', 'Mitigation', 'Salt the roads.'],
  ['Ice', 'Mitigation', 'Salt the roads.', 'Clear all paths.', '# Grit'],
  ['Ice', 'Mitigation', 'Salt.', 'Clear all paths.', 'Grit.'],
  ['Letters go out', 'Activity', 'Letters go out', 'In Welsh'],
  ['Rain', 'Mitigation', 'Tents', 'Umbrellas'],
  ['Snow', 'Owner', 'Bo', 'Cy'],
  ['Letters go out', 'When', '1 February 2027', 'At noon'],
  ['They email', 'Insight', 'They email', 'They ring'],
  ['All homes', 'Audience', 'All homes', 'And flats'],
];

for (const [eol, text] of [
  ['LF', plan],
  ['CRLF', plan.replaceAll('\n', '\r\n')],
] as const)
  describe(`the edits of a cell that says more, less or something else (${eol})`, () => {
    const becomes = changes(text);
    it('are those of the list or value that it shows, and of nothing else', () => {
      assert.deepEqual(
        Object.fromEntries(
          cases.map(([words, title, ...after]) => [
            `${words}, ${title}: ${after.join(' ¶ ')}`,
            becomes(words, title, ...after),
          ]),
        ),
        {
          'Homes do not know, Channels: Leaflet or door drop ¶ Facebook ¶ Local radio':
            'channels: [Leaflet, Facebook] → channels: [Leaflet, Facebook, Local radio]',
          'Homes do not know, Channels: Local radio ¶ Leaflet or door drop ¶ Facebook':
            'channels: [Leaflet, Facebook] → channels: [Local radio, Leaflet, Facebook]',
          'Homes do not know, Channels: Facebook ¶ Leaflet or door drop':
            'channels: [Leaflet, Facebook] → channels: [Facebook, Leaflet]',
          'Homes do not know, Channels: Leaflet or door drop':
            'channels: [Leaflet, Facebook] → channels: [Leaflet]',
          'Homes do not know, Channels: Leaflet or door drop, Facebook; Local radio':
            'channels: [Leaflet, Facebook] → channels: [Leaflet, Facebook, Local radio]',
          'Homes do not know, Channels: Leaflet or door drop and Local radio':
            'channels: [Leaflet, Facebook] → channels: [Leaflet, Local radio]',
          'Homes do not know, Channels: Leaflet or door drop, ¶ , Facebook ¶ Local radio ;':
            'channels: [Leaflet, Facebook] → channels: [Leaflet, Facebook, Local radio]',
          'Homes do not know, Channels: Leaflet or door drop ¶ Leaflet or door drop ¶ Facebook': 'left',
          'Homes do not know, Channels: Leaflet or door drop ¶ Facbook': 'left',
          'Homes do not know, Channels: ': 'channels: [Leaflet, Facebook] → channels: []',
          'Homes do not know, Channels: none': 'channels: [Leaflet, Facebook] → channels: []',
          'They email, Channels: Email newsletter ¶ Letter or direct mail ¶ Local radio': ' → - Local radio',
          'They email, Channels: Email newsletter': '- Letter → ',
          'They email, Channels: Letter or direct mail': '- Email newsletter # monthly → ',
          'They email, Channels: Local radio ¶ Letter or direct mail':
            '- Email newsletter # monthly → - Local radio # monthly',
          'They email, Channels: ': 'channels:¶- Email newsletter # monthly¶- Letter → channels: []',
          'Children take leaflets, Channels: Local radio': ' → channels: [Local radio]',
          'Children take leaflets, Channels: Local radio ¶ Facebook': ' → channels: [Local radio, Facebook]',
          'Letters go out, Channel: Leaflet or door drop ¶ Local radio':
            'channel: Leaflet → channel: [Leaflet, Local radio]',
          'Talks in halls, Channel: Facebook': 'channel: [Leaflet, Facebook] → channel: [Facebook]',
          'Bins are out, Audiences: All homes ¶ Landlords ¶ Schools':
            'audiences: [homes, landlords] → audiences: [homes, landlords, Schools]',
          'Bins are out, Audiences: Schools': 'audiences: [homes, landlords] → audiences: [Schools]',
          'Bins are out, Audiences: All homes ¶ Nobody': 'left',
          'Bins are out, Audiences: all homes': 'audiences: [homes, landlords] → audiences: [homes]',
          'Landlords tell, Audiences: Schools and All homes':
            'audiences: [landlords] → audiences: [Schools, homes]',
          'Facebook, Objective 1: Bins are out on the day: No': 'left',
          'Facebook, Objective 2: Landlords tell their tenants: Yes':
            'channels: [Letter] → channels: [Letter, Facebook]',
          'Letter or direct mail, Objective 2: Landlords tell their tenants: no': 'left',
          'Letter or direct mail, Objective 1: Bins are out on the day: YES':
            'channels: [Leaflet, Facebook] → channels: [Leaflet, Facebook, Letter or direct mail]',
          'Letter or direct mail, Objective 1: Bins are out on the day: Perhaps': 'left',
          'Facebook, Objective 1: Bins are out on the day: Yes ¶ No': 'left',
          'Talks in halls, Cost: £300': ' → cost: £300',
          'Talks in halls, Cost: to be agreed': 'left',
          'Talks in halls, Cost: £300 ¶ or more': 'left',
          'Talks in halls, Cost: not yet': 'left',
          'Landlords tell, Target: 300: all': ' → target: "300: all"',
          'Landlords tell, Deadline: 15 March 2027': ' → deadline: 2027-03-15',
          'Landlords tell, Deadline: 3/4/2027': 'left',
          'Landlords tell, Deadline: 15/4/2027': ' → deadline: 2027-04-15',
          'Snow, Mitigation: Salt, grit':
            '- {risk: Snow, likelihood: high, owner: Bo} → - {risk: Snow, likelihood: high, mitigation: "Salt, grit", owner: Bo}',
          'Ice, Owner: Cy': ' → owner: Cy',
          'Jo Bloggs, Date: 1 April 2027':
            '- {name: Jo Bloggs, role: Director} → - {name: Jo Bloggs, role: Director, date: 2027-04-01}',
          'Jo Bloggs, Signature: Jo': 'left',
          'Letters go out, Owner: ': 'owner: Ann → ',
          'Letters go out, Owner: not stated': 'owner: Ann → ',
          'Letters go out, Owner: –': 'owner: Ann → ',
          'Letters go out, Cost: ': 'left',
          'Letters go out, When: ': 'left',
          'Bins are out, Target: ': 'left',
          'Bins are out, Deadline: ': 'left',
          'Rain, Mitigation: ': 'left',
          'Rain, Likelihood: ': 'likelihood: low → ',
          'Snow, Owner: ': '- {risk: Snow, likelihood: high, owner: Bo} → - {risk: Snow, likelihood: high}',
          'Ice, Mitigation: ': 'mitigation: |¶Salt the roads.¶Clear *all* paths. → ',
          'All homes, Audience: ': 'left',
          'Jo Bloggs, Role: ': 'left',
          'Ice, Mitigation: Salt the roads. ¶ Grit. ¶ Clear all paths.': ' → Grit.',
          'Ice, Mitigation: Clear all paths.': 'Salt the roads. → ',
          'Ice, Mitigation: Salt the roads.': 'Clear *all* paths. → ',
          'Ice, Mitigation: Salt the roads. ¶ Clear all paths. ¶ # Grit': ' → \\# Grit',
          'Ice, Mitigation: Salt. ¶ Clear all paths. ¶ Grit.': 'Salt the roads. → Salt.¶Grit.',
          'Letters go out, Activity: Letters go out ¶ In Welsh':
            'activity: Letters go out → activity: |-¶Letters go out¶In Welsh',
          'Rain, Mitigation: Tents ¶ Umbrellas':
            'mitigation: Tents # large → mitigation: "Tents\\nUmbrellas" # large',
          'Snow, Owner: Bo ¶ Cy':
            '- {risk: Snow, likelihood: high, owner: Bo} → - {risk: Snow, likelihood: high, owner: "Bo\\nCy"}',
          'Letters go out, When: 1 February 2027 ¶ At noon': 'left',
          'They email, Insight: They email ¶ They ring':
            'insight: They email → insight: |-¶They email¶They ring',
          'All homes, Audience: All homes ¶ And flats': 'name: All homes → name: |-¶All homes¶And flats',
        },
      );
    });
  });
