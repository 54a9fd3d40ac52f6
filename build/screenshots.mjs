// Takes the README's pictures of the editor, on the example plans. Usage: node build/screenshots.mjs
// Fonts of the system show in them: take them on a machine that has some.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openVSCode } from '../test/host/pictures.mjs';
import { load } from '../test/review/load.mjs';

const vscode = await openVSCode({ workspace: 'media/examples', size: { width: 1180, height: 680 } });
const { page } = vscode;
const take = (name) => vscode.screenshot(`media/screenshots/${name}.png`);
const toast = page.locator('.notifications-toasts');

try {
  await vscode.openFile('library-hours-consultation.campaign.md');
  await vscode.goTo(26);
  await vscode.goTo(37, 30);
  await vscode.waitForProblem();
  await page.locator('.codelens-decoration').first().waitFor();
  const place = await page.locator('.squiggly-error').first().boundingBox();
  await page.mouse.move(place.x + 60, place.y + 8, { steps: 5 });
  await page.locator('.monaco-hover .marker').first().waitFor();
  await take('problem');

  await page.keyboard.press('Escape');
  await vscode.goTo(37, 30);
  await vscode.openLightBulb();
  await take('quick-fix');

  await page.keyboard.press('Escape');
  await vscode.runCommand('Campaign Plan: Choose Channels for Objective…');
  await page.locator('.quick-input-list .monaco-list-row').nth(6).waitFor();
  await page.mouse.move(5, 670);
  await take('channel-picker');
  await page.keyboard.press('Escape');

  await vscode.openFile('recruitment-drive.campaign.md');
  await vscode.goTo(21, 26);
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row').nth(3).waitFor();
  // What the mouse rests on explains itself, with the path of the file.
  await page.mouse.move(5, 670);
  await page.locator('.monaco-hover').first().waitFor({ state: 'hidden' });
  await take('completion');
  await page.keyboard.press('Escape');

  await vscode.openFile('new-bin-days.campaign.md');
  await vscode.runCommand('View: Toggle Primary Side Bar Visibility');
  await vscode.runCommand('Markdown: Open Preview');
  const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await preview.getByText('Channels by objective').first().scrollIntoViewIfNeeded();
  await toast.waitFor({ state: 'hidden' });
  await take('preview');

  await vscode.runCommand('View: Close All Editors');
  await vscode.openFile('new-bin-days.campaign.md');
  await vscode.runCommand('Campaign Plan: Open Form');
  const form = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await form.getByLabel('Lead').first().waitFor();
  await form.getByRole('link', { name: /Objectives/ }).click();
  await take('form');
  await vscode.runCommand('View: Close All Editors');

  const plan = 'new-bin-days.campaign.md';
  const { circulated } = await load('support.ts');
  const returned = (await circulated(await readFile(path.join(vscode.workspace, plan), 'utf8')))
    .comment('that is as it should be', 'Do we know this, or do we think it?', {
      author: 'Priya Shah',
      replies: [['Sam Okoro', 'From the residents’ survey of June 2026.']],
    })
    .change('hear first', 'hear first, five weeks before', 'Priya Shah')
    .comment('Snow in the first week', 'Who decides at 6 am?', { author: 'Dee Hughes', isResolved: true });
  await writeFile(path.join(vscode.workspace, 'returned.docx'), returned.bytes());
  await vscode.openFile(plan);
  await vscode.runCommand('Campaign Plan: Bring Comments Back from Word…');
  await page.locator('.quick-input-title').filter({ hasText: 'came back' }).waitFor();
  await page.locator('.quick-input-widget input').first().fill(path.join(vscode.workspace, 'returned.docx'));
  const file = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'returned.docx' });
  await file.first().waitFor();
  await page.keyboard.press('Enter');
  const comments = page.locator('.comments-panel .monaco-list-row');
  await comments.nth(3).waitFor();
  await comments.filter({ hasText: 'five weeks' }).first().click();
  await page.locator('.review-widget').getByLabel('Accept as Edit').first().hover();
  await page.locator('.monaco-hover').filter({ hasText: 'Accept as Edit' }).first().waitFor();
  await take('comments');

  await page.locator('.activitybar .action-label[aria-label="Campaign Plan"]').first().click();
  await page.locator('.pane-body .monaco-list-row').filter({ hasText: 'New bin days' }).first().waitFor();
  await vscode.runCommand('View: Toggle Panel Visibility');
  await vscode.runCommand('View: Close All Editors');
  await vscode.runCommand('Campaign Plan: Open the Grid');
  const grid = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await grid.locator('[role=gridcell]').first().waitFor();
  await grid.locator('#today').click();
  await page.keyboard.press('Alt+PageDown');
  await grid.getByText('Feb', { exact: false }).first().waitFor();
  await take('grid');
} finally {
  await vscode.close();
}
