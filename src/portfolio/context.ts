import type { Channel, ChannelDirectory } from '../channels/directory.ts';
import type { CampaignDocument, PlanDocument, RegisterDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Contact } from './contacts.ts';
import type { AchievementRecord, ActivityRecord, PlanRecord } from './record.ts';
import type { Shared } from './shared-names.ts';

/** A document with what is known around it: what checks, completion, hover and the like may look at. */
export interface DocumentContext<Document extends CampaignDocument = CampaignDocument> {
  readonly document: Document;
  /** Finds channels in the plan, its organisation's register, and the catalogue. */
  readonly channels: ChannelDirectory;
  /** The register that holds for the plan, where there is one. */
  readonly register: RegisterDocument | undefined;
  readonly registersInReach: RegistersInReach;
  readonly portfolio: Surroundings;
  readonly today: IsoDate;
  /** Keys of the user's own, of which nothing is said. */
  readonly ownKeys?: readonly string[];
  /** People and teams who are offered where one is named. */
  readonly people?: readonly string[];
}

/** What is set for a document, as far as completion and checks have to know. */
export type OwnWords = Pick<DocumentContext, 'ownKeys' | 'people'>;

export type PlanContext = DocumentContext<PlanDocument>;

/** What the organisation's other plans have to do with a document, as far as they are known; in the order of their paths. */
export interface Surroundings {
  /** The document's own contacts, those with parts of its audiences last; none where it is a register. */
  readonly contacts: readonly Contact[];
  /**
   * What other plans do for a contact's audience, or a larger one, by its channel in its week, or another: one activity a
   * plan.
   */
  alike(contact: Contact, week?: IsoDate): Iterable<OtherActivity>;
  /** What other plans do for a contact's audience in its week, or another, by any channel: one activity a plan. */
  reaching(contact: Contact, week?: IsoDate): Iterable<OtherActivity>;
  /** What other plans do by a contact's channel in its week, or another, for anybody: all their activities. */
  using(contact: Contact, week?: IsoDate): Iterable<OtherActivity>;
  /** What other plans say came of objectives that a channel served, one a plan; the plan that ended last first. */
  achievements(channel: Pick<Channel, 'id' | 'name'>): readonly Achievement[];
  /** The channels that the plans use for which the same register holds; none where none does. Those of most plans first. */
  channelsInUse(): readonly ChannelInUse[];
}

/** What came of an objective of another plan. */
export interface Achievement extends AchievementRecord {
  readonly path: string;
  readonly record: PlanRecord;
}

/** The registers that could hold for a file. */
export interface RegistersInReach {
  /** The one that does; undefined where there is none, or it cannot be told. */
  readonly counts: RegisterDocument | undefined;
  /** Those that do not count: others beside it, or all where it cannot be told. */
  readonly others: readonly RegisterDocument[];
}

/** A channel that plans use. */
export interface ChannelInUse extends Pick<Channel, 'kind' | 'peso'> {
  readonly name: string;
  /** What register and catalogue know of it; undefined where neither does. */
  readonly known: Channel | undefined;
  /** The plans, each once, in the order of their paths. */
  readonly plans: readonly PlanUse[];
}

/** A plan that uses a channel. */
export interface PlanUse {
  readonly path: string;
  readonly title: string;
  /** The line on which it names the channel first, from zero. */
  readonly line: number;
  /** Whether the plan has ended. */
  readonly isOver: boolean;
}

/** An activity of another plan. */
export interface OtherActivity {
  readonly path: string;
  readonly record: PlanRecord;
  readonly activity: ActivityRecord;
  /** The larger audience that it is for, where it reaches those who are meant as a part of that. */
  readonly through?: Shared;
}
