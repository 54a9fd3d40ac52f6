import assert from 'node:assert/strict';
import { planPassages } from '../../src/review/plan-passages.ts';

const plan = `---
campaign: New bin days
objectives:
  - objective: 90% of homes put the right bin out
---

# Story

The crews start on Monday. The İstanbul Road depot opens early.

The lorries start on Tuesday.
`;

describe('the passages of a plan', () => {
  const passages = planPassages(plan);

  it('are found by a part that stands in one of them alone, whatever its case', () => {
    const found = passages.withPart('LORRIES start');
    assert.equal(found?.passage.words, 'The lorries start on Tuesday.');
    assert.equal(found.start, 4);
    assert.equal(passages.withPart('the right bin')?.passage.words, '90% of homes put the right bin out');
  });

  it('are not found by what stands in several, in none, or over the end of one', () => {
    for (const words of ['start on', 'the bus', 'Story\nThe crews stop'])
      assert.equal(passages.withPart(words), undefined, words);
  });

  it('are not found where the place within them cannot be told', () => {
    assert.equal(passages.withPart('crews start'), undefined);
  });
});

describe('the passages of a plan, looked up', () => {
  const text = `---
campaign: New bin days
lead: Sam Okoro
risks:
  - risk: Calendars are late
    owner: Print team
    mitigation: Print early
objectives:
  - objective: Homes put the right bin out
    audiences: [tenants]
---
# New bin days

The crews start on Monday, the **first** of March.

The crews start on Friday, see [the map](x).

The crews[^1] rest on Sunday.

Plain words here. <b>Bold</b> too.

[^1]: All of them.
`;
  const passages = planPassages(text);
  const words = (found: readonly { readonly words: string }[]) => found.map((each) => each.words);

  it('are found by just their words, whatever case and marks', () => {
    assert.deepEqual(words(passages.withWords('the crews rest on sunday')), ['The crews rest on Sunday.']);
    assert.deepEqual(words(passages.withWords('New bin days')), ['New bin days', 'New bin days']);
    assert.deepEqual(passages.withWords('The crews'), []);
  });

  it('have marks where they have emphasis, a link, a note or HTML', () => {
    for (const [some, haveThem] of [
      ['The crews start on Monday, the first of March.', true],
      ['The crews start on Friday, see the map.', true],
      ['The crews rest on Sunday.', true],
      ['Plain words here. Bold too.', true],
      ['New bin days', false],
      ['All of them.', false],
      ['Nowhere', false],
    ] as const)
      assert.equal(passages.haveMarks(some), haveThem, some);
  });

  it('are found by the lines by which the export marks them', () => {
    assert.deepEqual(words(passages.atLine(4)), ['Calendars are late', 'Print team', 'Print early']);
    assert.deepEqual(words(passages.atLine(6)), ['Print early']);
    assert.deepEqual(words(passages.atLine(11)), ['New bin days']);
    assert.deepEqual(passages.atLine(12), []);
    assert.deepEqual(passages.atLine(400), []);
  });

  it('are found at the top by their key', () => {
    assert.equal(passages.atTop('Lead')?.words, 'Sam Okoro');
    assert.equal(passages.atTop('CAMPAIGN')?.words, 'New bin days');
    assert.equal(passages.atTop('owner'), undefined);
    assert.equal(passages.atTop(''), undefined);
  });

  it('know what other entries call an entry', () => {
    assert.equal(passages.isReferredTo('Tenants'), true);
    assert.equal(passages.isReferredTo('Print team'), false);
  });

  it('are found by words in common, the most alike first, with how much that is', () => {
    const like = (some: string) =>
      passages.like(some).map(({ passage, likeness }) => [passage.words, Math.round(likeness * 100)]);
    assert.deepEqual(like('The crews start on Friday'), [
      ['The crews start on Friday, see the map.', 77],
      ['The crews rest on Sunday.', 60],
      ['The crews start on Monday, the first of March.', 57],
      ['Homes put the right bin out', 18],
    ]);
    assert.deepEqual(like('print PRINT'), [
      ['Print team', 50],
      ['Print early', 50],
    ]);
    assert.deepEqual(like('Nothing like it'), []);
    assert.deepEqual(like(''), []);
  });

  it('say nothing by words that stand in more than sixty, and are compared eight at a time', () => {
    const many = (count: number) =>
      planPassages(Array.from({ length: count }, (_, at) => `Bus number${at}.\n`).join('\n'));
    assert.equal(many(60).like('bus').length, 8);
    assert.equal(many(61).like('bus').length, 0);
    assert.deepEqual(
      many(61)
        .like('bus number7')
        .map(({ passage }) => passage.words),
      ['Bus number7.'],
    );
  });

  it('are looked up by the rarest of their words alone where those are many', () => {
    const rare = Array.from({ length: 23 }, (_, at) => `rare${at}`).join(' ');
    const plan = planPassages(`${rare}\n\nCommon once.\n\nCommon twice.\n`);
    const found = (some: string) => plan.like(some).length;
    assert.equal(found(`common ${rare}`), 3);
    assert.equal(found(`common ${rare} once`), 2);
  });

  it('are all found though they are many, step by step', () => {
    const plan = planPassages(Array.from({ length: 250 }, (_, at) => `Paragraph p${at}.\n`).join('\n'));
    assert.equal(plan.all.length, 250);
    for (const at of [0, 98, 99, 100, 199, 249])
      assert.deepEqual(words(plan.withWords(`Paragraph p${at}.`)), [`Paragraph p${at}.`]);
  });

  it('are found by a part at their beginning and end too, with where it begins', () => {
    const found = (part: string) => {
      const place = passages.withPart(part);
      return place && [place.passage.words, place.start];
    };
    assert.deepEqual(found('Calendars are late'), ['Calendars are late', 0]);
    assert.deepEqual(found('Sam'), ['Sam Okoro', 0]);
    assert.deepEqual(found('All of them.'), ['All of them.', 0]);
    assert.deepEqual(found('them.'), ['All of them.', 7]);
    assert.equal(found('crews'), undefined);
  });
});
