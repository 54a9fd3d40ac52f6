import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { Checker } from './checker.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCompletion } from './completion.ts';
import { registerConfigurationHelp } from './configuration-help.ts';
import { Configurations } from './configurations.ts';
import { Diagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { FileMarks } from './file-marks.ts';
import { registerFolding } from './folding.ts';
import { FormPanels } from './form-panels.ts';
import { GridPanel } from './grid-panel.ts';
import { registerHover } from './hover.ts';
import { registerLenses } from './lens.ts';
import { registerLinks } from './links.ts';
import { registerNavigation } from './navigation.ts';
import { registerPaste } from './paste.ts';
import { PlansTree } from './plans-tree.ts';
import { ProblemTally } from './problem-tally.ts';
import { Proposals } from './proposals.ts';
import { RecordStore } from './record-store.ts';
import { ReviewComments } from './review-comments.ts';
import { registerStatusBar } from './status-bar.ts';
import { registerSymbols } from './symbols.ts';
import { WorkspacePlans } from './workspace-plans.ts';

/** What the features and commands share while a plan has been open. */
export interface Session {
  /** Where the extension is installed, and where it may keep files of its own. */
  readonly extensionUri: vscode.Uri;
  readonly storage: vscode.Uri;
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly workspacePlans: WorkspacePlans;
  readonly checker: Checker;
  readonly diagnostics: Diagnostics;
  readonly reviewComments: ReviewComments;
  readonly gridPanel: GridPanel;
  readonly formPanels: FormPanels;
  readonly plansTree: PlansTree;
  readonly proposals: Proposals;
}

/** Starts everything that serves plans and registers. A feature is a file of this folder and a line here, which hands
 * over what it uses. */
export async function startSession(context: vscode.ExtensionContext): Promise<Session> {
  // The core knows no editor: what it says is translated by the same texts.
  l10n.config({ contents: vscode.l10n.bundle ?? {} });
  const documents = new Documents();
  const configurations = new Configurations();
  const workspacePlans = new WorkspacePlans(documents, configurations, new RecordStore(context));
  const checker = new Checker(documents, configurations, workspacePlans);
  const diagnostics = new Diagnostics(documents, workspacePlans, checker);
  const reviewComments = new ReviewComments(async (plan) => {
    await workspacePlans.ready();
    return workspacePlans.library.registerFor(plan.toString())?.document.register;
  });
  const gridPanel = new GridPanel(context.extensionUri, workspacePlans);
  const formPanels = new FormPanels(context.extensionUri, { checker, documents, workspacePlans });
  const tally = new ProblemTally(checker, workspacePlans);
  const plansTree = new PlansTree(workspacePlans, tally, context.workspaceState);
  const proposals = new Proposals();
  const { library } = workspacePlans;
  context.subscriptions.push(
    documents,
    configurations,
    workspacePlans,
    diagnostics,
    reviewComments,
    gridPanel,
    formPanels,
    tally,
    plansTree,
    new FileMarks(workspacePlans),
    proposals,
    registerCodeActions(checker),
    registerCompletion(checker),
    registerHover(checker),
    registerNavigation(checker, workspacePlans),
    registerSymbols(checker, workspacePlans),
    registerFolding(documents),
    registerPaste(documents),
    registerLinks(checker, library),
    registerLenses(checker, workspacePlans),
    registerConfigurationHelp(),
    registerStatusBar({ checker, documents, workspacePlans }),
  );
  return {
    extensionUri: context.extensionUri,
    storage: context.globalStorageUri,
    documents,
    configurations,
    workspacePlans,
    checker,
    diagnostics,
    reviewComments,
    gridPanel,
    formPanels,
    plansTree,
    proposals,
  };
}
