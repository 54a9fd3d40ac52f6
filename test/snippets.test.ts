import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { register } from '../src/plan/format/register-schema.ts';
import { plan } from '../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../src/plan/format/vocabulary.ts';
import { check } from './support.ts';

interface Snippet {
  scope: string;
  include?: string[];
  prefix: string;
  description: string;
  body: string[];
}

const file = 'snippets/campaign-plan.code-snippets';
const snippets: Snippet[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));

/** What a list item's snippet becomes a part of, by prefix; other snippets are whole files. */
const before: Record<string, string> = {
  'campaign-objective': 'campaign: Bins\nobjectives:',
  'campaign-channel': 'campaign: Bins\nchannels:',
  'campaign-audience': 'campaign: Bins\naudiences:',
  'campaign-activity': 'campaign: Bins\nactivities:',
  'campaign-risk': 'campaign: Bins\nrisks:',
  'campaign-signoff': 'campaign: Bins\nsignoff:',
  'campaign-measure': 'campaign: Bins\nobjectives:\n  - objective: Calls below 150 a week\n    measures:',
  'campaign-message': 'campaign: Bins\nmessages:',
  'campaign-considered': 'campaign: Bins\nconsidered:',
  'campaign-register-channel': 'register: Elmfield\nchannels:',
};

/**
 * What VS Code inserts when the placeholders are left as they are.
 * @param indent the line's text in front of the prefix
 */
function expand({ body, prefix }: Snippet, indent = ''): string {
  const line = indent + prefix;
  return body
    .join(`\n${indent}`)
    .replace(/\$\{TM_CURRENT_LINE\/(.+?)\/\$\{1:\+( +)\}\/\}/g, (_, pattern, spaces) =>
      new RegExp(pattern).exec(line)?.[1] ? spaces : '',
    )
    .replaceAll('$CURRENT_YEAR', '2026')
    .replaceAll('$CURRENT_MONTH', '11')
    .replaceAll('$CURRENT_DATE', '24')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '')
    .replace(/^/, indent);
}

/** The object of the format that a snippet fills in, by the keys that lead there. */
function objectOf(prefix: string): ObjectInfo {
  const start = before[prefix];
  const keys = [...(start?.matchAll(/^ *(?:- )?(\w+):(?=$)/gm) ?? [])].map((match) => match[1]!);
  const root = objectInfo(prefix.startsWith('campaign-register') ? register : plan);
  return keys.reduce((info, key) => info.byKey.get(key)!.object!, root);
}

/** A key of an object, or else of one below it. */
function fieldOf(info: ObjectInfo, key: string): FieldInfo | undefined {
  const below = () => info.fields.flatMap(({ object }) => (object && fieldOf(object, key)) ?? []);
  return info.byKey.get(key) ?? below()[0];
}

const wrong = ['frontmatter-syntax', 'unknown-key', 'invalid-value', 'missing-value'];

describe('Snippets', () => {
  it('are for Markdown and its frontmatter (which is YAML to VS Code), and each says what it is for', () => {
    for (const snippet of snippets) {
      const isItem = snippet.prefix in before;
      assert.equal(snippet.scope, isItem ? 'markdown,yaml' : 'markdown');
      assert.deepEqual(snippet.include, isItem ? ['**/*.md', '**/*.markdown', '**/Untitled-*'] : undefined);
      assert.match(snippet.prefix, /^campaign-[a-z-]+$/);
      assert.match(snippet.description, /^[A-Z].*\.$/);
    }
    assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, 12);
  });

  for (const snippet of snippets) {
    it(`${snippet.prefix} fits where it belongs`, async () => {
      const start = before[snippet.prefix];
      const name = snippet.prefix.startsWith('campaign-register') ? 'register.md' : 'plan.campaign.md';
      const indents =
        start === undefined ? [''] : ['', snippet.prefix === 'campaign-measure' ? '      ' : '  '];
      const results: string[] = [];
      for (const indent of indents) {
        const text = expand(snippet, indent);
        assert.doesNotMatch(text, /\$|\{/);
        const whole = start === undefined ? text : `---\n${start}\n${text}\n${text}\n---\n# Text\n`;
        const { document, problems } = await check(whole, { name });
        const found = problems.filter(({ code }) => wrong.includes(code));
        assert.deepEqual(
          found.map(({ message }) => message),
          [],
        );
        assert.equal(document.kind, name === 'register.md' ? 'register' : 'plan');
        results.push(whole);
      }
      assert.equal(new Set(results).size, 1, 'the same at the margin and where the list stands');
    });
  }

  for (const { prefix, body } of snippets) {
    it(`${prefix} offers the words that the format knows`, () => {
      const offers = [...body.join('\n').matchAll(/(\w+): \$\{\d+\|(.*?)\|\}/g)];
      for (const [, key, words] of offers) {
        const field = fieldOf(objectOf(prefix), key!);
        assert.deepEqual(words!.split(',').sort(), [...(field?.words ?? field?.usual ?? [])].sort(), key);
      }
    });
  }
});
