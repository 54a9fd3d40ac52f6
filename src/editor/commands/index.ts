import * as vscode from 'vscode';
import type { Session } from '../session.ts';
import { type CommandArguments, type CommandId, readArguments } from './command-arguments.ts';

/** A command takes from the session what it uses, and what it is told. */
type Run<Id extends CommandId> = (session: Session, told: CommandArguments[Id]) => Promise<unknown>;

/** Every command, by its id; each is loaded when it is first run. */
const commands: { readonly [Id in CommandId]: () => Promise<Run<Id>> } = {
  'campaignPlan.newPlan': async () => (await import('./new-plan.ts')).newPlan,
  'campaignPlan.newRegister': async () => (await import('./new-register.ts')).newRegister,
  'campaignPlan.checkPlan': async () => (await import('./check-plan.ts')).checkPlan,
  'campaignPlan.checkAllPlans': async () => (await import('./check-all-plans.ts')).checkAllPlans,
  'campaignPlan.goToNextStep': async () => (await import('./go-to-next-step.ts')).goToNextStep,
  'campaignPlan.recheck': async () => (await import('./recheck.ts')).recheck,
  'campaignPlan.chooseChannels': async () => (await import('./choose-channels.ts')).chooseChannels,
  'campaignPlan.recordWithoutChannels': async () =>
    (await import('./record-without-channels.ts')).recordWithoutChannels,
  'campaignPlan.recordResults': async () => (await import('./record-results.ts')).recordResults,
  'campaignPlan.exportToWord': async () => (await import('./export-to-word.ts')).exportToWord,
  'campaignPlan.exportPlanOnAPage': async () => (await import('./export-to-word.ts')).exportPlanOnAPage,
  'campaignPlan.exportToWordWithChoices': async () =>
    (await import('./export-with-choices.ts')).exportToWordWithChoices,
  'campaignPlan.exportToSpreadsheet': async () =>
    (await import('./export-to-spreadsheet.ts')).exportToSpreadsheet,
  'campaignPlan.exportGrid': async () => (await import('./export-grid.ts')).exportGrid,
  'campaignPlan.exportMix': async () => (await import('./export-mix.ts')).exportMix,
  'campaignPlan.exportResults': async () => (await import('./export-results.ts')).exportResults,
  'campaignPlan.bringCommentsBack': async () => (await import('./bring-comments-back.ts')).bringCommentsBack,
  'campaignPlan.turnIntoPlan': async () => (await import('./bring-document.ts')).turnIntoPlan,
  'campaignPlan.bringActivities': async () => (await import('./bring-document.ts')).bringActivities,
  'campaignPlan.acceptProposal': async () => (await import('./bring-document.ts')).acceptProposal,
  'campaignPlan.showWhatWasFound': async () => (await import('./bring-document.ts')).showWhatWasFound,
  'campaignPlan.acceptChange': async () => (await import('./review-threads.ts')).acceptChange,
  'campaignPlan.acceptAllChanges': async () => (await import('./review-threads.ts')).acceptAllChanges,
  'campaignPlan.markCommentDone': async () => (await import('./review-threads.ts')).markCommentDone,
  'campaignPlan.reopenComment': async () => (await import('./review-threads.ts')).reopenComment,
  'campaignPlan.removeComment': async () => (await import('./review-threads.ts')).removeComment,
  'campaignPlan.removeAllComments': async () => (await import('./review-threads.ts')).removeAllComments,
  'campaignPlan.openGrid': async () => (await import('./open-grid.ts')).openGrid,
  'campaignPlan.groupPlans': async () => (await import('./group-plans.ts')).groupPlans,
  'campaignPlan.moveActivity': async () => (await import('./move-activity.ts')).moveActivity,
  'campaignPlan.openCheckPage': async () => (await import('./open-check-page.ts')).openCheckPage,
};

/**
 * Offers all commands to the editor.
 * @param start starts the session; called when a command is first run
 */
export function registerCommands(start: () => Promise<Session>): vscode.Disposable {
  const ids = Object.keys(commands) as CommandId[];
  return vscode.Disposable.from(...ids.map((id) => register(id, start)));
}

function register<Id extends CommandId>(id: Id, start: () => Promise<Session>): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: unknown[]) => {
    const run: Run<Id> = await commands[id]();
    return run(await start(), readArguments[id](given));
  });
}
