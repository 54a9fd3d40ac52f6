import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';
import { recognise } from '../../src/plan/frontmatter.ts';
import { lineEnds } from '../plan/support.ts';
import { exampleOptions, withFences } from '../support.ts';
import { harmsOf } from './harms.ts';

const files = ['media/examples', 'test/cases', 'test/word/fixtures']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && recognise(path, readFileSync(path, 'utf8')));

const objective = '90% of households put the right bin out by March 2027';
const written: Record<string, string> = {
  'a merge': `x-base: &base\n  channels: [Leaflet]\nobjectives:\n  - <<: *base\n    objective: ${objective}`,
  'a merge below': `x-base: &base\n  channels: [Leaflet]\nobjectives:\n  - objective: ${objective}\n    <<: *base # ours`,
  'a merge of braces': `x-base: &base {channels: [Leaflet], deadline: 2027-03-01}\nobjectives:\n  - {<<: *base, objective: ${objective}}`,
  'a merge of several': `x-a: &a\n  channels: [Leaflet]\nx-b: &b\n  deadline: 2027-03-01\nobjectives:\n  - <<: [*a, *b]\n    objective: ${objective}`,
  'a merge and nothing else':
    'x-base: &base\n  objective: A rise\n  channels: [Leaflet]\nobjectives:\n  - <<: *base',
  'an alias for an entry': `x-one: &one\n  objective: ${objective}\n  channels: [Leaflet]\nobjectives:\n  - *one`,
  'an alias for a list': `x-all: &all [Leaflet, Facebook]\nobjectives:\n  - objective: ${objective}\n    channels: *all`,
  'an alias for the entries': `x-o: &o\n  - objective: ${objective}\nobjectives: *o`,
  tabs: `objectives:\n\t- objective: ${objective}\n\t  channels: [Leaflet]`,
  'braces over lines': `objectives:\n  - {\n      objective: ${objective}, # first\n      channels: [Leaflet]\n    }`,
  'braces in brackets': `objectives: [{objective: ${objective}, channels: [Leaflet]}, {objective: Raise awareness}]`,
  'a list at the margin': `objectives:\n- objective: ${objective}\n  channels:\n  - Leaflet # cheap\n  - Facebook`,
  'texts only': `objectives: [${objective}, Raise awareness]\nrisks: [Rain]\nactivities:\n- Door knocking`,
  'maps keyed by id': `objectives:\n  bins: ${objective}\n  more:\n    objective: Raise awareness\naudiences:\n  carers: Unpaid carers`,
  'a text over lines':
    'objectives:\n  - objective: >\n      Raise awareness\n      of bins\n    channels: [Leaflet]\n  - objective: |\n      Two\nrisks:\n  - risk: Rain and\n      wind',
  hashtags: `objectives:\n  - objective: ${objective} #BinDay\n    channels: [Leaflet, #BinDay]\nlead: Sam #x # y`,
  'bullets and tabs': `objectives:\n  •\t${objective}\n  •\tRaise awareness\nmessages: One\n• Two`,
};

/** Lines of the frontmatter, each written in another way; others are left as they are. */
function rewritten(text: string, write: (line: string, index: number) => string): string {
  const end = text.indexOf('\n---', 3);
  const lines = text.slice(4, end).split('\n');
  return `---\n${lines.map(write).join('\n')}${text.slice(end)}`;
}

/** The ways in which a check's example may be written, all of which say the same. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with a comment in each line': (text) =>
    rewritten(text, (line, index) => (line.includes(' #') ? line : `${line} # note ${index}`)),
  'with its words in quotation marks': (text) =>
    rewritten(text, (line) => line.replace(/^( *(?:- )?)([a-z_]+):(?= |$)/, '$1"$2":')),
  'with lists at the margin': (text) => rewritten(text, (line) => line.replace(/^ {2}/, '')),
  'with blank lines and comments between': (text) =>
    rewritten(text, (line, index) => (line.includes('campaign-plan') ? line : `\n# note ${index}\n${line}`)),
};

describe('a fix of a check', () => {
  for (const one of checks) {
    const { name, ...more } = exampleOptions(one);
    for (const [way, write] of Object.entries(ways))
      it(`mends its problem and loses nothing: ${one.code}, ${way}`, async () => {
        for (const [ending, eol] of lineEnds) {
          const text = write(withFences(one.examples.bad)).replaceAll('\n', eol);
          assert.deepEqual(await harmsOf(name ?? 'plan.campaign.md', text, more), [], `${ending}\n${text}`);
        }
      });
  }
});

describe('a fix that is made', () => {
  for (const [ending, eol] of lineEnds) {
    const texts = [
      ...files.map((path) => [path, readFileSync(path, 'utf8').replace(/\r\n?/g, '\n')] as const),
      ...Object.entries(written).map(([what, yaml]) => [what, `---\ncampaign: T\n${yaml}\n---\n`] as const),
    ];
    for (const [what, text] of texts.filter((one) => ending === 'LF' || !one[0].endsWith('.md'))) {
      it(`mends its problem and loses nothing: ${what} (${ending})`, async () => {
        const name = what.endsWith('.md') ? what : 'plan.campaign.md';
        assert.deepEqual(await harmsOf(name, text.replaceAll('\n', eol)), []);
      });
    }
  }
});
