import * as vscode from 'vscode';
import type { RelatedPlace, Severity } from '../checks/check.ts';
import type { Problem } from '../checks/run.ts';
import type { CampaignDocument } from '../plan/document.ts';
import { breather } from '../steps.ts';
import { checkPageUri } from './check-pages.ts';
import { type Checker, isEnabled } from './checker.ts';
import { Debouncer } from './debounce.ts';
import type { Documents } from './documents.ts';
import { rangeOf, toRange } from './ranges.ts';
import { readSetting } from './settings.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** By so much the checking of a plan is debounced while it is written, in milliseconds. */
const debounceDelay = 200;

/** A severity as the editor has it. */
export const severityOf: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The source that the editor names with each of our problems. */
export const diagnosticSource = 'Campaign Plan';

/**
 * Shows the problems of open plans while they are written, and of all plans where the user asked for them: once, or
 * always by a setting.
 */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('campaign-plan');
  readonly #workspacePlans: WorkspacePlans;
  readonly #documents: Documents;
  readonly #checker: Checker;
  readonly #debouncer: Debouncer<vscode.TextDocument>;
  readonly #subscriptions: vscode.Disposable;
  /** In which state of what is around it each file was checked whose problems are shown. */
  readonly #shown = new Map<string, string>();
  /** The files that the user last asked to have checked all together: they stay in view when they are closed. */
  #kept: ReadonlySet<string> = new Set();
  /** Given up when it is begun anew. */
  #sweeping = new AbortController();

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
    const paths = this.#workspacePlans.paths();
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
    else this.#hide(document.uri);
  }

  /**
   * Checks a plan or register as it reads now, and shows its problems.
   * @returns its problems; undefined where it is gone
   */
  async #checkFile(path: string): Promise<readonly Problem[] | undefined> {
    const uri = vscode.Uri.parse(path);
    const document = await this.#workspacePlans.read(path);
    if (!document) {
      this.#hide(uri);
      return undefined;
    }
    const { problems } = await this.#checker.checkDocument(uri, document);
    if (isEnabled(uri)) this.#show(uri, document, problems);
    return problems;
  }

  #schedule(document: vscode.TextDocument): void {
    const isNew = !this.#collection.has(document.uri);
    this.#debouncer.schedule(document, isNew ? 0 : debounceDelay);
  }

  #close(document: vscode.TextDocument): void {
    this.#debouncer.cancel(document);
    const path = document.uri.toString();
    if (!this.#isKept(path)) this.#hide(document.uri);
    else void this.#checkFile(path);
  }

  /** Whether a file's problems are shown while it is closed. */
  #isKept(path: string): boolean {
    if (this.#kept.has(path)) return true;
    return showsAll(vscode.Uri.parse(path)) && this.#workspacePlans.library.has(path);
  }

  /** A register, or another plan, has changed: what was found in plans that share something with it may no longer hold. */
  #others(path: string): void {
    const open = this.#documents.open();
    for (const document of open)
      if (document.uri.toString() !== path && this.#isOutdated(document.uri)) this.#schedule(document);
    this.#sweep(new Set(open.map(({ uri }) => uri.toString())), path);
  }

  #all(): void {
    const documents = this.#documents.open();
    const open = new Set(documents.map(({ uri }) => uri.toString()));
    for (const path of this.#shown.keys())
      if (!open.has(path) && !this.#isKept(path)) this.#hide(vscode.Uri.parse(path));
    this.#shown.clear();
    for (const document of documents) void this.update(document);
    this.#sweep(open, undefined);
  }

  #isOutdated(uri: vscode.Uri): boolean {
    return this.#shown.get(uri.toString()) !== this.#workspacePlans.stateAround(uri);
  }

  /** Brings the problems of closed files up to date, a file after the other, as far as they are to be shown. */
  #sweep(open: ReadonlySet<string>, changed: string | undefined): void {
    this.#sweeping.abort();
    this.#sweeping = new AbortController();
    const { signal } = this.#sweeping;
    const isDue = (path: string) => path === changed || this.#isOutdated(vscode.Uri.parse(path));
    const due = [...new Set([...this.#kept, ...this.#workspacePlans.paths()])].filter(
      (path) => !open.has(path) && this.#isKept(path) && isDue(path),
    );
    if (due.length > 0) void this.#checkFiles(due, signal);
  }

  async #checkFiles(paths: readonly string[], signal: AbortSignal): Promise<void> {
    const breathe = breather(undefined);
    for (const path of paths) {
      if (signal.aborted) return;
      await this.#checkFile(path);
      await breathe();
    }
  }

  #show(uri: vscode.Uri, document: CampaignDocument, problems: readonly Problem[]): void {
    this.#shown.set(uri.toString(), this.#workspacePlans.stateAround(uri));
    this.#collection.set(
      uri,
      problems.map((problem) => this.#toDiagnostic(uri, document, problem)),
    );
  }

  #hide(uri: vscode.Uri): void {
    this.#shown.delete(uri.toString());
    this.#collection.delete(uri);
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
        new vscode.DiagnosticRelatedInformation(this.#locationOf(uri, document, place), place.message),
    );
    if (problem.code === 'unused-ignore') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    return diagnostic;
  }

  #locationOf(uri: vscode.Uri, document: CampaignDocument, related: RelatedPlace): vscode.Location {
    if ('path' in related) return new vscode.Location(vscode.Uri.parse(related.path), rangeOf(related.place));
    const other = related.document ?? document;
    const register = this.#workspacePlans.library.registers().find((placed) => placed.document === other);
    return new vscode.Location(
      register ? vscode.Uri.parse(register.path) : uri,
      toRange(other.lines, related.range),
    );
  }

  dispose(): void {
    this.#sweeping.abort();
    this.#subscriptions.dispose();
  }
}

/** Whether the problems of closed files are shown too. */
function showsAll(uri: vscode.Uri): boolean {
  return readSetting('problemsIn', uri) === 'workspace' && isEnabled(uri);
}
