import * as vscode from 'vscode';
import type { TextEdit } from '../text/text.ts';
import { proposalScheme } from './recognition.ts';

/** A plan that is proposed and not written yet. */
export interface Proposal {
  readonly text: string;
  /** What was found and what not, as Markdown. */
  readonly account: string;
  /** The plan that it changes; undefined for a new one. */
  readonly plan: ChangedPlan | undefined;
  /** Where a new plan is to be created; undefined where no folder is open. */
  readonly folder: vscode.Uri | undefined;
  readonly stem: string;
}

/** A plan that is to be changed. */
export interface ChangedPlan {
  readonly uri: vscode.Uri;
  /** As it was read. */
  readonly text: string;
  /** What makes the proposed text of it. */
  readonly edits: readonly TextEdit[];
}

/** The most proposals that are kept; of earlier ones the tabs have long been closed. */
const most = 20;

/** Keeps the plans that are proposed, and shows them as documents that cannot be edited. */
export class Proposals implements vscode.Disposable {
  readonly #proposals = new Map<string, Proposal>();
  readonly #subscription: vscode.Disposable;
  #count = 0;
  #latest: vscode.Uri | undefined;

  constructor() {
    this.#subscription = vscode.workspace.registerTextDocumentContentProvider(proposalScheme, {
      provideTextDocumentContent: (uri) => this.#textOf(uri),
    });
  }

  /** Shows a proposal beside what is there, as a difference. */
  async show(proposal: Proposal): Promise<vscode.Uri> {
    this.#count += 1;
    const id = String(this.#count);
    this.#proposals.set(id, proposal);
    this.#proposals.delete(String(this.#count - most));
    const [before, proposed] = ['before', 'proposed'].map((query) =>
      vscode.Uri.from({ scheme: proposalScheme, path: `/${id}/${proposal.stem}.md`, query }),
    ) as [vscode.Uri, vscode.Uri];
    this.#latest = proposed;
    const title = vscode.l10n.t('{0}: proposed plan', proposal.stem);
    await vscode.commands.executeCommand('vscode.diff', before, proposed, title, { preview: false });
    return proposed;
  }

  /** The proposal that a document shows; the latest where none is named. */
  at(uri: vscode.Uri | undefined = this.#latest): Proposal | undefined {
    return uri && this.#proposals.get(idOf(uri));
  }

  /** The page that says what was found and what not. */
  accountUri(proposed: vscode.Uri): vscode.Uri {
    return proposed.with({
      path: `/${idOf(proposed)}/${vscode.l10n.t('What Was Found')}.md`,
      query: 'account',
    });
  }

  /** Forgets a proposal, and closes its tabs. */
  async settle(proposal: Proposal): Promise<void> {
    const [id] = [...this.#proposals].find(([, other]) => other === proposal) ?? [];
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff && isOf(input.modified, id));
    await vscode.window.tabGroups.close(tabs);
    if (id !== undefined) this.#proposals.delete(id);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #textOf(uri: vscode.Uri): string {
    const proposal = this.#proposals.get(idOf(uri));
    if (uri.query === 'account') return proposal?.account ?? '';
    return (uri.query === 'before' ? proposal?.plan?.text : proposal?.text) ?? '';
  }
}

const idOf = ({ path }: vscode.Uri) => path.split('/')[1] ?? '';

function isOf(uri: vscode.Uri, id: string | undefined): boolean {
  return uri.scheme === proposalScheme && idOf(uri) === id;
}
