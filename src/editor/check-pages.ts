import * as vscode from 'vscode';

/** The scheme of the checks' pages. */
const scheme = 'campaign-plan-check';

/**
 * The page of a check, or the list of all. A problem's code leads there: VS Code opens no command from the box over a
 * problem, and files of an extension lie at addresses that differ from host to host.
 */
export function checkPageUri(code = 'README'): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${code}.md` });
}

/**
 * Lets the editor read the checks' pages, in the user's language, under their own scheme.
 * @param start starts the session, which knows the language; called when a page is first read
 */
export function provideCheckPages(start: () => Promise<unknown>): vscode.Disposable {
  return vscode.workspace.registerFileSystemProvider(scheme, new CheckPages(start), { isReadonly: true });
}

class CheckPages implements vscode.FileSystemProvider {
  readonly #start: () => Promise<unknown>;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(start: () => Promise<unknown>) {
    this.#start = start;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { length } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: length };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    await this.#start();
    const { checkPage } = await import('../features/check-pages.ts');
    const text = await checkPage(/^\/([\w-]+)\.md$/.exec(uri.path)?.[1] ?? '');
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  /** The pages never change: there is nothing to watch, and nothing to end. */
  watch(): vscode.Disposable {
    return vscode.Disposable.from();
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
