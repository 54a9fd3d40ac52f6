import { type ChannelDirectory, channelDirectory } from '../channels/directory.ts';
import type { CampaignDocument, RegisterDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { channelsInUse } from './channels-in-use.ts';
import { ContactIndex, type PlacedContact } from './contact-index.ts';
import { type Contact, contactsIn, stretchesOf } from './contacts.ts';
import type {
  Achievement,
  ChannelInUse,
  DocumentContext,
  OtherActivity,
  OwnWords,
  RegistersInReach,
  Surroundings,
} from './context.ts';
import { limitsOf } from './joint.ts';
import { Keyed } from './keyed.ts';
import { type AchievementRecord, type PlanRecord, recordOf, unreadableRecord } from './record.ts';
import { isLess, saysSame } from './record-changes.ts';
import { type RegisterNote, registerNotes } from './register-notes.ts';
import { type PlacedRegister, parent, Registers } from './registers.ts';
import { type Shared, sharedNames } from './shared-names.ts';

export type { PlacedDocument, PlacedRegister } from './registers.ts';

/**
 * When the plans that have come are joined by whom they reach: when somebody asks for it, or in steps. Until then, who asks
 * is told of those that are joined.
 */
export type Joining = 'when asked' | 'in steps';

/**
 * What is known of an organisation's plans and registers, by path (or URI): a record of each plan, and the registers
 * themselves, of which there are few. Whoever fills it keeps it up to date.
 */
export class Library {
  readonly #joining: Joining;
  readonly #records = new Map<string, PlanRecord>();
  readonly #registers = new Registers();
  /** Holds the plans that are joined; made anew after a register has changed. */
  #contacts = new ContactIndex();
  /** What came of plans by their channels; worked out when it is first asked for, and anew after a register has changed. */
  #achievements: Keyed<AchievementRecord> | undefined;
  /** How often what is around a file has changed, by path; and around all files at once. */
  readonly #changes = new Map<string, number>();
  #changesForAll = 0;

  constructor(joining: Joining = 'when asked') {
    this.#joining = joining;
  }

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
    if (this.#registers.delete(path)) this.#forgetJoined();
    const before = this.#records.get(path);
    if (before && saysSame(before, record)) return;
    this.#part(path);
    this.#touchRegisterOf(path);
    this.#records.set(path, record);
    this.#achievements?.set(path, this.#achievementsOf(path, record));
  }

  /** Says that nothing of a plan or register can be read, so that whoever looks at the others is told. */
  setUnreadable(path: string, kind: CampaignDocument['kind']): void {
    if (kind === 'plan') {
      this.setRecord(path, unreadableRecord(path));
      return;
    }
    this.#forgetPlan(path);
    this.#registers.setUnreadable(path);
    this.#forgetJoined();
  }

  delete(path: string): void {
    if (this.#registers.delete(path)) this.#forgetJoined();
    this.#forgetPlan(path);
  }

  /** Forgets all plans and registers. */
  clear(): void {
    this.#records.clear();
    this.#changes.clear();
    this.#registers.clear();
    this.#forgetJoined();
  }

  /**
   * Says which register holds for all below a folder, unless another lies nearer to a file.
   * @param register its path; undefined where none is said to any more
   */
  nameRegister(folder: string, register: string | undefined): void {
    if (this.#registers.name(folder, register)) this.#forgetJoined();
  }

  /** Whether a plan or register is known at a path. */
  has(path: string): boolean {
    return this.#records.has(path) || this.#registers.at(path) !== undefined;
  }

  /** The plans, in the order in which they came. */
  records(): ReadonlyMap<string, PlanRecord> {
    return this.#records;
  }

  /** The registers, in the order of their paths. */
  registers(): readonly PlacedRegister[] {
    return this.#registers.all();
  }

  /**
   * Tells the states of what is around a file apart: what was found in it may no longer hold in another one. Changes
   * of the file itself do not count, and of others only those that share a contact with it.
   */
  stateAround(path: string): string {
    this.#contactIndex();
    return `${this.#changesForAll}.${this.#changes.get(path) ?? 0}`;
  }

  /** What is known of a file, as far as it matters to others: the same as long as nothing has changed. */
  stateOf(path: string): unknown {
    const register = this.#registers.at(path);
    return register ? frontmatterText(register.document) : this.#records.get(path);
  }

  /**
   * The register that holds for a file: the one in its own folder or the nearest folder above, the one that is said to
   * hold there before those that lie there; where there is none, the library's only one. Among several in one folder the first by name.
   */
  registerFor(path: string): PlacedRegister | undefined {
    return this.#registers.inReach(path).counts;
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
    const register = this.registerFor(path)?.document;
    return this.#contactIndex().meets(path, limitsOf(register), sharedNames(register));
  }

  /** The registers that hold for some plan, in the order of their paths; all of them where there is no plan. */
  registersInForce(): readonly PlacedRegister[] {
    if (this.#records.size === 0) return this.registers();
    const holding = new Set([...this.#records.keys()].map((path) => this.registerFor(path)));
    return this.registers().filter((register) => holding.has(register));
  }

  /** What is to be known of the registers that hold for the plans, and that there are some that cannot be read. */
  registerNotes(): RegisterNote[] {
    // What holds for one file of a folder holds for all.
    const oneOfEach = new Map([...this.#records.keys()].map((path) => [parent(path), path]));
    const reaches = [...oneOfEach.values()].map((path) => this.#documentsInReach(path));
    return registerNotes(reaches, this.#registers.unreadable());
  }

  #documentsInReach(path: string): RegistersInReach {
    const { counts, others } = this.#registers.inReach(path);
    return { counts: counts?.document, others: others.map(({ document }) => document) };
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
    const registersInReach = this.#documentsInReach(path);
    const register = document.kind === 'register' ? document : registersInReach.counts;
    return {
      document,
      channels: channelsFor(document, register),
      register,
      registersInReach,
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
    let own: readonly Contact[] | undefined;
    const names = sharedNames(register);
    const besides = (contact: Contact, others: Iterable<PlacedContact>) =>
      this.#activitiesBesides(path, others, (key) =>
        names.wholesOf(contact.audience.key).find((whole) => whole.key === key),
      );
    return {
      get contacts() {
        own ??=
          document.kind === 'plan'
            ? contactsIn(stretchesOf(recordOf(document), names), names, { today })
            : [];
        return own;
      },
      alike: (contact, week) => besides(contact, this.#contactIndex().alike(contact, names, week)),
      reaching: (contact, week) =>
        besides(contact, this.#contactIndex().reaching(contact, names, path, week)),
      using: (contact, week) => besides(contact, this.#contactIndex().using(contact, week)),
      achievements: (channel) => this.#achievementsBesides(path, names.channel(channel).key),
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
    contacts: Iterable<PlacedContact>,
    wholeOf: (audience: string) => Shared | undefined,
  ): Generator<OtherActivity> {
    for (const { path: other, index, audience } of contacts) {
      const record = other === path ? undefined : this.#records.get(other);
      if (!record) continue;
      const through = wholeOf(audience);
      yield { path: other, record, activity: record.activities[index]!, ...(through ? { through } : {}) };
    }
  }

  /**
   * Joins the plans that have come by whom they reach.
   * @param breathe called after each plan
   */
  async joinInSteps(breathe: () => Promise<unknown>): Promise<void> {
    for (const path of this.#unjoined()) {
      this.#join(path);
      await breathe();
    }
  }

  #contactIndex(): ContactIndex {
    if (this.#joining === 'when asked') for (const path of this.#unjoined()) this.#join(path);
    return this.#contacts;
  }

  /** The paths of the plans that are not joined, those included that come meanwhile. */
  *#unjoined(): Generator<string> {
    if (this.#contacts.size === this.#records.size) return;
    for (const path of this.#records.keys()) if (!this.#contacts.has(path)) yield path;
  }

  #join(path: string): void {
    const isOnly = this.#contacts.size === this.#records.size - 1;
    const names = sharedNames(this.registerFor(path)?.document);
    this.#contacts.set(path, stretchesOf(this.#records.get(path)!, names));
    // Where many plans come, each has others around it.
    if (isOnly) this.#touchSharing(path);
    else this.#changesForAll++;
  }

  /** Takes a plan out of those that are joined. */
  #part(path: string): void {
    this.#touchSharing(path);
    this.#contacts.delete(path);
  }

  #forgetPlan(path: string): void {
    this.#part(path);
    if (this.#records.delete(path)) this.#touchRegisterOf(path);
    this.#achievements?.delete(path);
  }

  /** What a register is told of its plans has changed with one of them. */
  #touchRegisterOf(path: string): void {
    const register = this.registerFor(path);
    if (register) this.#touchAround(register.path);
  }

  /** Notes a change for the plans that share an audience or a channel in some week with one. */
  #touchSharing(path: string): void {
    if (!this.#contacts.has(path)) return;
    const names = sharedNames(this.registerFor(path)?.document);
    for (const other of this.#contacts.sharing(path, names)) this.#touchAround(other);
  }

  #touchAround(path: string): void {
    this.#changes.set(path, (this.#changes.get(path) ?? 0) + 1);
  }

  #setRegister(register: PlacedRegister): void {
    const { path, document } = register;
    this.#forgetPlan(path);
    const before = this.#registers.at(path);
    this.#registers.set(register);
    // What is written below does not matter to plans.
    if (!before || frontmatterText(before.document) !== frontmatterText(document)) this.#forgetJoined();
  }

  /** What is joined by the names of registers is joined anew. */
  #forgetJoined(): void {
    this.#contacts = new ContactIndex();
    this.#achievements = undefined;
    this.#changesForAll++;
  }
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
