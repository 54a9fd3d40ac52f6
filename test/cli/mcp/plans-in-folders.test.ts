import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findDocument, pathsOf } from '../../../src/assist/plans-in-reach.ts';
import { ToolError } from '../../../src/assist/tool-error.ts';
import { within } from '../../../src/cli/files/reach.ts';
import { plansIn } from '../../../src/cli/mcp/plans-in-folders.ts';
import { clean, faulty, register } from '../support.ts';

describe('the plans of folders that an assistant may look at', () => {
  let top = '';
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  };
  const plansBelow = async (...names: string[]) => {
    const folders = names.map((name) => join(top, name));
    return plansIn(folders, await within(folders), '2026-11-24');
  };
  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'campaign-plan-')));
    mkdirSync(join(top, '.git'));
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  it('are called by their way from the folder, or from what holds all of several', async () => {
    write('a/deep/one.campaign.md', clean);
    write('b/two.campaign.md', clean);
    const one = await plansBelow('a');
    assert.deepEqual(pathsOf(one).map(one.nameOf), ['deep/one.campaign.md']);
    const both = await plansBelow('a', 'b');
    assert.deepEqual(pathsOf(both).map(both.nameOf), ['a/deep/one.campaign.md', 'b/two.campaign.md']);
  });

  it('are none that lie elsewhere, behind a link, or that Git leaves out', async () => {
    write('other/secret.campaign.md', clean);
    write('plans/one.campaign.md', clean);
    write('plans/drafts/two.campaign.md', clean);
    write('plans/.gitignore', 'drafts/\n');
    symlinkSync(join(top, 'other/secret.campaign.md'), join(top, 'plans/link.campaign.md'));
    symlinkSync(join(top, 'other'), join(top, 'plans/more'));
    const plans = await plansBelow('plans');
    assert.deepEqual(pathsOf(plans).map(plans.nameOf), ['one.campaign.md']);
  });

  it('know no register and no configuration above the folder, nor one that is a link', async () => {
    write('register.md', register);
    write('.campaign-plan.yml', 'severities: { objective-without-channel: hint }\nregister: register.md\n');
    write('plans/one.campaign.md', faulty);
    symlinkSync(join(top, '.campaign-plan.yml'), join(top, 'plans/.campaign-plan.yml'));
    symlinkSync(join(top, 'register.md'), join(top, 'plans/register.md'));
    const { context, problems } = await findDocument(await plansBelow('plans'), 'one.campaign.md');
    assert.equal(context.register, undefined);
    assert.ok(
      problems.some(({ code, severity }) => code === 'objective-without-channel' && severity === 'error'),
    );
  });

  it('are checked as the configuration within the folder says', async () => {
    write('.campaign-plan.yml', 'severities: { objective-without-channel: hint }\n');
    write('one.campaign.md', faulty);
    const { problems } = await findDocument(await plansBelow('.'), 'one.campaign.md');
    assert.ok(
      problems.some(({ code, severity }) => code === 'objective-without-channel' && severity === 'hint'),
    );
  });

  it('are not read any more once a link stands in their place', async () => {
    write('plans/one.campaign.md', clean);
    write('other/secret.campaign.md', clean);
    const plans = await plansBelow('plans');
    rmSync(join(top, 'plans/one.campaign.md'));
    symlinkSync(join(top, 'other/secret.campaign.md'), join(top, 'plans/one.campaign.md'));
    await assert.rejects(findDocument(plans, 'one.campaign.md'), ToolError);
  });

  it('are not read where nobody wrote so much', async () => {
    write('one.campaign.md', clean + ' '.repeat(4 * 1024 * 1024));
    await assert.rejects(findDocument(await plansBelow('.'), 'one.campaign.md'), /too large/);
  });
});
