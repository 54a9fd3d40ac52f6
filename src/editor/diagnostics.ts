import * as vscode from 'vscode';
import type { Severity } from '../checks/check.ts';
import type { Problem } from '../checks/run.ts';
import type { CampaignDocument } from '../plan/document.ts';
import { checkPageUri } from './check-pages.ts';
import { type Checker, isEnabled } from './checker.ts';
import { Debouncer } from './debounce.ts';
import type { Documents } from './documents.ts';
import { toRange } from './ranges.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** By so much the checking of a plan is debounced while it is written, in milliseconds. */
const debounceDelay = 200;

const severityOf: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The source that the editor names with each of our problems. */
export const diagnosticSource = 'Campaign Plan';

/** Shows the problems of open plans while they are written, and of all plans where the user asked for them. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('campaign-plan');
  readonly #workspacePlans: WorkspacePlans;
  readonly #documents: Documents;
  readonly #checker: Checker;
  readonly #debouncer: Debouncer<vscode.TextDocument>;
  readonly #subscriptions: vscode.Disposable;
  /** The files that the user last asked to have checked all together: they stay in view when they are closed. */
  #kept: ReadonlySet<string> = new Set();

  constructor(documents: Documents, workspacePlans: WorkspacePlans, checker: Checker) {
    this.#documents = documents;
    this.#workspacePlans = workspacePlans;
    this.#checker = checker;
    this.#debouncer = new Debouncer(debounceDelay, (document, isStale) => this.#check(document, isStale));
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      this.#debouncer,
      documents.onDidChange((document) => this.#schedule(document)),
      documents.onDidClose((document) => this.#close(document)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.update(document)),
      workspacePlans.onDidChange(({ path }) => this.#others(path)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('campaignPlan')) this.#all();
      }),
    );
    this.#all();
  }

  /** Checks an open document now and shows what was found; nothing where it has moved on meanwhile. */
  async update(document: vscode.TextDocument): Promise<void> {
    await this.#debouncer.run(document);
  }

  /**
   * Checks every plan and register of the workspace and keeps those that are not open in view.
   * @param step told after each file, with the share done; returns whether to go on
   * @returns the files with their problems
   */
  async updateAll(
    step: (path: string, share: number) => boolean,
  ): Promise<ReadonlyMap<string, readonly Problem[]>> {
    await this.#workspacePlans.ready();
    const paths = [...this.#workspacePlans.library.entries()].map(([path]) => path);
    this.#kept = new Set(paths);
    const found = new Map<string, readonly Problem[]>();
    for (const [index, path] of paths.entries()) {
      const problems = await this.#checkFile(path);
      if (problems) found.set(path, problems);
      if (!step(path, 1 / paths.length)) break;
      // Lets the editor breathe between files.
      if (index % 20 === 19) await new Promise((resolve) => setTimeout(resolve));
    }
    return found;
  }

  async #check(document: vscode.TextDocument, isStale: () => boolean): Promise<void> {
    const checked = isEnabled(document.uri) ? await this.#checker.check(document) : undefined;
    if (isStale()) return;
    if (checked) this.#show(document.uri, checked.document, checked.problems);
    else this.#collection.delete(document.uri);
  }

  /**
   * Checks a plan or register as the workspace has it, and shows its problems unless it changed meanwhile.
   * @returns its problems; undefined where it is gone
   */
  async #checkFile(path: string): Promise<readonly Problem[] | undefined> {
    const { library } = this.#workspacePlans;
    const document = library.get(path);
    if (!document) return undefined;
    const uri = vscode.Uri.parse(path);
    const { problems } = await this.#checker.checkDocument(uri, document);
    if (library.get(path) === document) this.#show(uri, document, problems);
    return problems;
  }

  #schedule(document: vscode.TextDocument): void {
    const isNew = !this.#collection.has(document.uri);
    this.#debouncer.schedule(document, isNew ? 0 : debounceDelay);
  }

  #close(document: vscode.TextDocument): void {
    this.#debouncer.cancel(document);
    if (!this.#kept.has(document.uri.toString())) this.#collection.delete(document.uri);
  }

  /** A register, or another plan, has changed: what was found in open plans may no longer hold. */
  #others(path: string): void {
    for (const document of this.#documents.open()) {
      if (document.uri.toString() !== path) this.#schedule(document);
    }
    const isOpen = this.#documents.open().some((document) => document.uri.toString() === path);
    if (isOpen || !this.#kept.has(path)) return;
    if (this.#workspacePlans.library.get(path)) void this.#checkFile(path);
    else this.#collection.delete(vscode.Uri.parse(path));
  }

  #all(): void {
    for (const document of this.#documents.open()) void this.update(document);
  }

  #show(uri: vscode.Uri, document: CampaignDocument, problems: readonly Problem[]): void {
    this.#collection.set(
      uri,
      problems.map((problem) => this.#toDiagnostic(uri, document, problem)),
    );
  }

  #toDiagnostic(uri: vscode.Uri, document: CampaignDocument, problem: Problem): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(
      toRange(document.lines, problem.range),
      problem.message,
      severityOf[problem.severity],
    );
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: problem.code, target: checkPageUri(problem.code) };
    diagnostic.relatedInformation = (problem.related ?? []).map(
      (place) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(
            this.#uriOf(place.document) ?? uri,
            toRange((place.document ?? document).lines, place.range),
          ),
          place.message,
        ),
    );
    if (problem.code === 'unused-ignore') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    return diagnostic;
  }

  #uriOf(document: CampaignDocument | undefined): vscode.Uri | undefined {
    if (!document) return undefined;
    for (const [path, known] of this.#workspacePlans.library.entries()) {
      if (known === document) return vscode.Uri.parse(path);
    }
    return undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
