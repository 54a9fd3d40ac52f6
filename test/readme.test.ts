import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { commands } from '../src/cli/commands/index.ts';
import { settings as declared } from '../src/editor/setting-list.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const readme = readFileSync('README.md', 'utf8');
const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));

/** The cells of the rows below a table's header. */
function rowsBelow(header: string): string[][] {
  const rows = readme.slice(readme.indexOf(`| ${header} |`)).split(/\r?\n/);
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(2, end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function firstCells(header: string): string[] {
  return rowsBelow(header).map(([first]) => first!);
}

/** A section, from the words of its heading on. */
function section(heading: string): string {
  return readme.split(/^## /m).find((text) => text.startsWith(heading))!;
}

describe('the README', () => {
  it('lists the commands of the palette, and no other', () => {
    const hidden = new Set(
      contributes.menus.commandPalette.flatMap(({ command, when }) => (when === 'false' ? [command] : [])),
    );
    const titles = contributes.commands
      .filter(({ command }) => !hidden.has(command))
      .map(({ title }) => texts[title.slice(1, -1)]);
    assert.deepEqual(firstCells('Command').sort(), titles.sort());
  });

  it('lists the settings that are not for single checks, and no other', () => {
    const own = settings.filter((name) => !name.startsWith('campaignPlan.checks.'));
    assert.deepEqual(
      firstCells('Setting')
        .map((cell) => cell.replaceAll('`', ''))
        .sort(),
      own.sort(),
    );
  });

  it('says which settings are on and which are off', () => {
    for (const [cell, , usually] of rowsBelow('Setting')) {
      const name = cell!.replace(/`(?:campaignPlan\.)?/g, '') as keyof typeof declared;
      const { usual } = declared[name];
      if (typeof usual === 'boolean') assert.equal(usually, usual ? 'on' : 'off', name);
      else assert.ok(usually !== 'on' && usually !== 'off', name);
    }
  });

  it('shows every command of the command line, with options that there are', () => {
    const text = section('On the command line');
    const options = commands.flatMap((command) => Object.keys(command.options));
    for (const { name } of commands) assert.match(text, new RegExp(`^campaign-plan ${name} `, 'm'));
    const named = [...text.matchAll(/--([a-z][a-z-]*)/g)].map((match) => match[1]!);
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((name) => !options.includes(name)),
      [],
    );
    const known = commands.flatMap(({ options: { format } }) => format?.takes?.split('|') ?? []);
    const formats = [...text.matchAll(/--format (\w+)/g)].map((match) => match[1]!);
    assert.deepEqual(
      formats.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('names no setting that there is none of', () => {
    const named = [...readme.matchAll(/`(campaignPlan\.[\w.-]+)`/g)].map((match) => match[1]!);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((name) => !settings.includes(name)),
      [],
    );
  });
});

describe('the guides', () => {
  for (const guide of [
    'README.md',
    'SECURITY.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'test/host/README.md',
  ]) {
    it(`${guide} leads to files and pictures that there are`, () => {
      const folder = guide.replace(/[^/]*$/, '');
      const links = [...readFileSync(guide, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
      const missing = links
        .filter((link) => !/^(?:https?:|#)/.test(link))
        .filter((link) => !existsSync(folder + link.replace(/#.*$/, '')));
      assert.deepEqual(missing, []);
    });
  }
});
