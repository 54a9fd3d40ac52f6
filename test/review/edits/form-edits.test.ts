import assert from 'node:assert/strict';
import type { Reviewed } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: Warm homes
aim: Every home is warm
---
# Warm homes

## Steps

Call the desk.

Have the home **measured**,
by whoever comes.

- Leaflets
- Cards
  with a *map*
- Posters

Then:

1. Ring
2. Wait
3. Choose

Done.

## After

End.
`;

type Form = 'text' | 'bullet' | 'number' | 'heading';
const date = '2026-11-20T09:30:00Z';

/** The properties of a paragraph of a form, as Word writes them. */
function properties(form: Form, level: number): string {
  if (form === 'text') return '<w:pStyle w:val="Normal"/>';
  if (form === 'heading') return `<w:pStyle w:val="Heading${level}"/>`;
  const numbering = form === 'bullet' ? 71 : 72;
  return `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`;
}

/** The numbering that Word adds for a list that a reviewer begins. */
function withNumbering(document: Reviewed): Reviewed {
  const level = (format: string) =>
    [0, 1]
      .map((at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`)
      .join('');
  const definitions = `<w:abstractNum w:abstractNumId="81">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="82">${level('decimal')}</w:abstractNum>`;
  const numberings =
    '<w:num w:numId="71"><w:abstractNumId w:val="81"/></w:num><w:num w:numId="72"><w:abstractNumId w:val="82"/></w:num>';
  return document.part('word/numbering.xml', (xml) =>
    xml!.replace('<w:num ', `${definitions}<w:num `).replace('</w:numbering>', `${numberings}</w:numbering>`),
  );
}

/** Makes paragraphs of a form, tracked or not. */
const becoming =
  (words: readonly string[], form: Form, level = 0) =>
  (document: Reviewed, isTracked: boolean): Reviewed =>
    words.reduce(
      (changed, each) =>
        changed.within(each, 'w:p', (xml) => {
          const before = /<w:pPr>(.*?)<\/w:pPr>/s.exec(xml)?.[1] ?? '';
          const mark = `<w:pPrChange w:id="9" w:author="Ann Other" w:date="${date}"><w:pPr>${before}</w:pPr></w:pPrChange>`;
          const now = `<w:pPr>${properties(form, level)}${isTracked ? mark : ''}</w:pPr>`;
          return xml.includes('<w:pPr>')
            ? xml.replace(/<w:pPr>.*?<\/w:pPr>/s, now)
            : xml.replace('<w:p>', `<w:p>${now}`);
        }),
      withNumbering(document),
    );

/** What is made of which paragraphs, how that is told, and the stretch of the plan that is written anew. */
const edits: readonly (readonly [
  does: ReturnType<typeof becoming>,
  told: string,
  from: string,
  to: string | undefined,
])[] = [
  [becoming(['Done.'], 'bullet'), '25: Turns “Done.” into a list with bullets.', '\nDone.\n', '\n- Done.\n'],
  [
    becoming(['Call the desk', 'Have the home'], 'bullet'),
    '9: Turns “Call the desk. ¶ Have the home measured, by whoever comes.” into a list with bullets.',
    'Call the desk.\n\nHave the home **measured**,\nby whoever comes.\n\n- Leaflets',
    '- Call the desk.\n- Have the home **measured**,\n  by whoever comes.\n- Leaflets',
  ],
  [
    becoming(['Call the desk', 'Have the home'], 'number'),
    '9: Turns “Call the desk. ¶ Have the home measured, by whoever comes.” into a numbered list.',
    'Call the desk.\n\nHave the home **measured**,\nby whoever',
    '1. Call the desk.\n2. Have the home **measured**,\n   by whoever',
  ],
  [
    becoming(['Leaflets', 'Cards', 'Posters'], 'number'),
    '14: Turns “Leaflets ¶ Cards with a map ¶ Posters” into a numbered list.',
    '- Leaflets\n- Cards\n  with a *map*\n- Posters',
    '1. Leaflets\n2. Cards\n   with a *map*\n3. Posters',
  ],
  [
    becoming(['Leaflets', 'Cards', 'Posters'], 'text'),
    '14: Turns “Leaflets ¶ Cards with a map ¶ Posters” into plain text.',
    '- Leaflets\n- Cards\n  with a *map*\n- Posters',
    'Leaflets\n\nCards\nwith a *map*\n\nPosters',
  ],
  [
    becoming(['Cards'], 'text'),
    '15: Turns “Cards with a map” into plain text.',
    '- Leaflets\n- Cards\n  with a *map*\n- Posters',
    '- Leaflets\n\nCards\nwith a *map*\n\n- Posters',
  ],
  [
    becoming(['Wait'], 'text'),
    '22: Turns “Wait” into plain text.',
    '1. Ring\n2. Wait\n3. Choose',
    '1. Ring\n\nWait\n\n2. Choose',
  ],
  [
    becoming(['Ring', 'Wait', 'Choose'], 'bullet'),
    '21: Turns “Ring ¶ Wait ¶ Choose” into a list with bullets.',
    '1. Ring\n2. Wait\n3. Choose',
    '- Ring\n- Wait\n- Choose',
  ],
  [
    becoming(['Done.'], 'number'),
    '25: Turns “Done.” into a numbered list.',
    '3. Choose\n\nDone.',
    '3. Choose\n4. Done.',
  ],
  [
    becoming(['Then:'], 'heading', 3),
    '19: Turns “Then:” into a heading of level 3.',
    '\nThen:\n',
    '\n### Then:\n',
  ],
  // Nothing stands two levels below the heading above it.
  [becoming(['Steps'], 'heading', 3), '7: Turns “Steps” into a heading of level 3.', '## Steps', undefined],
  [becoming(['After'], 'text'), '27: Turns “After” into plain text.', '## After', 'After'],
  [
    becoming(['After'], 'heading', 3),
    '27: Turns “After” into a heading of level 3.',
    '## After',
    '### After',
  ],
  [becoming(['Steps'], 'text'), '7: Turns “Steps” into plain text.', '## Steps', 'Steps'],
  [
    becoming(['Cards'], 'bullet', 1),
    '15: Moves “Cards with a map” to level 2 of its list.',
    'Cards',
    undefined,
  ],
  [
    becoming(['Aim: Every home'], 'bullet'),
    '3: Turns “Aim: Every home is warm” into a list with bullets.',
    'aim',
    undefined,
  ],
];

describe('paragraphs that become another sort of paragraph', () => {
  for (const [does, told, from, to] of edits) {
    for (const isTracked of [false, true]) {
      it(`${told.replace(/^\d+: /, '')} ${isTracked ? 'Tracked.' : 'Not tracked.'}`, async () => {
        for (const eol of ['\n', '\r\n']) {
          const text = plan.replaceAll('\n', eol);
          const document = does(await circulated(text), isTracked);
          const { comesBack, unplaced, accepted, review } = reviewed(document, text);
          assert.deepEqual([comesBack, unplaced], [[told], []]);
          assert.ok(review.changes.every((change) => change.isTracked === isTracked));
          assert.ok(plan.includes(from));
          const wanted = to === undefined ? plan : plan.replace(from, to);
          assert.equal(accepted.text, wanted.replaceAll('\n', eol));
          assert.deepEqual(reviewed(document, accepted.text).comesBack, to === undefined ? [told] : []);
        }
      });
    }
  }

  it('are told where both the plan and the reviewer have been at work, and not where only the plan has', async () => {
    const later = plan.replace('\nDone.', '\n- Done.');
    assert.deepEqual(reviewed(await circulated(plan), later).comesBack, []);
    const numbered = becoming(['Done.'], 'number')(await circulated(plan), false);
    const { comesBack, review, accepted } = reviewed(numbered, later);
    assert.deepEqual(comesBack, ['25: Turns “Done.” into a numbered list.']);
    assert.equal(review.changes[0]!.obstacle, 'plan changed');
    assert.equal(accepted.text, later);
  });

  it('are told as lists too where a style says so, or the list is of another style', async () => {
    const styled = (await circulated(plan))
      .part('word/styles.xml', (xml) =>
        xml!.replace(
          '</w:styles>',
          '<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="71"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Point2"><w:name w:val="Point 2"/><w:basedOn w:val="Point"/></w:style></w:styles>',
        ),
      )
      .within('Done.', 'w:p', (xml) => xml.replace('w:val="Normal"', 'w:val="Point2"'));
    const { accepted } = reviewed(withNumbering(styled), plan);
    assert.deepEqual(linesMore(accepted.text, plan), ['- Done.']);
  });
});
