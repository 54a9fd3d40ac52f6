// Starts a browser without a window, driven by Playwright.
import { createRequire } from 'node:module';
import { findBrowsers, PlainError } from '../../../build/setup.mjs';

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Starts the first browser of this machine that starts.
 * @returns {Promise<import('playwright-core').Browser>} close it when done.
 * @throws {PlainError} when none of them starts.
 */
export async function launchBrowser() {
  const browsers = await findBrowsers();
  // Loaded only now, for it is not there before findBrowsers.
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  /** @type {string[]} */
  const failures = [];
  for (const { program, env } of browsers) {
    try {
      return await chromium.launch({
        executablePath: program,
        args: flags,
        env: { ...process.env, ...env },
        // A busy machine may take a minute; one that starts none will do so all the same.
        timeout: 300_000,
      });
    } catch (error) {
      failures.push(`${program}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (browsers.length === 0) throw new PlainError('Please install Chrome, Chromium or Edge: none was found.');
  throw new PlainError(`No browser could be started.\n${failures.join('\n')}`);
}
