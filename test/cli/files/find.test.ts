import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { skip } from '../../skip.ts';
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

  it('reports a file once by its own name, whatever links to it or to its folder come first', function () {
    if (process.platform === 'win32') skip(this, 'links need rights of their own there');
    write('plans/b.campaign.md', clean);
    symlinkSync(join(line.folder, 'plans/b.campaign.md'), join(line.folder, 'plans/a.campaign.md'));
    symlinkSync(join(line.folder, 'plans'), join(line.folder, 'a-link'));
    const files = (...paths: string[]) => report(...paths).map(({ file }) => file);
    assert.deepEqual(files('.'), ['plans/b.campaign.md']);
    assert.deepEqual(files('*/*.campaign.md'), ['plans/b.campaign.md']);
  });

  it('follows links to plans that lie elsewhere, also where a pattern fits nothing else', function () {
    if (process.platform === 'win32') skip(this, 'links need rights of their own there');
    write('elsewhere/a.campaign.md', clean);
    write('plans/notes.txt', '');
    symlinkSync(join(line.folder, 'elsewhere/a.campaign.md'), join(line.folder, 'plans/link.campaign.md'));
    assert.deepEqual(
      report('plans/*.campaign.md').map(({ file }) => file),
      ['plans/link.campaign.md'],
    );
  });

  it('takes a register and the link to it beside it for one', function () {
    if (process.platform === 'win32') skip(this, 'links need rights of their own there');
    write('plans/register.md', register);
    write('plans/deep/a.campaign.md', clean);
    symlinkSync(join(line.folder, 'plans/register.md'), join(line.folder, 'plans/link.md'));
    const codes = (path: string) =>
      report(path).flatMap(({ problems = [] }) => problems.map(({ code }) => code));
    assert.ok(!codes('plans').includes('two-registers'));
    assert.ok(!codes('plans/deep').includes('two-registers'));
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
