import * as vscode from 'vscode';
import { fileTypeAt } from './files.ts';

/** The files in which plans and registers are looked for. */
const markdownFiles = '**/*.{md,MD,markdown,MARKDOWN}';

/** A path of a Markdown file. */
export const isMarkdown = /\.(?:md|markdown)$/i;

const excluded = '**/{node_modules,.git,.cache}/**';
const isExcluded = /\/(?:node_modules|\.git|\.cache)\//;

/** The workspace's Markdown files. */
export async function findMarkdownFiles(): Promise<vscode.Uri[]> {
  return vscode.workspace.findFiles(markdownFiles, excluded);
}

/** What happens to the workspace's Markdown files. */
interface FileEvents {
  /** A file came or has another text. */
  changed(uri: vscode.Uri): void;
  /** A file is gone, or a folder with all that is in it. */
  gone(uri: vscode.Uri): void;
}

/**
 * Follows Markdown files as they come, change and go, those included that come and go with their folder: of these
 * the editor tells nothing but the folder (microsoft/vscode#109754).
 */
export function watchMarkdownFiles({ changed, gone }: FileEvents): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const came = async (uri: vscode.Uri) => {
    if (isMarkdown.test(uri.path)) changed(uri);
    else for (const file of await markdownFilesBelow(uri)) changed(file);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange((uri) => {
      if (isMarkdown.test(uri.path) && !isExcluded.test(uri.path)) changed(uri);
    }),
    watcher.onDidCreate(async (uri) => {
      if (!isExcluded.test(`${uri.path}/`)) await came(uri);
    }),
    watcher.onDidDelete(async (uri) => {
      if (isExcluded.test(uri.path)) return;
      gone(uri);
      // Events come late: what was deleted may be there again by now, and is not told of any more.
      if ((await fileTypeAt(uri)) !== undefined) await came(uri);
    }),
  );
}

/**
 * The Markdown files in a folder and below; none where it is no folder. Links are not followed: they may lead back. Read
 * folder by folder, as a search takes seconds to begin.
 */
async function markdownFilesBelow(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next; next = folders.pop()) {
    for (const [name, type] of await entriesOf(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      if (isExcluded.test(`${uri.path}/`)) continue;
      if (type === vscode.FileType.Directory) folders.push(uri);
      else if (isMarkdown.test(name)) files.push(uri);
    }
  }
  return files;
}

/** What a folder holds; nothing where it is gone again, or no folder. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [name: string, type: vscode.FileType][]> {
  try {
    const { type } = await vscode.workspace.fs.stat(folder);
    return type === vscode.FileType.Directory ? await vscode.workspace.fs.readDirectory(folder) : [];
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
}
