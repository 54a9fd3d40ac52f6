import assert from 'node:assert/strict';
import { commandLine } from './support.ts';

describe('the command line', () => {
  const { run } = commandLine();

  for (const [what, args] of [
    ['no command', []],
    ['an unknown command', ['chekc', '.']],
    ['no path', ['check']],
    ['an unknown option', ['check', '.', '--fast']],
    ['an unknown format', ['check', '.', '--format', 'xml']],
    ['an unknown severity', ['check', '.', '--fail-on', 'fatal']],
    ['a day that is none', ['check', '.', '--today', 'tomorrow']],
  ] as const) {
    it(`exits 2 and says why on ${what}`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /campaign-plan: \S/);
    });
  }
});
