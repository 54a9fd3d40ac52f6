import type { Document, Properties } from '../document/document.ts';
import type { Block } from '../document/model.ts';
import type { Notices } from '../document/notices.ts';
import type { OverviewFacts } from './facts.ts';

/** A document about all plans together, and what is to be said of it. */
export interface OverviewDocument {
  readonly document: Document;
  readonly notices: Notices;
}

/** A document without a cover and a list of contents: its title, and what stands below. */
export function overviewDocument(
  properties: Properties,
  below: readonly Block[],
  { words, notices }: OverviewFacts,
): OverviewDocument {
  const title: Block = {
    type: 'heading',
    level: 1,
    content: words.own(properties.title),
    landmarks: [{ kind: 'title' }],
  };
  return {
    document: {
      properties,
      words,
      title: [],
      contents: undefined,
      blocks: [title, ...below],
      lists: [],
      notes: [],
    },
    notices,
  };
}
