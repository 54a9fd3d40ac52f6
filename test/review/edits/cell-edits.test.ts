import assert from 'node:assert/strict';
import { type Reviewed, run } from '../reviewed.ts';
import { circulated, linesMore, reviewed, seen } from '../support.ts';

const plan = `---
campaign: Warm homes
---
# Warm homes

| Week | What | Who |
| --- | --- | --- |
| One | *Leaflets* go out | Desk |
| Two |  | Trades |

Text.
`;

const paragraph = (words: string) => new RegExp(`<w:p>(?:(?!<w:p>).)*?${words}.*?</w:p>`, 's');

/** What a table of the text gets of what is done to it. */
async function gets(does: (document: Reviewed) => Reviewed): Promise<string[]> {
  const got: string[][] = [];
  for (const eol of ['\n', '\r\n']) {
    const text = plan.replaceAll('\n', eol);
    const document = does(await circulated(text));
    const { accepted, comesBack } = reviewed(document, text);
    assert.equal(comesBack.length, 1);
    assert.deepEqual(reviewed(document, accepted.text).comesBack, accepted.text === text ? comesBack : []);
    got.push(linesMore(accepted.text.replaceAll(eol, '\n'), plan));
  }
  assert.deepEqual(got[0], got[1]);
  return got[0]!;
}

describe('the edits of a cell of a table in the text', () => {
  it('empty it', async () => {
    assert.deepEqual(
      await gets((document) =>
        document.within('go out', 'w:tr', (xml) => xml.replace(paragraph('Desk'), '<w:p/>')),
      ),
      ['| One | *Leaflets* go out |  |'],
    );
  });

  it('fill it', async () => {
    const filled = await gets((document) =>
      document.within('Trades', 'w:tr', (xml) => {
        const cells = xml.match(/<w:tc>.*?<\/w:tc>/gs)!;
        return xml.replace(
          cells[1]!,
          cells[1]!.replace(/<w:p>.*?<\/w:p>|<w:p\/>/s, `<w:p>${run('Cards | posters')}</w:p>`),
        );
      }),
    );
    assert.deepEqual(filled, ['| Two | Cards \\| posters | Trades |']);
  });

  it('put a second paragraph on a line of its own, what was there being as it was', async () => {
    assert.deepEqual(
      await gets((document) =>
        document.within('Leaflets go out', 'w:p', (xml) => `${xml}<w:p>${run('Radio, too')}</w:p>`),
      ),
      ['| One | *Leaflets* go out<br>Radio, too | Desk |'],
    );
  });

  it('take out the whole table with its header, once people say so', async () => {
    const document = (await circulated(plan)).edit((xml) =>
      xml.replace(/<w:tbl>(?:(?!<w:tbl>).)*Leaflets.*?<\/w:tbl>/s, ''),
    );
    const { review, accepted } = reviewed(document, plan);
    assert.equal(accepted.text, plan);
    const header = seen(document.read(), plan).placed.find(
      ({ remark }) => 'removed' in remark && /Week/.test(remark.removed),
    );
    assert.equal(header?.accepted, plan.replace(/\|.*\|\n\n/s, ''));
    assert.ok(review.changes.every(({ isOfWholeTable }) => isOfWholeTable));
  });
});
