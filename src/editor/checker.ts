import * as vscode from 'vscode';
import type { Severity } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { findProblems, type Problem, type SeveritySettings } from '../checks/run.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import type { Configurations } from './configurations.ts';
import type { Documents } from './documents.ts';
import { readSetting } from './settings.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** A snapshot: one version of a document, read, with what is known around it. */
export interface Looked {
  readonly version: number;
  readonly document: CampaignDocument;
  readonly context: DocumentContext;
}

/** The same with what the checks found. */
export interface Checked extends Looked {
  readonly problems: readonly Problem[];
}

/** What is cached for a reading of a document. */
interface Cached {
  /** The state of the workspace in which it was worked out. */
  readonly key: string;
  readonly context: DocumentContext;
  found?: { readonly settings: string; readonly problems: readonly Problem[] };
}

/** Looks into documents and checks them: results are cached by version and state of the workspace, whoever asks. */
export class Checker {
  readonly #documents: Documents;
  readonly #configurations: Configurations;
  readonly #workspacePlans: WorkspacePlans;
  readonly #cache = new WeakMap<CampaignDocument, Cached>();

  constructor(documents: Documents, configurations: Configurations, workspacePlans: WorkspacePlans) {
    this.#documents = documents;
    this.#configurations = configurations;
    this.#workspacePlans = workspacePlans;
  }

  /**
   * An open document as it reads now, for whoever helps with writing: nothing is checked, and nothing is waited for,
   * so that while the workspace is still being read the register may not be known yet.
   * @returns undefined where it is neither a plan nor a register
   */
  async look(textDocument: vscode.TextDocument): Promise<Looked | undefined> {
    const { version, uri } = textDocument;
    void this.#workspacePlans.ready();
    const document = await this.#documents.read(textDocument);
    return document && { version, document, context: this.#cachedFor(uri, document).context };
  }

  /** Checks an open document as it reads now; undefined where it is neither a plan nor a register. */
  async check(textDocument: vscode.TextDocument): Promise<Checked | undefined> {
    const { version, uri } = textDocument;
    const document = await this.#documents.read(textDocument);
    return document && this.checkDocument(uri, document, version);
  }

  /** Checks a document that was read, from disk or from an editor, with what is known of the workspace by now. */
  async checkDocument(uri: vscode.Uri, document: CampaignDocument, version = 0): Promise<Checked> {
    await this.#workspacePlans.registersReady();
    const cached = this.#cachedFor(uri, document);
    const severities = {
      ...this.#configurations.lookup.around(uri.toString())?.configuration.severities,
      ...severitySettings(uri),
    };
    const settings = JSON.stringify(severities);
    if (cached.found?.settings !== settings)
      cached.found = { settings, problems: findProblems(cached.context, severities) };
    return { version, document, context: cached.context, problems: cached.found.problems };
  }

  #cachedFor(uri: vscode.Uri, document: CampaignDocument): Cached {
    const key = this.#workspacePlans.stateAround(uri);
    const cached = this.#cache.get(document);
    if (cached?.key === key) return cached;
    const fresh: Cached = { key, context: this.#workspacePlans.contextFor(uri, document) };
    this.#cache.set(document, fresh);
    return fresh;
  }
}

/** Whether problems are to be shown for a file at all. */
export function isEnabled(uri: vscode.Uri): boolean {
  return readSetting('enable', uri);
}

/** The severities that the user has set for a file. */
function severitySettings(uri: vscode.Uri): SeveritySettings {
  const set = vscode.workspace.getConfiguration('campaignPlan', uri);
  return Object.fromEntries(
    checks.flatMap(({ code, formerly = [] }) =>
      [code, ...formerly].flatMap((name): [string, Severity | 'off'][] => {
        const { workspaceFolderValue, workspaceValue, globalValue } =
          set.inspect<Severity | 'off'>(`checks.${name}`) ?? {};
        const chosen = workspaceFolderValue ?? workspaceValue ?? globalValue;
        return chosen === undefined ? [] : [[name, chosen]];
      }),
    ),
  );
}
