import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from 'typescript/unstable/ast';
import { API, type Program } from 'typescript/unstable/sync';
import { changedText, type Mutant } from './change.ts';

/** The repository as the compiler sees it. */
export interface Project {
  /** The modules in some folders, in the order of their paths in the repository. */
  modulesIn(folders: readonly string[]): { file: string; source: SourceFile }[];
  /** Whether a module still compiles with a change. */
  compiles(mutant: Mutant): boolean;
  close(): void;
}

/**
 * @param root the folder of the repository
 * @throws when the compiler finds no project there.
 */
export function openProject(root: string): Project {
  const changed = new Map<string, string>();
  const api = new API({ cwd: root, fs: { readFile: (file) => changed.get(file) } });
  let snapshot = api.updateSnapshot({ openProjects: [path.join(root, 'tsconfig.json')] });
  const program = (): Program => {
    const [project] = snapshot.getProjects();
    if (!project) throw new Error(`There is no project in ${root}`);
    return project.program;
  };
  const readAgain = (file: string) => {
    const former = snapshot;
    snapshot = api.updateSnapshot({ fileChanges: { changed: [file] } });
    former.dispose();
  };
  return {
    modulesIn: (folders) =>
      folders.flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
          .sort()
          .map((file) => {
            const source = program().getSourceFile(path.join(root, file));
            if (!source) throw new Error(`${file} is not in the project`);
            return { file, source };
          }),
      ),
    compiles(mutant) {
      const file = path.join(root, mutant.file);
      changed.set(file, changedText(mutant));
      readAgain(file);
      const faults = [...program().getSyntacticDiagnostics(file), ...program().getSemanticDiagnostics(file)];
      changed.delete(file);
      readAgain(file);
      return faults.length === 0;
    },
    close: () => api.close(),
  };
}
