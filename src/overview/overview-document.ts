import type { Document } from '../document/document.ts';
import type { Notices } from '../document/notices.ts';

/** A document about all plans together, and what is to be said of it. */
export interface OverviewDocument {
  readonly document: Document;
  readonly notices: Notices;
}
