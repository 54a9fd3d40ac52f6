import * as z from 'zod';
import { planTitle } from '../plan/document.ts';
import { shortened } from '../text/text.ts';
import { asSeen, firstOf } from './as-data.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findDocument, type PlansInReach, pathsOf } from './plans-in-reach.ts';
import { countsOf, editFixes, problemData } from './problem-data.ts';
import { dataNotice, defineTool, planName } from './tool.ts';

/** What an answer holds at most: plans, problems, and UTF-16 code units of a plan’s text. */
const most = { plans: 200, problems: 100, text: 60_000 };

/** Says what the checks find in a plan, or lists all plans. */
export const checkPlan = defineTool({
  name: 'check_campaign_plan',
  title: 'Check a campaign plan',
  description: `Checks a communications campaign plan (a Markdown file with YAML frontmatter) or a channel register: objectives without channels, audiences that nobody reaches, dates in protected periods, and what else a head of communications would ask. Gives each problem with its line (from 1), the reason, and the titles of fixes; the plan’s fingerprint, which proposing an edit asks for; and its text, if wanted. Without a plan it lists all plans with the number of their problems. ${dataNotice}`,
  input: z.strictObject({
    plan: planName.optional(),
    with_text: z.boolean().optional().describe('Whether the plan’s text is wanted too'),
  }),
  async run({ plan, with_text: isTextWanted = false }, plans) {
    if (plan === undefined) return listOf(plans);
    const found = await findDocument(plans, plan);
    const { path, document, problems } = found;
    const { first, more } = firstOf(problems, most.problems);
    const seen = asSeen(document.text);
    return {
      file: plans.nameOf(path),
      kind: document.kind,
      title: document.kind === 'plan' ? planTitle(document) : document.register.register,
      fingerprint: await fingerprintOf(document.text),
      problems: first.map((problem) => ({
        ...problemData(problem, found),
        fixes: editFixes(problem, found).map(({ title }) => title),
      })),
      moreProblems: more,
      ...(isTextWanted ? { text: shortened(seen, most.text), isCut: seen.length > most.text } : {}),
    };
  },
});

async function listOf(plans: PlansInReach) {
  const { first, more } = firstOf(pathsOf(plans), most.plans);
  const files = [];
  for (const path of first) {
    const document = await plans.read(path);
    if (!document) continue;
    const { title, status = null, start = null, end = null } = plans.library.records().get(path) ?? {};
    const { problems } = await plans.check(path, document);
    files.push({
      file: plans.nameOf(path),
      kind: document.kind,
      ...(document.kind === 'plan' ? { title, status, start, end } : {}),
      problems: countsOf(problems),
    });
  }
  return { files, moreFiles: more };
}
