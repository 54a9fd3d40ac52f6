import { fixesFor } from '../../src/checks/run.ts';
import { readBody } from '../../src/plan/body/body.ts';
import { assertCost, assertProportional, cpuTime } from '../growth.ts';
import { check, planText } from '../support.ts';

const size = 16_000;
const frontmatter = (yaml: string) => planText(`campaign: T\n${yaml}`);
const body = (text: string) => `${frontmatter('objectives: [Reach 60% of carers by May 2027]')}\n${text}\n`;
const statement = (text: string) => frontmatter(`objectives:\n  - ${JSON.stringify(text.slice(0, size))}`);
const fields = (text: string) => {
  const value = JSON.stringify(text.slice(0, size));
  return frontmatter(
    `audiences: [${value}]\nobjectives:\n  - {objective: A, deadline: ${value}, channels: [${value}], measures: [${value}]}\nactivities:\n  - {activity: A, date: ${value}, channel: ${value}, audience: ${value}, owner: ${value}, cost: ${value}, status: ${value}}`,
  );
};
const prose = 'The council wants more households to recycle food waste, and says how.\n'.repeat(size / 71);

/** Everything that is done with a plan while it is open: read with its body, checked, its fixes worked out. */
async function handle(text: string): Promise<void> {
  readBody(text);
  const { problems, context } = await check(text);
  for (const problem of problems.slice(0, 20)) fixesFor(problem, context);
}

const bomb = 'abcdefghi'
  .split('')
  .map((letter, index) => `x-${letter}: &${letter} [${`*${'zabcdefgh'[index]},`.repeat(9)}]`)
  .join('\n');

/** Texts that break parsers and patterns. */
const hostile: Readonly<Record<string, string>> = {
  emphasis: '*_'.repeat(8_000),
  strikethrough: '~a~~ '.repeat(8_000),
  'processing instructions': '<?'.repeat(8_000),
  bullets: '* '.repeat(2_000),
  quotes: '>'.repeat(8_000),
  brackets: '['.repeat(16_000),
  comments: '<!-- campaign-plan-ignore x '.repeat(550),
  digits: '1,'.repeat(8_000),
  'promised dates': 'by 1 '.repeat(3_200),
  'figures of old': 'from 5% in '.repeat(1_400),
  NUL: '\0'.repeat(16_000),
  'half surrogate pairs': '\ud800'.repeat(16_000),
  blanks: `a${' '.repeat(16_000)}b`,
  'short words': 'a & b & '.repeat(2_000),
  'names of several channels': 'posters and '.repeat(1_400),
  asides: '(e.g. '.repeat(2_700),
};

/** So many objectives, each of which names as many audiences and channels by their ids. */
function crossed(count: number): string {
  const list = (entry: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => entry(index)).join(',');
  const named = `audiences: [${list((index) => `a${index}`)}], channels: [${list((index) => `c${index}`)}]`;
  return [
    `audiences: [${list((index) => `{id: a${index}, name: Audience ${index}}`)}]`,
    `channels: [${list((index) => `{id: c${index}, name: Channel ${index}}`)}]`,
    'objectives:',
    ...Array.from({ length: count }, (_, index) => `  - {objective: Reach ${index} carers, ${named}}`),
  ].join('\n');
}

/** Frontmatter of a size: eight times the size may cost eight times as much, not sixty-four times. */
const growing: Readonly<Record<string, (count: number) => string>> = {
  'unknown keys': (count) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n'),
  'unknown keys and a slip': (count) =>
    `lead: "\\d"\n${Array.from({ length: count }, (_, index) => ` k${index}: 1`).join('\n')}`,
  'unknown channels': (count) =>
    `objectives:\n  - objective: A\n    channels: [${Array.from({ length: count }, (_, index) => `c${index}`).join()}]`,
  'slips of one kind': (count) => 'lead: @sam\n'.repeat(count),
  tabs: (count) => `audiences:\n${'\tname: A\n'.repeat(count)}`,
  'a run of blanks in a bracket that stays open': (count) => `lead: [${' '.repeat(20 * count)}?`,
  'a bracket that stays open': (count) => `lead: ${'['.repeat(20 * count)}`,
  bullets: (count) => `audiences:\n${'  • A\n'.repeat(count)}`,
  'lists with bullets': (count) => 'x-a:\n  b:\n  • A\n'.repeat(count),
  'odd spaces': (count) => `audiences:\n${'\u00a0- A\n'.repeat(count)}`,
  'silencing comments': (count) => '# campaign-plan-ignore over-budget\n'.repeat(count),
  'equal ids': (count) => `audiences:\n${'  - {id: a}\n'.repeat(count)}`,
  'words in a date’s place': (count) =>
    `activities: [{activity: A, date: ${JSON.stringify('a'.repeat(count) + ' &'.repeat(count))}}]`,
  'figures in every field': (count) =>
    `activities: [{activity: A, date: B, cost: ${JSON.stringify('1,'.repeat(20 * count))}}]`,
  'objectives for every audience by every channel': (count) => crossed(Math.round(Math.sqrt(8 * count))),
  aliases: (count) => `x-a: &a A\nmessages: [${'*a,'.repeat(count)}]`,
};

describe('hostile input, checked', () => {
  let proseCost = 0;
  before(async () => {
    proseCost = await cpuTime(() => handle(body(prose)));
  });
  /** It may cost twenty times as much as prose of that length. */
  const isBearable = (text: string) => assertCost(() => handle(text), 20, proseCost);

  for (const [what, text] of Object.entries(hostile)) {
    it(`bears ${what} in the text`, () => isBearable(body(text.slice(0, size))));
    it(`bears ${what} in an objective`, () => isBearable(statement(text)));
    it(`bears ${what} in every field`, () => isBearable(fields(text)));
    it(`bears ${what} in the frontmatter`, () => isBearable(frontmatter(`lead: ${text.slice(0, size)}`)));
  }

  it('bears deep lists and an alias bomb in the frontmatter', async () => {
    await isBearable(frontmatter(`x-a: ${'['.repeat(size)}`));
    await isBearable(frontmatter(`x-a: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`));
    await isBearable(frontmatter(`x-z: &z [x, x]\n${bomb}\nobjectives: *i`));
  });

  for (const [what, yaml] of Object.entries(growing)) {
    it(`takes time in proportion to ${what}`, () =>
      assertProportional(200, (count) => frontmatter(yaml(count)), handle, 30));
  }
});
