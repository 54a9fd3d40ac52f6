import { checkText, writtenPlan } from './checked.ts';
import { cpuCost } from './cost.ts';
import { madeUpPlan, planSizes } from './made-up-plan.ts';
import type { Bench } from './row.ts';

/** One character typed in the large plan, side by side with a full check of the same text. */
export const typing: Bench = {
  name: 'typing',
  rows: async () => {
    const places: Readonly<Record<string, string>> = {
      'an objective': 'know of the carer card',
      'a name': 'Local radio',
      'the text': 'say that **nobody',
    };
    return Object.entries(places).map(([place, words]) => {
      const check = writtenPlan();
      const type = typist(words);
      const full = typist(words);
      return {
        title: `2 One character typed in ${place} of the large plan`,
        unit: 'ms',
        target: 0.1,
        rounds: 5,
        warmUps: 2,
        ours: {
          name: 'the editor’s check',
          cost: () => {
            const text = type();
            return cpuCost(() => check(text));
          },
        },
        theirs: {
          name: 'our own full check',
          cost: () => {
            const text = full();
            return cpuCost(() => checkText(text));
          },
        },
      };
    });
  },
};

/** Types a letter a time in the middle of the large plan, behind the first words of that sort there. */
function typist(words: string): () => string {
  const plan = madeUpPlan(planSizes.large);
  const section = plan.indexOf(words);
  const middle = plan.indexOf(words, (section + plan.lastIndexOf(words)) / 2);
  const at = middle + words.length;
  let typed = '';
  return () => {
    typed += 'a';
    return plan.slice(0, at) + typed + plan.slice(at);
  };
}
