import { readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';
import { checkIndexName, checkPage } from '../../src/features/check-pages.ts';
import { grammarWithKeys } from './grammar-keys.ts';
import { jsonSchemas } from './json-schema.ts';
import { packageWithSettings, textsWithChecks } from './package-settings.ts';
import { packageWithTools } from './package-tools.ts';
import { referencePage } from './reference-page.ts';

/** Folders that hold nothing but generated files: what is no longer generated is removed from them. */
export const ownFolders = ['media/checks', 'media/schema'];

const grammar = 'syntaxes/campaign-plan.tmLanguage.json';

const notice = '<!-- Generated from src/checks by build/generate.mjs: edit the check, not this page. -->';

/**
 * What is generated from the checks, the schema and the list of settings; read and written with LF.
 * @returns texts by path, from the repository's folder, in which this is to run
 */
export async function generatedFiles(): Promise<Record<string, string>> {
  const welsh = JSON.parse(currentText('l10n/bundle.l10n.cy.json')) as Record<string, string>;
  return {
    ...(await checkPages()),
    ...jsonSchemas(),
    'media/reference.md': referencePage(),
    'package.json': packageWithTools(packageWithSettings(currentText('package.json'))),
    'package.nls.json': textsWithChecks(currentText('package.nls.json'), (english) => english),
    'package.nls.cy.json': textsWithChecks(
      currentText('package.nls.cy.json'),
      (english) => welsh[english] ?? english,
    ),
    [grammar]: grammarWithKeys(currentText(grammar)),
  };
}

/** The page of each check and their list, for those who read the repository; by path. */
async function checkPages(): Promise<Record<string, string>> {
  const names = [checkIndexName, ...checks.map(({ code }) => code)];
  const pages = names.map(
    async (name) => [`media/checks/${name}.md`, `${notice}\n\n${await checkPage(name)}`] as const,
  );
  return Object.fromEntries(await Promise.all(pages));
}

/** The text of a file, whatever its line endings. */
export function currentText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
