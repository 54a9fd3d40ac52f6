import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeApart } from '../../word/support.ts';
import { corporateTemplate } from '../../word/templates.ts';
import { commandLine } from '../support.ts';

const register = `---
register: Elmfield Council
word_template: look.dotx
limits: { per_audience: 1 }
periods: [{ name: Pre-election period, kind: pre-election, start: 2027-03-22, end: 2027-05-06 }]
key_dates: [{ name: Carers Week, start: 2027-03-08, end: 2027-03-14 }]
---
`;
const plan = (title: string, activities: string) =>
  `---\ncampaign: ${title}\nlead: Sam\naudiences: [Unpaid carers]\nactivities:\n${activities}\n---\n`;
const bins = plan(
  'New bin days',
  `  - { date: 2027-03-02, activity: Letter, channel: Letter, audience: Unpaid carers, status: under way }
  - { date: 2027-03-24, activity: Depot opens, channel: Press release, approval: [{ by: Monitoring Officer, decision: asked }] }
  - { date: 2027-03-03, activity: Briefing, channel: Briefing, visibility: internal }
  - { activity: Film, channel: YouTube }`,
);
const jabs = plan(
  'Winter jabs',
  '  - { date: 2027-03-04, activity: Reminder, channel: Letter, audience: Unpaid carers, owner: Practice }',
);

describe('campaign-plan grid', () => {
  const line = commandLine();
  const { write, run } = line;
  const grid = (...args: string[]) => run('grid', ...args, '--today', '2027-03-01');

  beforeEach(() => {
    write('plans/register.md', register.replace('word_template: look.dotx\n', ''));
    write('plans/bins.campaign.md', bins);
    write('plans/jabs.campaign.md', jabs);
  });

  it('names on the page the plan and the register that are not written in Unicode', () => {
    const latin = (path: string, text: string) =>
      writeFileSync(join(line.folder, path), Buffer.from(text, 'latin1'));
    latin('plans/jabs.campaign.md', jabs.replace('Winter', 'Caf\xe9'));
    latin('plans/register.md', register.replace('Elmfield', 'Caf\xe9'));
    const within = grid('plans');
    assert.equal(within.status, 2);
    assert.match(within.stdout, /1 plan cannot be read, and nothing of it stands here/);
    assert.match(within.stdout, /Channel register\n {2}register\.md cannot be read: its channels/);
    assert.match(within.stdout, /Not read in full\n {2}jabs\n/);
    assert.equal(within.stderr.match(/register\.md cannot be read/g)?.length, 1);
    assert.equal(within.stderr.match(/jabs\.campaign\.md cannot be read/g)?.length, 1);
    const mix = run('mix', 'plans', '--today', '2027-03-01').stdout.replaceAll(/\s+/g, ' ');
    assert.match(mix, /Channel register: register\.md cannot be read: .* Not read in full: jabs/);
    symlinkSync('nowhere', join(line.folder, 'plans/lost.campaign.md'));
    assert.match(grid('plans').stdout, /Not read in full\n {2}jabs\n {2}lost\n/);
    // It holds for the plan that is named, though nobody named it.
    const above = grid(join('plans', 'bins.campaign.md'));
    assert.equal(above.status, 2);
    assert.match(above.stdout, /register\.md cannot be read/);
    assert.match(above.stderr, /^plans.register\.md cannot be read: it is not UTF-8 text/);
    const exported = run('export', join('plans', 'bins.campaign.md'), '-o', 'bins.docx');
    assert.equal(exported.status, 0);
    assert.match(exported.stderr, /register\.md cannot be read/);
  });

  it('says as JSON what goes out when, and what is to be minded', () => {
    const { status, stdout } = grid('plans', '--format', 'json');
    assert.equal(status, 0);
    const [binsFile, jabsFile] = [join('plans', 'bins.campaign.md'), join('plans', 'jabs.campaign.md')];
    const letter = { file: binsFile, line: 5 };
    const depot = { file: binsFile, line: 6 };
    const reminder = { file: jabsFile, line: 5 };
    const common = {
      precision: 'day',
      audiences: ['Unpaid carers'],
      status: null,
      approval: null,
      internal: false,
    };
    assert.deepEqual(JSON.parse(stdout), {
      from: '2027-03-01',
      to: '2027-03-28',
      items: [
        {
          ...letter,
          ...common,
          plan: 'New bin days',
          activity: 'Letter',
          start: '2027-03-02',
          end: '2027-03-02',
          channels: ['Letter or direct mail'],
          owner: 'Sam',
          status: 'under way',
        },
        {
          ...reminder,
          ...common,
          plan: 'Winter jabs',
          activity: 'Reminder',
          start: '2027-03-04',
          end: '2027-03-04',
          channels: ['Letter or direct mail'],
          owner: 'Practice',
        },
        {
          ...depot,
          ...common,
          plan: 'New bin days',
          activity: 'Depot opens',
          start: '2027-03-24',
          end: '2027-03-24',
          channels: ['Press release'],
          audiences: [],
          owner: 'Sam',
          approval: 'asked',
        },
      ],
      clashes: [
        {
          audience: 'Unpaid carers',
          channel: 'Letter or direct mail',
          week: '2027-03-01',
          items: [letter, reminder],
        },
      ],
      pressure: [
        { audience: 'Unpaid carers', week: '2027-03-01', count: 2, limit: 1, plans: [binsFile, jabsFile] },
      ],
      periods: [
        {
          name: 'Pre-election period',
          start: '2027-03-22',
          end: '2027-05-06',
          items: [{ ...depot, state: 'asked' }],
        },
      ],
      keyDates: [{ name: 'Carers Week', start: '2027-03-08', end: '2027-03-14' }],
      undated: [{ file: binsFile, line: 8 }],
    });
  });

  it('shows the days that are asked for, and what is internal where it is asked for', () => {
    const names = (...args: string[]) =>
      JSON.parse(grid('plans', '--format', 'json', ...args).stdout).items.map(
        ({ activity }: { activity: string }) => activity,
      );
    assert.deepEqual(names('--from', '2027-03-04', '--to', '2027-03-04'), ['Reminder']);
    assert.deepEqual(names('--to', '2027-03-03', '--internal'), ['Letter', 'Briefing']);
    assert.deepEqual(names('--by', 'owner'), ['Reminder', 'Letter', 'Depot opens']);
    const { status, stderr } = grid('plans', '--from', '2027-04-01', '--to', '2027-03-01');
    assert.equal(status, 2);
    assert.match(stderr, /--from 2027-04-01 is after --to 2027-03-01/);
    const slip = grid('plans', '--from', '2027-03-01', '--to', '9999-12-31');
    assert.equal(slip.status, 2);
    assert.match(slip.stderr, /more than a hundred years/);
  });

  it('says which plans can be read only in part, and marks them, but has done what it was to do', () => {
    write(
      'part.campaign.md',
      '---\ncampaign: Part\nactivities:\n  - date: 2027-03-02\n    activity: Talk\nrisks:\n  - risk: Rain\n    mitigation\n    owner: Sam\n---\n',
    );
    const { status, stdout, stderr } = grid('.');
    assert.equal(status, 0, stderr);
    assert.match(stderr, /part\.campaign\.md cannot be read in full/);
    assert.match(stdout, /1 plan can be read only in part/);
    assert.match(stdout, /! Some of the plan cannot be read: something may be missing/);
  });

  it('says which registers cannot be read in full', () => {
    write('own/register.md', '---\nregister: Elmfield\nchannels\n---\n');
    write('own/one.campaign.md', '---\ncampaign: One\n---\n');
    const { status, stdout, stderr } = grid('own');
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^own\/register\.md cannot be read in full/);
    assert.match(stdout, /\nChannel register\n {2}register\.md can be read only in part/);
  });

  it('says which plans cannot be read, and goes on', () => {
    write('plans/broken.campaign.md', '---\ncampaign: Broken');
    const { status, stdout, stderr } = grid('plans', 'gone.campaign.md');
    assert.equal(status, 2);
    assert.match(stdout, /Tuesday 2 March: Letter/);
    assert.match(stderr, /gone\.campaign\.md cannot be read: there is no such file or folder\./);
    assert.match(stderr, /broken\.campaign\.md cannot be read in full/);
    assert.equal(grid('plans').status, 1);
    assert.match(grid().stderr, /Say which plans or folders to look at/);
  });

  it('says only why nothing can be read where that is so', () => {
    for (const args of [['gone'], ['gone', '--format', 'json'], ['gone', '-o', 'gone.docx']]) {
      const { status, stdout, stderr } = grid(...args);
      assert.deepEqual(
        [status, stdout, stderr],
        [2, '', 'campaign-plan: gone cannot be read: there is no such file or folder.\n'],
      );
    }
  });

  it('writes the format that the file’s ending says', () => {
    const written = (name: string) => {
      const { status, stdout, stderr } = grid('plans', '-o', name);
      assert.equal(status, 0, stderr);
      assert.equal(stdout, `${name}\n`);
      return readFileSync(join(line.folder, name));
    };
    assert.match(written('g.csv').toString(), /^\uFEFFStart,End,.*\r\n2027-03-02,/);
    assert.match(written('g.ics').toString(), /^BEGIN:VCALENDAR\r\n/);
    assert.match(written('g.json').toString(), /^\{\n {2}"from"/);
    assert.match(written('g.txt').toString(), /^Communications grid/);
    const { headings } = takeApart(written('g.docx'));
    assert.equal(headings[0], '1 Communications grid, 1 to 28 March 2027');
    for (const [args, said] of [
      [['-o', 'g.pdf'], /takes a file that ends in \.txt, \.json, \.csv, \.ics, \.docx, not g\.pdf/],
      [['-o', 'h.csv', '--format', 'ics'], /h\.csv is no name for a file of the format ics/],
    ] as const) {
      const { status, stderr } = grid('plans', ...args);
      assert.equal(status, 2);
      assert.match(stderr, said);
    }
  });

  it('prints data as it is, line ends and all', () => {
    assert.match(grid('plans', '--format', 'csv').stdout, /^\uFEFFStart,.*Line\r\n/);
    assert.match(grid('plans', '--format', 'ics').stdout, /\r\nEND:VCALENDAR\r\n$/);
  });

  it('writes the Word page beside nothing that is there, unless told to', () => {
    const { status, stdout } = grid('plans', '--format', 'docx');
    assert.deepEqual([status, stdout], [0, 'grid-2027-03-01.docx\n']);
    writeFileSync(join(line.folder, 'grid-2027-03-01.docx'), 'mine');
    const refused = grid('plans', '--format', 'docx');
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /there already/);
    assert.equal(readFileSync(join(line.folder, 'grid-2027-03-01.docx'), 'utf8'), 'mine');
    assert.equal(grid('plans', '--format', 'docx', '--force').status, 0);
    const overPlan = grid('plans', '--format', 'csv', '-o', join('plans', 'bins.campaign.md'), '--force');
    assert.equal(overPlan.status, 2);
    assert.match(overPlan.stderr, /cannot take the place of/);
    assert.equal(readFileSync(join(line.folder, 'plans/bins.campaign.md'), 'utf8'), bins);
  });

  it('gives the Word page the look that the register names, another, or none', () => {
    write('plans/register.md', register);
    const missing = grid('plans', '-o', 'g.docx');
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /look\.dotx, which the channel register names/);
    assert.ok(!existsSync(join(line.folder, 'g.docx')));
    const styles = (...args: string[]) => {
      assert.equal(grid('plans', '-o', 'g.docx', '--force', ...args).status, 0);
      return takeApart(readFileSync(join(line.folder, 'g.docx'))).parts['word/styles.xml']!;
    };
    assert.doesNotMatch(styles('--no-template'), /berschrift/);
    writeFileSync(join(line.folder, 'plans/look.dotx'), corporateTemplate());
    assert.match(styles(), /berschrift/);
    writeFileSync(join(line.folder, 'other.dotx'), 'no template');
    assert.match(
      grid('plans', '-o', 'h.docx', '--template', 'other.dotx').stderr,
      /other\.dotx cannot be used/,
    );
  });
});
