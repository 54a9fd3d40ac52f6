import { channelDirectory } from '../channels/directory.ts';
import { type BodyParts, composeDocument } from '../document/compose.ts';
import { Notices } from '../document/notices.ts';
import { pageLimits } from '../document/page/limits.ts';
import { composePage } from '../document/page/on-a-page.ts';
import type { PartName } from '../document/parts.ts';
import { type DocumentPassage, notePassages, passageState, passagesOf } from '../document/passages.ts';
import type { DocumentOptions, DocumentRequest } from '../document/request.ts';
import { type DocumentWords, wordsFor } from '../document/words/words.ts';
import { fingerprintOf } from '../ooxml/fingerprints.ts';
import { type PlanDocument, planTitle } from '../plan/document.ts';
import type { Register } from '../plan/format/register-schema.ts';
import { returnedKey } from './pair-passages.ts';
import type { Review } from './review.ts';

/** What of a returned document tells in which form the plan was exported. */
export type ReturnedForm = Pick<Review, 'passages' | 'fingerprints'>;

/** What a plan says where it is exported, passage by passage. */
export interface Saying {
  /** Whether that is an extract: what it leaves out is in the plan all the same. */
  readonly isExtract: boolean;
  says(read: PlanDocument): DocumentPassage[];
  /** What one part of its frontmatter says there, among headings; an extract is not in parts. */
  readonly saysOfPart?: (read: PlanDocument, part: PartName) => DocumentPassage[];
}

/**
 * How a plan is exported in the form of a document that came back: in full, with the plan in short behind the title, or on
 * a page, with as much of each part as that page had room for.
 * @param returned in full where it is not given
 * @param body of the plan
 */
export function sayingAs(
  returned: ReturnedForm | undefined,
  document: PlanDocument,
  body: BodyParts,
  register: Register | undefined,
): Saying {
  const words = wordsFor(document.plan);
  if (returned && isPage(returned, words)) return onPage(returned, document, register);
  const inShort = words.text('planInShort');
  const summary = returned?.passages.some((passage) => returnedKey(passage) === inShort) ?? false;
  const said = (read: PlanDocument, options: DocumentOptions): DocumentPassage[] => {
    const request = requestOf(read, register, { ...options, contents: false });
    const { title, blocks, notes, words: own } = composeDocument(request, body, new Notices());
    return [...passagesOf([...title, ...blocks], own), ...notePassages(notes)];
  };
  return {
    isExtract: false,
    says: (read) => said(read, { summary }),
    saysOfPart: (read, part) => said(read, { parts: [part], body: false }),
  };
}

/** A document without its fingerprints is one by what it calls itself below its title. */
function isPage({ passages, fingerprints }: ReturnedForm, words: DocumentWords): boolean {
  if (fingerprints) return fingerprints.isPage;
  const name = words.text('planOnAPage');
  return passages.slice(0, 3).some((passage) => returnedKey(passage).split(' – ').includes(name));
}

/** With the limits by which the page says most of what came back. */
function onPage(
  { passages, fingerprints }: ReturnedForm,
  document: PlanDocument,
  register: Register | undefined,
): Saying {
  const exported = new Set(
    fingerprints?.passages.map(({ words }) => words) ??
      passages.map((passage) => fingerprintOf(returnedKey(passage))),
  );
  const sayings = pageLimits.map(
    (limits): Saying => ({
      isExtract: true,
      says: (read) => {
        const page = composePage(requestOf(read, register, {}), limits).document;
        return passagesOf(page.blocks, page.words);
      },
    }),
  );
  const inCommon = sayings.map(
    ({ says }) =>
      says(document).filter(({ key, isTicked }) => exported.has(fingerprintOf(passageState(key, isTicked))))
        .length,
  );
  return sayings[inCommon.indexOf(Math.max(...inCommon))]!;
}

function requestOf(
  read: PlanDocument,
  register: Register | undefined,
  options: DocumentOptions,
): DocumentRequest {
  const { plan, text, locations } = read;
  const channels = channelDirectory(plan, register);
  return { plan, text, locations, title: planTitle(read), channels, options };
}
