import assert from 'node:assert/strict';
import { inserted, type Reviewed, run } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
audiences:
  - name: Tenants
    barriers: {motivation: Fear the cost}
    think: The grant is for us
    do: Ring the desk
activities:
  - date: 2027-03-08
    activity: Letters go out
    owner: Housing team
risks:
  - risk: Rain
    mitigation: Tents # large ones
  - {risk: Wind, mitigation: Pegs}
  - risk: Snow
    mitigation: |
      Salt.
      Sand.
---
# New bin days

Text.
`;

const mark = '<w:rPr><w:ins w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"/></w:rPr>';

/** Puts a paragraph in behind another in its cell, tracked and not. */
const ways = (words: string, added: string): ((document: Reviewed) => Reviewed)[] => [
  (document) =>
    document.within(
      words,
      'w:p',
      (xml) => `${xml}<w:p>${/<w:pPr>.*?<\/w:pPr>/.exec(xml)![0]}${run(added)}</w:p>`,
    ),
  (document) =>
    document.within(words, 'w:p', (xml) => {
      const properties = /<w:pPr>.*?<\/w:pPr>/.exec(xml)![0];
      return `${xml.replace('</w:pPr>', `${mark}</w:pPr>`)}<w:p>${properties}${inserted(added)}</w:p>`;
    }),
];

async function gets(words: string, added: string, text = plan): Promise<string[][]> {
  const got = ways(words, added).map(async (does) => {
    const document = does(await circulated(text));
    const { accepted, comesBack } = reviewed(document, text);
    assert.equal(comesBack.length, 1);
    assert.deepEqual(reviewed(document, accepted.text).comesBack, accepted.text === text ? comesBack : []);
    return linesMore(accepted.text, text);
  });
  return Promise.all(got);
}

const both = (...lines: string[]) => [lines, lines];

describe('the edits of a paragraph that is put into a cell', () => {
  it('make it a line of the value', async () => {
    const lines = ['    activity: |-', '      Letters go out', '      In *both* languages'];
    const escaped = lines.map((line) => line.replaceAll('*', '\\*'));
    assert.deepEqual(await gets('Letters go out', 'In *both* languages'), both(...escaped));
    assert.deepEqual(
      await gets('Letters go out', 'In Welsh', plan.replaceAll('\n', '\r\n')),
      both('    activity: |-\r', '      Letters go out\r', '      In Welsh\r'),
    );
  });

  it('leave the other lines of a block as they are, and write one line where there are brackets', async () => {
    assert.deepEqual(await gets('Salt.', 'Grit.'), both('      Grit.'));
    assert.deepEqual(await gets('Sand.', 'Grit.'), both('      Grit.'));
    assert.deepEqual(
      await gets('Pegs', 'Ropes'),
      both(String.raw`  - {risk: Wind, mitigation: "Pegs\nRopes"}`),
    );
  });

  it('make it a line of the value behind whose label it stands', async () => {
    assert.deepEqual(
      await gets('The grant is for us', 'It is quick'),
      both('    think: |-', '      The grant is for us', '      It is quick'),
    );
    assert.deepEqual(
      await gets('Ring the desk', 'Or write to it', plan.replaceAll('\n', '\r\n')),
      both('    do: |-\r', '      Ring the desk\r', '      Or write to it\r'),
    );
    assert.deepEqual(
      await gets('Fear the cost', 'Note: that is the rent'),
      both(String.raw`    barriers: {motivation: "Fear the cost\nNote: that is the rent"}`),
    );
  });

  it('are left to people where the value is a day', async () => {
    assert.deepEqual(await gets('8 March 2027', 'At noon'), [[], []]);
  });
});
