import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Checking, reportsOf } from '../../../src/cli/checking/files-checked.ts';
import { LibraryWalk } from '../../../src/cli/files/library.ts';
import { commandLine } from '../support.ts';

const checking: Checking = {
  today: '2026-11-24',
  format: { namesFixes: false },
  settingsFor: async () => ({ severities: {}, ownKeys: [] }),
  isWanted: () => true,
  prepare: async ({ document }) => document,
};

/** A plan that reaches carers by Facebook on a day. */
const meeting = (name: string) =>
  `---\ncampaign: ${name}\nstart: 2027-03-01\nend: 2027-03-31\naudiences: [Carers]\nobjectives:\n  - {objective: 60% of carers vaccinated by 31 March 2027, audience: Carers, channels: [Facebook]}\nactivities:\n  - {date: 2027-03-02, activity: Post, channel: Facebook, audience: Carers, owner: Sam}\n---\n`;

describe('the reports of files', () => {
  const line = commandLine();

  it('come as plans are read: few are known when the first is there, and all in their order', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `${1000 + index}.campaign.md`);
    for (const name of names) line.write(name, '---\ncampaign: T\n---\n');
    const walk = new LibraryWalk([line.folder]);
    const files: string[] = [];
    for await (const { file } of reportsOf(walk, checking)) {
      if (files.length === 0) assert.ok(walk.library.records().size <= 32);
      files.push(file);
    }
    assert.deepEqual(
      files,
      names.map((name) => join(line.folder, name)),
    );
  });

  it('come a second time with what shows only beside other plans', async () => {
    line.write('a.campaign.md', meeting('A'));
    line.write('b.campaign.md', meeting('B'));
    const reports: [string, boolean][] = [];
    for await (const report of reportsOf(new LibraryWalk([line.folder]), checking)) {
      assert.ok('problems' in report);
      const clashes = report.problems.some(({ code }) => code === 'clash');
      assert.equal(clashes, report.isMore === true);
      reports.push([report.file.slice(-13), clashes]);
    }
    assert.deepEqual(reports, [
      ['a.campaign.md', false],
      ['b.campaign.md', false],
      ['a.campaign.md', true],
      ['b.campaign.md', true],
    ]);
  });
});
