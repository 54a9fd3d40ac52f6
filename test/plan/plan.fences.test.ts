import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { completionsAt } from '../../src/features/completion.ts';
import { foldsOf } from '../../src/features/folding.ts';
import { beginningOf, findFrontmatter, recognise, withUsualFrontmatter } from '../../src/plan/frontmatter.ts';
import { check } from '../support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './support.ts';

const code = 'frontmatter-syntax';
const yaml =
  'campaign: New bin days\nobjectives:\n  - objective: 90% of homes by March 2027\n    channels: [Leaflet]\n';
const body = '# Story\n\nWe change the days.\n';

/** What stands in place of a frontmatter's fences, and how the fix leaves it; `Y` is the YAML, `B` the text below. */
const fences: readonly (readonly [string, string, string])[] = [
  ['a blank line above', '\n---\nY---\nB', '---\nY---\nB'],
  ['blank lines with blanks', '  \n\n---\nY---\nB', '---\nY---\nB'],
  ['an HTML comment', '<!-- © Anytown -->\n---\nY---\nB', '---\nY---\n<!-- © Anytown -->\nB'],
  ['an HTML comment of lines', '<!--\na\nb\n-->\n\n---\nY---\nB', '---\nY---\n<!--\na\nb\n-->\nB'],
  ['a YAML comment', '# agreed\n---\nY---\nB', '---\n# agreed\nY---\nB'],
  ['a blank line above, and a heading that ends the file', '\n---\nY---\nB\n# End', '---\nY---\nB\n# End'],
  ['four hyphens', '----\nY----\nB', '---\nY---\nB'],
  ['plus signs behind a byte order mark', '\uFEFF+++\nY+++\nB', '\uFEFF---\nY---\nB'],
  ['four hyphens above', '----\nY---\nB', '---\nY---\nB'],
  ['four hyphens below', '---\nY----\nB', '---\nY---\nB'],
  ['an em dash', '—\nY—\nB', '---\nY---\nB'],
  ['en dashes', '–––\nY–––\nB', '---\nY---\nB'],
  ['a dash and a hyphen', '—-\nY—-\nB', '---\nY---\nB'],
  ['plus signs', '+++\nY+++\nB', '---\nY---\nB'],
  ['semicolons', ';;;\nY;;;\nB', '---\nY---\nB'],
  ['equals signs', '=====\nY=====\nB', '---\nY---\nB'],
  ['stars', '***\nY***\nB', '---\nY---\nB'],
  ['a code block', '```yaml\nY```\nB', '---\nY---\nB'],
  ['a code block below a blank line', '\n~~~\nY~~~\nB', '---\nY---\nB'],
  ['the name of the language', '---yaml\nY---\nB', '---\nY---\nB'],
  ['the name of the language behind a blank', '--- yml\nY---\nB', '---\nY---\nB'],
  ['a comment behind the fence', '--- #x\nY---\nB', '---\n#x\nY---\nB'],
  ['dots below', '---\nY...\nB', '---\nY---\nB'],
  ['dots below, and a rule in the text', '---\nY...\n\nB\n---\n\nMore.\n', '---\nY---\n\nB\n---\n\nMore.\n'],
  ['dots above', '...\nY---\nB', '---\nY---\nB'],
  ['an ellipsis', '…\nY…\nB', '---\nY---\nB'],
  ['an indented fence', ' ---\nY---\nB', '---\nY---\nB'],
  ['a fence too many', '---\n---\nY---\nB', '---\nY---\nB'],
  ['a fence too many and a blank line', '---\n\n---\nY---\nB', '---\nY---\nB'],
  ['capitals in the key', '\n---\nCY---\nB', '---\nCY---\nB'],
  ['a byte order mark and a blank line', '\uFEFF\n---\nY---\nB', '\uFEFF---\nY---\nB'],
];

const filled = (pattern: string, eol: string) =>
  pattern
    .replace('CY', yaml.replace('campaign', 'Campaign'))
    .replace('Y', yaml)
    .replace('B', body)
    .replaceAll('\n', eol);

describe('what stands in place of the first fence', () => {
  for (const [ending, eol] of lineEnds) {
    for (const [what, pattern, mended] of fences) {
      it(`hides nothing: ${what} (${ending})`, async () => {
        const text = filled(pattern, eol);
        for (const name of ['plan.campaign.md', 'plan.md']) {
          const { document, problems, fixed } = await check(text, { name });
          assert.ok(document.kind === 'plan');
          assert.equal(document.plan.campaign, 'New bin days');
          assert.deepEqual(document.plan.objectives[0]!.channels, ['Leaflet']);
          const [first, ...more] = problems.filter((problem) => problem.code === code);
          assert.equal(first?.severity, 'error');
          assert.deepEqual(more, []);
          if (!pattern.startsWith('---\nY')) {
            assert.equal(document.lines.position(first.range.start).line, 0);
            assert.match(first.message, /^The plan does not begin at the first line/);
          }
          assert.equal(fixed(code, /^(?:Begin the plan|End the details)/), filled(mended, eol));
          assert.ok(
            !(await check(fixed(code, /^(?:Begin the plan|End the details)/), { name })).codes.includes(code),
          );
        }
      });

      it(`prints no YAML: ${what} (${ending})`, async () => {
        const text = filled(pattern, eol);
        for (const said of [await wordTextOf(text), await previewTextOf(text, '/plan.md')]) {
          assert.match(said, /We change the days\./);
          assert.match(said, /90% of homes by March 2027/);
          assert.doesNotMatch(said, /objectives:|campaign:|channels:/i);
        }
      });

      it(`is found by the editor, line by line: ${what} (${ending})`, () => {
        const lines = filled(pattern, eol).split(eol);
        const beginning = beginningOf((line) => lines[line]!, lines.length);
        assert.equal(recognise('plan.md', beginning), 'plan');
        assert.equal(findFrontmatter(beginning).state, 'closed');
      });
    }
  }

  it('leaves completion and folding as they are', async () => {
    const text = filled('<!-- a -->\n\n---\nY---\nB', '\n').replace('[Leaflet]', '');
    const { document, context } = await check(text);
    const labels = completionsAt(context, text.indexOf('channels: ') + 10).map(({ label }) => label);
    assert.ok(labels.includes('Leaflet or door drop'), labels.join());
    assert.deepEqual(foldsOf(document)[0], { start: 2, end: 7 });
  });

  it('keeps the lines of the text below where they are', () => {
    for (const [, pattern] of fences) {
      const text = filled(pattern, '\n');
      const lineOf = (other: string) => other.slice(0, other.indexOf('# Story')).split('\n').length;
      assert.equal(lineOf(withUsualFrontmatter(text)), Math.max(lineOf(text), 7));
    }
  });

  it('is named at the first line of every such case', async () => {
    for (const name of [
      'blank-line-above.campaign.md',
      'blank-line-above.md',
      'comment-above.campaign.md',
      'em-dash-fence.campaign.md',
    ]) {
      const { problems, document } = await check(readFileSync(`test/cases/lost/${name}`, 'utf8'), { name });
      assert.equal(problems[0]!.code, code);
      assert.equal(document.lines.position(problems[0]!.range.start).line, 0);
      assert.ok(document.kind === 'plan' && document.plan.campaign === 'New bin days');
    }
  });
});

describe('a Markdown file that is no plan', () => {
  const others: Record<string, string> = {
    'a campaign in a code block': '# How to\n\n```yaml\n---\ncampaign: T\n---\n```\n',
    'a code block that is a whole plan': '# How to\n\n```yaml\ncampaign: T\n```\n',
    'a code block at the top around fences': '```\n---\ncampaign: T\n---\n```\n',
    'a code block at the top of something else': '```yaml\ncampaigns: 3\n```\n',
    'a rule of stars and a text': '***\n\nThe campaign: a story.\n\n***\n',
    'a text above': 'Hello.\n\n---\ncampaign: T\n---\n',
    'a rule and a text': '# Title\n\n---\n\nThe campaign: a story.\n\n---\n',
    'a rule and a sentence with a colon': '---\n\n# Title\n\nNote: this campaign: no.\n\n---\n',
    'a heading and a rule': '# Title\n\n----\n\nText\n',
    'frontmatter of another tool': '---\ntitle: T\n---\n\n---\ncampaign: T\n---\n',
    'a comment that never ends': '<!-- a\n\n---\ncampaign: T\n---\n',
    'an address': '---\ncampaign://x\n---\n',
    nothing: '',
  };
  for (const [what, text] of Object.entries(others)) {
    it(`is none: ${what}`, () => {
      for (const [, eol] of lineEnds) {
        const ended = text.replaceAll('\n', eol);
        assert.equal(recognise('notes.md', ended), undefined);
        assert.equal(withUsualFrontmatter(ended), ended);
        const lines = ended.split(eol);
        assert.equal(
          recognise(
            'notes.md',
            beginningOf((line) => lines[line]!, lines.length),
          ),
          undefined,
        );
      }
    });
  }

  it('costs a look at its first lines', () => {
    const looked = (text: string) => {
      const lines = text.split('\n');
      const seen = new Set<number>();
      beginningOf((line) => {
        seen.add(line);
        return lines[line]!;
      }, lines.length);
      return seen.size;
    };
    assert.equal(looked(`Text\n${'more\n'.repeat(1000)}`), 1);
    assert.equal(looked(`# Title\n\nText\n${'more\n'.repeat(1000)}`), 3);
    assert.equal(looked(`# Title\n\n---\n\nText\n${'more\n'.repeat(1000)}---\n`), 5);
  });

  it('is left alone where its name makes it a plan without frontmatter', () => {
    for (const text of ['# Plan\n\nText.\n', '---\n\nText.\n\n---\n\nMore: text.\n'])
      assert.notEqual(findFrontmatter(text).state === 'closed' && !/^---/.test(text), true);
  });
});
