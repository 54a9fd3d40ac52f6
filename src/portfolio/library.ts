import { type ChannelDirectory, channelDirectory } from '../channels/directory.ts';
import type { CampaignDocument, PlanDocument, RegisterDocument } from '../plan/document.ts';
import { unreadLines } from '../plan/unread.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { channelsInUse } from './channels-in-use.ts';
import { ContactIndex } from './contact-index.ts';
import { type Contact, contactsOf } from './contacts.ts';
import type {
  Achievement,
  ChannelInUse,
  DocumentContext,
  OtherActivity,
  OwnWords,
  Surroundings,
} from './context.ts';
import { limitsOf } from './joint.ts';
import { type Entry, Keyed } from './keyed.ts';
import { type AchievementRecord, type PlanRecord, recordOf } from './record.ts';
import { sharedNames } from './shared-names.ts';

/** A document with its path. */
export interface PlacedDocument<Document extends CampaignDocument = CampaignDocument> {
  readonly path: string;
  readonly document: Document;
}

export type PlacedRegister = PlacedDocument<RegisterDocument>;

/**
 * What is known of an organisation's plans and registers, by path (or URI): a record of each plan, and the registers
 * themselves, of which there are few. Whoever fills it keeps it up to date.
 */
export class Library {
  readonly #records = new Map<string, PlanRecord>();
  /** In the order of their paths. */
  #registers: readonly PlacedRegister[] = [];
  /** The paths of registers that are said to hold for all below a folder, by that folder. */
  readonly #named = new Map<string, string>();
  /** Worked out when it is first asked for, and anew after a register has changed. */
  #contacts: ContactIndex | undefined;
  /** The same while it is being worked out step by step. */
  #joining: ContactIndex | undefined;
  /** What came of plans by their channels; worked out and kept as the contacts are. */
  #achievements: Keyed<AchievementRecord> | undefined;
  /** How often a file has changed, and what is around it, by path; and around all files at once. */
  readonly #ownChanges = new Map<string, number>();
  readonly #changes = new Map<string, number>();
  #registerChanges = 0;

  /**
   * Adds a document, or puts its newer reading in place of the older. Of a plan of which activities cannot be read any
   * more, or that has become empty, what it said last is kept.
   */
  set(path: string, document: CampaignDocument): void {
    if (document.kind === 'register') {
      this.#setRegister({ path, document });
      return;
    }
    const [before, now] = [this.#records.get(path), recordOf(document)];
    const isKept = before && before.reading !== 'not at all' && isLess(document, now, before);
    this.setRecord(path, isKept ? { ...before, reading: 'as last read' } : now);
  }

  /** The same for a plan of which only the record is known. */
  setRecord(path: string, record: PlanRecord): void {
    if (this.#registerAt(path)) this.#setRegisters(this.#othersThan(path));
    const before = this.#records.get(path);
    if (before && saysSame(before, record)) return;
    this.#touchSharing(path);
    this.#touch(path);
    this.#records.set(path, record);
    if (this.#contacts || this.#joining) {
      const contacts = this.#contactsOf(path, record);
      this.#contacts?.set(path, contacts);
      this.#joining?.set(path, contacts);
    }
    this.#achievements?.set(path, this.#achievementsOf(path, record));
    this.#touchSharing(path);
  }

  delete(path: string): void {
    if (this.#registerAt(path)) {
      this.#touch(path);
      this.#setRegisters(this.#othersThan(path));
    }
    this.#forgetPlan(path);
  }

  /**
   * Says which register holds for all below a folder, unless another lies nearer to a file.
   * @param register its path; undefined where none is said to any more
   */
  nameRegister(folder: string, register: string | undefined): void {
    if (this.#named.get(folder) === register) return;
    if (register === undefined) this.#named.delete(folder);
    else this.#named.set(folder, register);
    this.#setRegisters(this.#registers);
  }

  /** Whether a plan or register is known at a path. */
  has(path: string): boolean {
    return this.#records.has(path) || this.#registerAt(path) !== undefined;
  }

  /** The plans, in the order in which they came. */
  records(): ReadonlyMap<string, PlanRecord> {
    return this.#records;
  }

  /** The registers, in the order of their paths. */
  registers(): readonly PlacedRegister[] {
    return this.#registers;
  }

  /**
   * Tells the states of what is around a file apart: what was found in it may no longer hold in another one. Changes
   * of the file itself do not count, and of others only those that share a contact with it.
   */
  stateAround(path: string): string {
    return `${this.#registerChanges}.${this.#changes.get(path) ?? 0}`;
  }

  /** Tells the states of a file itself apart, as far as they matter to others. */
  stateOf(path: string): number {
    return this.#ownChanges.get(path) ?? 0;
  }

  /**
   * The register that holds for a file: the one in its own folder or the nearest folder above, the one that is said to
   * hold there before those that lie there; where there is none, the library's only one. Among several in one folder the first by name.
   */
  registerFor(path: string): PlacedRegister | undefined {
    return this.#registersInReach(path).counts;
  }

  /** The register that holds for a file, and those that lie as near and do not count. */
  #registersInReach(path: string): { counts: PlacedRegister | undefined; others: readonly PlacedRegister[] } {
    if (this.#registers.length === 0) return { counts: undefined, others: [] };
    for (let folder = parent(path); ; folder = parent(folder)) {
      const named = this.#named.get(folder);
      const said = named === undefined ? undefined : this.#registerAt(named);
      if (said) return { counts: said, others: [] };
      const [counts, ...others] = this.#registers.filter((register) => parent(register.path) === folder);
      if (counts) return { counts, others };
      if (folder === '') break;
    }
    const [only, ...more] = this.#registers;
    return more.length === 0 ? { counts: only, others: [] } : { counts: undefined, others: this.#registers };
  }

  /**
   * The channels that plans use, those of most plans first.
   * @param register the path of the register whose plans are meant; all plans where left out
   */
  channelsInUse(today: IsoDate, register?: string): ChannelInUse[] {
    const paths = register === undefined ? [...this.#records.keys()] : this.plansOf(register);
    const plans = paths.sort().map((path) => ({
      path,
      record: this.#records.get(path)!,
      names: sharedNames(this.registerFor(path)?.document),
    }));
    return channelsInUse(plans, today);
  }

  /** Whether something in a plan may clash with another, or add up to too much with others. */
  meets(path: string): boolean {
    return this.#contactIndex().meets(path, limitsOf(this.registerFor(path)?.document));
  }

  /** The registers that hold for some plan, in the order of their paths; all of them where there is no plan. */
  registersInForce(): readonly PlacedRegister[] {
    if (this.#records.size === 0) return this.#registers;
    const holding = new Set([...this.#records.keys()].map((path) => this.registerFor(path)));
    return this.#registers.filter((register) => holding.has(register));
  }

  /** The plans for which a register holds. */
  plansOf(register: string): string[] {
    return [...this.#records.keys()].filter((path) => this.registerFor(path)?.path === register);
  }

  /**
   * What the checks may look at when they check a document of this path.
   * @param own keys and people of the user's own
   */
  contextFor(path: string, document: CampaignDocument, today: IsoDate, own: OwnWords = {}): DocumentContext {
    const { counts, others } = this.#registersInReach(path);
    const register = document.kind === 'register' ? document : counts?.document;
    return {
      document,
      channels: channelsFor(document, register),
      register,
      registersInReach: { counts: counts?.document, others: others.map(({ document: other }) => other) },
      portfolio: this.#surroundingsOf(path, document, register, today),
      today,
      ...own,
    };
  }

  #surroundingsOf(
    path: string,
    document: CampaignDocument,
    register: RegisterDocument | undefined,
    today: IsoDate,
  ): Surroundings {
    let contacts: readonly Contact[] | undefined;
    const besides = (entries: readonly Entry<number | readonly number[]>[]) =>
      this.#activitiesBesides(path, entries);
    return {
      get contacts() {
        contacts ??= document.kind === 'plan' ? contactsOf(recordOf(document), sharedNames(register)) : [];
        return contacts;
      },
      alike: (contact, week) => besides(this.#contactIndex().alike(contact, week)),
      reaching: (contact, week) => besides(this.#contactIndex().reaching(contact, week)),
      using: (contact, week) => besides(this.#contactIndex().using(contact, week)),
      achievements: (channel) => this.#achievementsBesides(path, sharedNames(register).channel(channel).key),
      channelsInUse: () => {
        const counting = this.registerFor(path);
        return counting ? this.channelsInUse(today, counting.path) : [];
      },
    };
  }

  #achievementsBesides(path: string, channel: string): Achievement[] {
    return this.#achievementIndex()
      .at(channel)
      .flatMap(({ path: other, value }) => {
        const record = other === path ? undefined : this.#records.get(other);
        return record ? [{ ...value, path: other, record }] : [];
      })
      .sort((a, b) => laterFirst(a.record.end ?? '', b.record.end ?? ''));
  }

  #achievementIndex(): Keyed<AchievementRecord> {
    if (!this.#achievements) {
      this.#achievements = new Keyed();
      for (const [path, record] of this.#records)
        this.#achievements.set(path, this.#achievementsOf(path, record));
    }
    return this.#achievements;
  }

  #achievementsOf(path: string, { achievements = [], channels }: PlanRecord): [string, AchievementRecord][] {
    const names = sharedNames(this.registerFor(path)?.document);
    return achievements.flatMap((achievement) =>
      achievement.channels.map((index): [string, AchievementRecord] => [
        names.channel(channels[index]!).key,
        achievement,
      ]),
    );
  }

  *#activitiesBesides(
    path: string,
    entries: readonly Entry<number | readonly number[]>[],
  ): Generator<OtherActivity> {
    for (const { path: other, value } of entries) {
      const record = other === path ? undefined : this.#records.get(other);
      if (!record) continue;
      for (const index of typeof value === 'number' ? [value] : value)
        yield { path: other, record, activity: record.activities[index]! };
    }
  }

  /**
   * Joins the plans by whom they reach, so that the first who asks need not wait for it.
   * @param breathe called after each plan
   */
  async joinInSteps(breathe: () => Promise<unknown>): Promise<void> {
    const joining = new ContactIndex();
    this.#joining = joining;
    for (const path of [...this.#records.keys()]) {
      // Another register has come: it begins anew when it is next asked for.
      if (this.#joining !== joining) return;
      const record = this.#records.get(path);
      if (record) joining.set(path, this.#contactsOf(path, record));
      await breathe();
    }
    if (this.#joining !== joining) return;
    this.#contacts ??= joining;
    this.#joining = undefined;
  }

  #contactIndex(): ContactIndex {
    if (!this.#contacts) {
      this.#contacts = new ContactIndex();
      for (const [path, record] of this.#records) this.#contacts.set(path, this.#contactsOf(path, record));
    }
    return this.#contacts;
  }

  #contactsOf(path: string, record: PlanRecord): readonly Contact[] {
    return contactsOf(record, sharedNames(this.registerFor(path)?.document));
  }

  #forgetPlan(path: string): void {
    this.#touchSharing(path);
    if (this.#records.delete(path)) this.#touch(path);
    this.#contacts?.delete(path);
    this.#joining?.delete(path);
    this.#achievements?.delete(path);
  }

  #touch(path: string): void {
    this.#ownChanges.set(path, this.stateOf(path) + 1);
    const register = this.registerFor(path)?.path;
    // What a register is told of its plans has changed with one of them.
    if (register !== undefined && register !== path)
      this.#changes.set(register, (this.#changes.get(register) ?? 0) + 1);
  }

  /** Notes a change for the plans that share an audience and week with one; where nobody has asked for them, nobody knows. */
  #touchSharing(path: string): void {
    if (!this.#contacts) return;
    for (const other of this.#contacts.sharing(path))
      this.#changes.set(other, (this.#changes.get(other) ?? 0) + 1);
  }

  #setRegister(register: PlacedRegister): void {
    const { path, document } = register;
    this.#forgetPlan(path);
    const before = this.#registerAt(path);
    if (before && frontmatterText(before.document) === frontmatterText(document)) {
      // What is written below does not matter to plans.
      this.#registers = this.#registers.map((other) => (other === before ? register : other));
      return;
    }
    this.#touch(path);
    this.#setRegisters([...this.#othersThan(path), register]);
  }

  #registerAt(path: string): PlacedRegister | undefined {
    return this.#registers.find((register) => register.path === path);
  }

  #othersThan(path: string): readonly PlacedRegister[] {
    return this.#registers.filter((register) => register.path !== path);
  }

  #setRegisters(registers: readonly PlacedRegister[]): void {
    this.#registers = [...registers].sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#contacts = undefined;
    this.#joining = undefined;
    this.#achievements = undefined;
    this.#registerChanges++;
  }
}

/** Whether a plan says less than before for no other reason than that it cannot be read. */
function isLess(document: PlanDocument, now: PlanRecord, before: PlanRecord): boolean {
  // A file that is read while it is being written is empty for a moment.
  if (now.reading === 'not at all' || document.text.trim() === '') return true;
  return (
    now.reading === 'in part' &&
    now.activities.length < before.activities.length &&
    hasUnreadActivities(document)
  );
}

function hasUnreadActivities(document: PlanDocument): boolean {
  const { plan, locations, lines } = document;
  const range = locations.value(plan, 'activities');
  if (!range) return false;
  const [first, last] = [lines.position(range.start).line, lines.position(range.end).line];
  return unreadLines(document).some((line) => first <= line && line <= last);
}

/** Whether two values of plain data say the same. */
function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) =>
      saysSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

function laterFirst(a: IsoDate, b: IsoDate): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function frontmatterText({ text, frontmatter }: RegisterDocument): string {
  return frontmatter.state === 'closed' ? text.slice(0, frontmatter.yaml.end) : text;
}

// Worked out once for a reading, for as long as the register is the same one.
const directories = new WeakMap<
  CampaignDocument,
  { readonly register: RegisterDocument | undefined; readonly directory: ChannelDirectory }
>();

/** The channels that a document sees: its own, those of the register that holds for it, and the catalogue's. */
export function channelsFor(
  document: CampaignDocument,
  register: RegisterDocument | undefined,
): ChannelDirectory {
  const known = directories.get(document);
  if (known && known.register === register) return known.directory;
  const directory = channelDirectory(
    document.kind === 'plan' ? document.plan : undefined,
    register?.register,
  );
  directories.set(document, { register, directory });
  return directory;
}

function parent(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
