import assert from 'node:assert/strict';
import { readDocument } from '../../src/plan/document.ts';

describe('recognising plans and registers', () => {
  for (const [what, name, text, kind] of [
    ['a name that ends in .campaign.md', 'x.campaign.md', '# Story', 'plan'],
    ['an empty file of that name', 'x.campaign.md', '', 'plan'],
    ['a campaign key', 'x.md', '---\ntitle: x\ncampaign: Bins\n---\n', 'plan'],
    ['an untitled document with a campaign key', 'Untitled-1', '---\ncampaign: Bins\n---\n', 'plan'],
    ['a campaign key and no closing fence', 'x.md', '---\ncampaign: Bins\n', 'plan'],
    ['a byte order mark and Windows line ends', 'x.md', '\uFEFF---\r\ncampaign: Bins\r\n---\r\n', 'plan'],
    ['a register key', 'channels.md', '---\nregister: Elmfield\n---\n', 'register'],
    ['a campaign key, indented as all of them are', 'x.md', '---\n  # ours\n  campaign: Bins\n---\n', 'plan'],
    ['a register key in spite of the name', 'x.campaign.md', '---\nregister: Elmfield\n---\n', 'register'],
    ['a campaign key beside a register key', 'x.md', '---\nregister: E\ncampaign: Bins\n---\n', 'plan'],
    ['a nested campaign key', 'x.md', '---\nmeta:\n  campaign: Bins\n---\n', undefined],
    ['campaign in the text only', 'x.md', '# T\n\ncampaign: Bins\n', undefined],
    ['other frontmatter', 'x.md', '---\nobjectives: []\nchannels: []\n---\n', undefined],
    ['a longer key', 'x.md', '---\ncampaigns: 3\n---\n', undefined],
    ['frontmatter further down', 'x.md', 'Text\n---\ncampaign: x\n---\n', undefined],
  ] as const) {
    it(`takes ${what} for ${kind ?? 'neither'}`, async () => {
      assert.equal((await readDocument(name, text))?.kind, kind);
    });
  }
});
