import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { clean, commandLine, faulty, register } from '../support.ts';

describe('finding files', () => {
  const line = commandLine();
  const { write, report } = line;

  it('reports every plan below a folder, clean ones too, by the path as reached', () => {
    write('plans/a.campaign.md', clean);
    write('plans/deep/b.md', faulty);
    write('plans/notes.md', '# Notes');
    write('plans/register.md', register);
    write('plans/node_modules/c.campaign.md', faulty);
    assert.deepEqual(
      report('plans').map(({ file }) => file.replaceAll('\\', '/')),
      ['plans/a.campaign.md', 'plans/deep/b.md'],
    );
    assert.deepEqual(
      report('.').map(({ file }) => file.replaceAll('\\', '/')),
      ['plans/a.campaign.md', 'plans/deep/b.md'],
    );
  });

  it('takes a folder named like a plan for a folder, and follows no link in a circle', () => {
    write('x.campaign.md/a.campaign.md', clean);
    if (process.platform !== 'win32') symlinkSync(line.folder, join(line.folder, 'loop'));
    assert.deepEqual(
      report('.').map(({ file }) => file.replaceAll('\\', '/')),
      ['x.campaign.md/a.campaign.md'],
    );
  });

  it('reports a file once, by the first path that leads to it', () => {
    write('plans/a.campaign.md', clean);
    assert.deepEqual(
      report('./plans/../plans', 'plans/a.campaign.md', 'plans').map(({ file }) =>
        file.replaceAll('\\', '/'),
      ),
      ['plans/a.campaign.md'],
    );
  });
});
