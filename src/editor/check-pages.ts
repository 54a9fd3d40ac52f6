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

/** Lets the editor read the checks' pages, which come with the extension, under their own scheme. */
export function provideCheckPages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.workspace.registerFileSystemProvider(scheme, new CheckPages(extensionUri), {
    isReadonly: true,
  });
}

class CheckPages implements vscode.FileSystemProvider {
  readonly #extension: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { length } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: length };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (!/^\/[\w-]+\.md$/.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(this.#extension, 'media', 'checks', uri.path.slice(1)),
    );
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
