import * as vscode from 'vscode';
import { type ArgumentReader, argumentReader, isCount, isIndex, isText, isTexts } from './arguments.ts';

const plan = argumentReader({ plan: isUri }, ['plan']);
const target = argumentReader({ target: isUri }, ['target']);
const exported = argumentReader({ plan: isUri, target: isUri }, ['plan', 'target']);
const brought = argumentReader({ plan: isUri, file: isUri, dates: isText }, ['file']);
const threads = argumentReader({ thread: isThread }, ['thread']);

/** How the arguments of each command are read, by the command's id; what a command is told follows from this. */
const readers = {
  'campaignPlan.newPlan': argumentReader({ title: isText, folder: isUri }, ['title', 'folder'], ['folder']),
  'campaignPlan.newRegister': argumentReader(
    { organisation: isText, folder: isUri },
    ['organisation', 'folder'],
    ['folder'],
  ),
  'campaignPlan.checkPlan': plan,
  'campaignPlan.checkAllPlans': argumentReader({}),
  'campaignPlan.goToNextStep': plan,
  'campaignPlan.recheck': plan,
  'campaignPlan.chooseChannels': argumentReader({ plan: isUri, objective: isIndex, channels: isTexts }, [
    'plan',
    'objective',
    'channels',
  ]),
  'campaignPlan.recordWithoutChannels': argumentReader({ plan: isUri, objective: isIndex, reason: isText }, [
    'plan',
    'objective',
    'reason',
  ]),
  'campaignPlan.recordResults': argumentReader({ plan: isUri, objective: isIndex, answers: isTexts }, [
    'plan',
    'objective',
    'answers',
  ]),
  'campaignPlan.exportToWord': exported,
  'campaignPlan.exportPlanOnAPage': exported,
  'campaignPlan.exportToWordWithChoices': argumentReader({ plan: isUri, target: isUri, ticked: isTexts }, [
    'plan',
    'target',
    'ticked',
  ]),
  'campaignPlan.exportToSpreadsheet': exported,
  'campaignPlan.exportGrid': argumentReader({ weeks: isCount, target: isUri }, ['target']),
  'campaignPlan.exportMix': target,
  'campaignPlan.exportResults': target,
  'campaignPlan.bringCommentsBack': argumentReader({ plan: isUri, file: isUri }, ['plan']),
  'campaignPlan.turnIntoPlan': brought,
  'campaignPlan.bringActivities': brought,
  'campaignPlan.acceptProposal': plan,
  'campaignPlan.showWhatWasFound': plan,
  'campaignPlan.acceptChange': threads,
  'campaignPlan.acceptAllChanges': plan,
  'campaignPlan.markCommentDone': threads,
  'campaignPlan.reopenComment': threads,
  'campaignPlan.removeComment': threads,
  'campaignPlan.removeAllComments': argumentReader({}),
  'campaignPlan.openGrid': argumentReader({ view: isText }, ['view']),
  'campaignPlan.openForm': argumentReader({ plan: isUri }, ['plan']),
  'campaignPlan.openExamples': argumentReader({ folder: isUri }, ['folder']),
  'campaignPlan.openPreview': argumentReader({ plan: isUri }, ['plan']),
  'campaignPlan.groupPlans': argumentReader({ by: isText }, ['by']),
  'campaignPlan.moveActivity': argumentReader({ plan: isUri, line: isIndex, day: isText }, [
    'plan',
    'line',
    'day',
  ]),
  'campaignPlan.openCheckPage': argumentReader({ code: isText }, ['code']),
};

/** The id of one of our commands. */
export type CommandId = keyof typeof readers;

/** What each command is told, by its id: one object, in which everything may be missing. */
export type CommandArguments = { readonly [Id in CommandId]: ReturnType<(typeof readers)[Id]> };

/** Reads what a command is called with, by the command's id. */
export const readArguments: { readonly [Id in CommandId]: ArgumentReader<CommandArguments[Id]> } = readers;

/** A call of one of our commands, for a lens, a fix or whatever else the editor shows. */
export function commandCall<Id extends CommandId>(
  command: Id,
  title: string,
  told: CommandArguments[Id],
): vscode.Command {
  return { command, title, arguments: [told] };
}

function isUri(given: unknown): given is vscode.Uri {
  return given instanceof vscode.Uri;
}

/** Whether it has the form of a thread; whether it is one of ours, who keeps the threads knows. */
function isThread(given: unknown): given is vscode.CommentThread {
  return typeof given === 'object' && given !== null && 'uri' in given && 'comments' in given;
}
