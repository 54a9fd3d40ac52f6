import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { checks } from '../../src/checks/index.ts';
import { check, exampleOptions, planText, textsOf, withFences } from '../support.ts';

/** Words that English cannot do without and Welsh does not have; what is quoted is the plan's own. */
const english =
  /\b(?:the|and|this|that|with|which|what|but|are|was|not|its?|so|add|choose|change|than|them)\b/i;
const ownWords = (text: string) => text.replace(/“[^”]*”/g, '“…”');

describe('the report in Welsh', () => {
  beforeEach(() => l10n.config({ contents: readFileSync('l10n/bundle.l10n.cy.json', 'utf8') }));
  afterEach(() => l10n.config({ contents: {} }));

  for (const one of checks) {
    it(`has no English left where it speaks of ${one.code}`, async () => {
      const texts = textsOf(await check(withFences(one.examples.bad), exampleOptions(one)));
      assert.ok(texts.length > 0);
      assert.deepEqual(
        texts.filter((text) => english.test(ownWords(text))),
        [],
      );
    });
  }

  it('speaks of a whole plan in Welsh, dates and kinds of channels too', async () => {
    const { problems, fixes } = await check(
      planText(`campaign: Biniau
start: 2027-03-01
end: 2027-02-01
objectives:
  - objective: Publish 40 posts
  - objective: Raise awareness of the new days
    channels: [Facebok]`),
    );
    const said = problems.map(({ message }) => message);
    assert.ok(
      said.includes(
        'Mae hwn yn gorffen cyn iddo ddechrau: 1 Chwefror 2027 yw’r diwedd, 1 Mawrth 2027 yw’r dechrau. Cyfnewidiwch y ddau ddyddiad, neu cywirwch yr un sy’n anghywir.',
      ),
      said.join('\n'),
    );
    const [first, , third] = fixes('unknown-reference').map(({ title }) => title);
    assert.equal(first, 'Newid i “Facebook”');
    assert.match(third!, /^Ychwanegu “Facebok” at sianeli’r cynllun hwn \(math: traddodiadol\)$/);
  });
});
