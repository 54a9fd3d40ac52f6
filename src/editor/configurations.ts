import * as vscode from 'vscode';
import { type ConfigurationDocument, readConfiguration } from '../config/document.ts';
import { ConfigurationLookup } from '../config/lookup.ts';
import { configurationName } from '../config/name.ts';
import { decode } from '../text/decode.ts';
import { Debouncer } from './debounce.ts';
import { isConfiguration } from './recognition.ts';

const pattern = `**/${configurationName}`;

/** The documents that are configurations. */
export const configurationFiles: vscode.DocumentSelector = { pattern };

/** By so much the reading of an open configuration is debounced while it is written, in milliseconds. */
const debounceDelay = 200;

/** The configurations of the workspace, kept up with; an open one’s text counts before the file’s. */
export class Configurations implements vscode.Disposable {
  readonly #lookup = new ConfigurationLookup();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #debouncer = new Debouncer<vscode.TextDocument>(debounceDelay, ({ uri }) => this.#refresh(uri));
  readonly #subscriptions: vscode.Disposable;
  #loading: Promise<void> | undefined;

  /** One came, went or says something else. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const refresh = (uri: vscode.Uri) => void this.#refresh(uri);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#debouncer,
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isConfiguration(document)) refresh(document.uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isConfiguration(document)) this.#debouncer.schedule(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#debouncer.cancel(document);
        if (isConfiguration(document)) refresh(document.uri);
      }),
    );
  }

  /** What is known by now. */
  get lookup(): Pick<ConfigurationLookup, 'all' | 'around' | 'leavesOut' | 'state'> {
    return this.#lookup;
  }

  /** Resolves when all of the workspace are known. */
  ready(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const open = vscode.workspace.textDocuments.filter(isConfiguration).map(({ uri }) => uri);
    const found = await vscode.workspace.findFiles(pattern);
    for (const uri of [...found, ...open]) await this.#read(uri);
  }

  async #refresh(uri: vscode.Uri): Promise<void> {
    await this.ready();
    if (await this.#read(uri)) this.#changed.fire(uri);
  }

  /** @returns whether it says something else than before */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const folder = vscode.Uri.joinPath(uri, '..').toString();
    const document = await readAt(uri);
    if (!document) return this.#lookup.delete(folder);
    const before = this.#lookup.all().find((each) => each.folder === folder)?.document;
    if (before?.text === document.text) return false;
    this.#lookup.set(folder, document);
    return true;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

async function readAt(uri: vscode.Uri): Promise<ConfigurationDocument | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open && !open.isClosed) return readConfiguration(uri.path, open.getText());
  try {
    return await readConfiguration(uri.path, decode(await vscode.workspace.fs.readFile(uri)).text);
  } catch (error) {
    // It is gone.
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}
