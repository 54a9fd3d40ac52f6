// Opens a folder in two windows, each with an extension host of its own, and holds them to one plan.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openVSCode } from './pictures.mjs';

/** How long to wait for anything, in milliseconds: a busy machine needs some. */
const patience = 240_000;

const planName = 'bins.campaign.md';

/** @param {string} title @param {string} status @returns {string} a plan that meets any other one of these. */
const plan = (title, status) => `---
campaign: ${title}
status: ${status}
audiences: [Unpaid carers]
activities:
  - {date: 2027-03-01, activity: Questions, channel: Facebook, audience: Unpaid carers}
---
`;

/**
 * @param {string} what
 * @param {() => Promise<boolean>} condition
 * @returns {Promise<void>}
 */
async function until(what, condition) {
  for (const end = Date.now() + patience; !(await condition()); await delay(200))
    assert.ok(Date.now() < end, `Waited in vain for ${what}`);
}

/**
 * The problems that a window lists.
 * @param {import('./pictures.mjs').Window} window
 * @returns {Promise<string>}
 */
async function problemsIn({ page }) {
  return (await page.locator('.markers-panel .monaco-list-row').allInnerTexts()).join('\n');
}

/**
 * What two windows on one folder show of a plan that is written in one of them.
 * @returns {Promise<void>}
 * @throws when they do not agree.
 */
async function shareOnePlan() {
  const folder = await mkdtemp(path.join(tmpdir(), 'two-windows-'));
  await writeFile(path.join(folder, planName), plan('Bins', 'draft'));
  await writeFile(path.join(folder, 'jabs.campaign.md'), plan('Jabs', 'draft'));
  const first = await openVSCode({
    workspace: folder,
    installed: true,
    settings: { 'files.autoSave': 'off' },
  });
  try {
    first.page.context().setDefaultTimeout(patience);
    const second = await first.openAnother();
    const both = [first, second];
    for (const window of both) {
      await window.page.bringToFront();
      await window.openFile(planName);
      await window.runCommand('View: Toggle Problems');
      await until('the clash', async () => (await problemsIn(window)).includes('“Jabs” reaches'));
    }

    // What is typed in one window is its own, until it is saved.
    await first.page.bringToFront();
    await first.openFile(planName);
    await first.goTo(3, 'status: draft'.length + 1);
    await first.page.keyboard.type('ed');
    await until('the problem', async () => (await problemsIn(first)).includes('“drafted”'));
    assert.ok(!(await problemsIn(second)).includes('“drafted”'));
    await first.page.keyboard.press('Control+S');
    await until('it in the other', async () => (await problemsIn(second)).includes('“drafted”'));

    for (const window of both) {
      await window.page.bringToFront();
      await window.openFile(planName);
      await window.runCommand('Campaign Plan: Open Form');
      await window.page.locator('.tab', { hasText: 'Form: Bins' }).waitFor();
    }
    // From its form back to the text.
    await second.page.keyboard.press('Control+1');
    await second.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await second.goTo(2, 'campaign: Bins'.length + 1);
    await second.page.keyboard.type(' and boxes');
    await second.page.keyboard.press('Control+S');
    for (const { page } of both) await page.locator('.tab', { hasText: 'Form: Bins and boxes' }).waitFor();
    const saved = await readFile(path.join(first.workspace, planName), 'utf8');
    assert.equal(saved, plan('Bins and boxes', 'drafted'));
  } finally {
    await first.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What this tests, as it is printed. */
export const title = 'two windows on one folder share a plan: its text, its problems and its form';

/**
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTwoWindows() {
  try {
    await shareOnePlan();
    console.log(`  ✔ ${title}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`  ✘ ${title}`);
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
