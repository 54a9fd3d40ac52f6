import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { completionsAt } from '../../src/features/completion.ts';
import type { CampaignDocument } from '../../src/plan/document.ts';
import { recognise } from '../../src/plan/frontmatter.ts';
import { check } from '../support.ts';
import { accepted, harmOf } from './accepted.ts';

/** Where something can be written: where a line ends, and beside what gives it structure. */
function placesIn({ text, frontmatter }: CampaignDocument): number[] {
  if (frontmatter.state === 'none') return [];
  const { start, end } = frontmatter.yaml;
  const places = new Set([start]);
  for (const match of text.slice(start, end).matchAll(/[-:,[\]{}"'|>#]|(?<=\s)\S|[ \t]+|\r\n|\n|$/g)) {
    places.add(start + match.index);
    places.add(start + match.index + (match[0] === '\r\n' ? 0 : match[0].length));
  }
  return [...places].filter((place) => place <= end).sort((a, b) => a - b);
}

/** A long text is tried at some of its places, evenly spread: trying all of them would only take longer. */
function triedOf(document: CampaignDocument): number[] {
  const places = placesIn(document);
  const step = Math.ceil(places.length / 400);
  return places.filter((_, index) => index % step === 0);
}

const folders = ['media/examples', 'test/cases', 'test/word/fixtures'];
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && recognise(path, readFileSync(path, 'utf8')));

const written: Record<string, string> = {
  'a block list':
    'objectives:\n  - objective: A\n    channels:\n      - Leaflet\n      - Facebook\n    audiences:\n    - Carers\nlead: Sam',
  'a list in brackets':
    'objectives:\n  - objective: A\n    channels: [Leaflet, Facebook]\n    audiences: [ Carers ]',
  'brackets over lines':
    'objectives:\n  - objective: A\n    channels: [\n      Leaflet,\n      Facebook\n    ]\nlead: Sam',
  'a list in braces': 'objectives: [{objective: A, channels: [Leaflet, Facebook], audiences: Carers}]',
  'one name': 'objectives:\n  - objective: A\n    channels: Leaflet # now\n    audiences: "Carers"',
  'a list of objects':
    'channels:\n  - Leaflet\n  - name: Facebook\n    kind: social\n    audiences: [Carers]\naudiences:\n  - Carers',
  'an anchor and an alias':
    'objectives:\n  - objective: A\n    channels: &all [Leaflet]\n  - objective: B\n    channels: *all',
  'a merge': 'x-base: &base\n  channels: [Leaflet]\nobjectives:\n  - <<: *base\n    objective: A',
  'a text over lines': 'aim: |\n  One\n  two\nproposition: >\n  Three\nlead: Sam',
  'a text that goes on':
    'aim: One\n  and two\nobjectives:\n  - objective: A\n    channels: Leaflet\n      and more',
  'a list below a comment':
    'objectives:\n  - objective: A\n    channels: # chosen\n      # the first\n      - Leaflet',
  'maps keyed by id':
    'audiences:\n  carers: Unpaid carers\n  parents:\n    name: Parents\nactivities:\n  - activity: A\n    audience:\n      - carers',
};

/** What someone has half typed where the bar stands. */
const halfTyped: Record<string, string> = {
  'a word in a block list':
    'objectives:\n  - objective: A\n    channels:\n      - Leaflet\n      - Fa|\n      - Radio\nlead: Sam',
  'the middle of a word':
    'objectives:\n  - objective: A\n    channels:\n      - Fac|ebook\n      - Radio # local',
  'the middle of a word in brackets':
    'objectives:\n  - objective: A\n    channels: [Leaflet, Fac|ebook, Radio] # chosen',
  'a word before a comment':
    'objectives:\n  - objective: A\n    channels:\n      - Fa| # the first\n      - Radio',
  'nothing before a comment':
    'objectives:\n  - objective: A\n    channels: | # which?\n    audiences: [Carers]',
  'a hyphen':
    'objectives:\n  - objective: A\n    channels:\n      - Leaflet # cheap\n      -|\n    audiences: [Carers]',
  'a hyphen and a blank':
    'objectives:\n  - objective: A\n    channels:\n      - Leaflet\n      - |\n      - Radio',
  'a hyphen above the list':
    'objectives:\n  - objective: A\n    channels:\n      - |\n      - Radio\nlead: Sam',
  'a hyphen at the margin': 'audiences:\n- Carers\n- |\nobjectives:\n- objective: A',
  'a comma in brackets': 'objectives:\n  - objective: A\n    channels: [Leaflet,|]\n    audiences: [Carers]',
  'a comma and a blank in brackets':
    'objectives:\n  - objective: A\n    channels: [Leaflet, |, Radio] # three',
  'a comma in brackets that stay open': 'objectives:\n  - objective: A\n    channels: [Leaflet, |\nlead: Sam',
  'a word in brackets that stay open':
    'objectives:\n  - objective: A\n    channels: [Leaflet, Fa|\nlead: Sam',
  'a word in braces': 'objectives: [{objective: A, channels: [Lea|], audiences: [Carers]}, {objective: B}]',
  'a key in braces': 'objectives: [{objective: A, chan|, audiences: [Carers]}, {objective: B}]',
  'a key in an objective':
    'objectives:\n  - objective: A\n    chan|\n    audiences: [Carers] # ours\nlead: Sam',
  'a key at the top': 'lead: Sam\naud|\nobjectives:\n  - objective: A # first',
  'a value that is begun': 'status: in r| # soon\nobjectives:\n  - {objective: A, level: out|}',
  'a quotation that stays open': 'objectives:\n  - objective: A\n    channels: ["Lea|]\nlead: Sam',
};

const ends = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const;

describe('a completion that is accepted', () => {
  for (const [ending, eol] of ends) {
    const texts = [
      ...(ending === 'LF' ? files : []).map(
        (path) => [path, readFileSync(path, 'utf8').replace(/\r\n?/g, '\n')] as const,
      ),
      ...Object.entries(written).map(([what, yaml]) => [what, `---\ncampaign: T\n${yaml}\n---\n`] as const),
    ];
    for (const [what, text] of texts) {
      it(`breaks nothing and wipes nothing: ${what} (${ending})`, async () => {
        const name = what.endsWith('.md') ? what : 'plan.campaign.md';
        const { context, document } = await check(text.replaceAll('\n', eol), { name });
        const harms: string[] = [];
        for (const place of triedOf(document)) {
          // What stands at one place is written in one way: one of each sort will do.
          const offers = completionsAt(context, place);
          const sorts = new Map(
            offers.map((offer) => [
              `${offer.sort} ${/^\W*/.exec(offer.snippet)![0]} ${offer.snippet.replace(/[\p{L}\p{N}][^[\]{}$:\n]*/u, '')}`,
              offer,
            ]),
          );
          for (const offer of sorts.values()) {
            const harm = await harmOf(context, offer);
            if (harm !== undefined)
              harms.push(
                `${document.lines.position(place).line + 1}:${document.lines.position(place).character + 1} ${offer.snippet}: ${harm}`,
              );
          }
        }
        assert.deepEqual(harms, []);
      });
    }
  }

  for (const [ending, eol] of ends) {
    for (const [what, marked] of Object.entries(halfTyped)) {
      it(`takes the place of what is half typed, and of nothing else: ${what} (${ending})`, async () => {
        const whole = `---\ncampaign: T\n${marked}\n---\n`.replaceAll('\n', eol);
        const places = [...whole.matchAll(/\|/g)].map(({ index }, before) => index - before);
        const text = whole.replaceAll('|', '');
        const { context } = await check(text);
        for (const place of places) {
          const [behind] = /^[\p{L} ]*/u.exec(text.slice(place))!;
          const [ahead] = /[\p{L} ]*$/u.exec(text.slice(0, place))!;
          const offers = completionsAt(context, place);
          assert.ok(offers.length > 0);
          for (const offer of offers) {
            const harm = await harmOf(context, offer, (ahead + behind).trim());
            assert.equal(harm, undefined, `${offer.label}: ${harm}\n${accepted(text, offer)}`);
          }
        }
      });
    }
  }

  it('is not offered where it would run into what follows', async () => {
    for (const marked of [
      'channels: [\n      Leaflet,|\n      Radio, # local\n    ]',
      'aud|iences: [Carers] # ours',
      'channels:|\n      - Leaflet',
    ]) {
      const whole = `---\ncampaign: T\nobjectives:\n  - objective: A\n    ${marked}\n---\n`;
      const { context } = await check(whole.replace('|', ''));
      assert.deepEqual(completionsAt(context, whole.indexOf('|')), [], marked);
    }
  });

  it('is not offered as a key in an empty line that would take the rest of a list away', async () => {
    for (const frontmatter of [
      'audiences:\n  - name: Carers\n|\n  - name: Parents',
      'audiences:\n- Carers\n|\n- Parents',
      'objectives:\n  - objective: A\n    channels:\n  |\n      - Leaflet',
    ]) {
      const whole = `---\ncampaign: T\n${frontmatter}\n---\n`;
      const { context } = await check(whole.replace('|', ''));
      const offers = completionsAt(context, whole.indexOf('|'));
      assert.ok(
        offers.every(({ snippet }) => !/^\w+: ?/.test(snippet)),
        offers.map(({ snippet }) => snippet).join(),
      );
    }
  });
});
