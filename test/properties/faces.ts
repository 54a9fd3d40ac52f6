import { findProblems, fixesFor, type Problem } from '../../src/checks/run.ts';
import { silenceFixes } from '../../src/checks/silence.ts';
import { channelChoices } from '../../src/features/channel-choices.ts';
import { completionsAt } from '../../src/features/completion.ts';
import { exactFormsAt } from '../../src/features/exact-dates.ts';
import { foldsOf } from '../../src/features/folding.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { channelKinds } from '../../src/features/inlays.ts';
import { lensesOf } from '../../src/features/lens.ts';
import { linksOf } from '../../src/features/links.ts';
import { definitionAt, referencesAt } from '../../src/features/navigation.ts';
import { nextStepOf } from '../../src/features/next-step.ts';
import { countProblems } from '../../src/features/problem-counts.ts';
import { channelLensesOf } from '../../src/features/register-lens.ts';
import { prepareRename, rename } from '../../src/features/rename.ts';
import { resultLensesOf } from '../../src/features/result-lens.ts';
import { statusOf } from '../../src/features/status.ts';
import { type PlanSymbol, symbolsOf } from '../../src/features/symbols.ts';
import { readDocument } from '../../src/plan/document.ts';
import { unreadLines } from '../../src/plan/unread.ts';
import type { DocumentContext } from '../../src/portfolio/context.ts';
import { Library } from '../../src/portfolio/library.ts';
import { recordOf } from '../../src/portfolio/record.ts';
import type { Range, TextEdit } from '../../src/text/text.ts';

/** A day after most of the dates in the made-up plans: what is overdue is spoken of. */
export const today = '2027-06-01';

/** A text as it is opened: read, alone in its folder. A text with neither key is a plan by its name. */
export async function opened(text: string): Promise<DocumentContext> {
  const path = 'plan.campaign.md';
  const document = await readDocument(path, text);
  if (!document) throw new Error('its name makes it a plan, whatever it holds');
  const library = new Library();
  library.set(path, document);
  return library.contextFor(path, document, today);
}

/** A stretch of the text that some face points at. */
export interface Pointed {
  readonly by: string;
  readonly range: Range;
}

/** What the faces of the editor say of a text, and where. */
export interface Shown {
  readonly pointed: readonly Pointed[];
  /** Lines that are named, from zero. */
  readonly lines: readonly number[];
  readonly said: readonly string[];
}

/** Asks every face of the editor about a text, as a whole and at some offsets. */
export function askAll(context: DocumentContext, offsets: readonly number[]): Shown {
  const pointed: Pointed[] = [];
  const said: string[] = [];
  const point = (by: string, ...ranges: readonly Range[]) =>
    pointed.push(...ranges.map((range) => ({ by, range })));
  const edit = (by: string, edits: readonly TextEdit[]) => {
    point(by, ...edits.map(({ range }) => range));
    said.push(...edits.map(({ newText }) => newText));
  };
  const { document, channels, portfolio } = context;

  const problems = findProblems(context);
  for (const problem of problems) {
    point(problem.code, problem.range);
    said.push(problem.message);
    for (const { range, message } of relatedHere(problem)) {
      point(`related to ${problem.code}`, range);
      said.push(message);
    }
    for (const { title, edits = [] } of [
      ...fixesFor(problem, context),
      ...silenceFixes(document, problem.check, problem),
    ]) {
      said.push(title);
      edit(`${problem.code}: ${title}`, edits);
    }
  }
  const step = nextStepOf(problems, document);
  if (step) said.push(step.what);

  const symbols = (all: readonly PlanSymbol[]): void => {
    for (const { range, selection, children } of all) {
      point('outline', range, selection);
      symbols(children);
    }
  };
  symbols(symbolsOf(document, channels));
  point('links', ...linksOf(context).map(({ range }) => range));
  for (const { offset, text } of channelKinds(document, channels)) {
    point('inlays', { start: offset, end: offset });
    said.push(text);
  }
  if (document.kind === 'plan') {
    point('lenses', ...lensesOf(document, channels).map(({ range }) => range));
    for (const { range, title } of resultLensesOf(document, today)) {
      point('result lenses', range);
      said.push(title);
    }
    for (const objective of document.plan.objectives)
      for (const { choices } of channelChoices(document.plan, objective, context))
        said.push(...choices.map(({ label }) => label));
    said.push(statusOf(document.plan, channels, countProblems(problems)).full);
    recordOf(document);
  } else {
    const lenses = channelLensesOf(document, channels, portfolio.channelsInUse());
    point('register lenses', ...lenses.map(({ range }) => range));
  }

  for (const offset of offsets) {
    for (const completion of completionsAt(context, offset)) point('completion', completion.range);
    const hover = hoverAt(context, offset);
    if (hover) {
      point('hover', hover.range);
      said.push(...hover.paragraphs);
    }
    const prepared = prepareRename(context, offset);
    if ('range' in prepared) point('rename', prepared.range);
    const renamed = rename(context, [], offset, 'New: name');
    if (!('refusal' in renamed)) for (const { edits } of renamed) edit('rename', edits);
    point('definition', ...definitionAt(context, undefined, offset).map(({ range }) => range));
    point('references', ...referencesAt(context, [], offset, true).map(({ range }) => range));
    for (const { edits } of exactFormsAt(document, { start: offset, end: offset }))
      edit('exact dates', edits);
  }
  const folds = foldsOf(document).flatMap(({ start, end }) => [start, end]);
  return { pointed, lines: [...folds, ...unreadLines(document)], said };
}

function relatedHere({ related = [] }: Problem) {
  return related.flatMap((place) => ('range' in place && place.document === undefined ? [place] : []));
}
