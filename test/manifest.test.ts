import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severities } from '../src/checks/check.ts';
import { checks } from '../src/checks/index.ts';
import { partNames } from '../src/document/parts.ts';
import { settings } from '../src/editor/setting-list.ts';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

interface Property {
  readonly enum?: readonly string[];
  readonly items?: { readonly enum: readonly string[] };
  readonly default: unknown;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly completionEvents: readonly string[] }[];
    }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

const manifestText = readFileSync('package.json', 'utf8');
const { activationEvents, contributes } = JSON.parse(manifestText) as Manifest;
const properties = Object.assign(
  {},
  ...contributes.configuration.map((section) => section.properties),
) as Readonly<Record<string, Property>>;
const ids = contributes.commands.map(({ command }) => command);
const menuItems = Object.values(contributes.menus).flat();

/** The sources that know the editor, by path. */
const sources = new Map(
  ['src/extension.ts', ...readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).map(inEditor)]
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(path, 'utf8')] as const),
);

function inEditor(name: string): string {
  return join('src/editor', name).replaceAll('\\', '/');
}

/** Run by our own fixes, and of no use to anybody else. */
const unlisted = ['campaignPlan.recheck'];

/** The commands that the editor registers: they know the editor, so their source is read. */
const registered = captured(/^ {2}'(campaignPlan\.\w+)': \w+,$/gm, [
  readFileSync('src/editor/commands/index.ts', 'utf8'),
]);

/** What a pattern captures in the sources, each once, sorted. */
function captured(pattern: RegExp, texts: Iterable<string> = sources.values()): string[] {
  const found = [...texts].flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!));
  return [...new Set(found)].sort();
}

describe('the manifest', () => {
  it('has every command that is registered, and no other', () => {
    assert.deepEqual([...ids, ...unlisted].sort(), registered);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('calls each command by the text of its name', () => {
    for (const { command, title } of contributes.commands)
      assert.equal(title, `%command.${command.replace('campaignPlan.', '')}%`);
  });

  it('puts no command into a menu that there is none of', () => {
    assert.deepEqual(
      menuItems.map(({ command }) => command).filter((command) => !ids.includes(command)),
      [],
    );
  });

  it('shows every command somewhere', () => {
    const { commandPalette = [], ...others } = contributes.menus;
    const hidden = commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    const elsewhere = new Set(Object.values(others).flatMap((items) => items.map(({ command }) => command)));
    assert.deepEqual(
      hidden.filter((command) => !elsewhere.has(command)),
      [],
    );
  });

  it('asks for the context keys that are set, and for no other', () => {
    const set = captured(/'setContext',\s*'(campaignPlan\.\w+)'/g);
    const [controller] = captured(/createCommentController\(\s*'([\w.]+)'/g);
    const ticks = contributes.walkthroughs
      .flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))
      .filter((event) => event.startsWith('onContext:'));
    const asked = captured(/(campaignPlan\.\w+)/g, [...menuItems.flatMap(({ when = '' }) => when), ...ticks]);
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
    assert.deepEqual(asked, [...set, ...views, controller!].sort());
  });

  it('knows every name that the editor’s sources give to something of ours', () => {
    const known = [...ids, ...captured(/'setContext',\s*'(campaignPlan\.\w+)'/g)];
    const own = [
      ...unlisted,
      ...captured(/createStatusBarItem\('(campaignPlan\.\w+)'/g),
      ...captured(/createCommentController\(\s*'(campaignPlan\.\w+)'/g),
      ...captured(/createTreeView(?:<\w+>)?\('(campaignPlan\.\w+)'/g),
      ...captured(/PanelType = '(campaignPlan\.\w+)'/g),
    ];
    assert.deepEqual(
      captured(/'(campaignPlan\.\w+)'/g).filter((name) => !known.includes(name) && !own.includes(name)),
      [],
    );
  });

  it('starts the extension for the checks’ pages, and opens them as pages', () => {
    const [scheme, ...others] = captured(/const scheme = '([\w-]+)'/g, [
      sources.get('src/editor/check-pages.ts')!,
    ]);
    assert.deepEqual(others, []);
    assert.ok(activationEvents.includes(`onFileSystem:${scheme}`));
    assert.deepEqual(Object.keys(contributes.configurationDefaults['workbench.editorAssociations']!), [
      `${scheme}:/**`,
    ]);
  });

  it('has every view that is shown, and starts the extension for panels kept from before', () => {
    const declared = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
    assert.deepEqual(declared, captured(/createTreeView(?:<\w+>)?\('(campaignPlan\.\w+)'/g));
    const types = captured(/PanelType = '(campaignPlan\.\w+)'/g);
    assert.ok(types.length > 0);
    for (const type of types) assert.ok(activationEvents.includes(`onWebviewPanel:${type}`), type);
  });

  it('has every setting that is read, and no other', () => {
    const ofChecks = checks.map(({ code }) => `checks.${code}`);
    assert.deepEqual(
      Object.keys(properties).sort(),
      [...Object.keys(settings), ...ofChecks].map((name) => `campaignPlan.${name}`).sort(),
    );
    const read = captured(/(?:readSetting|getConfiguration\('campaignPlan', \S+\)\.get)\('([\w.]+)'/g);
    assert.deepEqual(read, Object.keys(settings).sort());
  });

  it('has the settings read in one place, those of the checks and the entry’s aside', () => {
    const readers = [...sources].filter(([, text]) => /getConfiguration\(\s*(?:'campaignPlan|\))/.test(text));
    assert.deepEqual(readers.map(([path]) => path).sort(), [
      'src/editor/assistants-setting.ts',
      'src/editor/checker.ts',
      'src/editor/settings.ts',
    ]);
  });

  it('lists the words that the sources list', () => {
    const parts = properties['campaignPlan.word.parts']!;
    assert.deepEqual(parts.items!.enum, partNames);
    assert.deepEqual(parts.default, partNames);
    for (const { code, severity } of checks) {
      const property = properties[`campaignPlan.checks.${code}`]!;
      assert.deepEqual(property.enum, [...severities, 'off']);
      assert.equal(property.default, severity);
    }
    for (const [name, { words, usual, type }] of Object.entries(settings)) {
      const property = properties[`campaignPlan.${name}`]!;
      assert.deepEqual(type === 'array' ? property.items?.enum : property.enum, words);
      assert.deepEqual(property.default, usual);
    }
  });

  it('names no setting in what is said that there is none of', () => {
    const bundles = readdirSync('l10n').map((name) => readFileSync(join('l10n', name), 'utf8'));
    const named = captured(/(campaignPlan\.[a-z][\w.]*\w)/g, bundles);
    assert.deepEqual(
      named.filter((name) => !(name in properties)),
      [],
    );
  });

  it('asks for every text of package.nls.json', () => {
    const texts = Object.keys(JSON.parse(readFileSync('package.nls.json', 'utf8')) as object);
    const asked = captured(/"%([\w.-]+)%"/g, [manifestText]);
    assert.deepEqual(texts.sort(), asked);
  });

  it('speaks every language that the extension speaks', () => {
    const languages = (folder: string, pattern: RegExp) => captured(pattern, readdirSync(folder));
    assert.deepEqual(
      languages('.', /^package\.nls\.(.+)\.json$/g),
      languages('l10n', /^bundle\.l10n\.(.+)\.json$/g),
    );
  });

  it('names files that there are', () => {
    const named = captured(/"(\.\/[^"]+)"/g, [manifestText]).filter((path) => !path.startsWith('./dist/'));
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((path) => !existsSync(path)),
      [],
    );
  });
});

describe('settings', () => {
  for (const [name, { read, usual, words }] of Object.entries(settings)) {
    it(`${name} is what is usual where users wrote what does not fit`, () => {
      for (const unfit of [undefined, null, 7, { a: 1 }]) assert.deepEqual(read(unfit), usual);
      assert.deepEqual(read(usual), usual);
      for (const word of words ?? [])
        assert.deepEqual(
          read(Array.isArray(usual) ? [word, 'nonsense'] : word),
          Array.isArray(usual) ? [word] : word,
        );
      if (words) assert.deepEqual(read(Array.isArray(usual) ? 'nonsense' : ['nonsense']), usual);
    });
  }

  it('hold what users wrote where it fits', () => {
    assert.equal(settings.enable.read(false), false);
    assert.equal(settings['word.template'].read('council.dotx'), 'council.dotx');
    assert.deepEqual(settings['word.parts'].read(['risks', 'aim']), ['aim', 'risks']);
    assert.deepEqual(settings['word.parts'].read([]), []);
    assert.deepEqual(settings.ownWords.read(['cost_centre', 7, 'ward']), ['cost_centre', 'ward']);
  });
});
