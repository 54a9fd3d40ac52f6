/**
 * Leaves a test out, or all tests of a suite where its hook calls this, and prints why: nothing is left out in silence.
 * @throws always: it is how Mocha learns of it.
 */
export function skip(context: Mocha.Context, reason: string): never {
  console.log(`    Skipped: ${context.runnable().fullTitle()}: ${reason}.`);
  return context.skip();
}
