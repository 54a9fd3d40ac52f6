import assert from 'node:assert/strict';
import { findDocument } from '../../src/assist/plans-in-reach.ts';
import { ToolError } from '../../src/assist/tool-error.ts';
import { bins, garden, plansOf } from './support.ts';

describe('the plan that an assistant names', () => {
  const texts = { 'bins.campaign.md': bins, 'a/garden.campaign.md': garden };

  it('is found by the name that answers have, by slashes of either kind, or by its whole path', async () => {
    const plans = await plansOf(texts);
    for (const name of [
      'a/garden.campaign.md',
      'a\\garden.campaign.md',
      './a/garden.campaign.md',
      '/plans/a/garden.campaign.md',
    ])
      assert.equal((await findDocument(plans, name)).path, '/plans/a/garden.campaign.md', name);
  });

  it('is found by the other name that a face has for it', async () => {
    const plans = {
      ...(await plansOf(texts)),
      otherNameOf: (path: string) => `C:${path.replaceAll('/', '\\')}`,
    };
    assert.equal((await findDocument(plans, 'C:\\plans\\bins.campaign.md')).path, '/plans/bins.campaign.md');
  });

  it('is none of any other path, whatever that is: names like it are told as data', async () => {
    const plans = await plansOf(texts);
    for (const name of [
      '../plans/bins.campaign.md',
      '/etc/passwd',
      'file:///plans/bins.campaign.md',
      '',
      'bin.campaign.md',
    ])
      await assert.rejects(findDocument(plans, name), ToolError, name);
    await assert.rejects(findDocument(plans, 'bin.campaign.md'), (error: ToolError) => {
      assert.deepEqual(error.data, { names: ['bins.campaign.md'] });
      return !error.message.includes('bin');
    });
  });

  it('is none once its file is gone', async () => {
    const plans = { ...(await plansOf(texts)), read: async () => undefined };
    await assert.rejects(findDocument(plans, 'bins.campaign.md'), ToolError);
  });
});
