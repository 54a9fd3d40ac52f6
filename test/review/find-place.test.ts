import assert from 'node:assert/strict';
import { type FoundPlace, PlaceFinder, singleSpaced } from '../../src/review/find-place.ts';
import { planPassages } from '../../src/review/plan-passages.ts';
import { type ExportedLine, nowhere, type ReviewPlace } from '../../src/review/review.ts';
import { planWith } from '../word/support.ts';

const text = planWith(
  '# Story\n\nThe crews start on Monday in the north.\n\nYes\n\nThe crews start on Friday in the south.\n\nAlike\n\nMany other words are here to be read by people.\n\nAlike\n',
  'campaign: Test\nlead: Sam Okoro\nrisks:\n  - risk: Calendars arrive late\n    likelihood: medium\n    impact: medium\n    mitigation: Print early',
);
const plan = planPassages(text);
const lineOf = (words: string, which = 0) =>
  text.slice(0, text.split(words, which + 1).join(words).length).split('\n').length - 1;

/** Lines that stand where they stood. */
const unmoved: ExportedLine[] = plan.all.flatMap(({ lines, words }) =>
  lines.slice(0, 1).map((line) => ({ line, words: [words], now: line })),
);

function find(place: Partial<ReviewPlace>, lines: readonly ExportedLine[] = unmoved): FoundPlace | undefined {
  return new PlaceFinder(lines, plan).find({ ...nowhere, ...place });
}

/** What is found, in short: the passage's words and whether it is certain, or the line. */
function found(place: Partial<ReviewPlace>, lines?: readonly ExportedLine[]): unknown {
  const at = find(place, lines);
  return at && ('line' in at ? at.line : [at.passage.words, at.isCertain]);
}

const monday = 'The crews start on Monday in the north.';
const friday = 'The crews start on Friday in the south.';

describe('the place of a paragraph of the document in the plan', () => {
  it('is the passage with its words, wherever it stands', () => {
    assert.deepEqual(found({ paragraph: monday }), [monday, true]);
    assert.deepEqual(found({ paragraph: monday, line: 400 }, []), [monday, true]);
    assert.deepEqual(found({ paragraph: 'THE CREWS start on Monday in the north' }), [monday, true]);
  });

  it('is the passage of its line that is most like it', () => {
    const line = lineOf(friday);
    assert.deepEqual(found({ paragraph: 'The crews start on Sunday in the east.', line }), [friday, true]);
    assert.deepEqual(found({ paragraph: 'The crews rest all of Sunday, mostly.', line }), line);
    assert.deepEqual(found({ paragraph: 'Something else altogether', line }), line);
    assert.deepEqual(found({ paragraph: '', line }), line);
  });

  it('is the field of the row that its column is named after', () => {
    const line = lineOf('- risk:');
    const impact = lineOf('impact:');
    const at = (column: string, paragraph: string) => {
      const place = find({ paragraph, line, column });
      return place && ('line' in place ? place.line : place.passage.lines[0]);
    };
    assert.equal(at('Likelihood', 'Medium'), lineOf('likelihood:'));
    assert.equal(at('Impact', 'Medium'), impact);
    assert.equal(at('Impact on all', 'Enormous'), impact);
    assert.equal(at('Colour', 'Enormous'), line);
    assert.equal(at('I', 'Enormous'), line);
  });

  it('is certain only where no other passage could be meant', () => {
    const line = lineOf('- risk:');
    const place = find({ paragraph: 'Medium', line });
    assert.ok(place && 'passage' in place && !place.isCertain);
    const named = find({ paragraph: 'Medium', line, column: 'Impact' });
    assert.ok(named && 'passage' in named && named.isCertain);
  });

  it('is the nearest of several with the same words, and none where no line is known', () => {
    const [one, two] = [lineOf('Alike'), lineOf('Alike', 1)];
    const at = (line: number | undefined) => {
      const place = find({ paragraph: 'Alike', line }, []);
      return place && 'passage' in place ? [place.passage.lines[0], place.isCertain] : place;
    };
    assert.deepEqual(at(one + 1), [one, false]);
    assert.deepEqual(at(two - 1), [two, false]);
    assert.equal(at(undefined), undefined);
  });

  it('is no short word behind a label far away, unless no line is known', () => {
    const yes = lineOf('\nYes') + 1;
    const paragraph = 'Our own answer: Yes';
    assert.deepEqual(found({ paragraph, line: yes + 3 }, []), ['Yes', true]);
    assert.deepEqual(found({ paragraph, line: yes + 4 }, []), undefined);
    assert.deepEqual(found({ paragraph }, []), ['Yes', true]);
  });

  it('is the value that its label names', () => {
    assert.deepEqual(found({ paragraph: 'Lead: Sam Okoro' }, []), ['Sam Okoro', true]);
    assert.deepEqual(found({ paragraph: 'Lead: Ann Lee' }, []), lineOf('lead:'));
    assert.deepEqual(found({ paragraph: 'Owner: Ann Lee' }, []), undefined);
  });

  it('is a rewritten passage that has most of its words, and stands out', () => {
    assert.deepEqual(found({ paragraph: 'Many other words are there to be read' }, []), [
      'Many other words are here to be read by people.',
      true,
    ]);
    assert.equal(found({ paragraph: 'The crews start on Sunday in the east.' }, []), undefined);
    assert.equal(found({ paragraph: 'Many cats' }, []), undefined);
    const near = find({ paragraph: 'The crews start on Sunday in the east.', line: lineOf(friday) + 1 }, []);
    assert.ok(near && 'passage' in near);
    assert.deepEqual([near.passage.words, near.isCertain], [friday, false]);
  });

  it('is near what it stands by, where nothing else is known', () => {
    const near = lineOf(monday);
    assert.equal(found({ paragraph: 'A caption', near }), near);
    assert.equal(found({ paragraph: 'A caption', near }, []), undefined);
    assert.equal(found({ paragraph: 'A caption' }), undefined);
  });

  it('is asked for once, and told by all that says where it is', () => {
    const finder = new PlaceFinder(unmoved, plan);
    const place = { ...nowhere, paragraph: 'Medium', line: lineOf('- risk:') };
    assert.equal(finder.find(place), finder.find({ ...place, start: 1 }));
    const impact = finder.find({ ...place, column: 'Impact' });
    assert.notEqual(finder.find(place), impact);
  });
});

describe('a text in single spaces', () => {
  it('has its words and where each of its letters went', () => {
    assert.deepEqual(singleSpaced('a b'), { words: 'a b', offsets: [0, 1, 2, 3] });
    assert.deepEqual(singleSpaced(' \n a  \tb \n'), {
      words: 'a b',
      offsets: [0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3],
    });
    assert.deepEqual(singleSpaced(''), { words: '', offsets: [0] });
    assert.deepEqual(singleSpaced('  '), { words: '', offsets: [0, 0, 0] });
  });
});

describe('the place of a paragraph, told by all that is known of it', () => {
  const written = planWith(
    '# T\n\none two three four five six\n\nSame\n\nseven eight nine ten\n\nSame\n\nalpha beta gamma delta\n',
    'campaign: T\nlead: Sam Okoro\nstatus: draft\nobjectives:\n  - id: up\n    objective: Bins are out\n    target: 90% of them\n  - id: down\n    objective: Costs are down\n    target: 80% of them',
  );
  const own = planPassages(written);
  const at = (words: string, which = 0) =>
    written.slice(0, written.split(words, which + 1).join(words).length).split('\n').length - 1;
  const still: ExportedLine[] = own.all.flatMap(({ lines, words }) =>
    lines.slice(0, 1).map((line) => ({ line, words: [words], now: line })),
  );
  const told = (place: Partial<ReviewPlace>, lines: readonly ExportedLine[] = still) => {
    const result = new PlaceFinder(lines, own).find({ ...nowhere, ...place });
    if (!result) return 'nowhere';
    if ('line' in result) return `line ${result.line}`;
    return `${result.passage.words} @${result.passage.lines[0]}${result.isCertain ? '' : '?'}`;
  };

  it('is on its line from three tenths of the words, and in them from half', () => {
    const line = at('one two');
    assert.equal(told({ paragraph: 'one two three x y z', line }), `one two three four five six @${line}`);
    assert.equal(told({ paragraph: 'one two w x y z', line }), `line ${line}`);
    assert.equal(told({ paragraph: 'one v w x y z', line }), `line ${line}`);
    assert.equal(
      told({ paragraph: 'alpha beta gamma delta', line }),
      `alpha beta gamma delta @${at('alpha')}`,
    );
  });

  it('is in a row that of its column, with the bonus of its name', () => {
    const line = at('- id: up');
    assert.equal(told({ paragraph: 'Bins are out', line, column: 'Objective' }), `Bins are out @${line + 1}`);
    assert.equal(told({ paragraph: 'seven eight nine ten', line, column: 'Target' }), `line ${line + 2}`);
    assert.equal(told({ paragraph: 'seven eight nine ten', line, column: 'Colour' }), `line ${line}`);
    assert.equal(told({ paragraph: 'of them all', line, column: 'Target' }), `90% of them @${line + 2}`);
    assert.equal(told({ paragraph: '', line, column: 'Target' }), `line ${line + 2}`);
  });

  it('is without a line where half of the words are, or three fifths where they stand out', () => {
    assert.equal(
      told({ paragraph: 'one two three x y z', line: 900 }, []),
      `one two three four five six @${at('one two')}`,
    );
    assert.equal(told({ paragraph: 'one two w x y z', line: 900 }, []), 'nowhere');
    assert.equal(told({ paragraph: 'seven eight nine x' }, []), `seven eight nine ten @${at('seven')}`);
    assert.equal(told({ paragraph: 'seven eight x y' }, []), 'nowhere');
    assert.equal(told({ paragraph: 'seven eight nine alpha beta gamma' }, []), 'nowhere');
  });

  it('is the nearer of two that are as like', () => {
    const [up, down] = [at('- id: up'), at('- id: down')];
    assert.equal(told({ paragraph: '85% of them', line: up + 1 }, []), `90% of them @${up + 2}?`);
    assert.equal(told({ paragraph: '85% of them', line: down + 3 }, []), `80% of them @${down + 2}?`);
    assert.equal(told({ paragraph: 'Same', line: at('Same') - 2 }, []), `Same @${at('Same')}?`);
    assert.equal(told({ paragraph: 'Same', line: at('Same', 1) + 3 }, []), `Same @${at('Same', 1)}?`);
    assert.equal(told({ paragraph: 'Same', line: at('Same', 1) + 4 }, []), `Same @${at('Same', 1)}?`);
    assert.equal(told({ paragraph: 'Same' }, []), 'nowhere');
  });

  it('is no short word that stands by something, but where its own line is known', () => {
    assert.equal(told({ paragraph: 'draft' }), `draft @${at('status')}`);
    assert.equal(told({ paragraph: 'draft', near: at('one two') }), `line ${at('one two')}`);
    assert.equal(told({ paragraph: 'Bins are out', near: at('one two') }), `Bins are out @${at('Bins')}`);
    assert.equal(
      told({ paragraph: 'draft', near: at('one two'), line: at('status') }),
      `draft @${at('status')}`,
    );
    assert.equal(told({ paragraph: 'draft', near: 400 }, []), 'nowhere');
  });

  it('is the objective of the bookmark around it, where the line does not tell', () => {
    const bookmarks = [
      { kind: 'heading', number: 1 },
      { kind: 'objective', key: 'none' },
      { kind: 'objective', key: 'down' },
    ] as const;
    const down = at('- id: down');
    assert.equal(told({ paragraph: 'Made up by us', bookmarks }), `line ${down}`);
    assert.equal(told({ paragraph: 'Costs are down', bookmarks }), `Costs are down @${down + 1}`);
    assert.equal(told({ paragraph: 'Made up by us', bookmarks, line: 400 }, []), `line ${down}`);
    assert.equal(told({ paragraph: 'Made up by us', bookmarks: bookmarks.slice(0, 2) }), 'nowhere');
    assert.equal(told({ paragraph: 'Made up by us', bookmarks, line: at('lead') }), `line ${at('lead')}`);
  });

  it('is the value at the top that its label names, however long the label may be', () => {
    assert.equal(told({ paragraph: 'LEAD:  nobody' }, []), `line ${at('lead')}`);
    assert.equal(told({ paragraph: ' Status: nothing' }, []), `line ${at('status')}`);
    assert.equal(told({ paragraph: 'Status:nothing' }, []), 'nowhere');
    assert.equal(told({ paragraph: 'Target: nothing' }, []), 'nowhere');
    assert.equal(told({ paragraph: 'Lead: nobody', line: 400 }, []), `line ${at('lead')}`);
    assert.equal(told({ paragraph: `${'x'.repeat(40)}: Sam Okoro` }, []), `Sam Okoro @${at('lead')}`);
    assert.equal(told({ paragraph: `${'x'.repeat(41)}: Sam Okoro` }, []), `Sam Okoro @${at('lead')}`);
  });
});
