import { contactsOf } from '../channels/contacts.ts';
import type { DocumentContext } from '../channels/context.ts';
import { type ChannelDirectory, channelDirectory } from '../channels/directory.ts';
import type { CampaignDocument, RegisterDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { ContactIndex } from './contact-index.ts';

interface PlacedRegister {
  readonly path: string;
  readonly document: RegisterDocument;
}

/**
 * The plans and registers that are known of an organisation, by path (or URI): what a workspace or a command
 * line's arguments hold. Whoever fills it keeps it up to date.
 */
export class Library {
  readonly #documents = new Map<string, CampaignDocument>();
  /** In the order of their paths. */
  #registers: readonly PlacedRegister[] = [];
  /** Worked out when it is first asked for, and anew after a register has changed. */
  #contacts: ContactIndex | undefined;
  #directories = new WeakMap<CampaignDocument, ChannelDirectory>();

  /** Adds a document, or puts its newer reading in place of the older. */
  set(path: string, document: CampaignDocument): void {
    const before = this.#documents.get(path);
    this.#documents.set(path, document);
    if (document.kind === 'register' || before?.kind === 'register') this.#registersChanged();
    else if (this.#contacts) this.#index(this.#contacts, path, document);
  }

  delete(path: string): void {
    const before = this.#documents.get(path);
    this.#documents.delete(path);
    if (before?.kind === 'register') this.#registersChanged();
    else this.#contacts?.delete(path);
  }

  get(path: string): CampaignDocument | undefined {
    return this.#documents.get(path);
  }

  entries(): IterableIterator<[string, CampaignDocument]> {
    return this.#documents.entries();
  }

  /**
   * The register that holds for a file: the one in its own folder or the nearest folder above; where there is
   * none, the library's only one. Among several in one folder the first by name.
   */
  registerFor(path: string): PlacedRegister | undefined {
    if (this.#registers.length === 0) return undefined;
    for (let folder = parent(path); ; folder = parent(folder)) {
      const found = this.#registers.find((register) => parent(register.path) === folder);
      if (found) return found;
      if (folder === '') break;
    }
    return this.#registers.length === 1 ? this.#registers[0] : undefined;
  }

  /**
   * What the checks may look at when they check a document of this path.
   * @param ownKeys keys of the user's own, which are not said to be unknown
   */
  contextFor(
    path: string,
    document: CampaignDocument,
    today: IsoDate,
    ownKeys: readonly string[] = [],
  ): DocumentContext {
    return {
      document,
      channels: this.#channelsFor(path, document),
      register: document.kind === 'register' ? document : this.registerFor(path)?.document,
      otherPlans: { contacts: (key) => this.#contactIndex().besides(path, key) },
      today,
      ownKeys,
    };
  }

  #channelsFor(path: string, document: CampaignDocument): ChannelDirectory {
    const known = this.#directories.get(document);
    if (known) return known;
    const directory =
      document.kind === 'register'
        ? channelDirectory(undefined, document.register)
        : channelDirectory(document.plan, this.registerFor(path)?.document.register);
    this.#directories.set(document, directory);
    return directory;
  }

  #contactIndex(): ContactIndex {
    if (!this.#contacts) {
      this.#contacts = new ContactIndex();
      for (const [path, document] of this.#documents) this.#index(this.#contacts, path, document);
    }
    return this.#contacts;
  }

  #index(contacts: ContactIndex, path: string, document: CampaignDocument): void {
    if (document.kind !== 'plan') return;
    contacts.set(path, document, contactsOf(document.plan, this.#channelsFor(path, document)));
  }

  #registersChanged(): void {
    this.#registers = [...this.#documents]
      .flatMap(([path, document]) => (document.kind === 'register' ? [{ path, document }] : []))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#contacts = undefined;
    this.#directories = new WeakMap();
  }
}

function parent(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
