// Bundles the extension (Node and web worker hosts), the scripts of its pages and the command line with esbuild.
// Usage: node build/bundle.mjs [--watch] [--minify] [--outdir=DIR]
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { context } from 'esbuild';
import { buildWhole } from './script.mjs';

const { values } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    minify: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
  },
});
const source = path.resolve('src');
const entry = path.join(source, 'extension.ts');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: values.minify,
  sourcemap: values.minify ? false : 'linked',
  logLevel: 'info',
  target: 'es2022',
  charset: 'utf8',
  format: 'cjs',
  // THIRD-PARTY-NOTICES.md has them.
  legalComments: 'none',
  alias: { 'decode-named-character-reference': path.resolve('build/named-characters.ts') },
};

/**
 * The modules that the entry loads on first use, by their paths in src.
 * @type {Set<string>}
 */
const late = new Set();

/**
 * Leaves what the entry loads on first use to the web worker's file, which has it anyway: the Node host then reads a
 * few kilobytes for a Markdown file that is no plan, and the packed extension holds everything once.
 * @type {import('esbuild').Plugin}
 */
const lateFromWeb = {
  name: 'late-from-web',
  setup(bundle) {
    bundle.onStart(() => late.clear());
    bundle.onResolve({ filter: /^\./ }, ({ kind, path: specifier, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const module = path.relative(source, path.join(resolveDir, specifier)).replaceAll('\\', '/');
      late.add(module);
      return { path: module, namespace: 'late' };
    });
    bundle.onResolve({ filter: /^\.\/web\// }, ({ path: file }) => ({ path: file, external: true }));
    bundle.onLoad({ filter: /.*/, namespace: 'late' }, ({ path: module }) => ({
      contents: `module.exports = require('./web/extension.js').late[${JSON.stringify(module)}]();`,
    }));
  },
};

/**
 * Leaves out what makes JSON schemas of our schemas, which every schema of zod's brings along: build/generate.mjs has
 * made those by then.
 * @type {import('esbuild').Plugin}
 */
const withoutJsonSchemas = {
  name: 'without-json-schemas',
  setup(bundle) {
    const filter = /zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;
    bundle.onLoad({ filter }, async ({ path: file }) => {
      const names = (await readFile(file, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm);
      return { contents: [...names].map(([, name]) => `export const ${name} = undefined;`).join('\n') };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  entryPoints: [entry],
  outfile: `${values.outdir}/extension.js`,
  platform: 'node',
  external: ['vscode'],
  plugins: [lateFromWeb],
};

/**
 * The web worker's file: the entry, and for the Node host what the entry loads on first use.
 * @returns {import('esbuild').BuildOptions}
 */
const web = () => ({
  ...common,
  stdin: {
    contents: `export * from './extension.ts';
export const late = {
${[...late]
  .sort()
  .map((module) => `  ${JSON.stringify(module)}: () => require('./${module}'),`)
  .join('\n')}
};`,
    resolveDir: source,
    sourcefile: 'web.ts',
    loader: 'ts',
  },
  outfile: `${values.outdir}/web/extension.js`,
  platform: 'browser',
  external: ['vscode'],
  plugins: [withoutJsonSchemas],
  // Without `worker`, packages with a browser build reach for `document`, which a web worker does not have.
  conditions: ['worker'],
  define: { global: 'globalThis' },
});

/** @type {import('esbuild').BuildOptions} */
const page = {
  ...common,
  entryPoints: [path.join(source, 'webview/grid.ts'), path.join(source, 'webview/form.ts')],
  outdir: values.outdir,
  platform: 'browser',
  format: 'iife',
};

/** @type {import('esbuild').BuildOptions} */
const commandLine = {
  ...common,
  entryPoints: [path.join(source, 'cli/main.ts')],
  outfile: `${values.outdir}/cli.js`,
  platform: 'node',
  alias: { ...common.alias, '@modelcontextprotocol/server/_shims': path.resolve('build/mcp-platform.ts') },
  banner: { js: '#!/usr/bin/env node' },
};

// Building for Node finds what is loaded late; the web worker's file needs to know.
await buildWhole(node);
if (values.watch) {
  for (const options of [node, web(), page, commandLine]) await (await context(options)).watch();
} else {
  await Promise.all([web(), page, commandLine].map(buildWhole));
}
