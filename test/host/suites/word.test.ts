import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { Disk } from '../disk.ts';
import { closeAll, fixture, freshUri, openFile, openText, waitFor } from '../support.ts';

const plan = (frontmatter = '') =>
  `---\ncampaign: Jabs${frontmatter}\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n---\n# Jabs\n\nWhy we do this.\n`;
const run = <Result>(name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`campaignPlan.${name}`, ...args);
const set = (name: string, value: unknown) =>
  vscode.workspace
    .getConfiguration('campaignPlan.word')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
const settings = () => vscode.workspace.getConfiguration('campaignPlan.word');

/** The text of the document that a plan becomes. */
async function exported(text: string, command = 'exportToWord', ...args: unknown[]): Promise<string> {
  const { document } = await openText(text);
  const target = freshUri('.docx');
  assert.ok(await run(command, document.uri, target, ...args));
  return strFromU8(unzipSync(await vscode.workspace.fs.readFile(target))['word/document.xml']!);
}

/** One white pixel. */
const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const paper = (xml: string) => /<w:pgSz w:w="(\d+)"/.exec(xml)?.[1];

/** Writes a template that is told by the width of its paper. */
async function template(width: string): Promise<string> {
  const { document } = await openText(plan());
  const uri = freshUri('.dotx');
  await run('exportToWord', document.uri, uri);
  const files = unzipSync(await vscode.workspace.fs.readFile(uri));
  const xml = strFromU8(files['word/document.xml']!).replaceAll('w:w="11906"', `w:w="${width}"`);
  await vscode.workspace.fs.writeFile(uri, zipSync({ ...files, 'word/document.xml': strToU8(xml) }));
  return uri.path.split('/').at(-1)!;
}

/** A disk with one document on it that another program has open. */
const diskWithDocument = (refused?: RegExp) =>
  new Disk({ '/signed.docx': strToU8('signed') }, refused ? { refused } : {});

describe('Word documents', () => {
  afterEach(async () => {
    const names = ['template', 'summary', 'contents', 'body', 'openProblems', 'openAfter', 'saveTo', 'parts'];
    for (const name of names) await set(name, undefined);
    await closeAll();
  });

  it('have the look of the template that the settings name, and rather of the plan’s', async () => {
    const [ofSettings, ofPlan] = [await template('11000'), await template('11100')];
    await set('template', `scratch/${ofSettings}`);
    assert.equal(paper(await exported(plan())), '11000');
    assert.equal(paper(await exported(plan(`\nword_template: ${ofPlan}`))), '11100');
  });

  it('have the look of a template that is named by its whole path', async () => {
    const name = await template('11200');
    const uri = fixture(`scratch/${name}`);
    await set('template', uri.scheme === 'file' ? uri.fsPath : uri.path);
    assert.equal(paper(await exported(plan())), '11200');
  });

  it('are not written over their own template', async () => {
    const { document } = await openText(plan());
    const name = await template('11000');
    await set('template', `scratch/${name}`);
    const target = fixture(`scratch/${name}`);
    const before = await vscode.workspace.fs.readFile(target);
    assert.equal(await run('exportToWord', document.uri, target), undefined);
    assert.deepEqual(await vscode.workspace.fs.readFile(target), before);
  });

  it('hold what was ticked, which is remembered', async () => {
    const ticked = ['summary', 'objectives', 'beside'];
    const xml = await exported(plan(), 'exportToWordWithChoices', ticked);
    assert.match(xml, /The plan in short/);
    assert.doesNotMatch(xml, /Why we do this|Table of Contents/);
    assert.deepEqual(settings().get('parts'), ['objectives']);
    assert.equal(settings().get('saveTo'), 'beside');
    const again = await exported(plan());
    assert.match(again, /The plan in short/);
    assert.doesNotMatch(again, /Why we do this|Table of Contents/);
  });

  it('are one landscape page where a plan on a page is asked for', async () => {
    const xml = await exported(plan(), 'exportPlanOnAPage');
    assert.match(xml, /w:orient="landscape"/);
    assert.match(xml, /Plan on a page/);
    assert.doesNotMatch(xml, /Why we do this|Table of Contents/);
  });

  it('lead to the picture that has no description', async () => {
    const text = plan().replace('Why we do this.', 'Why.\n\n![](bin.png)\n');
    const { document } = await openText(text);
    await vscode.workspace.fs.writeFile(fixture('scratch/bin.png'), picture);
    await run('exportToWord', document.uri, freshUri('.docx'));
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    await waitFor('the picture to be selected', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      const editor = vscode.window.activeTextEditor;
      return editor?.document === document && document.getText(editor.selection) === '![](bin.png)';
    });
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are asked about first where lines of the plan cannot be read, and lead to the first of them', async () => {
    const { document } = await openText(plan('\nchanels: [Leaflet]'));
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    const exporting = run('exportToWord', document.uri);
    await waitFor('the line to be selected', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      const editor = vscode.window.activeTextEditor;
      return editor?.document === document && document.getText(editor.selection) === 'chanels: [Leaflet]';
    });
    assert.equal(await exporting, undefined);
  });

  it('are written all the same where the user says so, and not where the question is closed', async () => {
    await set('saveTo', 'beside');
    const { document } = await openText(plan('\nchanels: [Leaflet]'));
    const { showWarningMessage } = vscode.window;
    const asked: string[] = [];
    const answerWith = (answer: string | undefined) =>
      Object.assign(vscode.window, {
        showWarningMessage: async (message: string) => {
          asked.push(message);
          return answer;
        },
      });
    try {
      answerWith(undefined);
      assert.equal(await run('exportToWord', document.uri), undefined);
      answerWith('Export Anyway');
      assert.ok(await run('exportToWord', document.uri));
      assert.match(asked[0]!, /cannot be read.*: 3\.$/);
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
  });

  for (const [what, refused] of [
    ['nothing may be written', /writeFile|rename/],
    ['what is there is open', /rename/],
    ['the new one does not get its name', /rename \S+\.tmp /],
  ] as const) {
    it(`leave what is there as it is where ${what}`, async () => {
      const disk = diskWithDocument(refused);
      const registration = vscode.workspace.registerFileSystemProvider('refusing', disk);
      try {
        const { document } = await openText(plan());
        const target = vscode.Uri.parse('refusing:/signed.docx');
        assert.equal(await run('exportToWord', document.uri, target), undefined);
        assert.ok(disk.refusals > 0);
        assert.deepEqual([...disk.files.keys()], ['/signed.docx']);
        assert.equal(strFromU8(disk.files.get('/signed.docx')!), 'signed');
      } finally {
        registration.dispose();
        await vscode.commands.executeCommand('notifications.clearAll');
      }
    });
  }

  it('take the place of what was there, and leave nothing else behind', async () => {
    const disk = diskWithDocument();
    const registration = vscode.workspace.registerFileSystemProvider('refusing', disk);
    try {
      const { document } = await openText(plan());
      const target = vscode.Uri.parse('refusing:/signed.docx');
      assert.ok(await run('exportToWord', document.uri, target));
      assert.deepEqual([...disk.files.keys()], ['/signed.docx']);
      assert.equal(strFromU8(disk.files.get('/signed.docx')!.subarray(0, 2)), 'PK');
    } finally {
      registration.dispose();
      await vscode.commands.executeCommand('notifications.clearAll');
    }
  });

  it('have no picture and no look that lies behind a link, which may lead anywhere', async () => {
    const text = plan('\nword_template: elsewhere/look.dotx').concat(
      '\n![Our bin](own/bin.png)\n\n![Their bin](elsewhere/bin.png)\n',
    );
    const look = await vscode.workspace.fs.readFile(fixture(`scratch/${await template('11000')}`));
    const disk = new Disk(
      {
        '/plan.campaign.md': strToU8(text),
        '/own/bin.png': picture,
        '/elsewhere/bin.png': picture,
        '/elsewhere/look.dotx': look,
      },
      { links: ['/elsewhere'] },
    );
    const registration = vscode.workspace.registerFileSystemProvider('linked', disk);
    const { showErrorMessage } = vscode.window;
    const asked: string[] = [];
    const answer = async (message: string, ...rest: unknown[]) => {
      asked.push(message);
      return rest.find((item) => item === 'Export Without It');
    };
    Object.assign(vscode.window, { showErrorMessage: answer });
    try {
      const { document } = await openFile(vscode.Uri.parse('linked:/plan.campaign.md'));
      assert.ok(await run('exportToWord', document.uri, vscode.Uri.parse('linked:/plan.docx')));
      const files = unzipSync(disk.files.get('/plan.docx')!);
      assert.equal(Object.keys(files).filter((path) => path.startsWith('word/media/')).length, 1);
      assert.notEqual(paper(strFromU8(files['word/document.xml']!)), '11000');
      assert.match(asked.join(), /outside the folder/);
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
      await closeAll();
      registration.dispose();
    }
  });

  it('are opened when they are ready, where the settings say so', async () => {
    await set('openAfter', true);
    const { document } = await openText(plan());
    const target = freshUri('.docx');
    await run('exportToWord', document.uri, target);
    const isOpen = () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label === target.path.split('/').at(-1)),
      );
    await waitFor('the document to open', isOpen);
  });
});
