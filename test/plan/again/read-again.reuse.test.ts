import assert from 'node:assert/strict';
import { readAgain } from '../../../src/plan/again/read-again.ts';
import { type CampaignDocument, readDocumentNow, topOf } from '../../../src/plan/document.ts';
import { assertRecorded } from '../../recorded.ts';
import { planText } from '../../support.ts';
import { said } from './support.ts';

/** Plans and a register, each in another style. */
const files: Readonly<Record<string, string>> = {
  'hyphens further in': `# first of all
campaign: Warm homes # ours

objectives:
  # the first
  - objective: 400 carers apply by 31 March 2027
    channels: [Letter, Radio]

  - Three more
  -
  - objective: 90% know of it
    deadline: whenever
risks:
  - risk: Rain
lead: Sam
activities: []`,
  'hyphens at the margin': `campaign: Warm homes
audiences:
- name: Carers
  size: 12 lots
- Parents
activities:
-   activity: |
      Some
      lines
    date: 2027-02-30
-   1 March 2027: Launch
messages: [One, Two]
colour: red`,
  'other ways to write lists': `campaign: Warm homes
channels: { letters: Letters, email: Email }
objectives:
  one: First
  two: { objective: Second }
audiences: Carers
risks:
    - "risk": Rain
    -	risk: Wind
"lead": Sam
x-own: [1, 2]`,
};

/** What is done to each line: the first words are what the record calls it. */
const edits: readonly (readonly [what: string, edit: (line: string) => string])[] = [
  ['a letter more at the end', (line) => `${line}x`],
  ['a blank more before it', (line) => ` ${line}`],
  ['a blank less before it', (line) => line.replace(/^ /, '')],
  ['a hyphen gone', (line) => line.replace('-', ' ')],
  ['a colon gone', (line) => line.replace(':', '')],
  ['its words gone', (line) => line.replace(/[^\s-].*$/, '')],
  ['gone, with its end', () => ''],
  ['joined to the next one', (line) => `${line}→`],
  ['twice', (line) => `${line}\n${line}`],
  ['an item below', (line) => `${line}\n  - More`],
  ['a key below', (line) => `${line}\ntagline: Warm`],
  ['a comment below', (line) => `${line}\n# why`],
  ['a fence below', (line) => `${line}\n---`],
  ['an anchor at its end', (line) => `${line} &a`],
  ['a directive below', (line) => `${line}\n%TAG`],
  ['an open quotation', (line) => line.replace(/: (?=\w)/, ': "')],
];

function edited(text: string, number: number, edit: (line: string) => string): string {
  const lines = text.split('\n');
  const line = edit(lines[number]!);
  const now = [...lines.slice(0, number), ...(line === '' ? [] : [line]), ...lines.slice(number + 1)];
  return now.join('\n').replace(/→\n?/, '');
}

/** The parts of the data that are other objects than before, or other words; a list's items one by one. */
function readAnew(before: CampaignDocument, after: CampaignDocument): string {
  const [old, now] = [before, after].map((one) => topOf(one) as Record<string, unknown>);
  const parts = [...new Set([...Object.keys(old!), ...Object.keys(now!)])].flatMap((name) => {
    const [was, is] = [old![name], now![name]];
    if (was === is) return [];
    if (!Array.isArray(was) || !Array.isArray(is)) return [name];
    const fresh = is.flatMap((item, index) => (was.includes(item) ? [] : [index + 1]));
    return [`${name}[${fresh.join(',')}]`];
  });
  return parts.join(' ') || 'nothing';
}

/** What each edit of each line has read anew, from one line to the next that has the same read. */
function reading(text: string, eol: string): string {
  const read = (one: string) => readDocumentNow('a.campaign.md', one.replaceAll('\n', eol));
  const before = read(text)!;
  return edits
    .flatMap(([what, edit]) => [
      what,
      ...text.split('\n').flatMap((line, number) => {
        if (/^---$/.test(line)) return [];
        const changed = edited(text, number, edit);
        if (changed === text) return [];
        const whole = read(changed);
        const again = readAgain(before, changed.replaceAll('\n', eol));
        if (again && whole) assert.deepEqual(said(again), said(whole), `${what}: ${line}`);
        return [`  ${line.padEnd(48)} ${again ? readAnew(before, again) : 'the whole'}`.trimEnd()];
      }),
    ])
    .join('\n');
}

describe('of a document that is read again', () => {
  for (const eol of ['\n', '\r\n', '\r'])
    it(`only what changed is read anew, or the whole where that is not sure (${JSON.stringify(eol)})`, () => {
      const text = Object.entries(files).map(
        ([what, yaml]) => `# ${what}\n${reading(`${planText(yaml)}\n# Story\n`, eol)}\n`,
      );
      assertRecorded('test/plan/again/read-anew.txt', text.join('\n'));
    });

  it('nothing is read anew where nothing changed, or the text below the frontmatter alone', () => {
    for (const eol of ['\n', '\r\n']) {
      const text = `${planText(files['hyphens further in']!, eol)}${eol}# Story${eol}`;
      const before = readDocumentNow('a.campaign.md', text)!;
      assert.equal(readAgain(before, text), before);
      for (const more of [`${text}More.`, text.replace('# S', '# A s'), text.replace('# Story', '')]) {
        const after = readAgain(before, more)!;
        assert.equal(topOf(after), topOf(before));
        assert.deepEqual(said(after), said(readDocumentNow('a.campaign.md', more)!));
      }
    }
  });

  it('the whole is read where its parts cannot be told apart', () => {
    for (const [what, frontmatter] of Object.entries({
      'an anchor': 'campaign: T\nlead: &a Sam\naim: Reach all',
      'an alias': 'campaign: T\nx-a: &a Sam\nlead: *a\naim: Reach all',
      'a slip': 'campaign: T\nlead: "Sam\naim: Reach all',
      braces: '{ campaign: T, aim: Reach all }',
      'one key twice': 'campaign: T\nlead: Sam\nlead: Jo\naim: Reach all',
      'one field by two names': 'campaign: T\naudiences: One\naudience: Two\naim: Reach all',
      'a question mark first': '? campaign\n: T\naim: Reach all',
      'a question mark': 'campaign: T\n? lead\n: Sam\naim: Reach all',
      'a key further in': '  campaign: T\n  aim: Reach all',
    }))
      for (const eol of ['\n', '\r\n']) {
        const text = planText(frontmatter, eol);
        const before = readDocumentNow('a.campaign.md', text)!;
        assert.equal(readAgain(before, text.replace('all', 'more')), undefined, `${what} ${text}`);
      }
    const unclosed = '---\ncampaign: T\naim: Reach all\n';
    const before = readDocumentNow('a.campaign.md', unclosed)!;
    assert.equal(readAgain(before, unclosed.replace('all', 'more')), undefined);
  });

  it('a tag above all keys changes nothing', () => {
    const text = planText('!!map\ncampaign: T\naim: Reach all');
    const before = readDocumentNow('a.campaign.md', text)!;
    const now = text.replace('all', 'more');
    const again = readAgain(before, now);
    assert.ok(again);
    assert.deepEqual(said(again), said(readDocumentNow('a.campaign.md', now)!));
  });

  it('what stands by now is changed once more', () => {
    const text = planText(files['hyphens further in']!);
    let document = readDocumentNow('a.campaign.md', text)!;
    for (const [words, others] of [
      ['Warm homes', 'Warm and dry homes'],
      ['Three more', 'Three and a half more'],
      ['  - risk: Rain\n', '  - risk: Wind\n  - risk: Rain\n'],
      ['400 carers', '4 carers'],
      ['Wind', 'Storms'],
    ] as const) {
      const now = document.text.replace(words, others);
      const again = readAgain(document, now);
      assert.ok(again, words);
      assert.deepEqual(said(again), said(readDocumentNow('a.campaign.md', now)!));
      document = again;
    }
  });
});
