import * as vscode from 'vscode';
import type { DocumentContext } from '../channels/context.ts';
import { type CampaignDocument, readDocument } from '../plan/document.ts';
import { type IsoDate, localIsoDate } from '../plan/values/dates.ts';
import { Library } from '../portfolio/library.ts';
import { decode } from '../text/decode.ts';
import type { Documents } from './documents.ts';
import { readSetting } from './settings.ts';

const excluded = '**/{node_modules,.git,.cache}/**';
/** So many files are read at the same time. */
const concurrency = 16;

/** A change of what the workspace holds. */
export interface WorkspaceChange {
  /** The URI of the file that changed; empty where all may have. */
  readonly path: string;
  /** Whether it is, or was, a register: then every plan may see other channels. */
  readonly register: boolean;
}

/**
 * What the workspace holds of plans and registers, open or not: read once when it is first asked for, then kept up
 * with changes of files and of open documents. An open document's text counts before the file's.
 */
export class WorkspacePlans implements vscode.Disposable {
  readonly library = new Library();
  readonly #documents: Documents;
  readonly #changed = new vscode.EventEmitter<WorkspaceChange>();
  readonly #subscriptions: vscode.Disposable[] = [];
  #loading: Promise<void> | undefined;
  #changes = 0;
  /** How many of the changes were a file's own. */
  readonly #ownChanges = new Map<string, number>();

  /** Another reading of a plan or register took the place of an older one, or one came or went. */
  readonly onDidChange = this.#changed.event;

  constructor(documents: Documents) {
    this.#documents = documents;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
    const refresh = (uri: vscode.Uri) => void this.#refresh(uri);
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete((uri) => this.#set(uri, undefined)),
      documents.onDidChange((document) => void this.#refresh(document.uri)),
      documents.onDidClose((document) => void this.#refresh(document.uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#reload()),
    );
  }

  /**
   * A cache key that tells the states of everything around a file apart, today's date included: what was cached for
   * the file in another state may be stale. Changes of the file itself do not count, the user's own keys do.
   */
  stateAround(uri: vscode.Uri): string {
    const changes = this.#changes - (this.#ownChanges.get(uri.toString()) ?? 0);
    return [changes, today(), ...readSetting('ownKeys', uri)].join(' ');
  }

  /** Resolves when the workspace has been read. */
  ready(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** What the checks may look at for a document, as far as the workspace is known by now. */
  contextFor(uri: vscode.Uri, document: CampaignDocument): DocumentContext {
    return this.library.contextFor(uri.toString(), document, today(), readSetting('ownKeys', uri));
  }

  async #load(): Promise<void> {
    const uris = await vscode.workspace.findFiles('**/*.md', excluded);
    const open = this.#documents.open().map((document) => document.uri);
    const queue = [...new Map([...uris, ...open].map((uri) => [uri.toString(), uri])).values()];
    const worker = async () => {
      for (let uri = queue.pop(); uri; uri = queue.pop()) this.#set(uri, await this.#read(uri), false);
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    this.#announce('', true);
  }

  async #reload(): Promise<void> {
    for (const [path] of [...this.library.entries()]) this.library.delete(path);
    this.#loading = this.#load();
    await this.#loading;
  }

  async #refresh(uri: vscode.Uri): Promise<void> {
    if (!this.#loading) return;
    await this.#loading;
    this.#set(uri, await this.#read(uri));
  }

  #set(uri: vscode.Uri, document: CampaignDocument | undefined, announce = true): void {
    const path = uri.toString();
    const before = this.library.get(path);
    if (before === document) return;
    if (document) this.library.set(path, document);
    else this.library.delete(path);
    if (announce) this.#announce(path, document?.kind === 'register' || before?.kind === 'register');
  }

  #announce(path: string, register: boolean): void {
    this.#changes++;
    this.#ownChanges.set(path, (this.#ownChanges.get(path) ?? 0) + 1);
    this.#changed.fire({ path, register });
  }

  async #read(uri: vscode.Uri): Promise<CampaignDocument | undefined> {
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString(),
    );
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
    vscode.Disposable.from(...this.#subscriptions).dispose();
    this.#changed.dispose();
  }
}

/** Today, where the user is. */
export function today(): IsoDate {
  return localIsoDate(new Date());
}
