import { findProblems, type Problem } from '../../src/checks/run.ts';
import { readAgain } from '../../src/plan/again/read-again.ts';
import { type CampaignDocument, type PlanDocument, readPlan } from '../../src/plan/document.ts';
import type { DocumentContext } from '../../src/portfolio/context.ts';
import { Library } from '../../src/portfolio/library.ts';

const today = '2026-11-24';
const path = 'plan.campaign.md';

/** A plan, read, with what is known around it: no other plan, and no register. */
export interface Read {
  readonly document: PlanDocument;
  readonly context: DocumentContext;
}

/** Reads a plan by itself. */
export async function read(text: string): Promise<Read> {
  const library = new Library();
  const document = await readPlan(path, text);
  library.set(path, document);
  return { document, context: library.contextFor(path, document, today) };
}

/** A full check: from the text to all problems, with nothing known from before. */
export async function checkText(text: string): Promise<readonly Problem[]> {
  return findProblems((await read(text)).context);
}

/**
 * A plan that is being written: checks each of its texts in turn as the editor does, which keeps what it knows from
 * one to the next.
 */
export function writtenPlan(): (text: string) => Promise<readonly Problem[]> {
  const library = new Library();
  let earlier: CampaignDocument | undefined;
  return async (text) => {
    const document = (earlier && readAgain(earlier, text)) ?? (await readPlan(path, text));
    earlier = document;
    library.set(path, document);
    return findProblems(library.contextFor(path, document, today));
  };
}
