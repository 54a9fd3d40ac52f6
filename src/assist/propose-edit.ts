import * as z from 'zod';
import type { Problem } from '../checks/run.ts';
import { type CampaignDocument, readDocument } from '../plan/document.ts';
import { applyEdits, type TextEdit } from '../text/text.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type FoundDocument, findDocument, type PlansInReach } from './plans-in-reach.ts';
import { type ProblemData, problemData } from './problem-data.ts';
import { changesInput, requestedEdits } from './requested-edits.ts';
import { dataNotice, planName } from './tool.ts';
import { ToolError } from './tool-error.ts';

/** What is told to whoever proposes an edit. */
export const proposeEditTool = {
  name: 'propose_campaign_plan_edit',
  title: 'Propose an edit of a campaign plan',
  description: `Proposes an edit of a campaign plan or channel register, for a person to accept: words replaced by others, channels chosen for objectives, and fixes that checking the plan has named. Nothing is written by proposing. Needs the fingerprint that checking the plan gave, and is refused where the plan has changed since. Propose only what the person has asked for. ${dataNotice}`,
  input: z.strictObject({
    plan: planName,
    fingerprint: z.string().max(100).describe('As checking the plan gave it'),
    ...changesInput,
  }),
};

export type EditInput = z.output<typeof proposeEditTool.input>;

/** An edit that is proposed and not written. */
export interface ProposedEdit {
  readonly path: string;
  readonly before: CampaignDocument;
  readonly edits: readonly TextEdit[];
  readonly after: CampaignDocument;
  /** Of the text that it leads to. */
  readonly fingerprint: string;
  /** The problems that it solves, and those that it brings. */
  readonly solved: readonly ProblemData[];
  readonly brought: readonly ProblemData[];
}

/**
 * Works out the edit that somebody asks for, and tries it out.
 * @throws {ToolError} where the plan has changed, a change cannot be made, or less of the plan could be read after it
 */
export async function proposeEdit(input: EditInput, plans: PlansInReach): Promise<ProposedEdit> {
  const found = await findDocument(plans, input.plan);
  const { path, document: before } = found;
  if ((await fingerprintOf(before.text)) !== input.fingerprint)
    throw new ToolError('The plan has changed since it was looked at: check it once more, and propose anew.');
  const edits = requestedEdits(found, input);
  const text = applyEdits(before.text, edits);
  const after = await readDocument(before.name, text);
  if (after?.kind !== before.kind || slips(after) > slips(before))
    throw new ToolError('The plan could not be read with it: its frontmatter has to stay valid YAML.');
  const checked: FoundDocument = { path, ...(await plans.check(path, after)) };
  return {
    path,
    before,
    edits,
    after,
    fingerprint: await fingerprintOf(text),
    solved: without(found, checked),
    brought: without(checked, found),
  };
}

function slips({ findings }: CampaignDocument): number {
  return findings.filter(({ type }) => type === 'syntax').length;
}

/** The problems that one has and the other has not, by what they say. */
function without(one: FoundDocument, other: FoundDocument): ProblemData[] {
  const isSame = (a: Problem) => (b: Problem) => a.code === b.code && a.message === b.message;
  const left = [...other.problems];
  return one.problems
    .filter((problem) => {
      const at = left.findIndex(isSame(problem));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .map((problem) => problemData(problem, one));
}
