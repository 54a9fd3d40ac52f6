import assert from 'node:assert/strict';
import { formatNames, reportFormats } from '../../src/report/formats.ts';
import { type FileReport, reaches, reported } from '../../src/report/report.ts';
import { check } from '../support.ts';

const faulty =
  '---\ncampaign: T\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n---\n';
const wide = '---\ncampaign: T\nlaed: Sam\n---\n';

async function reportOf(file: string, text: string): Promise<FileReport> {
  const { context, problems } = await check(text);
  return { file, problems: reported(problems, context) };
}

const unreadable: FileReport = { file: 'gone.md', error: 'there is no such file or folder' };

describe('the formats of a report', () => {
  for (const name of formatNames) {
    it(`${name}: says whom it is for, ends its last line, and takes reports of every sort`, async () => {
      const { purpose, write } = reportFormats[name];
      assert.match(purpose, /^for \w/);
      for (const reports of [[], [unreadable], [await reportOf('a.md', faulty), unreadable]])
        assert.match(write(reports), /[^\n]\n$/);
    });
  }

  for (const eol of ['\n', '\r\n']) {
    it(`json: counts lines and characters from zero (${JSON.stringify(eol)})`, async () => {
      const report = await reportOf('a.md', faulty.replaceAll('\n', eol));
      const [file, gone] = JSON.parse(reportFormats.json.write([report, unreadable]));
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
    const written = reportFormats.text.write([
      await reportOf('a.md', faulty),
      { ...(await reportOf('b.md', wide)), problems: [] },
      unreadable,
    ]);
    assert.match(
      written,
      /^a\.md\n(?: .*\n)* {2}4:16 {4}error {8}No channel .*\[objective-without-channel\]$/m,
    );
    assert.match(written, /\[objective-without-channel\]\n {23}fix: \S/);
    assert.match(written, /\n {23}fix: \S.*\n {2}\d/);
    assert.match(
      written,
      /\n\nb\.md\n {2}no problems\n\ngone\.md\n {2}cannot be read: there is no such file/,
    );
    assert.match(written, /\n\n\d problems in 2 files: 1 error.*\. 1 file could not be read\.\n$/);
  });

  it('text: says that nothing was found, and that nothing is wrong', async () => {
    assert.equal(reportFormats.text.write([]), 'No plan was found.\n');
    const report = { ...(await reportOf('b.md', wide)), problems: [] };
    assert.equal(reportFormats.text.write([report]), 'b.md\n  no problems\n\nNo problems in 1 file.\n');
  });
});

describe('a threshold', () => {
  it('is reached by problems as grave, and by graver ones', async () => {
    const warning = [await reportOf('b.md', wide), unreadable];
    assert.ok(!reaches(warning, 'error'));
    assert.ok(reaches(warning, 'warning'));
    assert.ok(reaches(warning, 'hint'));
    assert.ok(!reaches([unreadable], 'hint'));
  });
});
