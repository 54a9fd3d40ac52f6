import * as vscode from 'vscode';
import type { CheckContext, Severity } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { findProblems, type Problem, type SeveritySettings } from '../checks/run.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { Documents } from './documents.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** What the checks found in one version of a document. */
export interface Checked {
  readonly version: number;
  readonly document: CampaignDocument;
  readonly context: CheckContext;
  readonly problems: readonly Problem[];
}

/** Checks open documents, once per version and state of the workspace. */
export class Checker {
  readonly #documents: Documents;
  readonly #workspacePlans: WorkspacePlans;
  readonly #results = new WeakMap<CampaignDocument, { key: string; checked: Checked }>();

  constructor(documents: Documents, workspacePlans: WorkspacePlans) {
    this.#documents = documents;
    this.#workspacePlans = workspacePlans;
  }

  /** Checks an open document as it reads now; undefined where it is neither a plan nor a register. */
  async check(textDocument: vscode.TextDocument): Promise<Checked | undefined> {
    const { version, uri } = textDocument;
    const document = await this.#documents.read(textDocument);
    return document && this.checkDocument(uri, document, version);
  }

  /** Checks a document that was read, from disk or from an editor. */
  async checkDocument(uri: vscode.Uri, document: CampaignDocument, version = 0): Promise<Checked> {
    const context = await this.#workspacePlans.contextFor(uri, document);
    const settings = severitySettings(uri);
    const key = `${this.#workspacePlans.revision} ${context.today} ${JSON.stringify(settings)}`;
    const known = this.#results.get(document);
    if (known?.key === key) return known.checked;
    const checked = { version, document, context, problems: findProblems(context, settings) };
    this.#results.set(document, { key, checked });
    return checked;
  }
}

/** The severities that the user has set for a file, where they differ from the checks' own. */
export function severitySettings(uri: vscode.Uri): SeveritySettings {
  const configuration = vscode.workspace.getConfiguration('campaignPlan.checks', uri);
  const settings: Partial<Record<string, Severity | 'off'>> = {};
  for (const { code, severity } of checks) {
    const set = configuration.get<Severity | 'off'>(code, severity);
    if (set !== severity) settings[code] = set;
  }
  return settings;
}
