import type { Session } from '../session.ts';

type Command = (session: Session, ...args: never[]) => Promise<unknown>;

/** Every command, by its id; each is loaded when it is first run. */
export const commands: Readonly<
  Record<string, () => Promise<(session: Session, ...args: unknown[]) => Promise<unknown>>>
> = {
  'campaignPlan.newPlan': load(async () => (await import('./new-plan.ts')).newPlan),
  'campaignPlan.checkPlan': load(async () => (await import('./check-plan.ts')).checkPlan),
  'campaignPlan.checkAllPlans': load(async () => (await import('./check-all-plans.ts')).checkAllPlans),
  'campaignPlan.chooseChannels': load(async () => (await import('./choose-channels.ts')).chooseChannels),
  'campaignPlan.recordWithoutChannels': load(
    async () => (await import('./record-without-channels.ts')).recordWithoutChannels,
  ),
  'campaignPlan.exportToWord': load(async () => (await import('./export-to-word.ts')).exportToWord),
  'campaignPlan.exportToWordWithChoices': load(
    async () => (await import('./export-with-choices.ts')).exportToWordWithChoices,
  ),
  'campaignPlan.bringCommentsBack': load(
    async () => (await import('./bring-comments-back.ts')).bringCommentsBack,
  ),
  'campaignPlan.acceptChange': load(async () => (await import('./review-threads.ts')).acceptChange),
  'campaignPlan.markCommentDone': load(async () => (await import('./review-threads.ts')).markCommentDone),
  'campaignPlan.reopenComment': load(async () => (await import('./review-threads.ts')).reopenComment),
  'campaignPlan.removeComment': load(async () => (await import('./review-threads.ts')).removeComment),
  'campaignPlan.removeAllComments': load(async () => (await import('./review-threads.ts')).removeAllComments),
  'campaignPlan.openCheckPage': load(async () => (await import('./open-check-page.ts')).openCheckPage),
};

/** Commands get whatever the editor, a fix or a test hands over; each command looks at it before use. */
function load(importCommand: () => Promise<Command>) {
  return importCommand as () => Promise<(session: Session, ...args: unknown[]) => Promise<unknown>>;
}
