import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** The extension for both hosts, and the scripts of its pages. */
const extension: readonly BuildOptions[] = [
  { entryPoints: ['src/extension.ts'], platform: 'node' },
  { entryPoints: ['src/extension.ts'], platform: 'browser', conditions: ['worker'] },
  { entryPoints: ['src/webview/grid.ts', 'src/webview/form.ts'], platform: 'browser' },
];
const commandLine: readonly BuildOptions[] = [{ entryPoints: ['src/cli/main.ts'], platform: 'node' }];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/**
 * The packages of others that are in what is shipped, with their licences: most of them ask for that. What only the
 * command line has is apart, as the packed extension does without it.
 * @returns by path
 */
export async function thirdPartyNotices(): Promise<Record<string, string>> {
  const [inExtension, inCommandLine] = await Promise.all([foldersIn(extension), foldersIn(commandLine)]);
  const besides = inCommandLine.filter((folder) => !inExtension.includes(folder));
  return {
    'THIRD-PARTY-NOTICES.md': page('Campaign Plan contains these packages', inExtension),
    'docs/THIRD-PARTY-NOTICES-CLI.md': page(
      'The command line contains these packages besides',
      besides,
      withinSdk,
    ),
  };
}

function page(what: string, folders: readonly string[], more: readonly Manifest[] = []): string {
  const all = [...folders.map(packageIn), ...more.map(packageWithin)];
  // One and the same package may lie in several folders.
  const packages = [...new Map(all.map((each) => [`${each.name} ${each.version}`, each])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |\n`);
  const texts = packages.map(
    ({ name, version, text }) => `## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return `<!-- Generated from the packages that are bundled by build/generate.mjs. -->

# Notices of third parties

${what}, under their own licences.

| Package | Version | Licence |
| --- | --- | --- |
${rows.join('')}
${texts.join('\n')}`;
}

/** The folders of the packages that are bundled. */
async function foldersIn(shipped: readonly BuildOptions[]): Promise<string[]> {
  const folders = new Set<string>();
  for (const options of shipped) {
    const { metafile } = await build({
      ...options,
      bundle: true,
      write: false,
      metafile: true,
      external: ['vscode'],
      outdir: 'dist',
      format: 'cjs',
      target: 'es2022',
      logLevel: 'silent',
    });
    for (const path of Object.keys(metafile!.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders];
}

/** What a package's manifest says of its licence: older ones have a list. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string; readonly url: string }[];
  readonly author?: string | { readonly name: string };
}

/** What the SDK of the Model Context Protocol has within its own files, and our bundle keeps. */
const withinSdk: readonly Manifest[] = [
  { name: 'content-type', version: '1.0.5', license: 'MIT', author: '2015 Douglas Christopher Wilson' },
];

function packageWithin(manifest: Manifest): Package {
  const { name, version, license = '' } = manifest;
  return { name, version, license, text: standIn(manifest, license) };
}

function packageIn(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, licenses = [], license = licenses[0]?.type ?? '' } = manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file
    ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : standIn(manifest, license);
  return { name, version, license, text };
}

/** For a package that brings no text of its licence: whose it is, and the terms that the licence always has. */
function standIn({ author = '' }: Manifest, license: string): string {
  const terms = standardTerms[license];
  if (terms === undefined) throw new Error(`A package without a text of its licence: ${license}`);
  return `Copyright (c) ${typeof author === 'string' ? author : author.name}\n\n${terms}`;
}

const standardTerms: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
};
