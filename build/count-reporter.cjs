// A Mocha reporter: the usual one, which also writes how many tests passed and failed into a file.
// Usage: mocha --reporter build/count-reporter.cjs --reporter-option file=counts.json
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Dot {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const counts = { passed: this.stats.passes, failed: this.stats.failures };
      writeFileSync(options.reporterOptions.file, JSON.stringify(counts));
    });
  }
};
