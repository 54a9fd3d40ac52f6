import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { say } from '../../say.ts';
import { closeAll, freshUri, openFile, waitFor, waitForProblems } from '../../support.ts';

const edits = 5_000;
const openings = 500;

/** How often it is said how far the day is: a test of which nothing is heard for a quarter of an hour is taken to hang. */
const saidEvery = { edits: 1_000, openings: 50 };

/** How much more memory may be in use in the end, as a share of what was in use. */
const growth = 0.1;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What the extension host holds on to: the memory in use, in bytes, and the timers that are waiting. */
interface Held {
  readonly memory: number;
  readonly timers: number;
}

/** What is held once all that is under way has come to rest. */
async function held(): Promise<Held> {
  // The editor lets go of a document some minutes after whoever opened it last; ours are debounced for less.
  await new Promise((resolve) => setTimeout(resolve, 4 * 60_000));
  collectGarbage();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  collectGarbage();
  const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  return { memory: process.memoryUsage().heapUsed, timers };
}

/** Types a word into a plan's frontmatter and takes it back, letter by letter. */
async function type(editor: vscode.TextEditor, letters: number): Promise<void> {
  const place = editor.document.positionAt(
    editor.document.getText().indexOf('campaign: ') + 'campaign: '.length,
  );
  for (let letter = 0; letter < letters; letter++) {
    const isBack = letter % 2 === 1;
    const isDone = await editor.edit((edit) => {
      if (isBack) edit.delete(new vscode.Range(place, place.translate(0, 1)));
      else edit.insert(place, 'x');
    });
    assert.ok(isDone);
    if ((letter + 1) % saidEvery.edits === 0) say(`    ${letter + 1} edits`);
  }
}

/** Opens plans in turn, waits for what is found in each, and closes it. */
async function open(plans: readonly vscode.Uri[], times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { document } = await openFile(plans[time % plans.length]!);
    await waitForProblems(document.uri);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    if ((time + 1) % saidEvery.openings === 0) say(`    ${time + 1} openings`);
  }
}

async function day(plans: readonly vscode.Uri[], share: number): Promise<void> {
  const editor = await openFile(plans[0]!);
  await waitForProblems(editor.document.uri);
  await type(editor, edits * share);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await closeAll();
  await open(plans, openings * share);
  await closeAll();
}

describe('a long day', () => {
  it('leaves memory and timers as they were', async () => {
    const gaps = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'gaps.campaign.md'),
    );
    const plans = Array.from({ length: 20 }, () => freshUri());
    for (const plan of plans) await vscode.workspace.fs.writeFile(plan, gaps);
    // All that is loaded once, and all that is kept of the files that there are, is there after a while of the same.
    await day(plans, 1 / 10);
    const before = await held();
    await day(plans, 1);
    const after = await held();
    say(`    ${sizes(before)}; after ${edits} edits and ${openings} openings: ${sizes(after)}`);
    assert.ok(after.timers <= before.timers);
    assert.ok(after.memory <= before.memory * (1 + growth));
    await waitFor('no editor', () => vscode.window.visibleTextEditors.length === 0);
  }).timeout(120 * 60_000);
});

function sizes({ memory, timers }: Held): string {
  return `${(memory / 2 ** 20).toFixed(1)} MiB, ${timers} timers`;
}
