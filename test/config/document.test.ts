import assert from 'node:assert/strict';
import { fixesFor } from '../../src/checks/run.ts';
import { configurationContext, configurationProblems, readConfiguration } from '../../src/config/document.ts';
import { completionsAt } from '../../src/features/completion.ts';

async function look(text: string) {
  const document = await readConfiguration('.campaign-plan.yml', text);
  const context = configurationContext(document, '2026-11-24');
  return {
    ...document,
    context,
    problems: configurationProblems(context).map((problem) => ({
      ...problem,
      words: text.slice(problem.range.start - document.shift, problem.range.end - document.shift),
      fixes: fixesFor(problem, context).map(({ title }) => title),
    })),
    offered: (offset: number) => completionsAt(context, offset + document.shift).map(({ label }) => label),
  };
}

const whole = `severities:
  channel-mix: off
  activity-incomplete: Error
own_keys: [cost_centre, ward]
exclude:
  - archive/
  - "*.old.campaign.md"
template: templates/council.dotx
register: shared/register.md
people: Press office
`;

describe('a configuration', () => {
  for (const [what, text] of [
    ['with lines that end in LF', whole],
    ['with lines that end in CRLF', whole.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\uFEFF${whole}`],
    ['behind a line that begins YAML', `---\n${whole}`],
  ] as const) {
    it(`is read ${what}`, async () => {
      const { configuration, problems } = await look(text);
      assert.deepEqual(configuration, {
        severities: { 'channel-mix': 'off', 'activity-incomplete': 'error' },
        own_keys: ['cost_centre', 'ward'],
        exclude: ['archive/', '*.old.campaign.md'],
        template: 'templates/council.dotx',
        register: 'shared/register.md',
        people: ['Press office'],
      });
      assert.deepEqual(problems, []);
    });
  }

  for (const text of ['', '# Nothing yet\n', '\uFEFF', '---\n']) {
    it(`may say nothing: ${JSON.stringify(text)}`, async () => {
      const { configuration, problems } = await look(text);
      assert.deepEqual([configuration.exclude, problems], [[], []]);
    });
  }

  it('tells keys and values that are not known, on their words, with a way to mend them', async () => {
    for (const before of ['', '\uFEFF', '---\n']) {
      const { problems } = await look(
        `${before}exlude: [a/]\nseverities:\n  chanel-mix: off\n  clash: fatal\n`,
      );
      assert.deepEqual(
        problems.map(({ code, words, fixes }) => [code, words, fixes[0]]),
        [
          ['unknown-key', 'exlude', 'Change to “exclude”'],
          ['unknown-key', 'chanel-mix', 'Change to “channel-mix”'],
          ['invalid-value', 'fatal', 'Change to “error”'],
        ],
      );
    }
  });

  it('tells slips of YAML, and goes on with the rest', async () => {
    const { problems, configuration } = await look('template: "a.dotx\nexclude: [archive/]\n');
    assert.deepEqual(problems.map(({ code }) => code)[0], 'frontmatter-syntax');
    assert.deepEqual(configuration.exclude, ['archive/']);
  });

  it('completes keys, codes of checks and severities, wherever the cursor stands', async () => {
    assert.deepEqual((await look('')).offered(0).slice(0, 3), ['severities', 'own_keys', 'exclude']);
    const text = 'exclude: []\nseverities:\n  clash: ';
    const { offered } = await look(text);
    assert.deepEqual(offered(text.length), ['error', 'warning', 'information', 'hint', 'off']);
    const codes = 'severities:\n  ';
    assert.ok((await look(codes)).offered(codes.length).includes('objective-not-smart'));
    const more = 'exclude: []\n';
    assert.ok(!(await look(more)).offered(more.length).includes('exclude'));
  });
});
