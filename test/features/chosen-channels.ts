// A plan whose channels are partly chosen, partly misspelt, with a register beside it.
import { check, planText } from '../support.ts';

const frontmatter = `campaign: T
audiences: [{id: carers, name: Unpaid carers}]
objectives:
  - {objective: Reach carers, audiences: [carers], channels: [Facebok, twitter, leaflets]}
  - {objective: Hear from carers, audiences: [carers]}`;
const register =
  'register: R\nchannels:\n  - {name: Vale FM, kind: traditional, owner: Press office}\n  - {id: facebook, status: frozen}\n  - {name: Morning Shout}';

export async function open() {
  const { context, document } = await check(planText(frontmatter), {
    others: { 'r.md': planText(register) },
  });
  if (document.kind !== 'plan') throw new Error('not a plan');
  const [first, second] = document.plan.objectives;
  return { context, plan: document.plan, first: first!, second: second! };
}
