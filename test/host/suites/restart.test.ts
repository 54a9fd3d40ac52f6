import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Configurations } from '../../../src/editor/configurations.ts';
import { Documents } from '../../../src/editor/documents.ts';
import { GridPanel } from '../../../src/editor/grid-panel.ts';
import { gridPanelType } from '../../../src/editor/grid-panel-type.ts';
import { RecordStore, type StoredRecord } from '../../../src/editor/record-store.ts';
import { WorkspacePlans } from '../../../src/editor/workspace-plans.ts';
import type { FromPage } from '../../../src/panel/messages.ts';
import { Library } from '../../../src/portfolio/library.ts';
import { closeAll, extensionId, fixture, waitFor } from '../support.ts';

const extension = () => vscode.extensions.getExtension(extensionId)!;
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const plan = (title: string) => `---\ncampaign: ${title}\n---\n`;

describe('what was known of plans before the window was shut', () => {
  let folder: vscode.Uri;
  beforeEach(() => {
    folder = fixture(`scratch/${Math.random().toString(36).slice(2)}`);
  });
  afterEach(() => vscode.workspace.fs.delete(folder, { recursive: true }));
  const file = (name: string) => vscode.Uri.joinPath(folder, name);
  const kept = () => file('storage/plans.jsonl');

  /** What a start of the editor comes to know, with the storage of this test. */
  async function start(use: (titleOf: (name: string) => string | undefined) => Promise<void>): Promise<void> {
    const documents = new Documents();
    const store = new RecordStore({ storageUri: file('storage'), extension: extension() });
    const configurations = new Configurations();
    const plans = new WorkspacePlans(documents, configurations, store);
    try {
      await plans.ready();
      await use((name) => plans.library.records().get(file(name).toString())?.title);
    } finally {
      plans.dispose();
      configurations.dispose();
      documents.dispose();
    }
  }
  const rename = async (from: string, to: string) =>
    write(kept(), (await read(kept())).replaceAll(`"${from}"`, `"${to}"`));

  it('is known at the next start, without reading files that have not changed, and those anew that have', async () => {
    await write(file('flu.campaign.md'), plan('Flu jabs'));
    await write(file('bins.campaign.md'), plan('Bin days'));
    await start(async () => {
      await waitFor('the records in the storage', async () =>
        /Flu jabs.*Bin days|Bin days.*Flu jabs/s.test(await read(kept())),
      );
    });
    // What is kept says otherwise than the files: so it shows which of the two was read.
    await rename('Flu jabs', 'Flu jabs as kept');
    await rename('Bin days', 'Bin days as kept');
    await write(file('bins.campaign.md'), plan('Bin days of 2028'));
    await start(async (titleOf) => {
      assert.equal(titleOf('flu.campaign.md'), 'Flu jabs as kept');
      assert.equal(titleOf('bins.campaign.md'), 'Bin days of 2028');
      await waitFor('the changed plan in the storage', async () =>
        (await read(kept())).includes('Bin days of 2028'),
      );
    });
    await vscode.workspace.fs.delete(file('bins.campaign.md'));
    await start(async (titleOf) => {
      assert.equal(titleOf('flu.campaign.md'), 'Flu jabs as kept');
      assert.equal(titleOf('bins.campaign.md'), undefined);
    });
  });

  it('is left aside where another version of the extension kept it', async () => {
    await write(file('flu.campaign.md'), plan('Flu jabs'));
    await start(async () => {
      await waitFor('the records in the storage', async () => (await read(kept())).includes('Flu jabs'));
    });
    await rename('Flu jabs', 'Flu jabs as kept');
    await write(kept(), (await read(kept())).replace(/^"/, '"0.'));
    await start(async (titleOf) => assert.equal(titleOf('flu.campaign.md'), 'Flu jabs'));
  });

  it('is kept whole by whichever of two windows keeps it last, and nothing else is left', async () => {
    const windows = [1, 2].map((mtime) => {
      const records = Array.from({ length: 500 }, (_, size): [string, StoredRecord] => [
        file(`${size}.campaign.md`).toString(),
        { mtime, size, held: 'neither' },
      ]);
      return {
        store: new RecordStore({ storageUri: file('storage'), extension: extension() }),
        records: new Map(records),
      };
    });
    await write(
      file('storage/plans.jsonl.1000-1.part'),
      'begun long ago, by a window that was shut meanwhile',
    );
    for (let round = 0; round < 10; round++) {
      await Promise.all(windows.map(({ store, records }) => store.save(records)));
      const loaded = await windows[0]!.store.load();
      assert.equal(loaded.size, 500);
      assert.equal(new Set([...loaded.values()].map(({ mtime }) => mtime)).size, 1);
    }
    const names = (await vscode.workspace.fs.readDirectory(file('storage'))).map(([name]) => name);
    assert.deepEqual(names, ['plans.jsonl']);
  });

  it('is left aside where it is damaged, and kept anew', async () => {
    await write(file('flu.campaign.md'), plan('Flu jabs'));
    await start(async () => {
      await waitFor('the records in the storage', async () => (await read(kept())).includes('Flu jabs'));
    });
    await rename('Flu jabs', 'Flu jabs as kept');
    await write(kept(), `${await read(kept())}["half a l\n`);
    await start(async (titleOf) => {
      assert.equal(titleOf('flu.campaign.md'), 'Flu jabs');
      await waitFor('the records in the storage', async () => !(await read(kept())).includes('as kept'));
      const names = (await vscode.workspace.fs.readDirectory(file('storage'))).map(([name]) => name);
      assert.deepEqual(names, ['plans.jsonl']);
    });
  });
});

describe('a grid’s panel that the editor has kept from before a restart', () => {
  afterEach(closeAll);

  it('is taken over, asks for what it looked at, and is the one that is opened from then on', async () => {
    const changed = new vscode.EventEmitter<{ path: string; register: boolean }>();
    const grid = new GridPanel(extension().extensionUri, {
      library: new Library(),
      onDidChange: changed.event,
      ready: async () => undefined,
    });
    // An empty panel, as the editor hands it over; its page is the extension's to fill.
    const restored = vscode.window.createWebviewPanel(gridPanelType, 'Kept', vscode.ViewColumn.Active);
    const asked: FromPage[] = [];
    restored.webview.onDidReceiveMessage((message: FromPage) => asked.push(message));
    try {
      grid.adopt(restored);
      await waitFor('the page to ask', () => asked.some(({ type }) => type === 'look'));
      grid.open('mix');
      await waitFor('the page to show the mix', () =>
        asked.some((message) => message.type === 'look' && message.look.view === 'mix'),
      );
      assert.equal(restored.active, true);
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isGrid).length, 1);
    } finally {
      grid.dispose();
      changed.dispose();
    }
  });
});

function isGrid({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(gridPanelType);
}
