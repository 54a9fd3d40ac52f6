// Does a press officer's first hour in the real VS Code by keyboard alone, and pictures each step, to be looked at.
//
//   node test/host/first-hour.mjs [FOLDER]    (npm run first-hour; the extension as it was last built)
//
// Every step waits for what it must bring, so that the run fails where the way is blocked.
import assert from 'node:assert/strict';
import { access, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../build/setup.mjs';
import { openVSCode, stillPicture } from './pictures.mjs';

const pictures = path.resolve(process.argv[2] ?? path.join(root, 'dist/first-hour'));
const examples = path.join(root, 'media/examples');
const planName = 'quieter-streets-at-night';
/** The line of the new plan that says when it ends, from one. */
const endLine = 7;

/** @returns {Promise<string>} the folder of a small press office: its channel register, and notes that are no plan. */
async function pressOffice() {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-'));
  await copyFile(path.join(examples, 'channel-register.md'), path.join(folder, 'channel-register.md'));
  await writeFile(path.join(folder, 'notes.txt'), 'Ask Dee about the posters.\n');
  return folder;
}

const folder = await pressOffice();
const vscode = await openVSCode({
  workspace: folder,
  installed: true,
  settings: { 'files.autoSave': 'off' },
});
const { page } = vscode;
const { keyboard } = page;
const asked = page.locator('.quick-input-widget');
const rows = asked.locator('.monaco-list-row');
let number = 0;

/**
 * @param {string} name what the picture shows, as part of its file's name
 * @returns {Promise<void>}
 */
const picture = (name) =>
  vscode.screenshot(path.join(pictures, `${String(++number).padStart(2, '0')}-${name}.png`));

/**
 * Runs a command as somebody does who knows it by its name only.
 * @param {string} words
 * @returns {Promise<void>}
 */
async function command(words) {
  await keyboard.press('F1');
  await asked.locator('input').first().waitFor();
  await keyboard.insertText(words);
  await rows.first().filter({ hasText: words }).waitFor();
  await keyboard.press('Enter');
}

/**
 * Answers a question of the new plan.
 * @param {RegExp} question its words
 * @param {string} answer what is typed; nothing to take what stands there
 * @returns {Promise<void>}
 */
async function answer(question, answer) {
  await asked.getByText(question).or(asked.getByPlaceholder(question)).first().waitFor();
  await picture(
    `question-${
      answer
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, 20) || 'as-it-stands'
    }`,
  );
  if (answer !== '') await keyboard.insertText(answer);
  await keyboard.press('Enter');
}

/** @returns {Promise<string>} what has the focus, in its own words, in whatever frame. */
async function focused() {
  for (const frame of page.frames().reverse()) {
    const words = await frame
      .evaluate(() => {
        const element = document.activeElement;
        if (!element || ['BODY', 'IFRAME'].includes(element.tagName)) return '';
        const labels = /** @type {HTMLInputElement} */ (element).labels ?? [];
        const named = [...labels].map((label) => label.textContent).join(' ');
        return named || element.getAttribute('aria-label') || element.textContent || element.tagName;
      })
      // A frame may go while it is asked.
      .catch(() => '');
    if (words) return words;
  }
  return '';
}

/**
 * Goes on with the Tab key until something has the focus.
 * @param {RegExp} words what it says
 * @param {string} [key]
 * @returns {Promise<void>}
 */
async function tabTo(words, key = 'Tab') {
  const seen = [];
  for (let presses = 0; presses < 120; presses++) {
    const now = await focused();
    if (words.test(now)) return;
    seen.push(now.slice(0, 40));
    await keyboard.press(key);
  }
  assert.fail(`The ${key} key does not lead to ${words}; it led to: ${seen.slice(-40).join(' | ')}`);
}

/** Goes to the text of the plan, from wherever. @returns {Promise<void>} */
async function toText() {
  await keyboard.press('Control+1');
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

/**
 * Waits until a page within a window shows something.
 * @param {import('playwright-core').Page} window
 * @param {string} words
 * @returns {Promise<void>}
 */
async function shownIn(window, words) {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await Promise.all(
      // A frame may go while it is asked.
      window.frames().map((frame) =>
        frame
          .getByText(words)
          .first()
          .isVisible()
          .catch(() => false),
      ),
    );
    if (found.includes(true)) return;
    assert.ok(Date.now() < end, `No page shows “${words}”`);
    await window.waitForTimeout(200);
  }
}

try {
  await picture('begin');
  await command('Welcome: Open Walkthrough');
  await rows.filter({ hasText: 'Write your first campaign plan' }).waitFor();
  await keyboard.insertText('first campaign plan');
  await keyboard.press('Enter');
  await page.getByText('Look at the examples').first().waitFor();
  await picture('walkthrough');

  await tabTo(/^Open the Examples/);
  const opened = page.context().waitForEvent('page');
  await keyboard.press('Enter');
  const second = await opened;
  await second.locator('.tab').filter({ hasText: 'winter-vaccinations' }).first().waitFor();
  await second.locator('.tab').filter({ hasText: 'README' }).first().waitFor();
  await shownIn(second, 'What to try first');
  await writeFile(
    path.join(pictures, `${String(++number).padStart(2, '0')}-examples.png`),
    await stillPicture(second),
  );
  await second.close();
  await page.bringToFront();

  await tabTo(/Begin your own plan/);
  await keyboard.press('Enter');
  await picture('walkthrough-new-plan');

  await command('Create: New File...');
  await rows.filter({ hasText: 'Campaign Plan' }).first().waitFor();
  await picture('new-file');
  await keyboard.press('ArrowDown');
  await asked.locator('.monaco-list-row.focused').filter({ hasText: 'Campaign Plan' }).waitFor();
  await keyboard.press('Enter');
  await answer(/called/, 'Quieter streets at night');
  await answer(/kind of plan/, 'Council');
  await answer(/organisation/, '');
  await answer(/begin/, '1 March 2027');
  await answer(/end/, '30 June 2027');
  await answer(/For whom/, 'People who live near late bars; bar owners');
  await answer(/have changed/, 'Complaints about noise at night fall from 40 to 20 a month by June 2027');
  await page.locator('.tab.active').filter({ hasText: planName }).waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
  await picture('new-plan');

  await command('Campaign Plan: Choose Channels for Objective…');
  await rows.nth(3).waitFor();
  await picture('choose-channels');
  for (let ticked = 0; ticked < 3; ticked++) {
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
  }
  await picture('channels-ticked');
  await keyboard.press('Enter');
  await asked.waitFor({ state: 'hidden' });
  await picture('channels-chosen');
  await keyboard.press('Control+S');

  await command('Campaign Plan: Open Form');
  const form = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await form.getByLabel('Lead').first().waitFor();
  await picture('form');
  await tabTo(/^Lead/);
  await keyboard.insertText('Sam Okoro');
  await keyboard.press('Tab');
  await page.locator('.view-line').filter({ hasText: 'lead: Sam Okoro' }).first().waitFor();
  await picture('form-changed');
  await tabTo(/^Add “Risks”/, 'Shift+Tab');
  await keyboard.press('Enter');
  await page
    .locator('.view-line')
    .filter({ hasText: /^risks:/ })
    .first()
    .waitFor();
  await picture('form-mended');
  await keyboard.press('Control+Z');
  await page
    .locator('.view-line')
    .filter({ hasText: /^risks:/ })
    .first()
    .waitFor({ state: 'detached' });
  await form.getByText('Taken back.').waitFor();
  await picture('form-undone');
  await toText();
  await keyboard.press('Control+S');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('1st April 2027'));
  await vscode.goTo(endLine, 1);
  await keyboard.press('Shift+End');
  await keyboard.insertText('end: ');
  await keyboard.press('Control+V');
  await page.locator('.post-edit-widget').first().waitFor();
  await picture('pasted');
  await keyboard.press('Control+S');

  await command('Campaign Plan: Show as People Read It');
  await page.locator('.tab').filter({ hasText: 'Preview' }).first().waitFor();
  await picture('preview');

  await toText();
  await command('Campaign Plan: Export to Word…');
  await asked.locator('input').first().waitFor();
  await picture('export-where');
  await keyboard.press('Enter');
  await page.locator('.explorer-folders-view').getByText(`${planName}.docx`).first().waitFor();
  await picture('exported');

  const plan = await readFile(path.join(vscode.workspace, `${planName}.campaign.md`), 'utf8');
  for (const said of ['organisation: Elmfield Borough Council', 'lead: Sam Okoro', '- name: bar owners'])
    assert.ok(plan.includes(said), `The plan does not say “${said}”:\n${plan}`);
  assert.match(plan, /channels: \[.+, .+, .+\]/);
  await access(path.join(vscode.workspace, `${planName}.docx`));
  console.log(`${number} pictures are in ${pictures}`);
} catch (error) {
  for (const [index, window] of page.context().pages().entries())
    await window.screenshot({ path: path.join(pictures, `stopped-${index + 1}.png`) });
  throw error;
} finally {
  await vscode.close();
  await rm(folder, { recursive: true, force: true });
}
