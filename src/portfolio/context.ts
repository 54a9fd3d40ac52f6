import type { Channel, ChannelDirectory } from '../channels/directory.ts';
import type { CampaignDocument, PlanDocument, RegisterDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Contact } from './contacts.ts';
import type { AchievementRecord, ActivityRecord, PlanRecord } from './record.ts';

/** A document with what is known around it: what checks, completion, hover and the like may look at. */
export interface DocumentContext<Document extends CampaignDocument = CampaignDocument> {
  readonly document: Document;
  /** Finds channels in the plan, its organisation's register, and the catalogue. */
  readonly channels: ChannelDirectory;
  /** The register that holds for the plan, where there is one. */
  readonly register: RegisterDocument | undefined;
  readonly portfolio: Surroundings;
  readonly today: IsoDate;
  /** Keys of the user's own, of which nothing is said. */
  readonly ownKeys?: readonly string[];
}

export type PlanContext = DocumentContext<PlanDocument>;

/** What the organisation's other plans have to do with a document, as far as they are known; in the order of their paths. */
export interface Surroundings {
  /** The document's own contacts; none where it is a register. */
  readonly contacts: readonly Contact[];
  /** What other plans do for a contact's audience by its channel in its week, or another: one activity a plan. */
  alike(contact: Contact, week?: IsoDate): Iterable<OtherActivity>;
  /** What other plans do for a contact's audience in its week, or another, by any channel: one activity a plan. */
  reaching(contact: Contact, week?: IsoDate): Iterable<OtherActivity>;
  /** What other plans do by a contact's channel in its week, or another, for anybody: all their activities. */
  using(contact: Contact, week?: IsoDate): Iterable<OtherActivity>;
  /** What other plans say came of objectives that a channel served, one a plan; the plan that ended last first. */
  achievements(channel: Pick<Channel, 'id' | 'name'>): readonly Achievement[];
}

/** What came of an objective of another plan. */
export interface Achievement extends AchievementRecord {
  readonly path: string;
  readonly record: PlanRecord;
}

/** An activity of another plan. */
export interface OtherActivity {
  readonly path: string;
  readonly record: PlanRecord;
  readonly activity: ActivityRecord;
}
