import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeEdits } from '../../src/checks/fix-all.ts';
import { findProblems, type Problem } from '../../src/checks/run.ts';
import { applyEdits } from '../../src/text/text.ts';
import { harmsOf } from '../checks/harms.ts';
import { commentsOf } from '../plan/data-texts.ts';
import { opened, today } from './faces.ts';
import { carelessPlans, goodPlans } from './generators/plans.ts';
import { anyText } from './generators/texts.ts';
import { holds } from './holds.ts';

/** In any plan what one fix mends may uncover something else that the same check then says. */
const isSaidAgain = (one: Problem, other: Problem) =>
  one.code === other.code && one.message === other.message;

const lineEnd = fc.constantFrom('\n', '\r\n');

/** A comment that silences nothing is what a safe fix takes out. */
const isKept = (comment: string) => !comment.includes('campaign-plan-ignore');

describe('a fix of any problem of any plan', () => {
  for (const [what, plans, runs] of [
    ['without slips', goodPlans, 60],
    ['with slips', carelessPlans, 60],
  ] as const)
    it(`mends its problem and loses nothing: plans ${what}`, () =>
      holds(runs, fc.tuple(plans, lineEnd), async ([plan, end]) => {
        const text = plan.replaceAll('\n', end);
        assert.deepEqual(await harmsOf('plan.campaign.md', text, { today }, isSaidAgain), []);
      }));
});

describe('fixing all that is safe', () => {
  it('comes to an end, and keeps the comments', () =>
    holds(200, anyText, async (text) => {
      let context = await opened(text);
      const comments = commentsOf(context.document);
      let rounds = 0;
      for (; rounds < 30; rounds++) {
        const edits = safeEdits(findProblems(context), context);
        if (edits.length === 0) break;
        context = await opened(applyEdits(context.document.text, edits));
      }
      assert.ok(rounds < 30, 'it goes on and on');
      assert.deepEqual(commentsOf(context.document).filter(isKept), comments.filter(isKept));
    }));
});
