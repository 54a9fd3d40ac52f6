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
