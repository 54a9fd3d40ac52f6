// A Mocha reporter: the usual one, which also writes how many tests passed and failed into a file, and tells the
// process that started it what is being done, so that this can be said of a test that hangs.
// Usage: mocha --reporter build/count-reporter.cjs --reporter-option file=counts.json
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class extends reporters.Dot {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const { EVENT_HOOK_BEGIN, EVENT_RUN_END, EVENT_TEST_BEGIN } = Runner.constants;
    for (const event of [EVENT_TEST_BEGIN, EVENT_HOOK_BEGIN])
      runner.on(event, (runnable) => process.send?.(runnable.fullTitle()));
    runner.once(EVENT_RUN_END, () => {
      const counts = { passed: this.stats.passes, failed: this.stats.failures };
      writeFileSync(options.reporterOptions.file, JSON.stringify(counts));
      process.send?.('what is left after the last test');
    });
  }
};
