import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPlan, topOf } from '../../src/plan/document.ts';
import { lineNumbers, unreadLines } from '../../src/plan/unread.ts';
import { commandLine } from '../cli/support.ts';
import { previewOf } from '../page/support.ts';
import { check, planText } from '../support.ts';
import { lineEnds, previewTextOf } from './support.ts';

/** Frontmatter, and the lines of the file (from one) of which something is not read. */
const plans: Record<string, readonly [string, string]> = {
  nothing: ['campaign: T\nlead: Sam', ''],
  'a word without a colon': [
    'campaign: T\nobjectives:\n  - objective: A\n    chan\n    channels: [Leaflet]',
    '5',
  ],
  'a key that stands twice': ['campaign: T\nlead: Sam\naim: A\nlead: Jo', '5'],
  'a value that cannot be': [
    'campaign: T\nobjectives:\n  - objective: A\n    deadline: soonish\n    level: high',
    '5–6',
  ],
  'a misspelt key': [
    'campaign: T\nobjectives:\n  - objective: A\n    chanels:\n      - Leaflet\n      - Radio',
    '5–7',
  ],
  'a key of their own': ['campaign: T\nhouse: [1]\nx-y: 2', ''],
  'a key of another tool’s that is nearly ours': ['campaign: T\nlang: en-GB', ''],
  'a hashtag, bullets and a colon': ['campaign: T #Tag\naim: A: b\nmessages:\n  • One', ''],
  'a line too far left, and what it cuts off': [
    'campaign: T\nobjectives:\n  - objective: A\nlevel: outcome\n    channels: [Leaflet]\n  - objective: B',
    '5, 7',
  ],
  'a colon without a word before it': ['campaign: T\n: Sam\nobjectives:\n  - : A', '3, 5'],
  'brackets before a colon': ['campaign: T\nconsidered:\n  - {channel: Radio, why: Dear}:', '4'],
  'the rest of a text that a comma cuts off': [
    'campaign: T\nrisks:\n  - {risk: Snow, ice and wind, owner: Jo}',
    '4',
  ],
  'a word of the format in another place': [
    'campaign: T\nobjectives: [A]\nalternative_formats:\n  - Braille',
    '4–5',
  ],
  'a list of what is more than texts': ['campaign: T\naim: [{a: b, c: d}, e]', '3'],
  'words behind the sign of a text that is kept': [
    'campaign: T\nlead: [Sam\nmessages:\n  | - message: One\n    proof: Two',
    '5',
  ],
  'a list of bullets for one value': ['campaign: T\nstatus: draft\n• live', '3–4'],
  'several lists': ['campaign: T\nrisks:\n  - [a, b]\naim: A\nbudget: [1]', '4, 6'],
};

/** What is written by mistake, and may hide the words around it. */
const mistakes = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  ',',
  '- ',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '\t',
];
const mishaps = [...mistakes, '?', '•', '—', '\u00a0', '\n', '  ', '<<: *x\n'];

/** Longer words that a line says, its keys and its comment aside. */
function wordsOf(line: string): string[] {
  const said = line.replace(/(^|\s)#.*/, '').replace(/[\p{L}_-]+\s*:(?=\s|$)/gu, ' ');
  return said.match(/\p{L}{6,}/gu) ?? [];
}

/** The lines of a frontmatter with words that are neither read nor said to be unread, nor have a problem of their own. */
async function silentLines(text: string): Promise<string[]> {
  const { document, problems } = await check(text);
  const { frontmatter, lines } = document;
  if (frontmatter.state === 'none') return [];
  const data = JSON.stringify(topOf(document));
  const said = new Set(unreadLines(document));
  const written = text.split(/\r\n|\n/).slice(0, lines.position(frontmatter.yaml.end).line);
  for (const { code, range, severity } of problems) {
    if (severity === 'hint' || severity === 'information') continue;
    const { line: first, character } = lines.position(range.start);
    let last = lines.position(range.end).line;
    // What stands under a key that is not known is the key's.
    if (code === 'unknown-key')
      while (/^\s*(?:-\s+)?/.exec(written[last + 1] ?? '')![0].length > character) last++;
    for (let line = first; line <= last; line++) said.add(line);
  }
  return written.filter(
    (line, index) => !said.has(index) && wordsOf(line).some((word) => !data.includes(word)),
  );
}

describe('what could not be read', () => {
  const line = commandLine();

  for (const name of ['new-bin-days', 'winter-vaccinations', 'recruitment-drive']) {
    it(`is said wherever a mistake is made: ${name}`, async () => {
      const example = readFileSync(`media/examples/${name}.campaign.md`, 'utf8').replaceAll('\r', '');
      const text = example.slice(0, example.indexOf('\n---\n') + 5);
      for (let place = 4, round = 0; place < text.length - 5; place += 59, round++) {
        const mistake = mishaps[round % mishaps.length]!;
        const mistaken = text.slice(0, place) + mistake + text.slice(place);
        const silent = await silentLines(round % 2 === 0 ? mistaken : mistaken.replaceAll('\n', '\r\n'));
        assert.deepEqual(silent, [], `${JSON.stringify(mistake)} at ${place}`);
      }
    });
  }

  for (const [ending, eol] of lineEnds) {
    for (const [what, [yaml, lines]] of Object.entries(plans)) {
      it(`is known by its lines: ${what} (${ending})`, async () => {
        assert.equal(lineNumbers(unreadLines(await readPlan('p.md', planText(yaml, eol)))), lines);
      });

      it(`is said by the preview: ${what} (${ending})`, async () => {
        const text = planText(yaml, eol);
        // The preview reads as far as whoever opened the plan has.
        await readPlan('p.md', text);
        const page = await previewTextOf(text);
        if (lines === '') assert.doesNotMatch(page, /it is missing here/);
        else assert.ok(page.includes(`it is missing here: ${lines}. Double-click`), page);
      });
    }

    it(`is where a double click on what the preview says leads (${ending})`, async () => {
      const page = await previewOf(planText('campaign: T\nlead: Sam\nchanels: [Leaflet]', eol));
      assert.match(page, /data-line="3"><p class="campaign-plan-note"[^>]*>Something on these lines/);
    });

    it(`is all of frontmatter that never ends (${ending})`, async () => {
      const text = '---\ncampaign: T\nlead: Sam\n\n# Story\n'.replaceAll('\n', eol);
      assert.equal(lineNumbers(unreadLines(await readPlan('p.md', text))), '1–5');
    });

    it(`is said by the command line (${ending})`, () => {
      line.write('lost.campaign.md', planText(plans['a misspelt key']![0], eol));
      const { status, stderr } = line.run('export', 'lost.campaign.md');
      assert.equal(status, 0);
      assert.match(
        stderr,
        /lost\.campaign\.md:5: Lines 5–7 of the plan cannot be read, so something is missing/,
      );
      assert.equal(line.run('export', 'lost.campaign.md', '--force', '--strict').status, 1);
      line.write('whole.campaign.md', planText(plans.nothing![0], eol));
      const whole = line.run('export', 'whole.campaign.md', '--strict');
      assert.deepEqual([whole.status, whole.stderr], [0, '']);
    });
  }
});
