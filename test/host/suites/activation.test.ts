import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, host, openFile, waitFor } from '../support.ts';

describe('activation', () => {
  afterEach(closeAll);

  it('runs in the host that was asked for', () => {
    assert.equal(typeof process === 'object' && Boolean(process.versions?.node), host === 'node');
  });

  it('wakes up when a plan is opened', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, 'the extension is installed');
    await openFile('complete.campaign.md');
    await waitFor('the extension to be active', () => extension.isActive);
  });

  it('leaves a plan’s language as Markdown', async () => {
    const { document } = await openFile('complete.campaign.md');
    assert.equal(document.languageId, 'markdown');
  });
});
