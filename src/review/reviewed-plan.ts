import type { Root } from 'mdast';
import { type ChannelDirectory, channelDirectory } from '../channels/directory.ts';
import type { BodyParts } from '../document/compose.ts';
import type { ReadPicture } from '../document/markdown/images.ts';
import { markdownBlockSteps, markdownContext } from '../document/markdown/markdown.ts';
import { indexBody } from '../document/markdown/mdast.ts';
import { Notices } from '../document/notices.ts';
import type { DocumentPassage } from '../document/passages.ts';
import { type DocumentWords, wordsFor } from '../document/words/words.ts';
import { bodySteps } from '../plan/body/body.ts';
import { type PlanDocument, readPlanNow } from '../plan/document.ts';
import type { Register } from '../plan/format/register-schema.ts';
import { allAtOnce, partOf, type Steps } from '../steps.ts';
import { type PlanPassages, passagesWithBodySteps } from './plan-passages.ts';
import { type ReturnedForm, sayingAs } from './said.ts';
import { PlanTrials, type TriedPlan } from './tried-plan.ts';

/** What is known of a plan besides its text. */
export interface PlanSource {
  /** The whole file. */
  readonly text: string;
  /** The file's name or path; the document is called after it where the plan has no title. */
  readonly name: string;
  /** The register that holds for it. */
  readonly register: Register | undefined;
  /** The plan read, where it has been; of another text it does not count. */
  readonly document?: PlanDocument;
}

/** A plan with the document that it would be exported to, for a returned document to be laid over. */
export interface ReviewedPlan {
  readonly text: string;
  readonly document: PlanDocument;
  readonly register: Register | undefined;
  /** The channels that it may name. */
  readonly channels: ChannelDirectory;
  /** Where its words stand. */
  readonly passages: PlanPassages;
  /** Its body as Markdown. */
  readonly tree: Root;
  /** What the document says itself. */
  readonly words: DocumentWords;
  /** What the document says, as it would be exported. */
  readonly said: readonly DocumentPassage[];
  /** Whether the document says only some of it: what is not in it may be in the plan. */
  readonly isExtract: boolean;
  /**
   * Reads the plan with other frontmatter: what it would say then.
   * @param text the whole plan, the body as it is
   */
  withFrontmatter(text: string): TriedPlan;
}

/**
 * Reads a plan for a returned document to be laid over.
 * @param returned what came back: whether it is a plan on a page, or has the plan in short behind its title
 */
export function reviewedPlan(source: PlanSource, returned?: ReturnedForm): ReviewedPlan {
  return allAtOnce(reviewedPlanSteps(source, returned));
}

/** The same step by step. */
export function* reviewedPlanSteps(source: PlanSource, returned?: ReturnedForm): Steps<ReviewedPlan> {
  const { text, name, register } = source;
  const document = source.document?.text === text ? source.document : readPlanNow(name, text);
  const words = wordsFor(document.plan);
  const { tree } = yield* partOf(bodySteps(text), 0, 0.5);
  const index = indexBody(tree);
  const pictures = new Map(index.pictures.map((url) => [url, anyPicture]));
  const context = markdownContext(index, pictures, new Notices(), words);
  const blocks = yield* partOf(markdownBlockSteps(tree.children, context), 0.5, 0.7);
  const body: BodyParts = { blocks, lists: context.lists, notes: context.notes };
  const saying = sayingAs(returned, document, body, register);
  const said = saying.says(document);
  const trials = new PlanTrials(document, saying, said);
  return {
    text,
    document,
    register,
    channels: channelDirectory(document.plan, register),
    passages: yield* partOf(passagesWithBodySteps(text, tree), 0.7, 1),
    tree,
    words,
    said,
    isExtract: saying.isExtract,
    withFrontmatter: (other) => trials.withFrontmatter(other),
  };
}

/** Pictures say nothing: any will do. */
const anyPicture: ReadPicture = { bytes: new Uint8Array(), format: 'png', width: 1, height: 1 };
