import assert from 'node:assert/strict';
import type { Reviewed } from '../reviewed.ts';
import { circulated, reviewed } from '../support.ts';

const plan = `---
campaign: Warm homes
aim: Every home is warm
---
# Warm homes

The desk answers **all of the calls**, and *some* letters.[^1]

- Cards go through doors
  and into shops
- Posters

The trades
do [the work](https://www.example.org/work).\\
The council pays.

A\u00a0long way

[^1]: A survey.
`;

const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** Gives some words of a paragraph other properties. */
const giving =
  (paragraph: string, words: string, properties: string) =>
  (document: Reviewed): Reviewed =>
    document.within(paragraph, 'w:p', (xml) =>
      xml.replace(
        new RegExp(
          `<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?<w:t[^>]*>([^<]*)${words}([^<]*)</w:t></w:r>`,
        ),
        (_, old: string | undefined, before: string, after: string) =>
          (before && run(before, old)) + run(words, properties) + (after && run(after, old)),
      ),
    );

/** What is done to a document, how that is told, and the stretch of the plan that is written anew. */
const edits: readonly (readonly [
  does: (document: Reviewed) => Reviewed,
  told: string,
  from: string,
  to: string | undefined,
])[] = [
  [giving('Posters', 'Posters', '<w:b/><w:bCs/>'), '11: Makes “Posters” bold.', '- Posters', '- **Posters**'],
  [
    giving('Cards go', 'doors and', '<w:i/>'),
    '9: Makes “doors and” italic.',
    'doors\n  and',
    '*doors\n  and*',
  ],
  [
    giving('The desk', 'all of the calls', '<w:b w:val="0"/>'),
    '7: Takes the bold off “all of the calls”.',
    '**all of the calls**',
    'all of the calls',
  ],
  [giving('The desk', 'some', ''), '7: Takes the italics off “some”.', '*some*', 'some'],
  [
    giving('The trades', 'the work', '<w:rStyle w:val="Hyperlink"/><w:b/>'),
    '14: Makes “the work” bold.',
    '[the work](https://www.example.org/work)',
    '**[the work](https://www.example.org/work)**',
  ],
  [giving('The desk', 'letters', '<w:i/>'), '7: Makes “letters” italic.', 'letters.', '*letters*.'],
  // Where bold was to end that is longer, people decide.
  [giving('The desk', 'of the', ''), '7: Takes the bold off “of the”.', 'of the', undefined],
  [
    (document) =>
      document.within('The trades', 'w:p', (xml) =>
        xml.replace('The trades do', 'The trades</w:t><w:br/><w:t>do'),
      ),
    '13: Puts a line break into “The trades do the work. The council pays.”.',
    'The trades\ndo',
    'The trades\\\ndo',
  ],
  [
    (document) =>
      document.within('Cards go', 'w:p', (xml) => xml.replace('Cards go', 'Cards</w:t><w:br/><w:t>go')),
    '9: Puts a line break into “Cards go through doors and into shops”.',
    'Cards go',
    'Cards\\\n  go',
  ],
  [
    (document) =>
      document.within('The trades', 'w:p', (xml) =>
        xml.replace('<w:r><w:br/></w:r>', '<w:r><w:t xml:space="preserve"> </w:t></w:r>'),
      ),
    '14: Takes a line break out of “The trades do the work. The council pays.”.',
    '\\\nThe council',
    '\nThe council',
  ],
  [
    (document) =>
      document.within('The desk', 'w:p', (xml) =>
        xml.replace(/<w:r>(?:(?!<w:r>).)*?<w:footnoteReference.*?<\/w:r>/s, ''),
      ),
    '7: Takes the reference to a note out of “The desk answers all of the calls, and some letters.”.',
    '[^1]',
    undefined,
  ],
  [
    (document) => document.within('Cards go', 'w:p', (xml) => xml.replace('Cards go', 'Cards\u00a0go')),
    '9: Puts a non-breaking space into “Cards go through doors and into shops”.',
    'Cards go',
    'Cards\u00a0go',
  ],
  [
    (document) => document.within('long way', 'w:p', (xml) => xml.replace('A\u00a0long', 'A long')),
    '17: Takes a non-breaking space out of “A long way”.',
    'A\u00a0long',
    'A long',
  ],
  [giving('Aim:', 'Every home', '<w:b/>'), '3: Makes “Every home” bold.', 'aim', undefined],
];

describe('words that are marked otherwise, with tracking off', () => {
  for (const [does, told, from, to] of edits)
    it(told.replace(/^\d+: /, ''), async () => {
      for (const eol of ['\n', '\r\n']) {
        const text = plan.replaceAll('\n', eol);
        const document = does(await circulated(text));
        const { comesBack, unplaced, accepted } = reviewed(document, text);
        assert.deepEqual([comesBack, unplaced], [[told], []]);
        assert.ok(plan.includes(from));
        const wanted = to === undefined ? plan : plan.replace(from, () => to);
        assert.equal(accepted.text, wanted.replaceAll('\n', eol));
        assert.deepEqual(reviewed(document, accepted.text).comesBack, to === undefined ? [told] : []);
      }
    });

  it('are not told where the plan alone has come to mark them', async () => {
    const later = plan
      .replace('- Posters', '- **Posters**')
      .replace('**all of the calls**', 'all of the calls');
    assert.deepEqual(reviewed(await circulated(plan), later).comesBack, []);
    const italic = giving('Posters', 'Posters', '<w:i/>')(await circulated(plan));
    const { review, accepted } = reviewed(italic, later);
    assert.ok(review.changes.every(({ obstacle }) => obstacle === 'plan changed'));
    assert.equal(accepted.text, later);
  });

  it('are told once where the change of their look was tracked', async () => {
    const mark =
      '<w:rPrChange w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"><w:rPr/></w:rPrChange>';
    const document = giving('Posters', 'Posters', `<w:b/>${mark}`)(await circulated(plan));
    assert.equal(reviewed(document, plan).comesBack.length, 1);
  });
});
