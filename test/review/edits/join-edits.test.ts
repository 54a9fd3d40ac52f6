import assert from 'node:assert/strict';
import { deleted, inserted, type Reviewed, run } from '../reviewed.ts';
import { circulated, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
---
# New bin days

## Background

The rounds are too long.

They **change** in March.

## Steps

- Letters go out
- Crews are told
- Calendars follow
`;

/** Takes out the mark at the end of a paragraph, tracked: it goes on in the next. */
function joined(document: Reviewed, words: string): Reviewed {
  const mark = '<w:rPr><w:del w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"/></w:rPr>';
  return document.within(words, 'w:p', (xml) => xml.replace('</w:pPr>', `${mark}</w:pPr>`));
}

describe('the edits of paragraphs that become one', () => {
  for (const [eol, text] of [
    ['LF', plan],
    ['CRLF', plan.replaceAll('\n', '\r\n')],
  ] as const) {
    const becomes = (document: Reviewed, from: string, to: string) => {
      const { accepted } = reviewed(document, text);
      const lines = (of: string) => of.replaceAll('\n', text.includes('\r') ? '\r\n' : '\n');
      assert.equal(accepted.text, text.replace(lines(from), lines(to)));
      assert.deepEqual(reviewed(document, accepted.text).comesBack, []);
    };

    it(`put them together with what was put in between, marks kept (${eol})`, async () => {
      const document = joined(await circulated(text), 'The rounds').within('The rounds', 'w:p', (xml) =>
        xml.replace('</w:p>', `${inserted(' ')}</w:p>`),
      );
      assert.deepEqual(reviewed(document, text).comesBack, ['8: Splits or joins paragraphs.']);
      becomes(document, 'long.\n\nThey', 'long. They');
    });

    it(`leave out what was taken out across their ends (${eol})`, async () => {
      const document = joined(await circulated(text), 'The rounds')
        .within('The rounds', 'w:p', (xml) =>
          xml.replace(
            run('The rounds are too long.').replace(' xml:space="preserve"', ''),
            `${run('The rounds ')}${deleted(run('are too long.'))}`,
          ),
        )
        .within('They', 'w:p', (xml) =>
          xml.replace(/<w:r>(?:(?!<\/w:r>).)*They .*?<\/w:r>/, (they) => deleted(they)),
        );
      becomes(document, 'are too long.\n\nThey **change**', '**change**');
    });

    it(`make one item of two (${eol})`, async () => {
      const document = joined(await circulated(text), 'Letters go out').within('Letters', 'w:p', (xml) =>
        xml.replace('</w:p>', `${inserted('; then ')}</w:p>`),
      );
      becomes(document, 'Letters go out\n- Crews', 'Letters go out; then Crews');
    });
  }

  it('are left to people where the plan has something between them', async () => {
    const document = joined(await circulated(plan), 'They change');
    assert.equal(reviewed(document, plan).accepted.text, plan);
  });
});
