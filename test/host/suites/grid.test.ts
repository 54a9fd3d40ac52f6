import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { GridPanel } from '../../../src/editor/grid-panel.ts';
import { readDocument } from '../../../src/plan/document.ts';
import { Library } from '../../../src/portfolio/library.ts';
import { closeAll, extensionId, openText, waitFor } from '../support.ts';

const plan = (activities: string) => `---\ncampaign: Jabs\nactivities:\n${activities}\n---\n# Jabs\n`;
const move = (uri: vscode.Uri, line: number, day: string) =>
  vscode.commands.executeCommand<boolean>('campaignPlan.moveActivity', { plan: uri, line, day });
const panels = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('campaignPlan.grid'),
    );

describe('the grid', () => {
  afterEach(closeAll);

  it('opens as a panel, of which there is one', async () => {
    await vscode.commands.executeCommand('campaignPlan.openGrid');
    await waitFor('the panel', () => panels().length === 1);
    await vscode.commands.executeCommand('campaignPlan.openGrid');
    assert.equal(panels().length, 1);
    assert.equal(panels()[0]!.label, 'Campaign grid');
  });

  it('runs its page, which asks for what is in sight and hears of changes', async () => {
    const library = new Library();
    library.set(
      'a.campaign.md',
      (await readDocument('a.campaign.md', plan('  - { date: 2027-03-01, activity: Letter }')))!,
    );
    const changed = new vscode.EventEmitter<{ path: string; register: boolean }>();
    let asked = 0;
    const panel = new GridPanel(vscode.extensions.getExtension(extensionId)!.extensionUri, {
      library,
      onDidChange: changed.event,
      ready: async () => void asked++,
    });
    try {
      panel.open();
      await waitFor('the page to ask', () => asked > 0);
      const before = asked;
      changed.fire({ path: '', register: false });
      await waitFor('the page to be told', () => asked > before);
    } finally {
      panel.dispose();
      changed.dispose();
    }
  });
});

describe('moving an activity in the grid', () => {
  afterEach(closeAll);

  it('moves all its dates in the form in which they stand, and is undone in one step', async () => {
    const text = plan('  - { start: 2027-03-01, end: 2027-03-05, activity: Fair } # outdoors');
    const { document } = await openText(text);
    assert.equal(await move(document.uri, 3, '2027-03-08'), true);
    assert.match(document.getText(), /\{ start: 2027-03-08, end: 2027-03-12, activity: Fair \} # outdoors/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('understands a day as people write it', async () => {
    const { document } = await openText(plan('  - { date: 2027-03-01, activity: Letter }'));
    assert.equal(await move(document.uri, 3, '15 March 2027'), true);
    assert.match(document.getText(), /date: 2027-03-15/);
  });

  it('leaves alone what cannot be moved: an open day, no date, nothing there, no day to go to', async () => {
    const text = plan(
      '  - { date: weekly until June 2027, activity: Post }\n  - { activity: Film }\n  - { date: 2027-03-01, activity: Letter }',
    );
    const { document } = await openText(text);
    for (const [line, day] of [
      [3, '2027-03-08'],
      [4, '2027-03-08'],
      [0, '2027-03-08'],
      [5, 'some time soon'],
      [5, '2027-03-01'],
    ] as const)
      assert.equal(await move(document.uri, line, day), false, `${line} ${day}`);
    assert.equal(document.getText(), text);
  });
});
