// A disk that tests fill and that behaves as they need.
import * as vscode from 'vscode';

/** What a disk can be told to do wrong. */
interface Faults {
  /** Which calls it refuses: `writeFile /path`, `rename /from /to`. */
  readonly refused?: RegExp;
  /** The files and folders that it calls links. */
  readonly links?: readonly string[];
}

/** A disk in memory, for a scheme of its own. */
export class Disk implements vscode.FileSystemProvider {
  readonly files: Map<string, Uint8Array>;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #faults: Faults;
  refusals = 0;

  /** @param files by their paths, which begin with a slash; a folder is there where a file is in it */
  constructor(files: Readonly<Record<string, Uint8Array>>, faults: Faults = {}) {
    this.files = new Map(Object.entries(files));
    this.#faults = faults;
  }

  #mayRefuse(call: string, ...uris: readonly vscode.Uri[]): void {
    if (!this.#faults.refused?.test([call, ...uris.map(({ path }) => path)].join(' '))) return;
    this.refusals += 1;
    throw vscode.FileSystemError.NoPermissions(uris[0]);
  }

  #file(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const folder = uri.path.replace(/\/*$/, '/');
    const isFolder = [...this.files.keys()].some((path) => path.startsWith(folder));
    const link = this.#faults.links?.includes(uri.path) ? vscode.FileType.SymbolicLink : 0;
    const type = isFolder ? vscode.FileType.Directory : vscode.FileType.File;
    return { type: type | link, size: isFolder ? 0 : this.#file(uri).length, ctime: 0, mtime: 0 };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#file(uri);
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.#mayRefuse('writeFile', uri);
    this.files.set(uri.path, bytes);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#mayRefuse('rename', from, to);
    this.files.set(to.path, this.#file(from));
    this.files.delete(from.path);
  }

  delete(uri: vscode.Uri): void {
    this.#file(uri);
    this.files.delete(uri.path);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const folder = uri.path.replace(/\/*$/, '/');
    const names = [...this.files.keys()]
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length).split('/')[0]!);
    return [...new Set(names)].map((name) => [name, this.stat(vscode.Uri.joinPath(uri, name)).type]);
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
}
