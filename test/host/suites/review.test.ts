import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Reviewed } from '../../review/reviewed.ts';
import { closeAll, freshUri, openText, waitFor } from '../support.ts';

/** What the command returns. */
interface Threads {
  readonly placed: readonly vscode.CommentThread[];
  readonly unplaced: readonly vscode.CommentThread[];
}

const plan = [
  '---',
  'campaign: Jabs',
  'risks:',
  '  - risk: Vaccine arrives late',
  '    mitigation: Letters name no date',
  '---',
  '# Jabs',
  '',
  'Carers put their own health last.',
  '',
  '- Leaflets at every surgery',
  '- Radio in the last week',
  '',
].join('\n');

const run = <Result>(name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`campaignPlan.${name}`, ...args);

/** The plan as Word has it, with comments and changes. */
async function returned(
  document: vscode.TextDocument,
  review: (word: Reviewed) => Reviewed,
): Promise<vscode.Uri> {
  const file = freshUri('.docx');
  await run('exportToWord', document.uri, file);
  const bytes = review(new Reviewed(await vscode.workspace.fs.readFile(file))).bytes();
  await vscode.workspace.fs.writeFile(file, bytes);
  return file;
}

function bringBack({ uri }: vscode.TextDocument, file: vscode.Uri): Thenable<Threads | undefined> {
  return run<Threads | undefined>('bringCommentsBack', { plan: uri, file });
}

/** The words of a plan at which a thread stands, its comments, and what its menus go by. */
function seen(document: vscode.TextDocument, thread: vscode.CommentThread) {
  const bodies = thread.comments.map(({ author, body }) => [
    author.name,
    typeof body === 'string' ? body : body.value,
  ]);
  return { words: document.getText(thread.range), label: thread.label, bodies, context: thread.contextValue };
}

describe('comments from Word', () => {
  afterEach(async () => {
    await run('removeAllComments');
    await closeAll();
  });

  it('stand at the words of the plan, with author, date, replies and whether they are resolved', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) =>
      word
        .comment('own health', 'Is *that* so?', { author: 'Bo', replies: [['Cy', 'Yes']] })
        .comment('Vaccine arrives late', 'Again?', { isResolved: true }),
    );
    const threads = await bringBack(document, file);
    assert.ok(threads);
    assert.deepEqual(threads.unplaced, []);
    const [late, own] = [...threads.placed].sort((a, b) => a.range!.start.line - b.range!.start.line);
    assert.deepEqual(seen(document, own!), {
      words: 'own health',
      label: 'Comment',
      bodies: [
        ['Bo', 'Is \\*that\\* so\\?'],
        ['Cy', 'Yes'],
      ],
      context: 'open',
    });
    assert.equal(own!.comments[0]!.timestamp?.toISOString(), '2026-11-20T09:30:00.000Z');
    assert.equal(own!.state, vscode.CommentThreadState.Unresolved);
    assert.equal(document.getText(late!.range), 'Vaccine arrives late');
    assert.equal(late!.state, vscode.CommentThreadState.Resolved);
    assert.equal(late!.contextValue, 'done');
  });

  it('are found though the plan has moved on, and what is gone is listed at its top', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) =>
      word.comment('own health', 'So?').comment('Radio in the last week', 'Which station?'),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(7, 0), '\nA new beginning.\n');
    edit.delete(document.uri, new vscode.Range(11, 0, 12, 0));
    await vscode.workspace.applyEdit(edit);
    const threads = await bringBack(document, file);
    assert.deepEqual(
      threads!.placed.map(({ range }) => [range!.start.line, document.getText(range)]),
      [[10, 'own health']],
    );
    const [gone] = threads!.unplaced;
    assert.deepEqual(seen(document, gone!), {
      words: '',
      label: 'No longer in the plan',
      bodies: [['Ann Other', 'Which station\\?\n\n> Radio in the last week']],
      context: 'open',
    });
    assert.equal(gone!.range!.start.line, 0);
  });

  it('have changes that are accepted by one edit, which one undo takes back', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) =>
      word.change('every surgery', 'each surgery').change('no date', 'a week: any', 'Bo'),
    );
    const { placed } = (await bringBack(document, file))!;
    const [mitigation, leaflets] = placed;
    assert.deepEqual(seen(document, leaflets!), {
      words: 'every surgery',
      label: 'Tracked change',
      bodies: [['Ann Other', 'Takes out “every surgery”, puts in “each surgery”.']],
      context: 'open edit',
    });
    assert.equal(await run('acceptChange', mitigation), true);
    const accepted = plan.replace('Letters name no date', '"Letters name a week: any"');
    assert.equal(document.getText(), accepted);
    assert.equal(await run('acceptChange', leaflets), true);
    assert.equal(document.getText(), accepted.replace('every surgery', 'each surgery'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), accepted);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), plan);
  });

  it('show what was changed with tracking off, and all that is safe is made at once', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) =>
      word
        .change('no date', 'no day', 'Bo')
        .retype('Leaflets at every surgery', 'Leaflets at every surgery and pharmacy')
        .retype('Mitigation', 'What we do'),
    );
    const { placed } = (await bringBack(document, file))!;
    const [leaflets] = placed.filter(({ label }) => label === 'Change that was not tracked').slice(-1);
    assert.deepEqual(seen(document, leaflets!).bodies, [['Someone', 'Puts in “ and pharmacy”.']]);
    assert.deepEqual(await run('acceptAllChanges', { plan: document.uri }), { made: 2, left: 1 });
    assert.equal(
      document.getText(),
      plan
        .replace('Letters name no date', 'Letters name no day')
        .replace('Leaflets at every surgery', 'Leaflets at every surgery and pharmacy'),
    );
  });

  it('move with what is typed, and are not accepted where the words are others by then', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) => word.change('every surgery', 'each surgery'));
    const [thread] = (await bringBack(document, file))!.placed;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(8, 0), 'One.\n\n');
    edit.replace(document.uri, new vscode.Range(10, 14, 10, 19), 'any');
    await vscode.workspace.applyEdit(edit);
    await waitFor('the thread to follow', () => thread!.range?.start.line === 12);
    const before = document.getText();
    assert.match(before, /Leaflets at any surgery/);
    assert.equal(await run('acceptChange', thread), false);
    assert.equal(document.getText(), before);
  });

  it('can be marked as done, opened again and taken out of view', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) => word.comment('own health', 'So?'));
    const [thread] = (await bringBack(document, file))!.placed;
    await run('markCommentDone', thread);
    assert.deepEqual([thread!.state, thread!.contextValue], [vscode.CommentThreadState.Resolved, 'done']);
    await run('reopenComment', thread);
    assert.deepEqual([thread!.state, thread!.contextValue], [vscode.CommentThreadState.Unresolved, 'open']);
    await run('removeComment', thread);
    assert.equal(await run('acceptChange', thread), false);
    assert.equal(document.getText(), plan);
  });

  it('come from Word documents alone: anything else changes nothing, and those that are there stay', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) => word.comment('own health', 'So?'));
    const [thread] = (await bringBack(document, file))!.placed;
    const good = await vscode.workspace.fs.readFile(file);
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('Dear all'),
      good.subarray(0, good.length / 2),
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    ]) {
      const bad = freshUri('.docx');
      await vscode.workspace.fs.writeFile(bad, bytes);
      assert.equal(await bringBack(document, bad), undefined);
    }
    assert.equal(await bringBack(document, freshUri('.docx')), undefined);
    assert.equal(document.getText(), plan);
    assert.equal(document.getText(thread!.range), 'own health');
  });

  it('are said to be none where there are none', async () => {
    const { document } = await openText(plan);
    const file = await returned(document, (word) => word);
    assert.deepEqual(await bringBack(document, file), { placed: [], unplaced: [] });
  });
});
