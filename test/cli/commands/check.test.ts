import assert from 'node:assert/strict';
import { clean, commandLine, type FileReport, faulty, register } from '../support.ts';

describe('campaign-plan check', () => {
  const { write, run, report } = commandLine();

  it('gives each problem its code, severity, message, zero-based range and fixes', () => {
    write('b.campaign.md', faulty);
    const problem = report('b.campaign.md')[0]!.problems!.find(
      ({ code }) => code === 'objective-without-channel',
    )!;
    assert.equal(problem.severity, 'error');
    assert.deepEqual(problem.range, { start: { line: 3, character: 15 }, end: { line: 3, character: 58 } });
    assert.ok(problem.fixes.some(({ title }) => title === 'Choose channels…'));
  });

  it('resolves channels through the register among the given paths', () => {
    write(
      'a.campaign.md',
      faulty
        .replace('---\n', '---\n')
        .replace(/2027\n---/, '2027\n    channels: [Elmfield Matters, Facebook]\n---'),
    );
    const codes = () => report('.').flatMap(({ problems = [] }) => problems.map(({ code }) => code));
    assert.ok(codes().includes('unlisted-channel'));
    write('channels.md', register);
    assert.ok(!codes().includes('unlisted-channel'));
  });

  it('exits 0 where nothing reaches the threshold, 1 where something does', () => {
    write('a.campaign.md', clean);
    assert.equal(run('check', 'a.campaign.md', '--fail-on', 'error').status, 0);
    write('b.campaign.md', faulty);
    assert.equal(run('check', '.').status, 1);
    write('c/w.campaign.md', clean.replace('campaign: T', 'campaign: T\nlaed: Sam'));
    assert.equal(run('check', 'c').status, 0);
    assert.equal(run('check', 'c', '--fail-on=warning').status, 1);
  });

  it('says nothing of keys of one’s own', () => {
    write('w.campaign.md', clean.replace('campaign: T', 'campaign: T\ncost_centre: 4711\nward: Elm'));
    const unknown = (...args: string[]) =>
      report('w.campaign.md', ...args)[0]!.problems!.filter(({ code }) => code === 'unknown-key').length;
    assert.equal(unknown(), 2);
    assert.equal(unknown('--own-keys', 'cost_centre, ward'), 0);
  });

  it('exits 2 for a file that cannot be read, and reports the others all the same', () => {
    write('b.campaign.md', faulty);
    const { status, stdout } = run('check', 'gone.campaign.md', 'b.campaign.md', '--format', 'json');
    assert.equal(status, 2);
    const reports = JSON.parse(stdout) as FileReport[];
    assert.deepEqual(
      reports.map(({ file, error, problems }) => [file, error !== undefined, problems !== undefined]),
      [
        ['b.campaign.md', false, true],
        ['gone.campaign.md', true, false],
      ],
    );
  });

  it('says that it found no plan', () => {
    write('plans/notes.md', '# Notes');
    const { status, stdout } = run('check', 'plans');
    assert.deepEqual([status, stdout], [0, 'No plan was found.\n']);
    assert.deepEqual(report('plans'), []);
  });

  it('says of an empty file, and of one that is neither plan nor register, what they are', () => {
    write('empty.campaign.md', '');
    write('notes.md', '# Notes');
    assert.deepEqual(
      report('empty.campaign.md')[0]!.problems!.map(({ code }) => code),
      ['no-objectives'],
    );
    assert.match(report('notes.md')[0]!.error!, /neither/);
  });

  it('prints what people can read', () => {
    write('b.campaign.md', faulty);
    const { stdout } = run('check', '.');
    assert.match(
      stdout,
      /b\.campaign\.md\n(?: .*\n)* {2}4:16 .*error .*No channel is chosen.*\[objective-without-channel\]/,
    );
    assert.match(stdout, /\d problems in 1 file: 1 error/);
  });
});
