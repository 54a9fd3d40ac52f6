import * as vscode from 'vscode';
import { needsStart, nextStepOf } from '../features/next-step.ts';
import type { StartNote } from '../page/plan-page.ts';
import { type Checker, isEnabled } from './checker.ts';

/**
 * Knows where to begin with the open plans. The preview does not wait for a check: it gets what was found last, and is
 * asked to show the plan again where that has changed.
 */
export class StartNotes {
  readonly #checker: Pick<Checker, 'check'>;
  readonly #onDidChange: () => void;
  readonly #notes = new WeakMap<vscode.TextDocument, StartNote>();

  constructor(checker: Pick<Checker, 'check'>, onDidChange: () => void) {
    this.#checker = checker;
    this.#onDidChange = onDidChange;
  }

  /**
   * Where to begin with a plan, as far as it is known now; undefined where that is plain to see.
   * @param uri the plan's address
   */
  noteFor(uri: string): StartNote | undefined {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (!document) return undefined;
    void this.#update(document);
    return this.#notes.get(document);
  }

  async #update(document: vscode.TextDocument): Promise<void> {
    const note = await this.#find(document);
    const known = this.#notes.get(document);
    if (note?.what === known?.what && note?.why === known?.why) return;
    if (note) this.#notes.set(document, note);
    else this.#notes.delete(document);
    this.#onDidChange();
  }

  async #find(textDocument: vscode.TextDocument): Promise<StartNote | undefined> {
    const checked = isEnabled(textDocument.uri) ? await this.#checker.check(textDocument) : undefined;
    if (checked?.document.kind !== 'plan' || !needsStart(checked.problems)) return undefined;
    const step = nextStepOf(checked.problems, checked.document);
    // What the editor has no translation for is said in English.
    return step && { ...step, language: vscode.l10n.bundle ? vscode.env.language : 'en' };
  }
}
