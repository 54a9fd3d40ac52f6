import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Words of programmers, which nobody is to meet without a word of help. */
const jargon = /\bfront ?matter\b|\bkeys?\b|\byaml\b|\bcode ?lens|\binlay|\bpeso\b/gi;

/** Where such a word means something else, or is explained in the same breath. */
const allowed = [
  // What people are to hear, and days to know of.
  /\bkey (?:messages?|dates?|stakeholders?|facts?|milestones)\b/gi,
  // What the letters of a word stand for.
  /paid, earned, shared\s+or owned \(PESO\)|^or owned \(PESO\)/g,
  // Those that are pressed: the heading over the grid's list of them.
  /^Keys$/g,
];

function jargonIn(text: string): string[] {
  const rest = allowed.reduce((left, pattern) => left.replace(pattern, ''), text);
  return [...rest.matchAll(jargon)].map(([word]) => `${word}: ${text}`);
}

const texts = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

describe('what people read without a word of help', () => {
  it('has no jargon in messages, fixes and lists', () => {
    const said = Object.keys(texts('l10n/bundle.l10n.cy.json'));
    assert.ok(said.length > 400);
    assert.deepEqual(said.flatMap(jargonIn), []);
  });

  it('has none in titles and settings, the settings’ names as VS Code shows them included', () => {
    const shown = Object.values(texts('package.nls.json'));
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, object> }[] };
    };
    const names = manifest.contributes.configuration
      .flatMap(({ properties }) => Object.keys(properties))
      // VS Code puts a space before each capital letter. Those of checks are their codes.
      .filter((name) => !name.startsWith('campaignPlan.checks.'))
      .map((name) => name.replace(/(?=[A-Z])/g, ' '));
    assert.deepEqual([...shown, ...names].flatMap(jargonIn), []);
  });

  it('has none in the titles of what a plan or a register can say', () => {
    const schemas = ['plan', 'register'].map((name) =>
      readFileSync(`media/schema/${name}.schema.json`, 'utf8'),
    );
    const titles = schemas.flatMap((schema) => [...schema.matchAll(/"title": "([^"]*)"/g)]);
    assert.ok(titles.length > 100);
    assert.deepEqual(
      titles.flatMap(([, title]) => jargonIn(title!)),
      [],
    );
  });

  it('has none in the README, above what is for the command line, and in the examples’ guide', () => {
    const [beginning] = readFileSync('README.md', 'utf8').split('## Assistants');
    const guide = readFileSync('media/examples/README.md', 'utf8');
    for (const text of [beginning!, guide]) assert.deepEqual(text.split('\n').flatMap(jargonIn), []);
  });
});
