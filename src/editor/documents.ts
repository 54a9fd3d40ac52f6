import * as vscode from 'vscode';
import { readAgain } from '../plan/again/read-again.ts';
import { type CampaignDocument, readDocument } from '../plan/document.ts';
import { kindOf } from './recognition.ts';

interface CacheEntry {
  readonly version: number;
  readonly document: Promise<CampaignDocument | undefined>;
}

/** The open plans and registers; the reading of each is cached by its version. */
export class Documents implements vscode.Disposable {
  readonly #cache = new WeakMap<vscode.TextDocument, CacheEntry>();
  /** The last reading in which nothing was wrong with the YAML. */
  readonly #wellFormed = new WeakMap<vscode.TextDocument, CampaignDocument>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** An open Markdown document that is, or was until now, a plan or a register has another text. */
  readonly onDidChange = this.#changed.event;
  /** A document was closed, or is no longer Markdown. */
  readonly onDidClose = this.#closed.event;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (kindOf(document)) this.#changed.fire(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const isOrWas = kindOf(document) !== undefined || this.#cache.has(document);
        if (isOrWas && contentChanges.length > 0) this.#changed.fire(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#cache.delete(document);
        this.#wellFormed.delete(document);
        this.#closed.fire(document);
      }),
    );
  }

  /** The plans and registers that are open. */
  open(): vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter((document) => kindOf(document) !== undefined);
  }

  /** An open document as it reads now; undefined where it is neither a plan nor a register. */
  async read(document: vscode.TextDocument): Promise<CampaignDocument | undefined> {
    const { version } = document;
    const cached = this.#cache.get(document);
    if (cached?.version === version) return cached.document;
    if (!kindOf(document)) {
      this.#cache.delete(document);
      return undefined;
    }
    const reading = this.#readFrom(document);
    this.#cache.set(document, { version, document: reading });
    return reading;
  }

  /** Of what was read before, only what has changed is read anew. */
  async #readFrom(document: vscode.TextDocument): Promise<CampaignDocument | undefined> {
    const text = document.getText();
    const earlier = this.#wellFormed.get(document);
    const reading = (earlier && readAgain(earlier, text)) ?? (await readDocument(document.uri.path, text));
    if (reading?.findings.every(({ type }) => type !== 'syntax')) this.#wellFormed.set(document, reading);
    return reading;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#closed.dispose();
  }
}
