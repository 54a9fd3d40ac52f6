import assert from 'node:assert/strict';
import { BookmarkNames, readBookmark } from '../../src/ooxml/bookmarks.ts';
import { wordsEdit } from '../../src/review/change-edit.ts';
import { PlaceFinder } from '../../src/review/find-place.ts';
import { placeReview } from '../../src/review/place-review.ts';
import { planPassages } from '../../src/review/plan-passages.ts';
import { readReview, reviewSteps } from '../../src/review/read-review.ts';
import { nowhere, type Review, type ReviewComment } from '../../src/review/review.ts';
import { reviewedPlanSteps } from '../../src/review/reviewed-plan.ts';
import { inSteps, type Steps } from '../../src/steps.ts';
import { assertProportional } from '../growth.ts';
import { check } from '../support.ts';
import { exported, fullPlan, planWith } from '../word/support.ts';
import { deleted, inserted, type Reviewed, run } from './reviewed.ts';
import { circulatedPlan, reviewedSample, samplePlan } from './sample.ts';
import { circulated, read, seen } from './support.ts';

/** The lines and words of the plan at which a review stands, and what it comes to when it is accepted. */
function shown(document: Reviewed, plan: string): unknown[] {
  return seen(document.read(), plan).placed.map(({ line, words }) => [line, words]);
}

/** The line of a plan that a change would alter, as it would then read. */
function acceptedLine(plan: string, accepted: string | undefined): string | undefined {
  const before = plan.split(/\r\n|\n/);
  return accepted?.split(/\r\n|\n/).find((line, index) => line !== before[index]);
}

/** What the only change of a document would alter. */
async function acceptedIn(
  plan: string,
  review: (document: Reviewed) => Reviewed,
): Promise<string | undefined> {
  const { placed, unplaced } = seen(review(await circulated(plan)).read(), plan);
  assert.equal(placed.length + unplaced.length, 1);
  return acceptedLine(plan, placed[0]?.accepted);
}

function withoutBookmarks(xml: string): string {
  return xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '');
}

const sampleShown = [
  [15, '60% of carers vaccinated by 31 January 2027'],
  [29, 'Letters name no date'],
  [34, 'Nurses visit on request'],
  [41, 'Four in ten'],
  [42, 'the survey'],
  [44, 'by district'],
  [48, 'every surgery'],
  [50, ' in the '],
  [55, ''],
];

describe('a review over the plan', () => {
  it('stands at the words that it is about', async () => {
    const { placed, unplaced } = seen((await reviewedSample()).read(), samplePlan);
    assert.deepEqual(
      placed.map(({ line, words }) => [line, words]),
      sampleShown,
    );
    assert.deepEqual(unplaced, []);
    assert.deepEqual(placed.map(({ accepted }) => acceptedLine(samplePlan, accepted)).filter(Boolean), [
      '    mitigation: Letters name a week, not a day',
      '[^1]: The annex lists the answers by town.',
      '- Leaflets at each surgery and pharmacy',
      '- Radio in its *last* week',
      '| Two | Nurses are briefed by phone |',
    ]);
  });

  it('stands there in plans with CRLF too', async () => {
    const plan = samplePlan.replaceAll('\n', '\r\n');
    const { placed } = seen((await reviewedSample()).read(), plan);
    assert.deepEqual(
      placed.map(({ line, words }) => [line, words]),
      sampleShown,
    );
    for (const { accepted } of placed) assert.doesNotMatch(accepted ?? '', /[^\r]\n/);
    const own = (await circulated(plan)).comment('Four in ten', 'Really?');
    assert.deepEqual(shown(own, plan), [[41, 'Four in ten']]);
  });

  it('follows the plan as it moves on', async () => {
    const moved = samplePlan
      .replace('aim: Fewer', '# A note\n# over two lines\naim: Fewer')
      .replace('## Background\n', '## Background\n\nThis was put in later.\n')
      .replace('- Leaflets', '- Letters to all\n- Leaflets');
    const { placed, unplaced } = seen((await reviewedSample()).read(), moved);
    assert.deepEqual(unplaced, []);
    assert.deepEqual(
      placed.map(({ line, words }) => [line, words]),
      sampleShown.map(([line, words]) => {
        const by = Number(line) > 45 ? 5 : Number(line) > 38 ? 4 : 2;
        return [Number(line) + by, words];
      }),
    );
    assert.equal(placed.filter(({ accepted }) => accepted).length, 5);
  });

  it('follows paragraphs that are edited around its words', async () => {
    const edited = samplePlan
      .replace('Carers put their own', 'Many carers, it seems, put their own')
      .replace('free for them**', 'free**')
      .replace('What we learn', 'All that we learn');
    const document = (await circulated(samplePlan))
      .comment('Four in ten', 'Source?')
      .change('next year', 'the next');
    const { placed } = seen(document.read(), edited);
    assert.deepEqual(
      placed.map(({ words, accepted }) => [words, acceptedLine(edited, accepted)]),
      [
        ['Four in ten', undefined],
        ['next year', "All that we learn goes into the next's plan."],
      ],
    );
  });

  it('stands where its words were rewritten', async () => {
    const document = (await circulated(samplePlan))
      .comment('Four in ten', 'Source?')
      .change('Four in ten', 'Half');
    const rewritten = samplePlan.replace('Four in ten', '41% of them');
    const { placed } = seen(document.read(), rewritten);
    assert.deepEqual(
      placed.map(({ line, words, accepted }) => [line, words, accepted]),
      [
        [41, '41% of them', undefined],
        [41, '41% of them', undefined],
      ],
    );
  });

  it('stands on the line of a paragraph that was rewritten, and nowhere where it is gone', async () => {
    const document = (await circulated(samplePlan)).comment('A word from the nurse', 'When?');
    const rewritten = samplePlan.replace('A word from the nurse at each visit', 'Talks at the door');
    assert.deepEqual(shown(document, rewritten), [[49, '- Talks at the door']]);
    const gone = samplePlan.replace('- A word from the nurse at each visit\n', '');
    const { placed, unplaced } = seen(document.read(), gone);
    assert.deepEqual([placed, unplaced], [[], ['When?']]);
  });

  it('tells apart the same words in several places', async () => {
    const twice = planWith(
      '# T\n\nAs before.\n\nOne telling sentence.\n\nAs before.\n\nAnother telling sentence.\n',
    );
    const document = await circulated(twice);
    document.comment('As before', 'Last');
    assert.deepEqual(shown(document, twice), [[10, 'As before']]);
    const moved = twice.replace('# T\n', '# T\n\nNew words.\n\nMore new words.\n');
    assert.deepEqual(shown(document, moved), [[14, 'As before']]);
  });

  it('tells the fields of an entry apart by their columns', async () => {
    const document = (await circulated(samplePlan)).edit((xml) => {
      let count = 0;
      return xml.replaceAll(/<w:r><w:t>Medium<\/w:t><\/w:r>/g, (whole) => {
        count += 1;
        const added = `<w:ins w:id="1" w:author="Bo"><w:r><w:t> ${count}</w:t></w:r></w:ins>`;
        return whole + added;
      });
    });
    const places = placeReview(document.read(), read(samplePlan)).placed.map(({ remark, range, edits }) => [
      remark.kind === 'change' && remark.added,
      samplePlan.slice(samplePlan.lastIndexOf('\n', range.start - 1) + 1, range.start).trim(),
      edits?.[0]?.newText,
    ]);
    assert.deepEqual(places, [
      [' 1', 'likelihood: medium', ' 1'],
      [' 2', 'impact: medium', ' 2'],
      [' 3', 'impact: medium', ' 3'],
    ]);
  });

  it('stands at the entry for words that the export made up', async () => {
    const document = (await circulated(samplePlan))
      .comment('Carers cannot leave home', 'first')
      .comment('60% of carers vaccinated by 31 January 2027', 'statement')
      .comment('Outcome', 'figure')
      .comment('DRAFT, not yet approved', 'status')
      .change('High', 'Low');
    const { placed, unplaced } = seen(document.read(), samplePlan);
    assert.deepEqual(unplaced, []);
    const lines = Object.fromEntries(
      placed.map(({ remark, line }) => [remark.kind === 'comment' ? remark.text : remark.removed, line]),
    );
    assert.deepEqual(lines, { status: 5, statement: 15, figure: 23, first: 31, High: 32 });
    assert.deepEqual(placed.map(({ accepted }) => acceptedLine(samplePlan, accepted)).filter(Boolean), [
      '    likelihood: low',
    ]);
  });

  it('stands at the objective whose bookmark is around it, where its line is not known', () => {
    const ids = ['wave-1-2', 'Ysgol Gyfun: pawb ar y ffordd i’r ysgol newydd', 'b'];
    const entries = ids.map((id) => `  - id: ${JSON.stringify(id)}\n    objective: Rewritten\n`);
    const plan = planPassages(planWith('', `campaign: T\nobjectives:\n${entries.join('')}`));
    const names = new BookmarkNames();
    const lines = ids.map((id, index) => {
      const bookmark = readBookmark(names.of({ kind: 'objective', number: index + 1, id }))!;
      const words = { paragraph: `Old ${index}`, start: 0, end: 5 };
      const place = {
        line: undefined,
        near: undefined,
        column: undefined,
        bookmarks: [bookmark],
        passage: undefined,
        ...words,
      };
      return new PlaceFinder([], plan).find(place);
    });
    assert.deepEqual(lines, [{ line: 3 }, { line: 5 }, { line: 7 }]);
  });

  it('takes captions, headers and what was put in as near what they stand by', async () => {
    const document = (await circulated(samplePlan)).comment('Mitigation', 'A header');
    const [header] = seen(document.read(), samplePlan).placed;
    assert.equal(header!.line, 26);
  });

  it('takes what is said of the chart as said of the activities', async () => {
    const document = (await circulated(circulatedPlan)).comment('Timeline', 'on its caption');
    const id = document.listComment('on the chart');
    document.edit((xml) =>
      xml.replace(
        /<w:r><w:drawing>(?:(?!<\/w:drawing>).)*drawingml\/2006\/chart(?:(?!<\/w:r>).)*<\/w:r>/s,
        (run) => `<w:commentRangeStart w:id="${id}"/>${run}<w:commentRangeEnd w:id="${id}"/>`,
      ),
    );
    const { placed, unplaced } = seen(document.read(), circulatedPlan);
    assert.deepEqual(unplaced, []);
    const lines = circulatedPlan.split('\n');
    assert.deepEqual(
      placed.map(({ line }) => lines[line - 1]),
      ['activities:', 'activities:'],
    );
    const later = circulatedPlan
      .replace('    channels: [Email newsletter]\n', '    channels: [Email newsletter]\n    level: output\n')
      .replace('lead: Sam Okoro\n', '');
    assert.deepEqual(
      seen(document.read(), later).placed.map(({ line }) => later.split('\n')[line - 1]),
      ['activities:', 'activities:'],
    );
  });

  it('stands at the line of the plan that a heading, a sum, a Yes or a label speaks of', async () => {
    const plan = circulatedPlan
      .replace('status: draft\n', 'status: draft\ngrid: no\n')
      .replace(
        'signoff:\n',
        'compliance:\n  accessibility: Calendar in large print\n  alternative_formats: [Large print, Braille]\n  languages: [en, cy]\nsignoff:\n',
      );
    const lines = plan.split('\n');
    const places = {
      '4 January to 30 April 2027': 'start: 2027-01-04',
      'No.': '  - id: right-bin',
      'All planned costs': '  total: £12,000',
      'Left in the budget': '  total: £12,000',
      '£10,350': '  total: £12,000',
      // Those of the last channel and the last objective.
      Yes: '    channels: [Email newsletter]',
      No: '    channels: [Leaflet, Facebook]',
      'Landlords tell their tenants': '    objective: 300 landlords tell their tenants by 1 March 2027',
      'Alternative formats': '  alternative_formats: [Large print, Braille]',
      Languages: '  languages: [en, cy]',
    };
    for (const document of [
      (words: string) => circulated(plan).then((own) => own.comment(words, 'Really?')),
      (words: string) =>
        circulated(plan).then((own) => own.comment(words, 'Really?').edit((xml) => withoutBookmarks(xml))),
    ])
      for (const [words, line] of Object.entries(places)) {
        const { placed } = seen((await document(words)).read(), plan);
        assert.deepEqual([words, placed.map((each) => lines[each.line - 1])], [words, [line]]);
      }
    const onHeading = await circulated(plan);
    const id = onHeading.listComment('On its heading');
    onHeading.edit((xml) =>
      xml.replace(
        /(<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*)(<w:r><w:t>Risks<\/w:t><\/w:r>)/s,
        `$1<w:commentRangeStart w:id="${id}"/>$2<w:commentRangeEnd w:id="${id}"/>`,
      ),
    );
    assert.deepEqual(
      seen(onHeading.read(), plan).placed.map(({ line }) => lines[line - 1]),
      ['risks:'],
    );
  });

  it('finds words in a copy without bookmarks', async () => {
    const document = (await circulated(samplePlan))
      .comment('Four in ten', 'placed')
      .comment('Nurses visit on request', 'placed too')
      .comment('Medium', 'placed by its row')
      .change('every surgery', 'each surgery')
      .edit(withoutBookmarks)
      .part('word/footnotes.xml', (xml) => withoutBookmarks(xml!));
    const { placed, unplaced } = seen(document.read(), samplePlan);
    assert.deepEqual(
      placed.map(({ line, words }) => [line, words]),
      [
        [33, 'medium'],
        [34, 'Nurses visit on request'],
        [41, 'Four in ten'],
        [48, 'every surgery'],
      ],
    );
    assert.equal(acceptedLine(samplePlan, placed[3]!.accepted), '- Leaflets at each surgery');
    assert.deepEqual(unplaced, []);
  });

  it('lists everything where the document is another one', async () => {
    const other = planWith(
      '# Road works\n\nThe high street is closed from Monday.\n\n## Detours\n\nBy the mill.\n',
      'campaign: Roads',
    );
    const document = (await circulated(other))
      .comment('from Monday', 'Which?')
      .change('By the mill', 'By the ford');
    const { placed, unplaced } = seen(document.read(), samplePlan);
    assert.deepEqual([placed, unplaced], [[], ['Which?', 'By the mill → By the ford']]);
  });

  it('keeps every remark, whatever the plan has become', async () => {
    const review = (await reviewedSample()).read();
    const count = review.comments.length + review.changes.length;
    for (const plan of [
      '',
      '---',
      'x',
      '---\ncampaign: [\n---\n',
      samplePlan.slice(0, 300),
      samplePlan.repeat(3),
    ]) {
      const { placed, unplaced } = placeReview(review, read(plan));
      assert.equal(placed.length + unplaced.length, count);
      for (const { range } of placed)
        assert.ok(0 <= range.start && range.start <= range.end && range.end <= plan.length);
    }
  });

  it('is read in steps, so that a long document can be given up', async () => {
    const { text, review, bytes } = await longReview(400);
    const stages = [
      [reviewSteps(bytes), readReview(bytes)],
      [saidSteps(text), read(text).said],
    ] as const;
    for (const [steps, expected] of stages) {
      const fractions: number[] = [];
      const result = await inSteps<unknown>(steps, async (fraction) => void fractions.push(fraction));
      assert.ok(fractions.length >= 3, String(fractions.length));
      assert.ok(
        fractions.every((fraction, index) => fraction >= (fractions[index - 1] ?? 0) && fraction < 1),
      );
      assert.deepEqual(result, expected);
    }
    assert.equal(review.comments.length, 400);
  });

  it('takes time in step with the length of the plan', async () => {
    await assertProportional(
      40,
      async (sections) => ({ ...(await longReview(sections)), sections }),
      ({ review, text, sections }) => {
        const { placed, unplaced } = placeReview(review, read(text));
        assert.deepEqual([placed.length, unplaced.length], [2 * sections, 0]);
        assert.equal(placed.filter(({ edits }) => edits).length, sections);
      },
    );
  });

  it('takes time in step with the changes in one paragraph, however long', async () => {
    const reviewOf = async (sentences: number) => {
      const plan = planWith(
        `# T\n\n${Array.from({ length: sentences }, (_, index) => `Sentence ${index} goes by`).join('. ')}.\n`,
      );
      const document = (await circulated(plan)).edit((xml) =>
        xml.replace(/<w:r><w:t>Sentence 0 .*?<\/w:t><\/w:r>/, (whole) =>
          whole.replaceAll(
            ' goes by',
            `</w:t></w:r>${deleted(run(' goes'))}${inserted(' comes')}<w:r><w:t> by`,
          ),
        ),
      );
      return { sentences, review: document.read(), plan: plan.replace('Sentence 0', 'A sentence') };
    };
    await assertProportional(250, reviewOf, ({ sentences, review, plan }) => {
      assert.equal(placeReview(review, read(plan)).placed.length, sentences);
    });
  });
});

function* saidSteps(text: string): Steps<unknown> {
  return (yield* reviewedPlanSteps({ text, name: 'plan.campaign.md', register: undefined })).said;
}

/** A plan of many sections that has moved on, each with a comment and a change. */
async function longReview(sections: number): Promise<{ text: string; review: Review; bytes: Uint8Array }> {
  const numbers = Array.from({ length: sections }, (_, index) => index);
  const section = (number: number) =>
    `## Ward ${number}\n\nIn ward ${number} the council tells **all** residents about day ${number * 7}, street by street.\n\n- Poster ${number}\n`;
  const text = planWith(`# Long\n\n${numbers.map(section).join('\n')}`);
  const document = await circulated(text);
  document.edit((xml) =>
    xml
      .replaceAll(/<w:r><w:t>Poster \d+<\/w:t><\/w:r>/g, (whole) => {
        const id = document.listComment('Why?');
        return `<w:commentRangeStart w:id="${id}"/>${whole}<w:commentRangeEnd w:id="${id}"/>`;
      })
      .replaceAll(
        /, street by street\.<\/w:t><\/w:r>/g,
        (whole) => `${whole}<w:ins w:id="1" w:author="Bo"><w:r><w:t> Twice.</w:t></w:r></w:ins>`,
      ),
  );
  return {
    text: text.replace('# Long\n', '# Long\n\nA new beginning.\n'),
    review: document.read(),
    bytes: document.bytes(),
  };
}

describe('a change that is accepted', () => {
  for (const [what, body, removed, added, expected] of [
    ['plain words', 'We tell people.', 'tell', 'ask', 'We ask people.'],
    ['words in bold', 'We **tell** people.', 'tell', 'ask', 'We **ask** people.'],
    ['all words in bold', 'We do **not** tell.', 'not', '', 'We do  tell.'],
    [
      'the text of a link',
      'See [our site](https://a.example/x).',
      'our site',
      'it',
      'See [it](https://a.example/x).',
    ],
    ['an escaped letter', 'Stars \\* and bars.', 'Stars *', 'Stripes', 'Stripes and bars.'],
    ['an entity', 'This &amp; that.', 'This &', 'Only', 'Only that.'],
    ['words over a line’s end', 'We tell\npeople.', 'tell people', 'ask', 'We ask.'],
    [
      'words that look like marks',
      'We tell people.',
      'tell',
      '*tell* [x](y) <b>',
      'We \\*tell\\* \\[x\\](y) \\<b\\> people.',
    ],
    ['a beginning that looks like a list', 'We tell people.', 'We', '1. We', '1\\. We tell people.'],
    ['a heading', '## What we do', 'we', 'all', '## What all do'],
    ['a cell', '| A | B |\n| - | - |\n| cat | dog |', 'dog', 'e | f', '| cat | e \\| f |'],
    ['an item of a list', '- [ ] Tell people', 'Tell', 'Ask', '- [ ] Ask people'],
    ['a quotation', '> They told\n> us so.', 'us so', 'nobody', '> nobody.'],
    ['code', 'Run `npm start` now.', 'start', 'test', 'Run `npm test` now.'],
  ] as const) {
    it(`alters ${what}`, async () => {
      const plan = planWith(`# T\n\n${body}\n`);
      assert.equal(await acceptedIn(plan, (document) => document.change(removed, added)), expected);
    });
  }

  it('puts words where they were put in', async () => {
    const plan = planWith('# T\n\nWe **tell** people.\n');
    assert.equal(
      await acceptedIn(plan, (each) => each.insertAfter('tell', ' all')),
      'We **tell** all people.',
    );
  });

  for (const [what, line, removed, added, expected] of [
    ['a plain value', 'mitigation: Print early', 'early', 'late', 'mitigation: Print late'],
    [
      'a value that needs marks by then',
      'mitigation: Print early',
      'early',
      'early: at once',
      'mitigation: "Print early: at once"',
    ],
    [
      'a value that would become a comment',
      'mitigation: Print early',
      'early',
      '# early',
      'mitigation: "Print # early"',
    ],
    [
      'a value in double quotes',
      'mitigation: "Print: early"',
      'early',
      '"now"',
      'mitigation: "Print: \\"now\\""',
    ],
    ['a value in single quotes', "mitigation: 'Print: early'", 'early', "it's", "mitigation: 'Print: it''s'"],
    ['a value of several lines', 'mitigation: >\n      Print\n      early', 'early', 'late', '      late'],
    ['a value in braces', 'mitigation: Print early', 'Print', '[x], Print', 'mitigation: "[x], Print early"'],
    [
      'a value that would become a link',
      'mitigation: Print early',
      'early',
      '[early](now) &amp; so',
      'mitigation: Print \\[early\\](now) \\&amp; so',
    ],
  ] as const) {
    it(`alters ${what} of the frontmatter`, async () => {
      const plan = planWith('# T\n', `campaign: Test\nrisks:\n  - risk: Calendars arrive late\n    ${line}`);
      const accepted = await acceptedIn(plan, (document) => document.change(removed, added));
      assert.equal(accepted?.trim(), expected.trim());
    });
  }

  it('is not offered where it would do more, or less, than it says', async () => {
    const plan = planWith(
      '# T\n\nOne **two** three[^1].\n\n[^1]: Note.\n',
      'campaign: Test\naudiences:\n  - name: Carers\nobjectives:\n  - objective: Do it\n    audiences: [Carers]\n    deadline: 2027-01-31',
    );
    const none = async (review: (document: Reviewed) => Reviewed) =>
      assert.equal(await acceptedIn(plan, review), undefined);
    // A day that there is not, a name that others refer to, and a paragraph that is split.
    await none((document) => document.change('31 January 2027', '31 February 2027'));
    await none((document) => document.change('Carers', 'Parents'));
    await none((document) => document.change('One ', 'A\nB'));
  });

  it('is one that the plan is then read with, wherever it is made', () => {
    const added = [
      '',
      'word',
      ': ',
      ' # ',
      '*a*',
      '[^1]',
      '[a](b)',
      '1. ',
      '- ',
      '|',
      '`',
      '<i>',
      '&amp;',
      '"',
      "'",
      '{',
      '\\',
      '~~',
      'é😀',
    ];
    for (const text of [fullPlan, fullPlan.replaceAll('\n', '\r\n')]) {
      const plan = planPassages(text);
      let made = 0;
      for (const [index, passage] of plan.all.entries()) {
        const words = added[index % added.length]!;
        const middle = Math.floor(passage.words.length / 2);
        const range = { start: middle, end: Math.min(passage.words.length, middle + (index % 4)) };
        const edit = wordsEdit(text, passage, range, words);
        if (!edit) continue;
        made += 1;
        const after = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
        const expected = passage.words.slice(0, range.start) + words + passage.words.slice(range.end);
        assert.deepEqual(
          planPassages(after).all.map((each) => each.words),
          plan.all.map((each) => (each === passage ? expected.replace(/\s+/g, ' ').trim() : each.words)),
        );
      }
      assert.ok(made > 100, String(made));
    }
  });

  it('leaves a plan without new problems, and reads in Word as the reviewer wanted it', async () => {
    const { placed } = seen((await reviewedSample()).read(), samplePlan);
    const before = (await check(samplePlan)).codes;
    for (const { remark, accepted } of placed) {
      if (!accepted || remark.kind !== 'change') continue;
      assert.deepEqual((await check(accepted)).codes, before);
      const { parts } = await exported(accepted);
      const { paragraph, start, end } = remark.place;
      const wanted = paragraph.slice(0, start) + remark.added + paragraph.slice(end);
      const words = Object.values(parts).map((xml) => xml.replaceAll(/<\/?w:[^>]*>/g, ''));
      assert.ok(
        words.some((text) => text.includes(wanted)),
        wanted,
      );
    }
  });
});

describe('a comment whose paragraph the plan does not have any more', () => {
  const text = planWith('# T\n\nThe **crews** go by here at noon.\n\nTwice said here. Twice said here.\n');
  const placed = (quoted: string) => {
    const comment: ReviewComment = {
      ...{ kind: 'comment', author: 'Bo', date: undefined, text: 'Why?', isResolved: false, replies: [] },
      ...{ quoted, place: { ...nowhere, paragraph: 'Altogether else it was' } },
    };
    const all = {
      comments: [comment],
      changes: [],
      lines: [],
      passages: [],
      asides: [],
      fingerprints: undefined,
    };
    const [found] = placeReview(all, read(text)).placed;
    return found && text.slice(found.range.start, found.range.end);
  };

  it('stands at its words where one place alone has them, and they tell one from another', () => {
    assert.equal(placed('crews go by here'), 'crews** go by here');
    assert.equal(placed('CREWS  go\nby here'), 'crews** go by here');
    assert.equal(placed('go by here at noon.'), 'go by here at noon.');
    assert.equal(placed('by here at noon'), 'by here at noon');
    assert.equal(placed('here at noon'), undefined);
    assert.equal(placed('Twice said here'), undefined);
    assert.equal(placed('nowhere to be found'), undefined);
    assert.equal(placed(''), undefined);
  });
});
