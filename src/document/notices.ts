import type { Range } from '../text/text.ts';

/** Something about the export that its author should know, in plain English. */
export interface ExportNotice {
  readonly message: string;
  /** The words of the plan that it is about. */
  readonly range?: Range;
}

/** Collects what the author should know, each message about each place once. */
export class Notices {
  readonly #notices = new Map<string, ExportNotice>();

  add(message: string, range?: Range): void {
    const key = `${range?.start ?? ''} ${message}`;
    if (!this.#notices.has(key)) this.#notices.set(key, range ? { message, range } : { message });
  }

  /** In the order of the text; what is about no place comes last. */
  get list(): ExportNotice[] {
    return [...this.#notices.values()].sort(
      (a, b) => (a.range?.start ?? Number.MAX_VALUE) - (b.range?.start ?? Number.MAX_VALUE),
    );
  }
}
