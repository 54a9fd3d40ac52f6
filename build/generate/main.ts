import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checks } from '../../src/checks/index.ts';
import { checkIndexName, checkPage } from '../../src/features/check-pages.ts';
import { grammarWithKeys } from './grammar-keys.ts';
import { jsonSchemas } from './json-schema.ts';
import { thirdPartyNotices } from './notices.ts';
import { packageWithSettings, textsWithChecks } from './package-settings.ts';
import { packageWithTools } from './package-tools.ts';
import { referencePage } from './reference-page.ts';

/** Folders that hold nothing but generated files: what is no longer generated is removed from them. */
const ownFolders = ['media/checks', 'media/schema'];

const grammar = 'syntaxes/campaign-plan.tmLanguage.json';
const welsh = JSON.parse(readFileSync('l10n/bundle.l10n.cy.json', 'utf8')) as Record<string, string>;

const notice = '<!-- Generated from src/checks by build/generate.mjs: edit the check, not this page. -->';

/** The page of each check and their list, for those who read the repository; by path. */
async function checkPages(): Promise<Record<string, string>> {
  const names = [checkIndexName, ...checks.map(({ code }) => code)];
  const pages = names.map(
    async (name) => [`media/checks/${name}.md`, `${notice}\n\n${await checkPage(name)}`] as const,
  );
  return Object.fromEntries(await Promise.all(pages));
}

const files: Record<string, string> = {
  ...(await checkPages()),
  ...jsonSchemas(),
  ...(await thirdPartyNotices()),
  'media/reference.md': referencePage(),
  'package.json': packageWithTools(packageWithSettings(readFileSync('package.json', 'utf8'))),
  'package.nls.json': textsWithChecks(readFileSync('package.nls.json', 'utf8'), (english) => english),
  'package.nls.cy.json': textsWithChecks(
    readFileSync('package.nls.cy.json', 'utf8'),
    (english) => welsh[english] ?? english,
  ),
  [grammar]: grammarWithKeys(readFileSync(grammar, 'utf8')),
};

const current = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
};
const listed = (folder: string): string[] => {
  try {
    return readdirSync(folder).map((name) => join(folder, name).replaceAll('\\', '/'));
  } catch {
    return [];
  }
};

const stale = Object.keys(files).filter((path) => current(path) !== files[path]);
const left = ownFolders.flatMap(listed).filter((path) => !(path in files));

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...left]) console.error(`${path} is stale: run node build/generate.mjs`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files[path]!);
    console.log(`wrote ${path}`);
  }
  for (const path of left) {
    rmSync(path);
    console.log(`removed ${path}`);
  }
}
