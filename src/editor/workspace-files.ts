import * as vscode from 'vscode';

/** The files in which plans and registers are looked for. */
const markdownFiles = '**/*.{md,MD,markdown}';
const isMarkdown = /\.(?:md|markdown)$/i;

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
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange((uri) => {
      if (isMarkdown.test(uri.path) && !isExcluded.test(uri.path)) changed(uri);
    }),
    watcher.onDidCreate(async (uri) => {
      if (isExcluded.test(`${uri.path}/`)) return;
      if (isMarkdown.test(uri.path)) changed(uri);
      else for (const file of await markdownFilesBelow(uri)) changed(file);
    }),
    watcher.onDidDelete((uri) => {
      if (!isExcluded.test(uri.path)) gone(uri);
    }),
  );
}

/** The Markdown files in a folder and below; none where it is no folder. */
async function markdownFilesBelow(uri: vscode.Uri): Promise<vscode.Uri[]> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) === 0) return [];
  } catch (error) {
    // It is gone again.
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
  return vscode.workspace.findFiles(new vscode.RelativePattern(uri, markdownFiles), excluded);
}
