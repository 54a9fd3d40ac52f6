import assert from 'node:assert/strict';
import { type Reviewed, run } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: Warm homes
audiences:
  - name: Tenants
    barriers: { capability: Do not know the rules, motivation: Fear the cost }
    think: The grant is for us
    feel: Safe # or warm
  - name: Landlords
    do: Ring the desk
---
# Warm homes

Text.
`;

/** Puts a paragraph behind another in its cell. */
const putBehind = (words: string, added: string) => (document: Reviewed) =>
  document.within(words, 'w:p', (xml) => `${xml}<w:p>${run(added)}</w:p>`);

async function becomes(
  does: (document: Reviewed) => Reviewed,
  text = plan,
): Promise<{ readonly loses: string[]; readonly gets: string[] }> {
  const document = does(await circulated(text));
  const { accepted, comesBack } = reviewed(document, text);
  assert.equal(comesBack.length, 1);
  assert.deepEqual(reviewed(document, accepted.text).comesBack, accepted.text === text ? comesBack : []);
  return { loses: linesMore(text, accepted.text), gets: linesMore(accepted.text, text) };
}

const barriers = '    barriers: { capability: Do not know the rules, motivation: Fear the cost }';

describe('the edits of a text that stands behind its label in a cell', () => {
  it('give the entry the text that is put in, wherever in the cell', async () => {
    for (const words of ['Do not know the rules', 'Fear the cost'])
      assert.deepEqual(await becomes(putBehind(words, 'Opportunity: No time')), {
        loses: [barriers],
        gets: [
          '    barriers: { capability: Do not know the rules, opportunity: No time, motivation: Fear the cost }',
        ],
      });
    const text = plan.replaceAll('\n', '\r\n');
    assert.deepEqual(await becomes(putBehind('Ring the desk', 'Think: *Free*'), text), {
      loses: [],
      gets: ['    think: \\*Free\\*\r'],
    });
  });

  it('give it the first one, where nothing was known', async () => {
    const does = (document: Reviewed) =>
      document.within('LandlordsRing', 'w:tr', (xml) => xml.replace('not stated', 'Capability: No agent'));
    const { gets } = await becomes(
      (document) => does(document),
      plan.replace('    do: Ring the desk', '    insight: Ring'),
    );
    assert.deepEqual(gets, ['    barriers:', '      capability: No agent']);
  });

  it('take out the one that is taken out, tracked or not', async () => {
    const paragraph = /<w:p>(?:(?!<w:p>).)*Do not know the rules.*?<\/w:p>/s;
    const without = { loses: [barriers], gets: ['    barriers: { motivation: Fear the cost }'] };
    assert.deepEqual(
      await becomes((document) =>
        document.within('Do not know the rules', 'w:tr', (xml) => xml.replace(paragraph, '')),
      ),
      without,
    );
    assert.deepEqual(
      await becomes((document) => document.deleteWhole('Do not know the rules', 'w:p')),
      without,
    );
  });

  it('leave it to people where a comment would go along, or no text has that label', async () => {
    const nothing = { loses: [], gets: [] };
    assert.deepEqual(await becomes((document) => document.takeOut('Safe', 'w:p')), nothing);
    assert.deepEqual(
      await becomes(
        (document) =>
          document.within('LandlordsRing', 'w:tr', (xml) => xml.replace('not stated', 'Weather: Rain')),
        plan.replace('    do: Ring the desk', '    insight: Ring'),
      ),
      nothing,
    );
  });
});
