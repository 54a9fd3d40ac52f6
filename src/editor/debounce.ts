/** What tells one state of a document from the next: an editor's document is one. */
export interface Versioned {
  readonly version: number;
  readonly isClosed: boolean;
}

/**
 * Work for one document.
 * @param isStale whether what was begun no longer counts: the document has another version or is closed, the work was
 * begun anew, or cancelled. To be asked after each wait, before anything is shown
 */
export type DocumentWork<Document extends Versioned> = (
  document: Document,
  isStale: () => boolean,
) => Promise<void>;

/**
 * Debounces work by document: it is begun once its document has been left alone for a while, and stale results are
 * told apart from those that count.
 */
export class Debouncer<Document extends Versioned> {
  readonly #delay: number;
  readonly #work: DocumentWork<Document>;
  readonly #timers = new Map<Document, ReturnType<typeof setTimeout>>();
  /** The last run for each document; none once it was cancelled. */
  readonly #runs = new WeakMap<Document, object>();

  /** @param delay how long a document has to be left alone, in milliseconds */
  constructor(delay: number, work: DocumentWork<Document>) {
    this.#delay = delay;
    this.#work = work;
  }

  /** Begins the work after the delay, unless it is asked for again until then: the delay starts anew with each call. */
  schedule(document: Document, delay = this.#delay): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.set(
      document,
      setTimeout(() => void this.run(document), delay),
    );
  }

  /** Does the work now, instead of what is scheduled for the document. */
  async run(document: Document): Promise<void> {
    this.cancel(document);
    const { version } = document;
    const run = {};
    this.#runs.set(document, run);
    const isStale = () =>
      this.#runs.get(document) !== run || document.version !== version || document.isClosed;
    await this.#work(document, isStale);
  }

  /** Drops what is scheduled for a document, and makes what was begun for it stale. */
  cancel(document: Document): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    this.#runs.delete(document);
  }

  /** Drops everything that is scheduled. */
  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
