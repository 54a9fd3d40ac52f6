import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, faulty, register } from '../support.ts';

describe('the registers around plans', () => {
  const line = commandLine();
  const { write, report } = line;

  it('finds the register beside a plan and above it, as far as the repository or the current folder goes', () => {
    const plan = faulty.replace(/2027\n---/, '2027\n    channels: [Elmfield Matters, Facebook]\n---');
    const problems = (...args: string[]) =>
      report(...args).flatMap(({ problems = [] }) => problems.map(({ code }) => code));
    write('org/plans/a.campaign.md', plan);
    write('org/plans/register.md', register);
    assert.ok(!problems('org/plans/a.campaign.md').includes('unlisted-channel'));
    rmSync(join(line.folder, 'org/plans/register.md'));
    assert.ok(problems('org/plans/a.campaign.md').includes('unlisted-channel'));
    write('org/channels.md', register);
    assert.ok(!problems('org/plans/a.campaign.md').includes('unlisted-channel'));
    assert.deepEqual(
      report('org/plans').map(({ file }) => file.replaceAll('\\', '/')),
      ['org/plans/a.campaign.md'],
    );
    mkdirSync(join(line.folder, 'org/plans/.git'));
    assert.ok(problems('org/plans/a.campaign.md').includes('unlisted-channel'));
  });
});
