import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** Every module of the product and of its unit tests, built into a file of its own. */
export interface BuiltModules {
  /** The folder in which they are. */
  readonly folder: string;
  /** The unit tests, by their paths in the repository. */
  readonly tests: readonly string[];
  /** The modules that a module imports, by their paths in the repository. */
  importsOf(file: string): readonly string[];
  /** The path of the file into which a module was built. */
  builtPath(file: string): string;
  /** Builds one module again from another text. */
  rebuild(file: string, text: string): Promise<void>;
}

/**
 * @param root the folder of the repository
 * @param folder where the modules are built
 * @param instead gives another text for a module, by its path in the repository, or undefined to build it as it is
 * @throws when a module cannot be built.
 */
export async function buildModules(
  root: string,
  folder: string,
  instead: (file: string, text: string) => string | undefined,
): Promise<BuiltModules> {
  const folders = ['src', 'test', 'build/generate'];
  const files = (await Promise.all(folders.map((name) => modulesBelow(root, name)))).flat();
  const { inputs } = await buildEach(root, folder, files, instead);
  const builtPath = (file: string) => path.join(folder, file.replace(/\.ts$/, '.mjs'));
  return {
    folder,
    tests: files.filter((file) => file.endsWith('.test.ts')),
    importsOf: (file) => relativeImports(file, inputs),
    builtPath,
    async rebuild(file, text) {
      const options = optionsFor(root, folder, () => text);
      const { outputFiles } = await build({ ...options, entryPoints: [file], write: false as const });
      await writeFile(builtPath(file), outputFiles[0]!.contents);
    },
  };
}

/** The modules that run in Node alone: no editor, no browser. */
async function modulesBelow(root: string, folder: string): Promise<string[]> {
  const names = await readdir(path.join(root, folder), { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !/^(host|webview|bench)\//.test(name),
    )
    .map((name) => `${folder}/${name}`)
    .sort();
}

async function buildEach(
  root: string,
  folder: string,
  entryPoints: string[],
  instead: (file: string, text: string) => string | undefined,
): Promise<Metafile> {
  const { metafile } = await build({ ...optionsFor(root, folder, instead), entryPoints, metafile: true });
  return metafile;
}

function optionsFor(
  root: string,
  outdir: string,
  instead: (file: string, text: string) => string | undefined,
): BuildOptions {
  return {
    absWorkingDir: root,
    outdir,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    plugins: [oneFileEach(root, instead)],
  };
}

/** Leaves what a module imports outside it, in the file that it is built into. */
function oneFileEach(root: string, instead: (file: string, text: string) => string | undefined): Plugin {
  return {
    name: 'one-file-each',
    setup(bundling) {
      bundling.onResolve({ filter: /^\..*\.ts$/ }, ({ path: imported, kind }) =>
        kind === 'entry-point' ? undefined : { path: imported.replace(/\.ts$/, '.mjs'), external: true },
      );
      bundling.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
        const file = path.relative(root, loaded).replaceAll('\\', '/');
        const contents = instead(file, readFileSync(loaded, 'utf8'));
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

function relativeImports(file: string, inputs: Metafile['inputs']): string[] {
  return (inputs[file]?.imports ?? [])
    .filter(({ path: imported, external }) => external && imported.startsWith('.'))
    .map(({ path: imported }) =>
      path.posix.join(path.posix.dirname(file), imported).replace(/\.mjs$/, '.ts'),
    );
}
