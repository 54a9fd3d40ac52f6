// Measures the grid's panel in a real VS Code, over 10,000 made-up plans with 20,000 activities: a step of scrolling, and
// a filter until its answer is drawn. Times are of the clock: run it on a machine that is otherwise quiet.
//
// Usage: node build/bundle.mjs --minify && node test/bench/panel.mjs [PLANS] [--json]
// With --json the medians alone are printed, in milliseconds: test/bench/panel.ts reads them.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openVSCode } from '../host/pictures.mjs';

/** What is aimed at, in milliseconds. */
const targets = { scroll: 16, filter: 50 };

/** So many steps of scrolling are measured. */
const steps = 200;

const filters = ['talk', 'unpaid carers', 'talk 99', 'a', 'reminder', 'nothing like it', ''];

const audiences = ['Unpaid carers', 'Parents', 'Students', 'Households', 'Older people', 'Tenants', 'Staff'];
const channels = ['Leaflet', 'Facebook', 'Letter', 'Local radio', 'Drop-in event', 'Website', 'Poster'];

/**
 * A plan with two activities.
 * @param {number} index
 * @returns {string}
 */
function madeUpPlan(index) {
  const audience = audiences[index % audiences.length];
  const day = (/** @type {number} */ which) =>
    new Date(Date.now() + (((index * 13 + which * 29) % 340) - 60) * 86_400_000).toISOString().slice(0, 10);
  const channel = (/** @type {number} */ which) => channels[(index * 5 + which * 3) % channels.length];
  return `---
campaign: Campaign ${index} for ${audience?.toLowerCase()}
service: Service ${index % 40}
audiences: [${audience}]
activities:
  - {date: ${day(0)}, activity: Talk ${index}, channel: ${channel(0)}, audience: ${audience}, owner: Sam}
  - {date: ${day(1)}, activity: Reminder ${index}, channel: ${channel(1)}, audience: ${audience}, owner: Sam}
---
`;
}

/**
 * Scrolls by one row at a time.
 * @param {import('playwright-core').Frame} frame
 * @returns {Promise<number[]>} how long script, style and layout of each step took, in milliseconds.
 */
function scrollSteps(frame) {
  return frame.evaluate(async (count) => {
    const scroller = /** @type {HTMLElement} */ (document.querySelector('#scroller'));
    const sheet = /** @type {HTMLElement} */ (document.querySelector('#sheet'));
    const height = /** @type {HTMLElement} */ (document.querySelector('#probe .cell')).offsetHeight;
    const times = [];
    for (let step = 0; step < count; step++) {
      const from = performance.now();
      scroller.scrollTop += height;
      // It comes with the next picture otherwise, and with what else is done for that.
      scroller.dispatchEvent(new Event('scroll'));
      sheet.getBoundingClientRect();
      times.push(performance.now() - from);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return times;
  }, steps);
}

/**
 * Filters as if somebody typed.
 * @param {import('playwright-core').Frame} frame
 * @param {string} words
 * @returns {Promise<number>} how long it took until the answer was drawn, in milliseconds.
 */
function filterTime(frame, words) {
  return frame.evaluate(
    (filter) =>
      new Promise((resolve) => {
        const field = /** @type {HTMLInputElement} */ (document.querySelector('#filter'));
        const summary = /** @type {HTMLElement} */ (document.querySelector('#summary'));
        const from = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          // Drawing follows the summary in the same turn.
          queueMicrotask(() => {
            document.querySelector('main')?.getBoundingClientRect();
            resolve(performance.now() - from);
          });
        }).observe(summary, { childList: true, characterData: true, subtree: true });
        field.value = filter;
        field.dispatchEvent(new Event('input'));
      }),
    words,
  );
}

/**
 * @param {number[]} times
 * @param {number} part
 * @returns {number} the time that this part of them stays below.
 */
function quantile(times, part) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
}

/**
 * Prints a line of the table.
 * @param {string} what
 * @param {number[]} times
 * @param {number} target
 */
function print(what, times, target) {
  const [median, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  medians.push(median);
  if (asJson) return;
  console.log(
    `| ${what} | ${median.toFixed(1)} ms | ${most.toFixed(1)} ms | ≤ ${target} ms | ${median <= target ? 'yes' : 'no'} |`,
  );
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const asJson = values.json;
/** @type {number[]} */
const medians = [];
const count = Number(positionals[0] ?? 10_000);
const workspace = await mkdtemp(path.join(tmpdir(), 'campaign-plan-bench-'));
try {
  const folder = path.join(workspace, 'plans');
  await mkdir(folder);
  for (let index = 0; index < count; index++)
    await writeFile(path.join(folder, `plan-${index}.campaign.md`), madeUpPlan(index));
  const vscode = await openVSCode({ workspace });
  try {
    // The command is there as soon as the extension is.
    await vscode.page.locator('.activitybar .action-label[aria-label="Campaign Plan"]').first().waitFor();
    await vscode.runCommand('Campaign Plan: Open the Grid');
    const page = vscode.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    const sheet = page.locator('#sheet');
    await page.locator('[role=gridcell]').first().waitFor({ timeout: 600_000 });
    const frame = await (await sheet.elementHandle())?.ownerFrame();
    if (!frame) throw new Error('The panel has no page.');
    await page
      .locator('#summary')
      .filter({ hasText: String(count * 2) })
      .waitFor({ timeout: 600_000 });
    if (!asJson)
      console.log('| What | Median | 95 of 100 | Target | Met |\n| --- | ---: | ---: | ---: | --- |');
    print('A step of scrolling', await scrollSteps(frame), targets.scroll);
    for (const view of ['weeks', 'mix']) {
      await page.locator(`label[for=view-${view}]`).click();
      await page
        .locator(view === 'mix' ? '#mix table' : '[role=gridcell]')
        .first()
        .waitFor();
      const times = [];
      for (const filter of [...filters, ...filters, ...filters]) {
        // The first of each is the first that anybody types.
        times.push(await filterTime(frame, filter));
        await vscode.page.waitForTimeout(200);
      }
      print(`A filter, ${view}`, times, targets.filter);
    }
    if (asJson) console.log(JSON.stringify(medians));
  } finally {
    await vscode.close();
  }
} finally {
  await rm(workspace, { recursive: true, force: true });
}
