import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { compareWithPlan } from '../../src/review/compare.ts';
import { placeReview } from '../../src/review/place-review.ts';
import { reviewedPlan } from '../../src/review/reviewed-plan.ts';
import { exported, exportedBytes } from '../word/support.ts';
import { corporateTemplate } from '../word/templates.ts';
import { deleted, inserted, Reviewed, run } from './reviewed.ts';
import { circulatedPlan, retyped, retypedSample } from './sample.ts';
import { circulated, linesMore, read, reviewed, source } from './support.ts';

const plan = circulatedPlan;

/** What a reviewer does to the document, what of it comes back, and what accepting all of it does to the plan. */
interface Edit {
  readonly what: string;
  readonly does: (document: Reviewed) => Reviewed;
  /** Each change in a sentence, with its line in the plan, counted from one. */
  readonly comesBack: readonly string[];
  /** The lines that the plan loses and gets; undefined where nothing can be accepted. */
  readonly accepted?: { readonly loses: readonly string[]; readonly gets: readonly string[] };
}

const riskRow = {
  'Crews miss streets': 'Snow in March',
  'Text messages on the day': 'Second round on Saturday',
  Operations: 'Depot',
};
const riskEntry = [
  '  - risk: Snow in March',
  '    likelihood: medium',
  '    impact: medium',
  '    mitigation: Second round on Saturday',
  '    owner: Depot',
];
const crewsEntry = [
  '  - risk: Crews miss streets',
  '    likelihood: medium',
  '    impact: medium',
  '    mitigation: Text messages on the day',
  '    owner: Operations',
];

const tracked: readonly Edit[] = [
  {
    what: 'a date',
    does: (document) => document.change('8 March', '15 March'),
    comesBack: ['23: Takes out “8 March”, puts in “15 March”.'],
    accepted: { loses: ['    deadline: 2027-03-08'], gets: ['    deadline: 2027-03-15'] },
  },
  {
    what: 'an amount',
    does: (document) => document.change('£450', '£520'),
    comesBack: ['49: Takes out “£450”, puts in “£520”.'],
    accepted: { loses: ['    cost: £450'], gets: ['    cost: £520'] },
  },
  {
    what: 'an amount that the plan has in figures alone',
    does: (document) => document.change('£1,200', '£1,350'),
    comesBack: ['43: Takes out “£1,200”, puts in “£1,350”.'],
    accepted: { loses: ['    cost: 1200'], gets: ['    cost: 1350'] },
  },
  {
    what: 'a percentage',
    does: (document) => document.change('62%', '64%'),
    comesBack: ['21: Takes out “62%”, puts in “64%”.'],
    accepted: { loses: ['    baseline: 62%'], gets: ['    baseline: 64%'] },
  },
  {
    what: 'a level: Low to Medium',
    does: (document) => document.change('Low', 'Medium'),
    comesBack: ['55: Takes out “Low”, puts in “Medium”.'],
    accepted: { loses: ['    likelihood: low'], gets: ['    likelihood: medium'] },
  },
  {
    what: 'the status: draft to approved',
    does: (document) => document.change('DRAFT, not yet approved', 'Approved'),
    comesBack: ['6: Takes out “DRAFT, not yet approved”, puts in “Approved”.'],
    accepted: { loses: ['status: draft'], gets: ['status: approved'] },
  },
  {
    what: 'a day in figures of which the month may come first',
    does: (document) => document.change('15 February 2027', '09/12/27'),
    comesBack: ['44: Takes out “15 February 2027”, puts in “09/12/27”.'],
  },
  {
    what: 'a channel for another',
    does: (document) => document.change('Letter or direct mail', 'Email newsletter'),
    comesBack: ['46: Takes out “Letter or direct mail”, puts in “Email newsletter”.'],
    accepted: { loses: ['    channel: [Letter]'], gets: ['    channel: [Email newsletter]'] },
  },
  {
    what: 'a name',
    does: (document) => document.change('Housing team', 'Private sector housing'),
    comesBack: ['47: Takes out “Housing team”, puts in “Private sector housing”.'],
    accepted: { loses: ['    owner: Housing team'], gets: ['    owner: Private sector housing'] },
  },
  {
    what: 'the days of the campaign',
    does: (document) => document.change('4 January to 30 April 2027', '11 January to 30 May 2027'),
    comesBack: ['7: Takes out “4 January to 30 April 2027”, puts in “11 January to 30 May 2027”.'],
    accepted: {
      loses: ['start: 2027-01-04', 'end: 2027-04-30'],
      gets: ['start: 2027-01-11', 'end: 2027-05-30'],
    },
  },
  {
    what: 'words in bold',
    does: (document) => document.change('are too long', 'take too long'),
    comesBack: ['72: Takes out “are too long”, puts in “take too long”.'],
    accepted: {
      loses: [
        'Two in three households will have a new bin day from March. The council collects more food waste, and **the old rounds are too long** for one shift.',
      ],
      gets: [
        'Two in three households will have a new bin day from March. The council collects more food waste, and **the old rounds take too long** for one shift.',
      ],
    },
  },
  {
    what: 'a paragraph put in',
    does: (document) =>
      document.insertBehind('What we learn goes', 'w:p', {
        "What we learn goes into next year's plan.": 'The results go to Cabinet in July.',
      }),
    comesBack: ['87: Puts in the paragraph “The results go to Cabinet in July.”.'],
    accepted: { loses: [], gets: ['The results go to Cabinet in July.', ''] },
  },
  {
    what: 'a paragraph taken out',
    does: (document) => document.deleteWhole('People find out by', 'w:p'),
    comesBack: [
      '74: Takes out the paragraph “People find out by the map, from the crews and from each other.”.',
    ],
    accepted: {
      loses: [
        'People find out by [the map](https://www.example.org/map), from the crews and from each other.',
        '',
      ],
      gets: [],
    },
  },
  {
    what: 'a list item put in',
    does: (document) =>
      document.insertBehind('Crews put stickers', 'w:p', {
        'Crews put stickers on bins': 'Councillors get a briefing',
      }),
    comesBack: ['79: Puts in the paragraph “Councillors get a briefing”.'],
    accepted: { loses: [], gets: ['- Councillors get a briefing'] },
  },
  {
    what: 'a list item taken out',
    does: (document) => document.deleteWhole('Crews put stickers', 'w:p'),
    comesBack: ['79: Takes out the paragraph “Crews put stickers on bins”.'],
    accepted: { loses: ['- Crews put stickers on bins'], gets: [] },
  },
  {
    what: 'a row of a table in the text put in',
    does: (document) =>
      document.insertBehind('Stickers go on', 'w:tr', { Two: 'Three', 'Stickers go on': 'Helpline opens' }),
    comesBack: ['85: Puts in the row “Three; Helpline opens”.'],
    accepted: { loses: [], gets: ['| Three | Helpline opens |'] },
  },
  {
    what: 'a risk put in',
    does: (document) => document.insertBehind('Crews miss streets', 'w:tr', riskRow),
    comesBack: ['63: Puts in the row “Snow in March; Medium; Medium; Second round on Saturday; Depot”.'],
    accepted: { loses: [], gets: riskEntry },
  },
  {
    what: 'a risk put in, its words in pieces',
    does: (document) =>
      document
        .insertBehind('Crews miss streets', 'w:tr', riskRow)
        .edit((xml) =>
          xml.replace(
            /<w:t>Snow in March<\/w:t><\/w:r>/,
            '<w:t xml:space="preserve">Snow in </w:t></w:r><w:r><w:t>March</w:t></w:r>',
          ),
        ),
    comesBack: ['63: Puts in the row “Snow in March; Medium; Medium; Second round on Saturday; Depot”.'],
    accepted: { loses: [], gets: riskEntry },
  },
  {
    what: 'a risk cut out and put in elsewhere, which Word records as two changes',
    does: (document) =>
      document
        .deleteWhole('Calendars arrive late', 'w:tr')
        .insertBehind('Crews miss streets', 'w:tr', {
          'Crews miss streets': 'Calendars arrive late',
          'Text messages on the day': 'Print a week early',
          Operations: 'Print team',
        })
        .edit((xml) => {
          const at = xml.lastIndexOf('Calendars arrive late');
          return xml.slice(0, at) + xml.slice(at).replace('Medium', 'Low').replace('Medium', 'High');
        }),
    comesBack: [
      '54: Moves “Calendars arrive late; Low; High; Print a week early; Print team” to another place.',
    ],
    accepted: { loses: [], gets: [] },
  },
  {
    what: 'a risk taken out',
    does: (document) => document.deleteWhole('Crews miss streets', 'w:tr'),
    comesBack: [
      '59: Takes out the row “Crews miss streets; Medium; Medium; Text messages on the day; Operations”.',
    ],
    accepted: { loses: crewsEntry, gets: [] },
  },
  {
    what: 'an audience taken out that an objective addresses',
    does: (document) => document.deleteWhole('They tell their tenants by email', 'w:tr'),
    comesBack: ['15: Takes out the row “Private landlords; They tell their tenants by email”.'],
  },
  {
    what: 'a list item moved',
    does: (document) => document.moveTracked('Calendars go to every household', 'The contact centre'),
    comesBack: ['78: Moves “Calendars go to every household” to another place.'],
    accepted: {
      loses: [],
      gets: [],
    },
  },
  {
    what: 'words that the export made up',
    does: (document) => document.change('Planned costs', 'Spending'),
    comesBack: ['38: Takes out “Planned costs”, puts in “Spending”.'],
  },
];

const untracked: readonly Edit[] = [
  {
    what: 'three sentences retyped',
    does: (document) =>
      document
        .retype(
          'Two in three households will have a new bin day from March.',
          'From March most bins are emptied on another day.',
        )
        .retype('from the crews and from each other.', 'and from whoever comes by.')
        .retype(
          "What we learn goes into next year's plan.",
          'Lessons are kept for the next change of rounds.',
        ),
    comesBack: [
      '72: Takes out “Two in three households will have a new bin day from March”, puts in “From March most bins are emptied on another day”.',
      '74: Takes out “from the crews and from each other”, puts in “and from whoever comes by”.',
      "87: Takes out “What we learn goes into next year's plan”, puts in “Lessons are kept for the next change of rounds”.",
    ],
    accepted: {
      loses: [
        'Two in three households will have a new bin day from March. The council collects more food waste, and **the old rounds are too long** for one shift.',
        'People find out by [the map](https://www.example.org/map), from the crews and from each other.',
        "What we learn goes into next year's plan.",
      ],
      gets: [
        'From March most bins are emptied on another day. The council collects more food waste, and **the old rounds are too long** for one shift.',
        'People find out by [the map](https://www.example.org/map), and from whoever comes by.',
        'Lessons are kept for the next change of rounds.',
      ],
    },
  },
  {
    what: 'a date',
    does: (document) => document.retype('15 February 2027', '22 February 2027'),
    comesBack: ['44: Takes out “15”, puts in “22”.'],
    accepted: { loses: ['  - date: 2027-02-15'], gets: ['  - date: 2027-02-22'] },
  },
  {
    what: 'the budget',
    does: (document) => document.retype('£12,000', '£14,500'),
    comesBack: ['51: Takes out “£12,000”, puts in “£14,500”.'],
    accepted: { loses: ['  total: £12,000'], gets: ['  total: £14,500'] },
  },
  {
    what: 'a status: planned to under way',
    does: (document) => document.retype('Planned', 'Under way'),
    comesBack: ['48: Takes out “Planned”, puts in “Under way”.'],
    accepted: { loses: ['    status: planned'], gets: ['    status: under way'] },
  },
  {
    what: 'the lead',
    does: (document) => document.retype('Sam Okoro', 'Alex Price'),
    comesBack: ['4: Takes out “Sam Okoro”, puts in “Alex Price”.'],
    accepted: { loses: ['lead: Sam Okoro'], gets: ['lead: Alex Price'] },
  },
  {
    what: 'a paragraph put in and one taken out',
    does: (document) =>
      document
        .putBehind('What we learn goes', 'w:p', {
          "What we learn goes into next year's plan.": '1. Results: *July*, at Cabinet.',
        })
        .takeOut('People find out by', 'w:p'),
    comesBack: [
      '74: Takes out the paragraph “People find out by the map, from the crews and from each other.”.',
      '87: Puts in the paragraph “1. Results: *July*, at Cabinet.”.',
    ],
    accepted: {
      loses: [
        'People find out by [the map](https://www.example.org/map), from the crews and from each other.',
      ],
      gets: ['1\\. Results\\: \\*July\\*\\, at Cabinet\\.'],
    },
  },
  {
    what: 'two list items put in, one behind the other',
    does: (document) =>
      document
        .putBehind('The contact centre', 'w:p', {
          'The contact centre has a script': 'Libraries have leaflets',
        })
        .putBehind('The contact centre', 'w:p', { 'The contact centre has a script': 'Schools are told' }),
    comesBack: [
      '80: Puts in the paragraph “Schools are told”.',
      '80: Puts in the paragraph “Libraries have leaflets”.',
    ],
    accepted: { loses: [], gets: ['- Schools are told', '- Libraries have leaflets'] },
  },
  {
    what: 'a risk put in, and a level changed beside it',
    does: (document) => document.putBehind('Crews miss streets', 'w:tr', riskRow).retype('Low', 'High'),
    comesBack: [
      '55: Takes out “Low”, puts in “High”.',
      '63: Puts in the row “Snow in March; Medium; Medium; Second round on Saturday; Depot”.',
    ],
    accepted: { loses: ['    likelihood: low'], gets: ['    likelihood: high', ...riskEntry] },
  },
  {
    what: 'a risk moved, and a paragraph',
    does: (document) =>
      document
        .move('Calendars arrive late', 'w:tr', 'Crews miss streets')
        .move('People find out by', 'w:p', 'What we learn goes'),
    comesBack: [
      '54: Moves “Calendars arrive late; Low; High; Print a week early; Print team” to another place.',
      '74: Moves “People find out by the map, from the crews and from each other.” to another place.',
    ],
    accepted: {
      loses: [],
      gets: [],
    },
  },
  {
    what: 'the last day of the campaign, the year of the first still written out',
    does: (document) => document.retype('4 January to 30 April 2027', '4 January 2027 to 30 September 2027'),
    comesBack: ['7: Takes out “to 30 April”, puts in “2027 to 30 September”.'],
    accepted: { loses: ['end: 2027-04-30'], gets: ['end: 2027-09-30'] },
  },
  {
    what: 'a month for a day',
    does: (document) => document.retype('15 February 2027', '2027-03'),
    comesBack: ['44: Takes out “15 February 2027”, puts in “2027-03”.'],
    accepted: { loses: ['  - date: 2027-02-15'], gets: ['  - date: 2027-03'] },
  },
  {
    what: 'a caption and a heading of a column',
    does: (document) => document.retype('Planned costs', 'Spending').retype('Mitigation', 'What we do'),
    comesBack: [
      '38: Takes out “Planned costs”, puts in “Spending”.',
      '54: Takes out “Mitigation”, puts in “What we do”.',
    ],
  },
];

describe('a returned document against the plan', () => {
  for (const [isTracked, edits] of [
    [true, tracked],
    [false, untracked],
  ] as const) {
    for (const { what, does, comesBack, accepted } of edits) {
      it(`brings back ${what}, ${isTracked ? 'tracked' : 'not tracked'}`, async () => {
        for (const eol of ['\n', '\r\n']) {
          const text = plan.replaceAll('\n', eol);
          const result = reviewed(does(await circulated(text)), text);
          assert.deepEqual(result.comesBack, comesBack);
          assert.deepEqual(result.unplaced, []);
          assert.equal(result.review.origin, 'this version');
          for (const change of result.review.changes) {
            assert.equal(change.isTracked, isTracked);
            assert.equal(change.author, isTracked ? 'Ann Other' : '');
          }
          const after = result.accepted.text;
          assert.equal(after.split(eol).join('\n').includes('\r'), false);
          const [before, now] = [plan, after.replaceAll(eol, '\n')];
          assert.deepEqual(
            { loses: linesMore(before, now), gets: linesMore(now, before) },
            accepted ?? { loses: [], gets: [] },
          );
          assert.equal(result.accepted.changes.length, accepted ? comesBack.length : 0);
          // What was accepted is what the document says: nothing is left of it.
          if (accepted && !isTracked)
            assert.deepEqual(reviewed(does(await circulated(text)), after).comesBack, []);
        }
      });
    }
  }

  const retypedBack = [
    '23: Takes out “8”, puts in “15”.',
    '51: Takes out “£12,000”, puts in “£14,500”.',
    '55: Takes out “Low”, puts in “High”.',
    '59: Takes out the row “Crews miss streets; Medium; Medium; Text messages on the day; Operations”.',
    '74: Takes out “from the crews and from each other”, puts in “and from whoever comes by”.',
    '80: Puts in the paragraph “Schools are told”.',
    "87: Takes out the paragraph “What we learn goes into next year's plan.”.",
  ];

  it('shows what was retyped, and can accept all of it', async () => {
    const { comesBack, accepted } = reviewed(await retypedSample());
    assert.deepEqual(comesBack, retypedBack);
    assert.equal(accepted.changes.length, retypedBack.length);
  });

  it('shows the same once LibreOffice has saved it again', () => {
    const resaved = new Reviewed(new Uint8Array(readFileSync('test/review/fixtures/retyped.docx')));
    const { review, comesBack, accepted } = reviewed(resaved);
    assert.equal(review.origin, 'this version');
    assert.deepEqual(comesBack, retypedBack);
    assert.equal(accepted.changes.length, retypedBack.length);
  });

  it('shows the same as Word Online writes it: split runs, marks of spelling, ids of every paragraph', async () => {
    const { review, comesBack, accepted } = reviewed(asWordOnline(await retypedSample()));
    assert.equal(review.origin, 'this version');
    assert.deepEqual(comesBack, retypedBack);
    assert.equal(accepted.changes.length, retypedBack.length);
  });

  it('shows the same as Google Docs writes it, but accepts nothing unseen: it drops what tells the version', async () => {
    const { review, comesBack, unplaced, accepted } = reviewed(asGoogleDocs(await retypedSample()));
    assert.equal(review.origin, 'unknown version');
    assert.deepEqual(comesBack, retypedBack);
    assert.deepEqual(unplaced, []);
    assert.deepEqual(accepted.changes, []);
    const reading = read(plan);
    const canBe = placeReview(review, reading).placed.filter(({ edits }) => edits);
    assert.equal(canBe.length, retypedBack.length);
  });

  it('takes a heading that was retyped for one, though Google Docs makes plain paragraphs of the contents list', async () => {
    for (const name of ['new-bin-days', 'civic-hub-move']) {
      const text = readFileSync(`media/examples/${name}.campaign.md`, 'utf8');
      for (const heading of text.match(/(?<=^## ).*$/gm)!) {
        const retypedHeading = (await circulated(text)).edit((xml) =>
          xml.replace(
            new RegExp(`(<w:pStyle w:val="Heading2"/>(?:(?!</w:p>).)*<w:t[^>]*>)${heading}<`, 's'),
            '$1How we go about it<',
          ),
        );
        const { comesBack, unplaced } = reviewed(withPlainContents(asGoogleDocs(retypedHeading)), text);
        assert.deepEqual(unplaced, []);
        assert.deepEqual(comesBack, [
          `${text.split('\n').indexOf(`## ${heading}`) + 1}: Takes out “${heading}”, puts in “How we go about it”.`,
        ]);
      }
    }
  });

  it('has nothing to show of a document that nobody touched, whatever the plan and its look', async () => {
    for (const path of untouchedPlans()) {
      const text = readFileSync(path, 'utf8');
      const document = await circulated(text);
      for (const [variant, origin] of [
        [document, 'this version'],
        [asWordOnline(document), 'this version'],
        [asGoogleDocs(document), 'unknown version'],
        [withPlainContents(asGoogleDocs(document)), 'unknown version'],
      ] as const) {
        const { review } = reviewed(variant, text);
        const changes = review.changes.map(({ removed, added }) => [removed, added]);
        assert.deepEqual([path, review.origin, changes], [path, origin, []]);
      }
    }
  });

  it('has nothing to show of one that nobody touched in an organisation’s own look', async () => {
    for (const text of [plan, readFileSync('test/word/fixtures/full.campaign.md', 'utf8')]) {
      const { bytes } = await exportedBytes(text, { template: corporateTemplate() });
      assert.deepEqual(reviewed(new Reviewed(bytes), text).comesBack, []);
    }
  });

  it('misses nothing, whatever is retyped: each run of the document, one by one', async () => {
    const document = await circulated(plan);
    const runs = /(<w:t(?: xml:space="preserve")?>)([^<]*\p{L}[^<]*)<\/w:t>/gu;
    const reading = read(plan);
    const missed: string[] = [];
    let count = 0;
    const { xml } = document;
    const contents = xml.slice(xml.indexOf('<w:sdt>'), xml.indexOf('</w:sdt>'));
    for (const { index, 0: whole, 1: tag, 2: words } of xml.matchAll(runs)) {
      if (contents.includes(whole)) continue;
      const changed = new Reviewed(document.bytes()).edit(
        () => `${xml.slice(0, index)}${tag}Zebra</w:t>${xml.slice(index + whole.length)}`,
      );
      count += 1;
      const { changes } = compareWithPlan(changed.read(), reading);
      if (!changes.some(({ added }) => added.includes('Zebra'))) missed.push(words!);
    }
    assert.ok(count > 50, String(count));
    assert.deepEqual(missed, []);
  });

  it('is done with what is accepted: it does not come back, nothing is read worse, and the rest stays', async () => {
    const document = await circulated(plan);
    const elements = [...document.xml.matchAll(/<w:(p|tr)>(?:(?!<w:\1>).)*?<\/w:\1>/gs)].map(([xml]) => xml);
    const any = random(11);
    for (let round = 0; round < 25; round++) {
      const xml = Array.from({ length: 4 }).reduce<string>((text) => {
        const [one, other] = [elements[any(elements.length)]!, elements[any(elements.length)]!];
        if (one.includes('<w:sectPr') || other.includes('<w:sectPr')) return text;
        switch (any(4)) {
          case 0:
            return text.replace(one, '');
          case 1:
            return text.replace(one, '').replace(other, (found) => found + one);
          case 2:
            return text.replace(one, (found) => found + found.replaceAll(/<w:bookmark[^>]*>/g, ''));
          default:
            return text.replace(one, (found) => found.replace(/(<w:t[^>]*>)([^<]*)/, `$1Zebra ${round} $2`));
        }
      }, document.xml);
      const changed = new Reviewed(document.bytes()).edit((text) => (xml === text ? `${text} ` : xml));
      const first = reviewed(changed);
      const { text, changes } = first.accepted;
      assert.ok(read(text).document.findings.length <= read(plan).document.findings.length);
      const { comesBack, unplaced } = reviewed(changed, text);
      assert.ok(
        comesBack.length + unplaced.length <= first.review.changes.length - changes.length,
        `round ${round}: ${JSON.stringify([changes.map((change) => [change.sort, change.removed, change.added]), comesBack], null, 1)}`,
      );
    }
  });

  it('has no edit of the plan for a reviewer’s, and tells the two apart where both have been at work', async () => {
    const later = plan
      .replace('lead: Sam Okoro', 'lead: Alex Price')
      .replace('likelihood: low', 'likelihood: medium')
      .replace('- Crews put stickers on bins\n', '')
      .replace('## What we will do', 'This was written later.\n\n## What we will do')
      .replace('  - risk: Crews', '  - risk: Strikes\n    likelihood: low\n  - risk: Crews');
    const untouched = reviewed(await circulated(plan), later);
    assert.deepEqual([untouched.review.origin, untouched.comesBack], ['earlier version', []]);

    const document = (await circulated(plan))
      .retype('Sam Okoro', 'Kim Ali')
      .retype('£450', '£500')
      .takeOut('People find out by', 'w:p');
    const { review, comesBack, accepted } = reviewed(document, later);
    assert.equal(review.origin, 'earlier version');
    assert.deepEqual(comesBack, [
      '4: Takes out “Alex Price”, puts in “Kim Ali”.',
      '49: Takes out “£450”, puts in “£500”.',
      '76: Takes out the paragraph “People find out by the map, from the crews and from each other.”.',
    ]);
    assert.equal(review.changes[0]!.obstacle, 'plan changed');
    assert.deepEqual(linesMore(later, accepted.text), [
      '    cost: £450',
      'People find out by [the map](https://www.example.org/map), from the crews and from each other.',
      '',
    ]);
  });

  it('says so where it belongs to another plan, and makes nothing of what differs', async () => {
    const other = readFileSync('media/examples/winter-vaccinations.campaign.md', 'utf8');
    const document = (await circulated(other)).change('carers', 'people');
    const { review, accepted } = reviewed(document);
    assert.equal(review.origin, 'another plan');
    assert.ok(review.changes.every(({ isTracked }) => isTracked));
    assert.deepEqual([accepted.changes, accepted.text], [[], plan]);
  });

  it('loses nothing where tables were rebuilt, paragraphs put in another order and cells joined', async () => {
    const rebuilt = (await circulated(plan)).edit((xml) =>
      xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, (table) =>
        table.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, ''),
      ),
    );
    assert.deepEqual(reviewed(rebuilt).comesBack, []);
    assert.deepEqual(reviewed(retyped(rebuilt)).comesBack, retypedBack);

    const narrower = (await circulated(plan)).edit((xml) =>
      xml.replaceAll(/<w:tbl>(?:(?!<w:tbl>).)*?<w:t>Mitigation<.*?<\/w:tbl>/gs, (table) =>
        table.replaceAll(/<w:tr>.*?<\/w:tr>/gs, (row) =>
          row.replace(/(?<=<\/w:tc>.*<\/w:tc>.*<\/w:tc>)<w:tc>.*?<\/w:tc>/s, ''),
        ),
      ),
    );
    const { comesBack: withoutColumn, accepted: unchanged } = reviewed(narrower);
    assert.deepEqual(withoutColumn, ['54: Takes out “Mitigation”.']);
    assert.equal(unchanged.text, plan);

    const shuffled = (await circulated(plan))
      .move('Two in three households', 'w:p', 'What we learn goes')
      .move('The contact centre', 'w:p', 'People find out by');
    assert.equal(reviewed(shuffled).comesBack.filter((line) => /Moves/.test(line)).length, 2);

    const joined = (await circulated(plan)).edit((xml) =>
      xml.replace(
        /<w:tc>((?:(?!<w:tc>).)*?)<w:t>Low<\/w:t>(.*?)<\/w:tc><w:tc>(?:(?!<w:tc>).)*?(<w:p>(?:(?!<w:tc>).)*?<w:t>High<\/w:t>.*?<\/w:p>)<\/w:tc>/s,
        (_, before: string, after: string, paragraph: string) =>
          `<w:tc>${before.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>')}<w:t>Low, still</w:t>${after}${paragraph}</w:tc>`,
      ),
    );
    const { review, comesBack, accepted } = reviewed(joined);
    assert.deepEqual(comesBack, ['55: Takes out “Low”, puts in “Low, still”.']);
    assert.equal(review.changes[0]!.obstacle, 'merged cells');
    assert.equal(accepted.text, plan);
  });

  it('takes the plan in short for what it is', async () => {
    const { bytes } = await exportedBytes(plan, { options: { summary: true } });
    assert.deepEqual(reviewed(new Reviewed(bytes)).comesBack, []);
    const inShort = new Reviewed(bytes).retype('Sam Okoro', 'Kim Ali');
    assert.deepEqual(reviewed(inShort).comesBack, ['4: Takes out “Sam Okoro”, puts in “Kim Ali”.']);
    assert.deepEqual(reviewed(asGoogleDocs(inShort)).comesBack, reviewed(inShort).comesBack);
  });

  it('takes a plan on a page for what it is: nothing to show untouched, and each edit tried on the page', async () => {
    for (const path of untouchedPlans()) {
      const text = readFileSync(path, 'utf8');
      const { bytes } = await exportedBytes(text, { form: 'page' });
      for (const [document, origin] of [
        [new Reviewed(bytes), 'this version'],
        [asWordOnline(new Reviewed(bytes)), 'this version'],
        [withoutFingerprints(new Reviewed(bytes)), 'unknown version'],
      ] as const) {
        const { review } = reviewed(document, text);
        assert.deepEqual([path, review.origin, review.changes], [path, origin, []]);
      }
    }
    const { bytes } = await exportedBytes(plan, { form: 'page' });
    const { comesBack, accepted } = reviewed(
      new Reviewed(bytes)
        .retype('Low', 'Medium')
        .retype('8 March 2027', '15 March 2027')
        .retype('Magazine reaches all households', 'Magazine reaches all flats')
        .retype('Leaflet or door drop', 'Leaflet or door drop, Local radio')
        .takeOut('Crews miss streets', 'w:tr'),
    );
    assert.equal(comesBack.length, 5);
    assert.deepEqual(linesMore(accepted.text, plan), [
      '    deadline: 2027-03-15',
      '    activity: Magazine reaches all flats',
      '    likelihood: medium',
    ]);
    const after = reviewedPlan(source(accepted.text));
    assert.equal(after.document.findings.length, 0);
  });

  it('says once what was changed in a footer with tracking on', async () => {
    const changed = (await circulated(plan)).part('word/footer1.xml', (xml) =>
      xml!.replace(
        /<w:r>((?:(?!<w:r>).)*?)<w:t(?: [^>]*)?>([^<]*[A-Z][^<]*)<\/w:t><\/w:r>/,
        (_, look: string, words: string) =>
          deleted(`<w:r>${look}<w:t>${words}</w:t></w:r>`) + inserted('For the board'),
      ),
    );
    const { review } = reviewed(changed);
    assert.deepEqual(
      review.changes.map(({ added, isTracked }) => [added, isTracked]),
      [['For the board', true]],
    );
  });

  it('says what was changed besides the text, once for each kind', async () => {
    const text = plan.replace('- Crews put stickers', '![A map of rounds](bin.png)\n\n- Crews put stickers');
    const document = (await circulated(text))
      .part('word/footer1.xml', (xml) =>
        xml!.replace(/(<w:t(?: [^>]*)?>)[^<]*[A-Z][^<]*</, '$1For board members only<'),
      )
      .part('word/charts/chart2.xml', (xml) => xml!.replace('<c:v>Landlords get', '<c:v>Owners get'))
      .edit((xml) => xml.replaceAll('A map of rounds', 'Some map'));
    for (const variant of [document, asWordOnline(document)]) {
      const { comesBack, unplaced, accepted } = reviewed(variant, text);
      assert.deepEqual(unplaced, []);
      assert.deepEqual(comesBack.map((line) => line.replace(/^\d+: /, '')).sort(), [
        'Somebody changed the data of the chart: “Owners get the letter”.',
        comesBack.find((line) => /For board members only/.test(line))?.replace(/^\d+: /, ''),
        'Somebody changed what a picture says to those who cannot see it: “Some map”.',
      ]);
      assert.equal(accepted.text, text);
    }
  });

  it('says where pictures, links and lines through words stood that are gone', async () => {
    const text = plan
      .replace(
        '- Crews put stickers',
        '\n![A map of rounds](bin.png)\n\n![A *new* bin](bin.png)\n\n- Crews put stickers',
      )
      .replace('One | Calendars', 'One | ~~Calendars~~');
    const pictures = (await circulated(text)).edit((xml) =>
      xml.replaceAll(/<w:p>(?:(?!<w:p>).)*?<a:blip.*?<\/w:p>/gs, ''),
    );
    const { comesBack, unplaced } = reviewed(pictures, text);
    assert.deepEqual(unplaced, []);
    assert.deepEqual(comesBack, [
      '80: Somebody took a picture, or what it says to those who cannot see it, out.',
      '82: Somebody took a picture, or what it says to those who cannot see it, out.',
    ]);
    const marks = (await circulated(text)).edit((xml) =>
      xml.replaceAll('<w:strike/>', '').replaceAll(/<w:hyperlink r:id[^>]*>(.*?)<\/w:hyperlink>/g, '$1'),
    );
    assert.deepEqual(reviewed(marks, text).comesBack, [
      '74: Somebody took a link out.',
      '89: Somebody took the line out by which words were struck through.',
    ]);
  });

  it('says that a picture was taken out that says nothing, and nothing where it was saved anew or stayed', async () => {
    const text = plan.replace('- Crews put stickers', '\n![](bin.png)\n\n- Crews put stickers');
    const out = (await circulated(text)).edit((xml) =>
      xml.replace(/<w:p>(?:(?!<w:p>).)*?<a:blip.*?<\/w:p>/s, ''),
    );
    assert.deepEqual(reviewed(out, text).comesBack, [
      '80: Somebody took a picture, or what it says to those who cannot see it, out.',
    ]);
    assert.deepEqual(reviewed(await circulated(text), text).comesBack, []);
    const anew = (await circulated(text)).part(
      'word/media/image1.png',
      () => 'the same picture, packed better',
    );
    assert.ok(!reviewed(anew, text).comesBack.join().includes('took a picture'));
  });

  it('says that a picture was swapped for another of the same description, and nothing of one more', async () => {
    const text = plan.replace(
      '- Crews put stickers',
      '\n![A map of rounds](bin.png)\n\n- Crews put stickers',
    );
    const relationships = 'word/_rels/document.xml.rels';
    const swapped = (await circulated(text))
      .part('word/media/other.png', () => 'another picture')
      .part(relationships, (xml) => xml!.replace('media/image1.png', 'media/other.png'));
    for (const variant of [swapped, asWordOnline(swapped)]) {
      const { comesBack, accepted } = reviewed(variant, text);
      assert.deepEqual(comesBack, [
        '80: A picture is not the one that was exported: somebody swapped it, or it was saved anew. It is called “A map of rounds”.',
      ]);
      assert.equal(accepted.text, text);
    }
    const more = (await circulated(text))
      .part('word/media/other.png', () => 'another picture')
      .part(relationships, (xml) =>
        xml!.replace(
          '</Relationships>',
          '<Relationship Id="rIdMore" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/other.png"/></Relationships>',
        ),
      )
      .edit((xml) =>
        xml.replace(
          /<w:p>(?:(?!<w:p>).)*?<a:blip.*?<\/w:p>/s,
          (found) => found + found.replace(/r:embed="[^"]*"/, 'r:embed="rIdMore"'),
        ),
      );
    assert.deepEqual(reviewed(more, text).comesBack, []);
  });

  it('says that a picture of lines was swapped, and nothing where a program keeps only what stands in for it', async () => {
    const text = plan.replace(
      '- Crews put stickers',
      '\n![A map of rounds](map.svg)\n\n- Crews put stickers',
    );
    const readImage = async () =>
      strToU8('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><path d="M0 0h9"/></svg>');
    const { bytes } = await exported(text, { readImage });
    const relationships = 'word/_rels/document.xml.rels';
    const vector = /media\/image\d+\.svg/;
    const swapped = () =>
      new Reviewed(bytes)
        .part('word/media/other.svg', () => '<svg xmlns="http://www.w3.org/2000/svg"/>')
        .part(relationships, (xml) => xml!.replace(vector, 'media/other.svg'));
    for (const variant of [swapped(), asWordOnline(swapped())]) {
      assert.deepEqual(reviewed(variant, text).comesBack, [
        '80: A picture is not the one that was exported: somebody swapped it, or it was saved anew. It is called “A map of rounds”.',
      ]);
    }
    const withoutVector = (xml: string) =>
      xml.replace(/<a:extLst><a:ext uri="\{96DAC541.*?<\/a:extLst>/s, '');
    assert.deepEqual(reviewed(new Reviewed(bytes).edit(withoutVector), text).comesBack, []);
    const swappedForPixels = new Reviewed(bytes)
      .edit(withoutVector)
      .part('word/media/other.png', () => 'another picture')
      .part(relationships, (xml) => xml!.replace(/media\/image\d+\.png/, 'media/other.png'));
    assert.equal(reviewed(swappedForPixels, text).comesBack.length, 1);
    // Word may draw anew what stands in for the picture.
    const drawnAnew = new Reviewed(bytes)
      .part('word/media/other.png', () => 'the same, drawn anew')
      .part(relationships, (xml) => xml!.replace(/media\/image\d+\.png/, 'media/other.png'));
    assert.deepEqual(reviewed(drawnAnew, text).comesBack, []);
  });

  it('says where a page break was put in, and nothing of those that other programs write otherwise', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    const asLibreOffice = (xml: string) =>
      xml.replaceAll(/(<w:p><w:pPr>(?:(?!<\/w:pPr>).)*)<w:pageBreakBefore\/>(.*?<\/w:pPr>)/gs, `$1$2${page}`);
    assert.deepEqual(reviewed((await circulated(plan)).edit(asLibreOffice)).comesBack, []);
    for (const put of [
      (xml: string) => `<w:p>${page}</w:p>${xml}`,
      (xml: string) => xml.replace('<w:r>', `${page}<w:r>`),
      (xml: string) => xml.replace('<w:pPr>', '<w:pPr><w:pageBreakBefore/>'),
    ]) {
      const { comesBack, accepted } = reviewed(
        (await circulated(plan)).within('People find out', 'w:p', put),
      );
      assert.deepEqual(comesBack, [
        '74: Somebody put a page break in before “People find out by the map, from the crews and from each other.”.',
      ]);
      assert.equal(accepted.text, plan);
    }
  });

  it('says what is marked by hand, and where a link leads', async () => {
    const text = plan.replace('- Calendars go', '- ~~Calendars~~ go');
    const document = (await circulated(text))
      .edit((xml) => xml.replace(/(<w:r>)(<w:t>Crews put stickers)/, '$1<w:rPr><w:strike/></w:rPr>$2'))
      .edit((xml) =>
        xml.replace(/(<w:r>)(<w:t>The contact centre)/, '$1<w:rPr><w:highlight w:val="yellow"/></w:rPr>$2'),
      )
      .part('word/_rels/document.xml.rels', (xml) => xml!.replace('example.org/map', 'example.org/plan'));
    const { comesBack, accepted } = reviewed(document, text);
    assert.deepEqual(comesBack, [
      '74: Somebody changed where a link leads, or put one in: “https://www.example.org/plan”.',
      '79: Somebody struck words through: “Crews put stickers on bins”.',
      '80: Somebody highlighted words: “The contact centre has a script”.',
    ]);
    assert.equal(accepted.text, text);

    const unlinked = (await circulated(text)).edit((xml) =>
      xml.replace(/<w:hyperlink r:id[^>]*>(.*?)<\/w:hyperlink>/s, '$1'),
    );
    const unmarked = (await circulated(text)).edit((xml) => xml.replace('<w:strike/>', ''));
    const gone = [...reviewed(unlinked, text).review.changes, ...reviewed(unmarked, text).review.changes];
    assert.deepEqual(
      gone.map(({ aside, added }) => [aside, added]),
      [
        ['link', ''],
        ['struck', ''],
      ],
    );
  });

  it('keeps links and emphasis where a paragraph is split or joined: that is for people to do', async () => {
    const split = (await circulated(plan)).within('Two in three households', 'w:p', (xml) =>
      xml.replace(' The council collects', '</w:t></w:r></w:p><w:p><w:r><w:t>The council collects'),
    );
    const joined = (await circulated(plan)).edit((xml) =>
      xml.replace(
        /(for one shift\.<\/w:t><\/w:r>)(?:<w:bookmarkEnd[^>]*>)*<\/w:p><w:p>(?:<w:pPr>.*?<\/w:pPr>)?(?:<w:bookmarkStart[^>]*>)*(<w:r><w:t[^>]*>People find)/s,
        '$1<w:r><w:t xml:space="preserve"> </w:t></w:r>$2',
      ),
    );
    for (const document of [split, joined]) {
      const { comesBack, review, accepted } = reviewed(document);
      assert.equal(comesBack.length, 2);
      assert.ok(review.changes.every(({ obstacle }) => obstacle === 'words moved'));
      assert.equal(accepted.text, plan);
    }
  });

  it('takes out no entry whose row was only made text, and puts a chart that is gone at its activities', async () => {
    const asText = (await circulated(plan)).edit((xml) =>
      xml.replace(/<w:tbl>(?:(?!<w:tbl>).)*?Mitigation.*?<\/w:tbl>/s, (table) =>
        [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)]
          .map(
            ([row]) =>
              `<w:p>${run([...row.matchAll(/<w:t>([^<]*)</g)].map(([, words]) => words).join(' – '))}</w:p>`,
          )
          .join(''),
      ),
    );
    const { review, unplaced, accepted } = reviewed(asText);
    assert.deepEqual([accepted.text, unplaced], [plan, []]);
    assert.equal(review.changes.filter(({ obstacle }) => obstacle === 'words moved').length, 2);
    const withoutChart = (await circulated(plan)).edit((xml) =>
      xml.replace(
        /<w:r><w:drawing>(?:(?!<\/w:drawing>).)*drawingml\/2006\/chart(?:(?!<\/w:r>).)*<\/w:r>/s,
        '',
      ),
    );
    assert.deepEqual(reviewed(withoutChart).comesBack, ['37: Somebody took a chart, or bars of one, out.']);
  });

  it('makes nothing in the plan of what stands where the export said something itself', async () => {
    const subtitle = (await circulated(plan)).edit((xml) =>
      xml.replace('>Campaign plan<', '>For board members<'),
    );
    const { comesBack, accepted } = reviewed(subtitle);
    assert.ok(comesBack.some((line) => line.includes('For board members')));
    assert.equal(accepted.text, plan);
  });

  it('makes a title the title of both the frontmatter and the text, and a heading a heading', async () => {
    const retitled = (await circulated(plan)).edit((xml) =>
      xml.replaceAll('<w:t>New bin days<', '<w:t>New bin weeks<'),
    );
    const { accepted } = reviewed(retitled);
    assert.deepEqual(linesMore(accepted.text, plan), ['campaign: New bin weeks', '# New bin weeks']);
    const headed = (await circulated(plan)).within(
      'What we learn goes',
      'w:p',
      (xml) => `${xml}<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Next steps')}</w:p>`,
    );
    const { comesBack, accepted: longer } = reviewed(headed);
    assert.deepEqual(comesBack, ['87: Puts in the paragraph “Next steps”.']);
    assert.equal(longer.text, `${plan}\n## Next steps\n`);
  });

  it('brings back boxes that were ticked and unticked', async () => {
    for (const eol of ['\n', '\r\n']) {
      const text = plan
        .replace('- Calendars go', '- [ ] Calendars go')
        .replace('- Crews put', '- [x] Crews put')
        .replaceAll('\n', eol);
      const document = (await circulated(text)).edit((xml) =>
        xml.replaceAll(
          /<w14:checked w14:val="(\d)"/g,
          (_, value: string) => `<w14:checked w14:val="${1 - Number(value)}"`,
        ),
      );
      // As Word and LibreOffice write a box: as a letter.
      document.edit((xml) => xml.replaceAll(/<w:sym [^>]*>/g, '<w:t>☒</w:t>'));
      const { comesBack, accepted } = reviewed(document, text);
      assert.deepEqual(comesBack, [
        '78: Ticks the box of “Calendars go to every household”.',
        '79: Unticks the box of “Crews put stickers on bins”.',
      ]);
      assert.deepEqual(linesMore(accepted.text.replaceAll(eol, '\n'), text.replaceAll(eol, '\n')), [
        '- [x] Calendars go to every household',
        '- [ ] Crews put stickers on bins',
      ]);
      const later = text.replace('- [ ] Calendars', '- [x] Calendars');
      assert.deepEqual(reviewed(await circulated(text), later).comesBack, []);
    }
  });

  it('shows nothing of the parts that were not exported', async () => {
    const { bytes } = await exportedBytes(plan, { options: { parts: ['objectives', 'risks'], body: false } });
    const document = new Reviewed(bytes);
    assert.deepEqual(reviewed(document).comesBack, []);
    assert.deepEqual(reviewed(document.retype('Low', 'High')).comesBack, [
      '55: Takes out “Low”, puts in “High”.',
    ]);
  });
});

/** The plans that the tests and the examples have. */
function untouchedPlans(): string[] {
  return ['media/examples', 'test/cases/paper', 'test/cases/field'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.campaign.md'))
      .map((name) => `${folder}/${name}`),
  );
}

/** A document as Word Online saves it. */
function asWordOnline(document: Reviewed): Reviewed {
  const rsid = 'w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"';
  return new Reviewed(document.bytes()).edit((xml) =>
    xml
      .replaceAll('<w:p>', `<w:p ${rsid}>`)
      .replaceAll('<w:tr>', `<w:tr ${rsid}>`)
      .replaceAll(
        /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: xml:space="preserve")?>([^<&]{2})([^<&]+)<\/w:t><\/w:r>/g,
        (_, properties: string, first: string, rest: string) =>
          `<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00A77B3E">${properties}<w:t xml:space="preserve">${first}</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r>${properties}<w:t xml:space="preserve">${rest}</w:t></w:r>`,
      ),
  );
}

/** A document as Google Docs saves it: no hidden bookmarks, no parts of others, its own styles and split runs. */
function asGoogleDocs(document: Reviewed): Reviewed {
  return withoutFingerprints(
    new Reviewed(document.bytes()).edit((xml) =>
      xml
        .replaceAll(/<w:bookmarkStart w:id="\d+" w:name="_[^"]*"\/>/g, '')
        .replaceAll(/<w:pStyle w:val="(?!Heading|Title)[^"]*"\/>/g, '<w:pStyle w:val="Normal"/>')
        .replaceAll(/<w:rStyle [^>]*>/g, '')
        .replaceAll(/<w:tblStyle w:val="[^"]*"\/>/g, '<w:tblStyle w:val="Table1"/>')
        .replaceAll(
          /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: xml:space="preserve")?>([^<&]{3})([^<&]+)<\/w:t><\/w:r>/g,
          (_, properties: string, first: string, rest: string) =>
            `<w:r w:rsidR="00000000">${properties}<w:t xml:space="preserve">${first}</w:t></w:r><w:r>${properties}<w:t xml:space="preserve">${rest}</w:t></w:r>`,
        ),
    ),
  );
}

/** A document whose contents list is mere paragraphs. */
function withPlainContents(document: Reviewed): Reviewed {
  return document.edit((xml) =>
    xml.replace(/<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*Table of Contents.*?<\/w:sdt>/s, (contents) =>
      contents.replace(/<w:sdtPr>.*?<\/w:sdtPr>/s, '').replaceAll(/<\/?w:sdt(?:Content)?>/g, ''),
    ),
  );
}

/** A document without what tells its version. */
function withoutFingerprints(document: Reviewed): Reviewed {
  return document.part('word/_rels/document.xml.rels', (xml) =>
    xml!.replace(/<Relationship [^>]*customXml[^>]*>/, ''),
  );
}

/** Numbers below a bound, the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
