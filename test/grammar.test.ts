import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as z from 'zod';
import { register } from '../src/plan/format/register-schema.ts';
import { plan } from '../src/plan/format/schema.ts';
import { objectInfo } from '../src/plan/format/vocabulary.ts';

const require = createRequire(import.meta.url);
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma');

const ours = 'markdown.frontmatter.campaign-plan';
const grammars = new Map<string, import('vscode-textmate').IRawGrammar>();

/** The tokens of a Markdown text, line by line: each its words and its scopes. */
async function tokens(text: string, injected = true): Promise<[string, string][][]> {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (string) => new oniguruma.OnigString(string),
    }),
    loadGrammar: async (scope) => grammars.get(scope),
    getInjections: (scope) => (injected && scope === 'text.html.markdown' ? [ours] : []),
  });
  const warn = console.warn;
  console.warn = () => {
    // Languages in code fences that are not vendored: it says so of each.
  };
  try {
    const grammar = await registry.loadGrammar('text.html.markdown');
    assert.ok(grammar);
    let stack = textmate.INITIAL;
    return text.split(/\r?\n/).map((line) => {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      return result.tokens.map((token) => [
        line.slice(token.startIndex, token.endIndex),
        token.scopes.join(' '),
      ]);
    });
  } finally {
    console.warn = warn;
  }
}

/** The words of a text that have a scope. */
async function wordsWith(scope: string, text: string): Promise<string[]> {
  return (await tokens(text))
    .flat()
    .filter(([, scopes]) => scopes.split(' ').includes(scope))
    .map(([words]) => words);
}

/** Every key of the format, aliases among them. */
function allKeys(schema: z.ZodObject): string[] {
  return objectInfo(schema).fields.flatMap(({ name, aliases, schema }) => [
    name,
    ...aliases,
    ...(schema instanceof z.ZodObject ? allKeys(schema) : []),
  ]);
}

describe('Colours of the frontmatter', () => {
  before(async () => {
    const wasm = await readFile(require.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
    await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
    const vendor = 'test/grammar/vendor';
    const files = (await readdir(vendor)).filter((file) => file.endsWith('.json'));
    for (const file of [
      ...files.map((file) => `${vendor}/${file}`),
      'syntaxes/campaign-plan.tmLanguage.json',
    ]) {
      const grammar = textmate.parseRawGrammar(await readFile(file, 'utf8'), file);
      grammars.set(grammar.scopeName, grammar);
    }
  });

  const others: Record<string, string> = {
    'a blog post': `---
layout: post
title: "Campaign: how we did it"
status: draft
date: 2027-01-11
objectives:
  - id: one
    campaign: nested
    channels: [Leaflet, Facebook]
channels:
  - Leaflet
# campaign-plan-ignore channel-mix
campaigns: TBC
---
# Post

campaign: not here
`,
    'a file with YAML in a fence': `# How to write a plan

\`\`\`yaml
---
campaign: New bin days
channels: [Leaflet]
status: draft
---
\`\`\`

---
campaign: between two rules
channels: [Leaflet]
---
`,
    'a file without frontmatter': `campaign: New bin days
channels: [Leaflet, Facebook]

- id: x
  start: 2027-01-11
  <!-- campaign-plan-ignore channel-mix -->
`,
  };
  for (const [name, text] of Object.entries(others)) {
    it(`leaves ${name} as it is`, async () => {
      assert.deepEqual(await tokens(text), await tokens(text, false));
    });
  }

  it('leaves the text below a plan as it is', async () => {
    const body = `\n# Status: draft\n\ncampaign: x\n\n- channels: [Leaflet]\n\n\`\`\`yaml\nstatus: draft\n\`\`\`\n`;
    const text = `---\ncampaign: New bin days\nchannels:\n  - Leaflet\naim: "never closed\n---\n${body}`;
    const below = (lines: unknown[]) => lines.slice(6);
    assert.deepEqual(below(await tokens(text)), below(await tokens(text, false)));
  });

  it('knows every key of the format, and its aliases', async () => {
    const keys = [...new Set([...allKeys(plan), ...allKeys(register)])].sort();
    assert.ok(keys.length > 80 && keys.includes('policy_aim') && keys.includes('crisis_contact'));
    const text = ['---', 'campaign: x', ...keys.map((key) => `${key}: some words`), '---'].join('\n');
    const coloured = await wordsWith('entity.name.tag.campaign-plan', text);
    assert.deepEqual(coloured.slice(1), keys);
    const inFlow = `---\ncampaign: x\nall: { ${keys.map((key) => `${key}: some words`).join(', ')} }\n---`;
    assert.deepEqual((await wordsWith('entity.name.tag.campaign-plan', inFlow)).slice(1), keys);
  });

  it('knows every word of the format', async () => {
    const choices: [string, string][] = [];
    const collect = (schema: z.ZodObject) => {
      for (const field of objectInfo(schema).fields) {
        for (const word of field.words ?? []) choices.push([field.name, word]);
        if (field.schema instanceof z.ZodObject) collect(field.schema);
      }
    };
    collect(plan);
    collect(register);
    assert.ok(choices.length > 40);
    const text = `---\ncampaign: x\n${choices.map(([key, word]) => `${key}: ${word}`).join('\n')}\n---`;
    assert.deepEqual(
      await wordsWith('constant.language.word.campaign-plan', text),
      choices.map(([, word]) => word),
    );
  });

  it('reads Windows line ends', async () => {
    const text = '---\ncampaign: x\nchannels:\n  - Leaflet\n  - Facebook\n---\n';
    assert.deepEqual(await tokens(text.replaceAll('\n', '\r\n')), await tokens(text));
  });
});
