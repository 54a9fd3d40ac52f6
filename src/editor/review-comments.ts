import * as vscode from 'vscode';
import type { Register } from '../plan/format/register-schema.ts';
import type { ComparedReview } from '../review/compare.ts';
import type { PlacedReview, Review } from '../review/review.ts';
import type { ReviewedPlan } from '../review/reviewed-plan.ts';
import { breather, inSteps, partOfTick, type Tick } from '../steps.ts';
import { LineIndex, type Range, type TextEdit } from '../text/text.ts';
import { Debouncer } from './debounce.ts';
import { toRange, toWorkspaceEdit } from './ranges.ts';
import { commentsOf, labelOf, type Remark } from './review-words.ts';

/** The threads of a returned document: those at their place in the plan, and those that have none any more. */
export interface ReviewThreads {
  readonly placed: readonly vscode.CommentThread[];
  readonly unplaced: readonly vscode.CommentThread[];
}

/** A returned document that is laid over a plan. */
interface Returned {
  readonly plan: string;
  readonly file: string;
  readonly review: ComparedReview;
  /** The plan's text in which the places were found. */
  text: string;
  /** Without those that the user has accepted or removed. */
  shown: Shown[];
}

interface Shown {
  readonly remark: Remark;
  readonly thread: vscode.CommentThread;
  /** In the plan as it is now; undefined where it has no place there. */
  range: Range | undefined;
  /** What accepting it does to the text in which its place was found. */
  edits: readonly TextEdit[] | undefined;
  /** Whether the words it stood at were replaced as a whole, so that its place has to be found anew. */
  isLost: boolean;
}

/** By so much the places of threads are debounced while a plan is written, in milliseconds. */
const debounceDelay = 300;

/** What came back in a document, and how it stands in the plan. */
export interface ShownReview extends ReviewThreads {
  readonly review: ComparedReview;
}

/** What became of the changes of all documents that are laid over a plan. */
export interface AcceptedChanges {
  readonly made: number;
  /** Those that are left to be looked at one by one. */
  readonly left: number;
}

/** Finds the register that holds for a plan. */
export type RegisterFor = (plan: vscode.Uri) => Promise<Register | undefined>;

/** What reviewers wrote in Word, as comment threads at the lines of the plans. */
export class ReviewComments implements vscode.Disposable {
  // Made for the first thread only: the editor shows a Comments view as soon as there is a controller.
  #controller: vscode.CommentController | undefined;
  #returned: Returned[] = [];
  readonly #debouncer = new Debouncer(debounceDelay, (plan: vscode.TextDocument) => this.#catchUp(plan));
  readonly #registerFor: RegisterFor;
  readonly #subscription = vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event));

  constructor(registerFor: RegisterFor) {
    this.#registerFor = registerFor;
  }

  /**
   * Shows what came back in a file at its places in a plan, instead of what the same file brought before.
   * @param read what the file holds
   * @param tick called while the plan is read; nothing is changed where it throws
   */
  async show(plan: vscode.TextDocument, file: vscode.Uri, read: Review, tick: Tick): Promise<ShownReview> {
    const { compareWithPlan } = await import('../review/compare.ts');
    const compared = (reading: ReviewedPlan) => compareWithPlan(read, reading);
    const { text, review, places } = await this.#lay(plan, read, compared, tick);
    const hasRemarks = review.comments.length + review.changes.length > 0;
    if (!hasRemarks) return { review, placed: [], unplaced: [] };
    this.#remove((returned) => returned.plan === String(plan.uri) && returned.file === String(file));
    const controller = this.#controllerForThreads();
    const remarks = [...places.unplaced, ...places.placed.map(({ remark }) => remark)];
    const shown = remarks.map((remark): Shown => {
      const thread = controller.createCommentThread(plan.uri, new vscode.Range(0, 0, 0, 0), []);
      thread.canReply = false;
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
      thread.state = stateFor(remark.kind === 'comment' && remark.isResolved);
      return { remark, thread, range: undefined, edits: undefined, isLost: true };
    });
    const returned: Returned = { plan: String(plan.uri), file: String(file), review, text, shown };
    this.#returned.push(returned);
    place(returned, plan, places);
    this.#tell();
    const threads = (isPlaced: boolean) =>
      shown.filter(({ range }) => (range !== undefined) === isPlaced).map(({ thread }) => thread);
    return { review, placed: threads(true), unplaced: threads(false) };
  }

  /**
   * Makes a change in the plan, as one edit to undo, and finds the places of the others anew.
   * @returns false where the plan no longer reads so that the change can be made; nothing is changed then
   */
  async accept(thread: vscode.CommentThread): Promise<boolean> {
    const found = this.#find(thread);
    if (!found) return false;
    const plan = await vscode.workspace.openTextDocument(thread.uri);
    await this.#placeAnew(plan);
    const { edits } = found.shown;
    const isMade = edits !== undefined && (await applyTo(plan, edits));
    if (isMade) this.remove(thread);
    await this.#placeAnew(plan);
    return isMade;
  }

  /**
   * Makes all changes in a plan that are safe to make, each step one edit to undo.
   * @returns undefined where nothing is laid over the plan
   */
  async acceptAll(plan: vscode.TextDocument): Promise<AcceptedChanges | undefined> {
    const own = () => this.#returned.filter((returned) => returned.plan === String(plan.uri));
    if (own().length === 0) return undefined;
    const { isSafe, madeTogether } = await import('../review/accept.ts');
    let made = 0;
    for (;;) {
      await this.#placeAnew(plan);
      const safe = own().flatMap(({ shown, review }) =>
        shown.flatMap(({ remark, range, edits, thread }) => {
          const placed = range && { remark, range, edits };
          return placed && isSafe(placed, review.origin) ? [{ ...placed, thread }] : [];
        }),
      );
      const together = madeTogether(safe);
      const edits = together.flatMap((change) => change.edits);
      if (together.length === 0 || !(await applyTo(plan, edits))) break;
      for (const { thread } of together) this.remove(thread);
      made += together.length;
    }
    const left = own().flatMap(({ shown }) => shown.filter(({ remark }) => remark.kind === 'change')).length;
    return { made, left };
  }

  /** Marks a thread as done with, or opens it again. */
  setDone(thread: vscode.CommentThread, isDone: boolean): void {
    const found = this.#find(thread);
    if (!found) return;
    thread.state = stateFor(isDone);
    if (isDone) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    thread.contextValue = contextOf(found.shown);
  }

  /** Takes a thread out of view. */
  remove(thread: vscode.CommentThread): void {
    const found = this.#find(thread);
    if (!found) return;
    thread.dispose();
    found.returned.shown = found.returned.shown.filter((shown) => shown !== found.shown);
    this.#remove(({ shown }) => shown.length === 0);
    this.#tell();
  }

  /** Takes all threads of all plans out of view. */
  removeAll(): void {
    this.#remove(() => true);
    this.#tell();
  }

  dispose(): void {
    this.#debouncer.dispose();
    this.#subscription.dispose();
    this.#remove(() => true);
    this.#controller?.dispose();
  }

  #controllerForThreads(): vscode.CommentController {
    this.#controller ??= vscode.comments.createCommentController(
      'campaignPlan.review',
      vscode.l10n.t('Comments from Word'),
    );
    return this.#controller;
  }

  #find(thread: vscode.CommentThread): { returned: Returned; shown: Shown } | undefined {
    for (const returned of this.#returned) {
      const shown = returned.shown.find((other) => other.thread === thread);
      if (shown) return { returned, shown };
    }
    return undefined;
  }

  #remove(isMeant: (returned: Returned) => boolean): void {
    for (const { shown } of this.#returned.filter(isMeant)) {
      for (const { thread } of shown) thread.dispose();
    }
    this.#returned = this.#returned.filter((returned) => !isMeant(returned));
  }

  /** Keeps what the menus know: whether there is anything to remove. */
  #tell(): void {
    const isAny = this.#returned.length > 0;
    void vscode.commands.executeCommand('setContext', 'campaignPlan.hasWordComments', isAny);
    if (isAny) return;
    this.#controller?.dispose();
    this.#controller = undefined;
  }

  /** Moves the places with what is typed. The editor does the same on the screen, but only while it is open. */
  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const plan = String(document.uri);
    const shown = this.#returned.filter((returned) => returned.plan === plan).flatMap((each) => each.shown);
    if (shown.length === 0 || contentChanges.length === 0) return;
    for (const each of shown) {
      for (const change of contentChanges) {
        if (!each.range) continue;
        if (isReplaced(each.range, change)) each.isLost = true;
        each.range = moved(each.range, change);
      }
    }
    this.#debouncer.schedule(document);
  }

  async #catchUp(plan: vscode.TextDocument): Promise<void> {
    const shown = this.#returned
      .filter((returned) => returned.plan === String(plan.uri))
      .flatMap((returned) => returned.shown);
    if (shown.some(({ isLost }) => isLost)) {
      await this.#placeAnew(plan);
      return;
    }
    const lines = new LineIndex(plan.getText());
    for (const each of shown) if (each.range) setRange(each, lines);
  }

  /** Finds the places of what is laid over a plan, where that has changed since. */
  async #placeAnew(plan: vscode.TextDocument): Promise<void> {
    const isStale = ({ plan: uri, text }: Returned) => uri === String(plan.uri) && text !== plan.getText();
    if (!this.#returned.some(isStale)) return;
    const breathe = breather(undefined);
    const tick = async () => void (await breathe());
    for (const returned of this.#returned.filter(isStale)) {
      const { text, places } = await this.#lay(plan, returned.review, () => returned.review, tick);
      place(returned, plan, places);
      returned.text = text;
    }
  }

  /**
   * Lays a review over a plan as it is now; again where that is changed meanwhile.
   * @param returned what came back
   * @param reviewOf what of it is laid over the plan
   */
  async #lay(
    plan: vscode.TextDocument,
    returned: Review,
    reviewOf: (reading: ReviewedPlan) => ComparedReview,
    tick: Tick,
  ): Promise<{ text: string; review: ComparedReview; places: PlacedReview }> {
    const { reviewedPlanSteps } = await import('../review/reviewed-plan.ts');
    const { placeReviewSteps } = await import('../review/place-review.ts');
    const register = await this.#registerFor(plan.uri);
    for (;;) {
      const text = plan.getText();
      const source = { text, name: plan.uri.path, register };
      const reading = await inSteps(reviewedPlanSteps(source, returned), partOfTick(tick, 0, 0.5));
      const review = reviewOf(reading);
      const places = await inSteps(placeReviewSteps(review, reading), partOfTick(tick, 0.5, 1));
      if (plan.getText() === text) return { text, review, places };
    }
  }
}

function applyTo(plan: vscode.TextDocument, edits: readonly TextEdit[]): Thenable<boolean> {
  const lines = new LineIndex(plan.getText());
  return vscode.workspace.applyEdit(toWorkspaceEdit(plan.uri, lines, edits));
}

/** Puts the threads where the plan as it is now has the words they are about. */
function place({ shown }: Returned, plan: vscode.TextDocument, places: PlacedReview): void {
  const text = plan.getText();
  const lines = new LineIndex(text);
  const placeOf = new Map(places.placed.map((placed) => [placed.remark, placed]));
  for (const each of shown) {
    const found = placeOf.get(each.remark);
    // What cannot be found by its words stays where they were rewritten.
    if (found || each.isLost) each.range = found?.range;
    each.isLost = false;
    each.edits = found?.edits;
    const { remark, thread, range } = each;
    const canAccept = each.edits !== undefined;
    const standing = range && text.slice(range.start, range.end);
    thread.label = labelOf(remark, range !== undefined);
    thread.contextValue = contextOf(each);
    thread.comments = commentsOf(remark, { standing, canAccept });
    setRange(each, lines);
  }
}

function setRange({ thread, range }: Shown, lines: LineIndex): void {
  const wanted = toRange(lines, range ?? { start: 0, end: 0 });
  if (!thread.range?.isEqual(wanted)) thread.range = wanted;
}

function stateFor(isDone: boolean): vscode.CommentThreadState {
  return isDone ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
}

/** What the menus of a thread go by: `open` or `done`, and `edit` where it can be accepted. */
function contextOf({ thread, edits }: Shown): string {
  const state = thread.state === vscode.CommentThreadState.Resolved ? 'done' : 'open';
  return edits ? `${state} edit` : state;
}

type Change = vscode.TextDocumentContentChangeEvent;

function isReplaced({ start, end }: Range, { rangeOffset, rangeLength }: Change): boolean {
  return rangeLength > 0 && rangeOffset <= start && end <= rangeOffset + rangeLength;
}

/** Where a stretch of the text stands after a change; what is typed at its edges is not part of it. */
function moved({ start, end }: Range, { rangeOffset, rangeLength, text }: Change): Range {
  const after = rangeOffset + rangeLength;
  const growth = text.length - rangeLength;
  const newStart = start >= after ? start + growth : Math.min(start, rangeOffset);
  const newEnd = end <= rangeOffset ? end : end >= after ? end + growth : rangeOffset + text.length;
  return { start: newStart, end: Math.max(newStart, newEnd) };
}
