import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { parse as parseJunit } from 'junit2json';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import type { Severity } from '../../src/checks/check.ts';
import { formatNames, reportFormats } from '../../src/report/formats.ts';
import { type FileReport, type ReportedProblem, reported } from '../../src/report/report.ts';
import { sarifLimits } from '../../src/report/sarif.ts';
import { check } from '../support.ts';

const faulty =
  '---\ncampaign: T\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n---\n';
const wide = '---\ncampaign: T\nlaed: Sam\n---\n';

async function reportOf(file: string, text: string): Promise<FileReport> {
  const { context, problems } = await check(text);
  return { file, problems: reported(problems, context, { namesFixes: true }) };
}

const unreadable: FileReport = { file: 'gone.md', error: 'there is no such file or folder' };

/** A problem that says what would break any format that does not escape it. */
const nasty: ReportedProblem = {
  code: 'clash',
  severity: 'warning',
  message:
    '100% <b>&amp; "it’s" ]]> | `x` @everyone,\nline: two\r::error::no \u0000\u001b[31m \ud800 \uffff =1+1 ' +
    '\u202e😀',
  start: { line: 1, character: 2 },
  end: { line: 1, character: 5 },
  words: 'x',
  fixes: ['=HYPERLINK("x")'],
};

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

async function written(
  name: keyof typeof reportFormats,
  reports: Iterable<FileReport>,
  { threshold = 'error' as Severity, said = [] as string[] } = {},
): Promise<string> {
  const parts: string[] = [];
  const terms = { version: '1.2.3', threshold, remark: (text: string) => said.push(text) };
  for await (const part of reportFormats[name].write(each(reports), terms)) parts.push(part);
  return parts.join('');
}

describe('the formats of a report', () => {
  for (const name of formatNames) {
    it(`${name}: says what it is for, ends its last line, and takes reports of every sort`, async () => {
      assert.match(reportFormats[name].purpose, /\w/);
      for (const reports of [[], [unreadable], [await reportOf('a.md', faulty), unreadable]])
        assert.match(await written(name, reports), /[^\n]\n$/);
    });

    it(`${name}: hands out each file before it asks for the next`, async () => {
      const events: string[] = [];
      const reports = (async function* () {
        for (const file of ['a.md', 'b.md']) {
          events.push(`read ${file}`);
          yield { file, problems: [nasty] };
        }
      })();
      const terms = { version: '1.2.3', threshold: 'error' as const, remark: () => undefined };
      for await (const part of reportFormats[name].write(reports, terms))
        for (const file of ['a.md', 'b.md']) if (part.includes(file)) events.push(`wrote ${file}`);
      assert.ok(events.indexOf('wrote a.md') < events.indexOf('read b.md'), events.join(', '));
    });
  }

  for (const eol of ['\n', '\r\n']) {
    it(`json: counts lines and characters from zero (${JSON.stringify(eol)})`, async () => {
      const report = await reportOf('a.md', faulty.replaceAll('\n', eol));
      const [file, gone] = JSON.parse(await written('json', [report, unreadable]));
      const problem = file.problems.find(
        ({ code }: { code: string }) => code === 'objective-without-channel',
      );
      assert.equal(file.file, 'a.md');
      assert.deepEqual(problem.range, { start: { line: 3, character: 15 }, end: { line: 3, character: 58 } });
      assert.deepEqual(Object.keys(problem), ['code', 'severity', 'message', 'range', 'fixes']);
      assert.ok(problem.fixes.some(({ title }: { title: string }) => title === 'Choose channels…'));
      assert.deepEqual(gone, { file: 'gone.md', error: 'there is no such file or folder' });
    });
  }

  it('text: counts lines and columns from one, and says what it comes to', async () => {
    const said = await written('text', [
      await reportOf('a.md', faulty),
      { ...(await reportOf('b.md', wide)), problems: [] },
      unreadable,
    ]);
    assert.match(said, /^a\.md\n(?: .*\n)* {2}4:16 {4}error {8}No channel .*\[objective-without-channel\]$/m);
    assert.match(said, /\[objective-without-channel\]\n {23}fix: \S/);
    assert.match(said, /\n {23}fix: \S.*\n {2}\d/);
    assert.match(said, /\n\nb\.md\n {2}no problems\n\ngone\.md\n {2}cannot be read: there is no such file/);
    assert.match(said, /\n\n\d problems in 2 files: 1 error.*\. 1 file could not be read\.\n$/);
  });

  it('text: says that nothing was found, and that nothing is wrong', async () => {
    assert.equal(await written('text', []), 'No plan was found.\n');
    const report = { ...(await reportOf('b.md', wide)), problems: [] };
    assert.equal(await written('text', [report]), 'b.md\n  no problems\n\nNo problems in 1 file.\n');
  });

  it('text: counts a file once that is reported a second time beside other plans', async () => {
    const said = await written('text', [
      { file: 'a.md', problems: [nasty] },
      { file: 'a.md', problems: [nasty], isMore: true },
    ]);
    assert.match(said, /^a\.md, beside other plans$/m);
    assert.match(said, /\n2 problems in 1 file: 2 warnings\.\n$/);
  });
});

/** What the tests look at in a run. */
interface SarifRun {
  readonly columnKind: string;
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly partialFingerprints: object;
    readonly locations: readonly [
      {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: object;
        };
      },
    ];
  }[];
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    },
  ];
}

describe('SARIF', () => {
  // Formats of texts are left to the patterns that the schema has besides.
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync('test/report/sarif-2.1.0.json', 'utf8')),
  );

  async function valid(reports: Iterable<FileReport>, said: string[] = []) {
    const log = JSON.parse(await written('sarif', reports, { said })) as { runs: SarifRun[] };
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
    return log.runs[0]!;
  }

  it('is what the official schema asks for, whatever the reports are', async () => {
    await valid([]);
    await valid([unreadable]);
    await valid([
      { file: 'plans/ä b#1.md', problems: [nasty, nasty] },
      await reportOf('a.md', faulty),
      unreadable,
    ]);
  });

  it('names each check as a rule, and each result by its rule, place and identity', async () => {
    const run = await valid([await reportOf('plans/my plan.md', faulty)]);
    const result = run.results.find(({ ruleId }) => ruleId === 'objective-without-channel');
    assert.ok(result);
    assert.equal(run.tool.driver.rules[result.ruleIndex]!.id, 'objective-without-channel');
    assert.equal(result.level, 'error');
    const [{ physicalLocation }] = result.locations;
    assert.equal(physicalLocation.artifactLocation.uri, 'plans/my%20plan.md');
    assert.deepEqual(physicalLocation.region, { startLine: 4, startColumn: 16, endLine: 4, endColumn: 59 });
    assert.equal(run.columnKind, 'utf16CodeUnits');
  });

  it('knows a result again where lines have moved, and tells two alike apart', async () => {
    const prints = async (problems: readonly ReportedProblem[]) => {
      const { results } = await valid([{ file: 'a.md', problems }]);
      return results.map(({ partialFingerprints }) => partialFingerprints);
    };
    const [first, second] = await prints([nasty, nasty]);
    assert.notDeepEqual(first, second);
    const moved = {
      ...nasty,
      start: { line: 9, character: 0 },
      end: { line: 9, character: 3 },
      message: 'New',
    };
    assert.deepEqual(await prints([moved]), [first]);
  });

  it('leaves out what code scanning refuses, the slight first, and says so in the file and beside it', async () => {
    const problems = (count: number, severity: Severity) =>
      Array.from({ length: count }, () => ({ ...nasty, severity }));
    const said: string[] = [];
    const { results, invocations } = await valid(
      [
        { file: 'a.md', problems: problems(sarifLimits.slightResults + 10, 'hint') },
        { file: 'b.md', problems: problems(sarifLimits.results, 'error') },
      ],
      said,
    );
    assert.equal(results.length, sarifLimits.results);
    const slight = results.filter(({ level }) => level === 'note');
    assert.equal(slight.length, sarifLimits.slightResults);
    const leftOut = sarifLimits.slightResults + 10;
    assert.match(said.join(), new RegExp(`${leftOut} more problems are left out`));
    assert.match(invocations[0].toolExecutionNotifications[0]!.message.text, /left out/);
  });

  it('says of a file that cannot be read that the run did not succeed', async () => {
    const { invocations } = await valid([unreadable]);
    assert.equal(invocations[0].executionSuccessful, false);
    assert.match(invocations[0].toolExecutionNotifications[0]!.message.text, /^gone\.md cannot be read/);
  });
});

describe('annotations of GitHub', () => {
  it('are what GitHub’s own toolkit writes', async () => {
    const said = await written('github', [{ file: 'a,b:c%.md', problems: [nasty] }]);
    const properties = {
      title: 'clash',
      file: 'a,b:c%.md',
      startLine: 2,
      endLine: 2,
      startColumn: 3,
      endColumn: 6,
    };
    const script = `import('@actions/core').then(({ warning }) => warning(JSON.parse(process.argv[1]), JSON.parse(process.argv[2])))`;
    const args = ['--eval', script, JSON.stringify(nasty.message), JSON.stringify(properties)];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    // A lone surrogate does not outlive being piped.
    assert.equal(said.split('\n')[0]!.replace('\ud800', '\ufffd'), stdout.split(/\r?\n/)[0]);
  });

  it('are a command a problem, whatever its message, and a summary', async () => {
    const said = await written('github', [{ file: 'a.md', problems: [nasty, nasty] }, unreadable]);
    const lines = said.trimEnd().split(/\r?\n|\r/);
    assert.deepEqual(
      lines.map((line) => /^::\w+ /.exec(line)?.[0]),
      ['::warning ', '::warning ', '::error ', undefined],
    );
    assert.equal(lines.at(-1), '2 problems in 1 file: 2 warnings. 1 file could not be read.');
  });
});

describe('JUnit', () => {
  it('is read by others: failures reach the threshold, the rest has passed', async () => {
    const slight = { ...nasty, severity: 'hint' as const };
    const reports = [
      { file: 'a&"b".md', problems: [nasty, slight] },
      { file: 'b.md', problems: [] },
      unreadable,
    ];
    const read = await parseJunit(await written('junit', reports, { threshold: 'warning' }));
    assert.ok(read && 'testsuite' in read);
    const suites = read.testsuite!;
    assert.deepEqual(
      suites.map(({ name, tests, failures, errors }) => [name, tests, failures, errors]),
      [
        ['a&"b".md', 2, 1, 0],
        ['b.md', 1, 0, 0],
        ['gone.md', 1, 0, 1],
      ],
    );
    const [failed, passed] = suites[0]!.testcase!;
    assert.equal(failed!.name, 'clash 2:3');
    assert.match(failed!.failure![0]!.message!, /100% <b>&amp; "it’s" \]\]> \|/);
    assert.equal(passed!.failure, undefined);
  });
});

describe('comma-separated problems', () => {
  it('are read by others as they are, and no spreadsheet takes them for formulas', async () => {
    const said = await written('csv', [{ file: '=a.md', problems: [nasty] }, unreadable]);
    const { data, errors } = Papa.parse<Record<string, string>>(said, { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      data.map(({ file, line, column, check: code }) => [file, line, column, code]),
      [
        ["'=a.md", '2', '3', 'clash'],
        ['gone.md', '', '', 'unreadable'],
      ],
    );
    assert.equal(data[0]!.message, nasty.message);
    assert.equal(data[0]!.fix, `'${nasty.fixes[0]}`);
  });
});

describe('Markdown', () => {
  it('shows the words as they are, in one row, and notifies nobody', async () => {
    const said = await written('markdown', [{ file: 'a_b_.md', problems: [nasty] }, unreadable]);
    const shown = new MarkdownIt({ html: true }).render(said);
    assert.match(shown, /<h3>a_b_\.md<\/h3>/);
    assert.equal(shown.match(/<td/g)?.length, 4);
    assert.ok(
      shown.includes('&lt;b&gt;&amp;amp; &quot;it’s&quot; ]]&gt; | `x` @everyone, line: two ::error::no'),
      shown,
    );
    assert.ok(!said.includes('@'));
  });
});
