import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** What each part of the house may import, besides itself. `types:` means types only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'steps.ts': [],
  text: [],
  plan: ['steps.ts', 'text'],
  wording: ['text'],
  channels: ['text', 'plan', 'wording'],
  results: ['text', 'plan', 'wording', 'channels'],
  checks: ['text', 'plan', 'wording', 'channels', 'results', 'portfolio'],
  config: ['text', 'plan', 'checks', 'portfolio'],
  portfolio: ['steps.ts', 'text', 'plan', 'channels', 'results'],
  document: ['steps.ts', 'text', 'plan', 'channels', 'results'],
  overview: ['text', 'plan', 'results', 'portfolio', 'document'],
  ooxml: ['steps.ts'],
  word: ['steps.ts', 'text', 'plan', 'ooxml', 'document'],
  bring: ['steps.ts', 'text', 'plan', 'wording', 'channels', 'ooxml'],
  sheet: ['steps.ts', 'text', 'plan', 'channels', 'document', 'word'],
  page: ['text', 'plan', 'channels', 'document'],
  review: ['steps.ts', 'text', 'plan', 'channels', 'document', 'ooxml'],
  report: ['text', 'plan', 'channels', 'results', 'checks'],
  features: ['text', 'plan', 'channels', 'results', 'checks', 'portfolio', 'bring'],
  panel: ['steps.ts', 'text', 'plan', 'portfolio', 'document', 'overview'],
  form: ['text', 'plan', 'channels', 'checks', 'portfolio', 'features'],
  assist: ['text', 'plan', 'channels', 'checks', 'portfolio'],
  webview: ['portfolio', 'panel', 'form'],
  editor: [
    'steps.ts',
    'text',
    'plan',
    'channels',
    'results',
    'checks',
    'config',
    'portfolio',
    'document',
    'overview',
    'ooxml',
    'word',
    'sheet',
    'review',
    'bring',
    'features',
    'page',
    'panel',
    'form',
    'assist',
  ],
  'extension.ts': ['plan', 'editor'],
  cli: [
    'steps.ts',
    'text',
    'plan',
    'channels',
    'results',
    'checks',
    'config',
    'portfolio',
    'document',
    'overview',
    'ooxml',
    'word',
    'sheet',
    'review',
    'bring',
    'report',
    'assist',
  ],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

function importsOf(path: string): string[] {
  const text = readFileSync(join('src', path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

/** What is imported at once, not when it is first used, and not for its types only. */
function importedAtOnce(path: string): string[] {
  const text = readFileSync(join('src', path), 'utf8');
  return [...text.matchAll(/^(?:import|export)(?!\s+type)[^;]*?from\s+'([^']+)'/gms)].map(
    (match) => match[1]!,
  );
}

/** The files of ours that a file imports, at once or later, for what they do or for their types. */
function importedBy(path: string): string[] {
  return ofOurs(path, importsOf(path));
}

/** The files of ours that are loaded with a file. */
function loadedBy(path: string): string[] {
  return ofOurs(path, importedAtOnce(path));
}

function ofOurs(path: string, specifiers: readonly string[]): string[] {
  return specifiers
    .filter((specifier) => specifier.startsWith('.') && specifier.endsWith('.ts'))
    .map((specifier) => posix.normalize(posix.join(posix.dirname(path), specifier)));
}

/** Everything that can be reached by arrows. */
function reachable(arrows: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const from = (part: string, seen: Set<string>): Set<string> => {
    for (const next of arrows[part] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      from(next, seen);
    }
    return seen;
  };
  return Object.fromEntries(Object.keys(arrows).map((part) => [part, [...from(part, new Set())].sort()]));
}

/** The arrows of the diagram in ARCHITECTURE.md, by what its boxes are called. */
function drawnArrows(): Record<string, string[]> {
  const diagram = /```mermaid\r?\n(.*?)```/s.exec(readFileSync('ARCHITECTURE.md', 'utf8'))![1]!;
  const names = new Map(
    [...diagram.matchAll(/(\w+)\["([\w.]+)/g)].map(([, box, name]) => [box!, name!] as const),
  );
  const arrows: Record<string, string[]> = Object.fromEntries([...names.values()].map((name) => [name, []]));
  for (const line of diagram.split(/\r?\n/).filter((text) => text.includes('->'))) {
    const groups = line
      .replace(/\["[^"]*"\]/g, '')
      .split(/-->|-\.[^.]*\.->/)
      .map((group) => group.split('&').map((box) => names.get(box.trim())!));
    for (const [index, targets] of groups.slice(1).entries())
      for (const source of groups[index]!) arrows[source]!.push(...targets);
  }
  return arrows;
}

describe('the structure of src', () => {
  for (const path of files) {
    const part = path.split('/')[0]!;
    it(`${path} imports only what its place allows`, () => {
      assert.ok(part in allowed, `${part} has no place in the house: see ARCHITECTURE.md`);
      for (const specifier of importsOf(path)) {
        if (specifier === 'vscode') assert.ok(['editor', 'extension.ts'].includes(part), 'imports vscode');
        if (specifier.startsWith('node:')) assert.equal(part, 'cli', `imports ${specifier}`);
        if (!specifier.startsWith('.')) continue;
        const target = posix
          .normalize(posix.join(dirname(path).replaceAll('\\', '/'), specifier))
          .split('/')[0]!;
        if (target === '..' || target === part) continue;
        assert.ok(allowed[part]!.includes(target), `imports ${specifier}`);
      }
    });
  }

  it('is what ARCHITECTURE.md draws', () => {
    assert.deepEqual(reachable(drawnArrows()), reachable(allowed));
  });

  it('has no circle of imports, types included', () => {
    const done = new Set<string>();
    const visit = (path: string, above: readonly string[]): void => {
      assert.ok(!above.includes(path), `a circle: ${[...above, path].join(' → ')}`);
      if (done.has(path)) return;
      for (const next of importedBy(path)) visit(next, [...above, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
  });

  it('loads nothing heavy with the entry', () => {
    const heavy =
      /^(?:zod|js-yaml|yaml|fflate|saxes|d3-dsv|diff|parse5|unified|remark-.*|m(?:dast|icromark)-.*)$/;
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const specifier of importedAtOnce(path))
        assert.doesNotMatch(specifier, heavy, `${path} imports ${specifier}`);
      for (const next of loadedBy(path)) visit(next);
    };
    visit('extension.ts');
  });
});
