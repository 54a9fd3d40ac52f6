import assert from 'node:assert/strict';
import { readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { planText } from '../support.ts';

const plan = (campaign: string, result: string, channel = 'Letter', end = '2025-12-01') =>
  planText(`campaign: ${campaign}
end: ${end}
objectives:
  - {objective: 60% of carers book, channels: [${channel}], result: ${result}}`);

async function put(library: Library, path: string, text: string): Promise<void> {
  library.set(path, (await readDocument(path, text))!);
}

/** Which plans have used a channel, with what came of it, the latest first. */
async function achieved(library: Library, channel: string): Promise<string[]> {
  const document = (await readDocument('own.campaign.md', plan('Own', '90%')))!;
  const { channels, portfolio } = library.contextFor('own.campaign.md', document, '2026-11-24');
  return portfolio
    .achievements(channels.find(channel)!)
    .map(({ record, verdict }) => `${record.title} ${verdict}`);
}

describe('what other plans achieved', () => {
  it('is kept up with the plans as they change and go', async () => {
    const library = new Library();
    await put(library, 'own.campaign.md', plan('Own', '90%'));
    await put(library, 'a.campaign.md', plan('A', '62%'));
    assert.deepEqual(await achieved(library, 'Letter'), ['A met']);
    await put(library, 'b.campaign.md', plan('B', '50%', 'Mailshot', '2026-01-01'));
    await put(library, 'a.campaign.md', plan('A', '58%'));
    assert.deepEqual(await achieved(library, 'Letter'), ['B missed', 'A missed']);
    await put(library, 'a.campaign.md', plan('A', 'TBC'));
    library.delete('b.campaign.md');
    assert.deepEqual(await achieved(library, 'Letter'), []);
  });

  it('is known of a channel by the name that the register gives it', async () => {
    const library = new Library();
    await put(library, 'a.campaign.md', plan('A', '62%', 'Elmfield News'));
    await put(library, 'r.md', '---\nregister: R\nchannels: [{id: news, name: Elmfield News}]\n---\n');
    assert.deepEqual(await achieved(library, 'news'), ['A met']);
  });
});
