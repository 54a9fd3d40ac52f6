import type { Session } from '../session.ts';
import { bringCommentsBack } from './bring-comments-back.ts';
import { bringActivities, turnIntoPlan } from './bring-document.ts';
import { checkAllPlans } from './check-all-plans.ts';
import { checkPlan } from './check-plan.ts';
import { chooseChannels } from './choose-channels.ts';
import { type CommandArguments, type CommandId, readArguments } from './command-arguments.ts';
import { exportGrid } from './export-grid.ts';
import { exportMix } from './export-mix.ts';
import { exportResults } from './export-results.ts';
import { exportToSpreadsheet } from './export-to-spreadsheet.ts';
import { exportPlanOnAPage, exportToWord } from './export-to-word.ts';
import { exportToWordWithChoices } from './export-with-choices.ts';
import { goToNextStep } from './go-to-next-step.ts';
import { groupPlans } from './group-plans.ts';
import { moveActivity } from './move-activity.ts';
import { newPlan } from './new-plan.ts';
import { newRegister } from './new-register.ts';
import { openCheckPage } from './open-check-page.ts';
import { openExamples } from './open-examples.ts';
import { openForm } from './open-form.ts';
import { openGrid } from './open-grid.ts';
import { openPreview } from './open-preview.ts';
import { acceptProposal, showWhatWasFound } from './proposal.ts';
import { recheck } from './recheck.ts';
import { recordResults } from './record-results.ts';
import { recordWithoutChannels } from './record-without-channels.ts';
import {
  acceptAllChanges,
  acceptChange,
  markCommentDone,
  removeAllComments,
  removeComment,
  reopenComment,
} from './review-threads.ts';

/** A command takes from the session what it uses, and what it is told. */
type Run<Id extends CommandId> = (session: Session, told: CommandArguments[Id]) => Promise<unknown>;

/** Every command, by its id. */
const commands: { readonly [Id in CommandId]: Run<Id> } = {
  'campaignPlan.newPlan': newPlan,
  'campaignPlan.newRegister': newRegister,
  'campaignPlan.checkPlan': checkPlan,
  'campaignPlan.checkAllPlans': checkAllPlans,
  'campaignPlan.goToNextStep': goToNextStep,
  'campaignPlan.recheck': recheck,
  'campaignPlan.chooseChannels': chooseChannels,
  'campaignPlan.recordWithoutChannels': recordWithoutChannels,
  'campaignPlan.recordResults': recordResults,
  'campaignPlan.exportToWord': exportToWord,
  'campaignPlan.exportPlanOnAPage': exportPlanOnAPage,
  'campaignPlan.exportToWordWithChoices': exportToWordWithChoices,
  'campaignPlan.exportToSpreadsheet': exportToSpreadsheet,
  'campaignPlan.exportGrid': exportGrid,
  'campaignPlan.exportMix': exportMix,
  'campaignPlan.exportResults': exportResults,
  'campaignPlan.bringCommentsBack': bringCommentsBack,
  'campaignPlan.turnIntoPlan': turnIntoPlan,
  'campaignPlan.bringActivities': bringActivities,
  'campaignPlan.acceptProposal': acceptProposal,
  'campaignPlan.showWhatWasFound': showWhatWasFound,
  'campaignPlan.acceptChange': acceptChange,
  'campaignPlan.acceptAllChanges': acceptAllChanges,
  'campaignPlan.markCommentDone': markCommentDone,
  'campaignPlan.reopenComment': reopenComment,
  'campaignPlan.removeComment': removeComment,
  'campaignPlan.removeAllComments': removeAllComments,
  'campaignPlan.openExamples': openExamples,
  'campaignPlan.openPreview': openPreview,
  'campaignPlan.openGrid': openGrid,
  'campaignPlan.openForm': openForm,
  'campaignPlan.groupPlans': groupPlans,
  'campaignPlan.moveActivity': moveActivity,
  'campaignPlan.openCheckPage': openCheckPage,
};

/**
 * Runs a command.
 * @param id its id
 * @param given what it is called with, whatever that is
 * @returns what the command returns to who calls it.
 */
export async function runCommand<Id extends CommandId>(
  id: Id,
  session: Session,
  given: readonly unknown[],
): Promise<unknown> {
  const run: Run<Id> = commands[id];
  return run(session, readArguments[id](given));
}
