import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { closeAll, freshUri, openText, waitFor } from '../support.ts';

const run = <Result>(name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`campaignPlan.${name}`, ...args);
const bytesOf = (file: vscode.Uri) => vscode.workspace.fs.readFile(file);
const textOf = async (file: vscode.Uri) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(file));
const documentOf = async (file: vscode.Uri) =>
  strFromU8(unzipSync(await bytesOf(file))['word/document.xml']!);

/** A plan with an activity today, in its file. */
async function planToday(title: string): Promise<void> {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  await openText(
    `---\ncampaign: ${title}\naudiences: [Unpaid carers]\nactivities:\n  - {id: sent, activity: Letters of ${title}, date: ${day.join('-')}, channel: Letter, audience: Unpaid carers}\n---\n`,
  );
}

describe('All plans together', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('are a page for the meeting, a spreadsheet and a calendar, as the file’s ending says', async () => {
    await planToday('Grid test');
    const write = async (ending: string) => {
      const target = freshUri(ending);
      const written = await run<vscode.Uri>('exportGrid', { weeks: 2, target });
      assert.equal(written?.toString(), target.toString());
      return target;
    };
    const shows = async (ending: string, read: (file: vscode.Uri) => Promise<string>, what: RegExp) =>
      waitFor(`${what} in ${ending}`, async () => what.test(await read(await write(ending))));
    await shows('.docx', documentOf, /Letters of Grid test/);
    await shows('.csv', textOf, /^\uFEFF.*\r\n[\s\S]*Letters of Grid test/);
    await shows('.ics', textOf, /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Letters of Grid test/);
  });

  it('are a mix on paper', async () => {
    await planToday('Mix test');
    const target = freshUri('.docx');
    await waitFor('the mix with the plan’s audience', async () => {
      await run<vscode.Uri>('exportMix', { target });
      return /Unpaid carers/.test(await documentOf(target));
    });
  });
});
