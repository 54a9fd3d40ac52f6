import { findProblems, fixesFor } from '../../src/checks/run.ts';
import { completionsAt } from '../../src/features/completion.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { lensesOf } from '../../src/features/lens.ts';
import { rename } from '../../src/features/rename.ts';
import { previewOf } from '../page/support.ts';
import { checkText, type Read, read } from './checked.ts';
import { cpuCost } from './cost.ts';
import { madeUpPlan } from './made-up-plan.ts';
import type { Bench, Comparison } from './row.ts';

/** The larger plan has eight times the objectives of the smaller one, which is done eight times: both cost about the same. */
const factor = 8;
const smaller = 60;

/** What is done with a plan that was just read. */
const works: Readonly<Record<string, (plan: Read) => unknown>> = {
  check: ({ document }) => checkText(document.text),
  fixes: ({ context }) => findProblems(context).map((problem) => fixesFor(problem, context)),
  preview: ({ document }) => previewOf(document.text),
  'hover on an objective': ({ context, document }) =>
    hoverAt(context, behind(document.text, 'objective: ward-')),
  'hover on a channel': ({ context, document }) => hoverAt(context, behind(document.text, 'Local ')),
  'completion of objectives': ({ context, document }) =>
    completionsAt(context, behind(document.text, 'objective: ward-')),
  'completion of channels': ({ context, document }) =>
    completionsAt(context, behind(document.text, 'Local ')),
  lens: ({ context, document }) => lensesOf(document, context.channels),
  rename: ({ context, document }) =>
    rename(context, [], behind(document.text, 'objective: ward-'), 'renamed'),
};

/** How cost grows with the size of a plan: 1 is in proportion, 2 would be quadratic. */
export const growth: Bench = {
  name: 'growth',
  rows: async () => Object.entries(works).map(([what, work]) => comparison(what, work)),
};

function comparison(what: string, work: (plan: Read) => unknown): Comparison {
  const side = (objectives: number, times: number) => async () => {
    const plans: Read[] = [];
    for (let time = 0; time < times; time++) plans.push(await read(madeUpPlan(objectives)));
    return cpuCost((time) => work(plans[time]!), times);
  };
  return {
    title: `3 Growth exponent: ${what}`,
    unit: 'ms',
    target: 1.15,
    reached: (ratio) => Math.log(ratio) / Math.log(factor),
    rounds: 5,
    warmUps: 2,
    ours: { name: `${factor} ×`, cost: side(factor * smaller, 1) },
    theirs: { name: '1 ×', cost: side(smaller, factor) },
  };
}

/** The place behind the first of some words. */
function behind(text: string, words: string): number {
  return text.indexOf(words) + words.length;
}
