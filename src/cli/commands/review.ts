import { basename } from 'node:path';
import type { PlanDocument } from '../../plan/document.ts';
import { Library } from '../../portfolio/library.ts';
import type { ComparedReview } from '../../review/compare.ts';
import type { Review, ReviewChange, ReviewComment } from '../../review/review.ts';
import type { ListedRemark } from '../../review/review-items.ts';
import type { PlanSource } from '../../review/reviewed-plan.ts';
import { choice } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { PlainError, UsageError } from '../errors.ts';
import { Configurations } from '../files/configurations.ts';
import { addRegistersAround, libraryPath } from '../files/library.ts';
import { readBytes, readPlanFile } from '../files/read.ts';
import { replaceText } from '../files/write.ts';
import { onOneLine, print, remark as say } from '../terminal.ts';

export const review = defineCommand({
  name: 'review',
  operands: 'PLAN RETURNED.docx',
  description: [
    'lists what reviewers wrote and changed in the Word document that a plan was exported to, tracked or',
    'not, at the lines of the plan; the exit code is 1 while anything is left to be looked at',
  ],
  reads: 'one file',
  options: {
    format: choice(['text', 'json'], 'text', {
      help: [
        'text, or json (for programs): lines count from zero, null where there is none; the ranges of',
        'edits are offsets into the plan’s text in UTF-16 code units, before anything is accepted',
      ],
    }),
    accept: choice(['none', 'safe'], 'none', {
      help: ['safe makes those changes in the plan that need no second look, after listing all'],
    }),
  },
  async run({ format, accept }, [path, returned, ...more]) {
    if (path === undefined || returned === undefined || more.length > 0)
      throw new UsageError('Say which one plan, and which Word document came back.');
    const bytes = await readBytes(path);
    const plan = await readPlanFile(path, 'reviewed');
    const source = await sourceOf(path, plan);
    const { compared, listed } = await comparedWith(source, await readReturned(returned));
    const accepted = accept === 'safe' ? await acceptedIn(compared, source) : undefined;
    const isAccepted = ({ remark }: ListedRemark) => accepted?.made.has(remark) ?? false;
    print(
      format === 'json'
        ? `${JSON.stringify(
            listed.map(({ item }) => item),
            undefined,
            2,
          )}\n`
        : listed.map((each) => lineOf(path, each, isAccepted(each))).join(''),
    );
    await sayOrigin(compared, returned);
    if (accepted && accepted.made.size > 0) {
      const count = accepted.made.size;
      await replaceText(path, bytes, accepted.text);
      say(`${path}: ${count === 1 ? '1 change is' : `${count} changes are`} made.\n`);
    }
    const isLeft = listed.some((each) => !each.item.resolved && !isAccepted(each));
    return isLeft || compared.origin === 'another plan' ? exitCodes.problems : exitCodes.clean;
  },
});

async function sourceOf(path: string, document: PlanDocument): Promise<PlanSource> {
  const library = new Library();
  await addRegistersAround([path], library, new Configurations());
  const { text } = document;
  return { text, name: path, document, register: library.registerFor(libraryPath(path))?.document.register };
}

/** @throws {PlainError} where it is no Word document that can be read */
async function readReturned(path: string): Promise<Review> {
  const bytes = await readBytes(path);
  const { readReview } = await import('../../review/read-review.ts');
  const { OfficeFileError } = await import('../../ooxml/archive.ts');
  const { officeFileAdvice } = await import('../../ooxml/problem-words.ts');
  try {
    return readReview(bytes);
  } catch (error) {
    if (error instanceof OfficeFileError) throw new PlainError(officeFileAdvice(error.problem, path));
    throw error;
  }
}

async function comparedWith(
  source: PlanSource,
  returned: Review,
): Promise<{ compared: ComparedReview; listed: readonly ListedRemark[] }> {
  const { reviewedPlan } = await import('../../review/reviewed-plan.ts');
  const { compareWithPlan } = await import('../../review/compare.ts');
  const { placeReview } = await import('../../review/place-review.ts');
  const { reviewItems } = await import('../../review/review-items.ts');
  const plan = reviewedPlan(source, returned);
  const compared = compareWithPlan(returned, plan);
  return { compared, listed: reviewItems(placeReview(compared, plan), source.text) };
}

async function acceptedIn(
  compared: ComparedReview,
  source: PlanSource,
): Promise<{ text: string; made: ReadonlySet<ReviewChange | ReviewComment> }> {
  const { acceptSafe } = await import('../../review/accept.ts');
  const { text, changes } = acceptSafe(compared, source);
  return { text, made: new Set(changes) };
}

/** What is to be known of the document as a whole. */
async function sayOrigin({ origin }: ComparedReview, path: string): Promise<void> {
  const { originNote } = await import('../../review/change-words.ts');
  const note = originNote(origin, basename(path));
  if (note !== '') say(`${note}\n`);
}

/** A remark on a line of its own, with its line in the plan, counted from one, and its replies below. */
function lineOf(path: string, { item }: ListedRemark, isAccepted: boolean): string {
  const { kind, author, line, quote, text, edits, replies, resolved } = item;
  const place = line === null ? `${path}: no longer in the plan:` : `${path}:${line + 1}:`;
  const state = isAccepted ? 'accepted' : resolved ? 'resolved' : edits ? 'can be accepted' : '';
  const about = kind === 'comment' && quote !== '' ? ` (on “${onOneLine(quote)}”)` : '';
  const said = [
    `${place} ${kind}${state && `, ${state}`}: ${author === null ? '' : `${onOneLine(author)}: `}${onOneLine(text)}${about}`,
    ...replies.map((reply) => `    ${onOneLine(reply.author ?? 'someone')}: ${onOneLine(reply.text)}`),
  ];
  return said.map((each) => `${each}\n`).join('');
}
