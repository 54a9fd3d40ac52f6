import assert from 'node:assert/strict';
import {
  answerEdits,
  judged,
  nextQuestion,
  type ResultQuestion,
  wordsOf,
} from '../../src/features/recording.ts';
import { type PlanDocument, readPlan } from '../../src/plan/document.ts';
import { applyEdits } from '../../src/text/text.ts';
import { planText } from '../support.ts';

const plan = `campaign: Summer reading
end: 2026-09-05
objectives:
  - objective: 2,000 children finish the challenge by 5 September 2026 # agreed
    measures: [{measure: Children who finish, level: outcome, target: "2,000"}, Posters put up]
  - objective: Raise membership from 40% to 60%
    label: Membership`;

const read = (text: string): Promise<PlanDocument> => readPlan('p.campaign.md', text);

/** What is asked, and the plan when the questions are answered in their order; an empty answer leaves one for later. */
async function recorded(
  text: string,
  answers: readonly string[],
  only?: number,
): Promise<{ asked: string[]; text: string }> {
  let current = text;
  let question: ResultQuestion | undefined;
  const asked: string[] = [];
  for (const answer of answers) {
    const document = await read(current);
    question = nextQuestion(document, question, only, false);
    if (!question) break;
    const { title, prompt } = wordsOf(document, question)!;
    asked.push(`${title} | ${prompt}`);
    current = applyEdits(current, answerEdits(document, question, answer));
  }
  return { asked, text: current };
}

describe('recording results', () => {
  for (const eol of ['\n', '\r\n']) {
    it(`asks measure by measure, then why where one was missed (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const text = planText(plan, eol);
      const answers = ['900', '', 'Schools heard of it late', '62%', 'one too many'];
      const { asked, text: written } = await recorded(text, answers);
      assert.deepEqual(asked, [
        'Result: 2,000 children finish the challenge by 5 September 2026 | Children who finish · Target: 2,000',
        'Result: 2,000 children finish the challenge by 5 September 2026 | Posters put up · No target in figures',
        'Why? 2,000 children finish the challenge by 5 September 2026 | Missed: 900 against a target of 2,000',
        'Result: Membership | Target: 60% · Baseline: 40%',
      ]);
      assert.equal(
        written,
        planText(
          plan
            .replace('target: "2,000"}', 'target: "2,000", result: 900}')
            .replace('# agreed', '# agreed\n    why: Schools heard of it late')
            .replace('Membership', 'Membership\n    result: 62%'),
          eol,
        ),
      );
    });
  }

  it('asks about one objective only, where that is wanted', async () => {
    const { asked } = await recorded(planText(plan), ['55%', 'Fewer staff', ''], 1);
    assert.deepEqual(asked, [
      'Result: Membership | Target: 60% · Baseline: 40%',
      'Why? Membership | Partly met: 55% against a target of 60%',
    ]);
  });

  it('tells what a figure comes to while it is typed', async () => {
    const document = await read(planText(plan));
    const question = nextQuestion(document, undefined, 1, false)!;
    const said = (answer: string) => judged(document, question, answer)?.words;
    assert.equal(said('62%'), 'Met: 62% against a target of 60%');
    assert.equal(said('55%'), 'Partly met: 55% against a target of 60%');
    assert.equal(said('about'), 'Cannot be compared: the result is told in words only');
    assert.equal(said(' '), undefined);
    assert.equal(said('tbc (survey in May)'), 'No figure yet');
  });

  it('asks for all again where nothing is missing, with what the plan says', async () => {
    const document = await read(planText(`${plan}\n    result: 62%`));
    assert.equal(nextQuestion(document, undefined, 1, false), undefined);
    const question = nextQuestion(document, undefined, 1, true)!;
    assert.equal(wordsOf(document, question)!.value, '62%');
  });

  it('asks nothing of a plan without objectives, nor of an entry that is gone', async () => {
    const document = await read(planText('campaign: T'));
    assert.equal(nextQuestion(document, undefined, undefined, true), undefined);
    const gone: ResultQuestion = { objective: 0, measure: 2, field: 'result' };
    assert.equal(wordsOf(document, gone), undefined);
    assert.deepEqual(answerEdits(document, gone, '62%'), []);
  });
});
