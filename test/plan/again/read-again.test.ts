import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findProblems, fixesFor } from '../../../src/checks/run.ts';
import { readAgain } from '../../../src/plan/again/read-again.ts';
import { type CampaignDocument, readDocumentNow } from '../../../src/plan/document.ts';
import { Library } from '../../../src/portfolio/library.ts';
import { madeUpPlan, planSizes } from '../../bench/made-up-plan.ts';
import { planText } from '../../support.ts';
import { said } from './support.ts';

const today = '2026-11-24';

function foundIn(document: CampaignDocument) {
  const library = new Library();
  library.set('a.campaign.md', document);
  const context = library.contextFor('a.campaign.md', document, today);
  return findProblems(context).map((problem) => ({
    code: problem.code,
    message: problem.message,
    range: problem.range,
    severity: problem.severity,
    fixes: fixesFor(problem, context),
  }));
}

/** What people type, paste and delete. */
const insertions = [
  ...'x-:#"[{,& *!|>%@`\t\n0£é',
  '\r\n',
  ' - ',
  ': ',
  '\n  - ',
  '\n  - name: Neighbours\n    channels: [Letter, Email]\n',
  '  - objective: 40 more carers apply by 31 March 2027\n    channels: [Radio]\n',
  '\n    measures: [Applications]',
  '---\n',
  '\n\n# Title\n\nWords.\n',
  '- [ ] ',
  '"Well, well',
  '\ud83d\ude00',
];

/** A repeatable source of whole numbers from 0 to below `most`. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

describe('a document that is read again', () => {
  const texts = ['warm-homes.campaign.md', 'winter-vaccinations.campaign.md', 'channel-register.md'].map(
    (name) => readFileSync(`media/examples/${name}`, 'utf8'),
  );
  texts.push(madeUpPlan(planSizes.small));
  texts.push(
    planText(
      [
        'campaign: Odd',
        'objectives:',
        '- objective: A   # why not',
        '  channels: [Letter]',
        '# between',
        '-',
        '- Just words',
        '- measures:',
        '  - measure: Calls',
        '    target: lots',
        '  deadline: whenever',
        'activities:',
        '    -   activity: |',
        '          Some',
        '          lines',
        '        date: 2027-02-30',
        '    - 1 March 2027: Launch',
        'channels: { letters: Letters, email: Email }',
        'x-own: [1, 2]',
        'colour: red',
        'budget: 12 lots',
        'messages: [One, Two]',
      ].join('\n'),
    ),
  );

  for (const [index, start] of texts.entries()) {
    for (const ending of ['\n', '\r\n']) {
      it(`says what reading all of it says, after any edits (${index + 1}, ${ending === '\n' ? 'LF' : 'CRLF'})`, () => {
        const random = numbers(index + ending.length);
        const original = start.replaceAll(/\r\n|\n/g, ending);
        let text = original;
        let document = readDocumentNow('a.campaign.md', text)!;
        let reused = 0;
        for (let round = 0; round < 60; round++) {
          const at = random(text.length + 1);
          const cut = random(3) === 0 ? random(random(4) === 0 ? 120 : 3) : 0;
          const put = cut > 0 && random(2) === 0 ? '' : insertions[random(insertions.length)]!;
          const changed = text.slice(0, at) + put.replaceAll(/\r\n|\n/g, ending) + text.slice(at + cut);
          const whole = readDocumentNow('a.campaign.md', changed);
          if (!whole) continue;
          const again = readAgain(document, changed);
          if (again) {
            reused++;
            assert.deepEqual(said(again), said(whole), `round ${round}: ${JSON.stringify(put)} at ${at}`);
            assert.deepEqual(
              foundIn(again),
              foundIn(whole),
              `round ${round}: ${JSON.stringify(put)} at ${at}`,
            );
          }
          // From a text that has to be read as a whole one goes back, or begins anew.
          if (again) [text, document] = [changed, again];
          else if (random(4) === 0)
            [text, document] = [original, readDocumentNow('a.campaign.md', original)!];
        }
        assert.ok(reused > 10, `only ${reused} times`);
      });
    }

    it(`says it too wherever a line goes, or its end, hyphen or colon (${index + 1})`, () => {
      const text = start.slice(0, 6_000);
      const document = readDocumentNow('a.campaign.md', text)!;
      for (const { index: at, 0: found } of text.matchAll(/\n|- |: |^.*\n/gm)) {
        const changed = text.slice(0, at) + text.slice(at + found.length);
        const again = readAgain(document, changed);
        if (!again) continue;
        assert.deepEqual(said(again), said(readDocumentNow('a.campaign.md', changed)!), `at ${at}`);
      }
    });
  }

  it('has the very same data of all that was not touched', () => {
    const text = planText(
      'campaign: T\nobjectives:\n  - objective: One\n    channels: [Letter]\n  - objective: Two\n    channels: [Radio]\n  - Three\nrisks:\n  - risk: Rain\nlead: Sam',
    );
    const planIn = (document: CampaignDocument | undefined) => {
      assert.ok(document?.kind === 'plan');
      return document.plan;
    };
    const document = readDocumentNow('a.campaign.md', text)!;
    const before = planIn(document);
    const typed = (words: string, others: string) =>
      planIn(
        readAgain(
          document,
          text.replace(words, () => others),
        ),
      );
    const second = typed('Two', 'Two more');
    assert.equal(second.objectives[1]?.objective, 'Two more');
    assert.deepEqual(
      second.objectives.map((objective, at) => objective === before.objectives[at]),
      [true, false, true],
    );
    assert.equal(second.risks, before.risks);
    const added = typed('  - Three\n', '  - Between\n  - Three\n');
    assert.deepEqual(
      [0, 1].map((at) => added.objectives[at] === before.objectives[at]),
      [true, true],
    );
    const other = typed('lead: Sam', 'lead: Ann');
    assert.equal(other.lead, 'Ann');
    assert.equal(other.objectives, before.objectives);
  });
});
