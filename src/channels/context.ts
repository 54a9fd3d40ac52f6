import type { CampaignDocument, PlanDocument, RegisterDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Contact } from './contacts.ts';
import type { ChannelDirectory } from './directory.ts';

/** A document with what is known around it: what checks, completion, hover and the like may look at. */
export interface DocumentContext<Document extends CampaignDocument = CampaignDocument> {
  readonly document: Document;
  /** Finds channels in the plan, its organisation's register, and the catalogue. */
  readonly channels: ChannelDirectory;
  /** The register that holds for the plan, where there is one. */
  readonly register: RegisterDocument | undefined;
  readonly otherPlans: OtherPlans;
  readonly today: IsoDate;
  /** Keys of the user's own, of which nothing is said. */
  readonly ownKeys?: readonly string[];
}

export type PlanContext = DocumentContext<PlanDocument>;

/** The organisation's other plans, as far as they are known. */
export interface OtherPlans {
  /** What other plans do for an audience by a channel in a week, by the key of such a contact. */
  contacts(key: string): Iterable<PlanContact>;
}

/** A contact, and the plan that makes it. */
export interface PlanContact extends Contact {
  readonly document: PlanDocument;
}
