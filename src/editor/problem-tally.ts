import * as vscode from 'vscode';
import { countProblems, type ProblemCounts } from '../features/problem-counts.ts';
import { breather } from '../steps.ts';
import { type Checker, isEnabled } from './checker.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** So often, in milliseconds, it is told that more has been counted. */
const tellEvery = 500;

/** What was found in a plan, and in which state of it and of what is around it. */
interface Tally extends ProblemCounts {
  readonly own: unknown;
  readonly around: string;
  readonly errors: number;
}

/** Counts the problems of all plans, open or not, in the background; only those again that may have changed. */
export class ProblemTally implements vscode.Disposable {
  readonly #checker: Pick<Checker, 'checkDocument'>;
  readonly #plans: Pick<WorkspacePlans, 'ready' | 'read' | 'library' | 'stateAround'>;
  readonly #tallies = new Map<string, Tally>();
  readonly #changed = new vscode.EventEmitter<void>();
  #counting = new AbortController();

  /** More has been counted. */
  readonly onDidChange = this.#changed.event;

  constructor(
    checker: Pick<Checker, 'checkDocument'>,
    plans: Pick<WorkspacePlans, 'ready' | 'read' | 'library' | 'stateAround'>,
  ) {
    this.#checker = checker;
    this.#plans = plans;
  }

  /** A plan’s problems; undefined as long as they have not been counted. */
  of(path: string): ProblemCounts | undefined {
    return this.#tallies.get(path);
  }

  /** How many errors there are in all plans, as far as they have been counted. */
  errors(): number {
    return [...this.#tallies.values()].reduce((sum, { errors }) => sum + errors, 0);
  }

  /** Counts what has changed since it was counted; what is under way is given up. */
  async count(): Promise<void> {
    this.#counting.abort();
    this.#counting = new AbortController();
    const { signal } = this.#counting;
    await this.#plans.ready();
    const { library } = this.#plans;
    for (const path of this.#tallies.keys()) if (!library.records().has(path)) this.#tallies.delete(path);
    const breathe = breather(undefined);
    let told = performance.now();
    for (const path of [...library.records().keys()]) {
      if (signal.aborted) return;
      await this.#countOne(path);
      if ((await breathe()) && performance.now() - told > tellEvery) {
        told = performance.now();
        this.#changed.fire();
      }
    }
    if (!signal.aborted) this.#changed.fire();
  }

  async #countOne(path: string): Promise<void> {
    const uri = vscode.Uri.parse(path);
    const own = this.#plans.library.stateOf(path);
    const around = `${isEnabled(uri)} ${this.#plans.stateAround(uri)}`;
    const known = this.#tallies.get(path);
    if (known && known.own === own && known.around === around) return;
    const document = isEnabled(uri) ? await this.#plans.read(path) : undefined;
    if (!document) {
      this.#tallies.delete(path);
      return;
    }
    const { problems } = await this.#checker.checkDocument(uri, document);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    this.#tallies.set(path, { ...countProblems(problems), errors, own, around });
  }

  dispose(): void {
    this.#counting.abort();
    this.#changed.dispose();
  }
}
