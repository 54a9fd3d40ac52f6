import * as vscode from 'vscode';
import type { ConfigurationLookup } from '../config/lookup.ts';
import { type CampaignDocument, readDocument } from '../plan/document.ts';
import { type IsoDate, localIsoDate } from '../plan/values/dates.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { Library, type PlacedDocument } from '../portfolio/library.ts';
import { breather } from '../steps.ts';
import { decode } from '../text/decode.ts';
import type { Configurations } from './configurations.ts';
import { Debouncer } from './debounce.ts';
import type { Documents } from './documents.ts';
import type { RecordStore, StoredRecord } from './record-store.ts';
import { readSetting } from './settings.ts';
import { findMarkdownFiles, watchMarkdownFiles } from './workspace-files.ts';

/** So many files are read at the same time. */
const concurrency = 16;

/** By so much what is known of an open plan is debounced while it is written, in milliseconds. */
const debounceDelay = 150;

/** So long after the last change what is known is put into storage, in milliseconds. */
const storeDelay = 5000;

/** A change of what the workspace holds. */
export interface WorkspaceChange {
  /** The URI of the file that changed; empty where all may have. */
  readonly path: string;
  /** Whether it is, or was, a register: then every plan may see other channels. */
  readonly register: boolean;
}

/**
 * What the workspace holds of plans and registers, open or not: records of the plans, and the registers. Looked for
 * when it is first asked for, then kept up with changes of files, folders and open documents. An open document's text
 * counts before the file's. Files that have not changed since the last start are not read again.
 */
export class WorkspacePlans implements vscode.Disposable {
  readonly library = new Library('in steps');
  readonly #documents: Documents;
  readonly #configurations: Configurations;
  readonly #store: RecordStore;
  readonly #stored = new Map<string, StoredRecord>();
  readonly #changed = new vscode.EventEmitter<WorkspaceChange>();
  readonly #debouncer: Debouncer<vscode.TextDocument>;
  readonly #subscriptions: vscode.Disposable;
  /** The folders below which a configuration says which register holds. */
  readonly #naming = new Set<string>();
  #loading: Loading | undefined;
  #storing: ReturnType<typeof setTimeout> | undefined;

  /** Another reading of a plan or register took the place of an older one, or one came or went. */
  readonly onDidChange = this.#changed.event;

  constructor(documents: Documents, configurations: Configurations, store: RecordStore) {
    this.#documents = documents;
    this.#configurations = configurations;
    this.#store = store;
    this.#debouncer = new Debouncer(debounceDelay, (document) => this.#refresh(document.uri));
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#debouncer,
      watchMarkdownFiles({
        changed: (uri) => void this.#refresh(uri),
        gone: (uri) => void this.#removeBelow(uri),
      }),
      documents.onDidChange((document) => this.#debouncer.schedule(document)),
      documents.onDidClose((document) => {
        this.#debouncer.cancel(document);
        void this.#refresh(document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#reload()),
      configurations.onDidChange(() => void this.#reload()),
    );
  }

  /**
   * A cache key that tells the states of everything around a file apart, today's date included: what was cached for
   * the file in another state may be stale. Changes of the file itself do not count, the user's own keys do.
   */
  stateAround(uri: vscode.Uri): string {
    return [
      this.library.stateAround(uri.toString()),
      this.#configurations.lookup.state,
      today(),
      ...readSetting('ownWords', uri),
    ].join(' ');
  }

  /** Resolves when all of the workspace is known. */
  async ready(): Promise<void> {
    await this.#load().all;
  }

  /** Resolves when the registers are known, as far as their names or the last start tell: the rest may be still to come. */
  async registersReady(): Promise<void> {
    await this.#load().registers;
  }

  /** What the checks may look at for a document, as far as the workspace is known by now. */
  contextFor(uri: vscode.Uri, document: CampaignDocument): DocumentContext {
    return this.library.contextFor(uri.toString(), document, today(), {
      ownKeys: readSetting('ownWords', uri),
    });
  }

  /** What the nearest configuration says for a file. */
  readonly configurationFor = (uri: vscode.Uri): ReturnType<ConfigurationLookup['around']> =>
    this.#configurations.lookup.around(uri.toString());

  /** The URIs of all plans and registers that are known by now. */
  paths(): string[] {
    return [...this.library.records().keys(), ...this.library.registers().map(({ path }) => path)];
  }

  /** A plan or register as it reads now, in an open document or else in its file; undefined where there is none. */
  async read(path: string): Promise<CampaignDocument | undefined> {
    return this.#readAt(vscode.Uri.parse(path));
  }

  /** What names the same channels as a document, read: a plan's register, a register's plans. */
  async readAround(uri: vscode.Uri, kind: CampaignDocument['kind']): Promise<PlacedDocument[]> {
    await this.ready();
    const path = uri.toString();
    if (kind === 'plan') {
      const register = this.library.registerFor(path);
      return register ? [register] : [];
    }
    const plans: PlacedDocument[] = [];
    const breathe = breather(undefined);
    for (const plan of this.library.plansOf(path)) {
      const document = await this.read(plan);
      if (document?.kind === 'plan') plans.push({ path: plan, document });
      await breathe();
    }
    return plans;
  }

  #load(): Loading {
    this.#loading ??= loadInTwo((registersAreKnown) => this.#loadAll(registersAreKnown));
    return this.#loading;
  }

  async #loadAll(registersAreKnown: () => void): Promise<void> {
    for (const [path, record] of await this.#store.load()) this.#stored.set(path, record);
    const open = this.#documents.open().map((document) => document.uri);
    await this.#nameRegisters();
    const files = (await findMarkdownFiles()).filter((uri) => !this.#isLeftOut(uri));
    const found = new Map([...files, ...open].map((uri) => [uri.toString(), uri]));
    for (const path of this.#stored.keys()) if (!found.has(path)) this.#stored.delete(path);
    const uris = [...found.values()];
    const isLikelyRegister = (uri: vscode.Uri) =>
      this.#stored.get(uri.toString())?.held === 'register' || /regist|channels/i.test(uri.path);
    await this.#readAll(uris.filter(isLikelyRegister));
    registersAreKnown();
    await this.#readAll(uris.filter((uri) => !isLikelyRegister(uri)));
    await this.#join();
    this.#announce('', true);
  }

  async #readAll(uris: readonly vscode.Uri[]): Promise<void> {
    const queue = [...uris].reverse();
    const breathe = breather(undefined);
    const worker = async () => {
      for (let uri = queue.pop(); uri; uri = queue.pop()) {
        await this.#readOne(uri);
        await breathe();
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  }

  /** Brings what is known of a file up to date; reads it only where it is not the file that was read before. */
  async #readOne(uri: vscode.Uri): Promise<void> {
    const path = uri.toString();
    if (isOpen(path)) {
      this.#set(path, await this.#readAt(uri));
      return;
    }
    const stat = await statOf(uri);
    const stored = this.#stored.get(path);
    if (stat && stored?.mtime === stat.mtime && stored.size === stat.size && stored.held !== 'register') {
      if (stored.held !== 'neither') this.library.setRecord(path, stored.held);
      return;
    }
    const document = stat && (await this.#readAt(uri));
    if (stored && typeof stored.held === 'object' && !this.library.has(path))
      this.library.setRecord(path, stored.held);
    this.#set(path, document);
    if (!stat) {
      this.#stored.delete(path);
      return;
    }
    // What is kept of a plan may be what it said last.
    const held = this.library.records().get(path) ?? (document ? 'register' : 'neither');
    this.#stored.set(path, { mtime: stat.mtime, size: stat.size, held });
    this.#storeSoon();
  }

  /** Lets the registers hold that configurations name. */
  async #nameRegisters(): Promise<void> {
    await this.#configurations.ready();
    for (const folder of this.#naming) this.library.nameRegister(folder, undefined);
    this.#naming.clear();
    for (const { folder, document } of this.#configurations.lookup.all()) {
      const { register } = document.configuration;
      if (register === undefined) continue;
      const named = vscode.Uri.joinPath(vscode.Uri.parse(folder), register.replaceAll('\\', '/'));
      this.library.nameRegister(folder, named.toString());
      this.#naming.add(folder);
    }
  }

  /** Whether a file counts only while it is open. */
  #isLeftOut(uri: vscode.Uri): boolean {
    return this.#configurations.lookup.leavesOut(uri.toString());
  }

  async #reload(): Promise<void> {
    this.library.clear();
    this.#loading = undefined;
    await this.ready();
  }

  async #refresh(uri: vscode.Uri): Promise<void> {
    if (!this.#loading) return;
    await this.#loading.all;
    const path = uri.toString();
    if (!isOpen(path) && this.#isLeftOut(uri)) return;
    const [before, wasRegister] = [this.library.stateOf(path), this.#isRegister(path)];
    await this.#readOne(uri);
    await this.#join();
    if (this.library.stateOf(path) !== before) this.#announce(path, wasRegister || this.#isRegister(path));
  }

  async #removeBelow(uri: vscode.Uri): Promise<void> {
    const [file, folder] = [uri.toString(), `${uri.toString()}/`];
    // What is open goes on being written.
    const gone = this.paths().filter((path) => (path === file || path.startsWith(folder)) && !isOpen(path));
    const registers = new Set(gone.filter((path) => this.#isRegister(path)));
    for (const path of gone) {
      this.library.delete(path);
      this.#stored.delete(path);
    }
    await this.#join();
    for (const path of gone) this.#announce(path, registers.has(path));
    if (gone.length > 0) this.#storeSoon();
  }

  /** Joins the plans that have come, and all of them where a register has changed. */
  async #join(): Promise<void> {
    await this.library.joinInSteps(breather(undefined));
  }

  #set(path: string, document: CampaignDocument | undefined): void {
    if (document) this.library.set(path, document);
    else this.library.delete(path);
  }

  #isRegister(path: string): boolean {
    return this.library.registers().some((register) => register.path === path);
  }

  #announce(path: string, register: boolean): void {
    this.#changed.fire({ path, register });
  }

  #storeSoon(): void {
    clearTimeout(this.#storing);
    this.#storing = setTimeout(() => void this.#store.save(this.#stored), storeDelay);
  }

  async #readAt(uri: vscode.Uri): Promise<CampaignDocument | undefined> {
    const open = openDocument(uri.toString());
    if (open) return this.#documents.read(open);
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      return await readDocument(uri.path, decode(bytes).text);
    } catch (error) {
      // The file may be gone by now, or be a folder of such a name: then it is no plan.
      if (error instanceof vscode.FileSystemError) return undefined;
      throw error;
    }
  }

  dispose(): void {
    clearTimeout(this.#storing);
    this.#subscriptions.dispose();
  }
}

/** Loading in two parts: the second is still going on when the first is done. */
interface Loading {
  readonly registers: Promise<void>;
  readonly all: Promise<void>;
}

function loadInTwo(load: (firstIsDone: () => void) => Promise<void>): Loading {
  let firstIsDone: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    firstIsDone = resolve;
  });
  const all = load(firstIsDone);
  // Where the loading fails, nobody waits for its first part in vain.
  return { registers: Promise.race([first, all]), all };
}

function openDocument(path: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === path);
}

function isOpen(path: string): boolean {
  return openDocument(path) !== undefined;
}

/** What tells one state of a file from the next; undefined where it is gone. */
async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}

/** Today, where the user is. */
export function today(): IsoDate {
  return localIsoDate(new Date());
}
