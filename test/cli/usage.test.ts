import assert from 'node:assert/strict';
import { choice, flag, text } from '../../src/cli/arguments.ts';
import { defineCommand, exitCodes } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { usageOf } from '../../src/cli/usage.ts';
import { commandLine } from './support.ts';

const run = async () => exitCodes.clean;

const paint = defineCommand({
  name: 'paint',
  operands: 'WALL…',
  description: ['paints walls, one after the other,', 'from the left to the right'],
  reads: 'one file',
  options: {
    output: text('FILE', { short: 'o' }),
    colour: choice(['red', 'green'], 'red', { help: ['what they are to look like;', 'red unless said'] }),
    brush: text('BRUSH', { help: [`paints with this brush, ${'and again, '.repeat(8)}until it is worn`] }),
    'no-brush': flag({ insteadOf: 'brush', help: ['paints with the hands'] }),
    'leave-the-windows-alone': flag(),
  },
  run,
});
const go = defineCommand({
  name: 'go',
  operands: '[PLACE]',
  description: ['leaves'],
  reads: 'one file',
  options: {},
  run,
});

describe('the usage text', () => {
  it('is made of what the commands declare', () => {
    assert.equal(
      usageOf([paint, go]),
      `Usage:
  campaign-plan paint WALL… [-o FILE] [--colour red|green]
                      [--brush BRUSH | --no-brush] [--leave-the-windows-alone]
  campaign-plan go [PLACE]

paint   paints walls, one after the other, from the left to the right
          --colour    what they are to look like; red unless said
          --brush     paints with this brush, and again, and again, and again,
                      and again, and again, and again, and again, and again,
                      until it is worn
          --no-brush  paints with the hands
go      leaves

Exit codes: 0 no problems, 1 problems, 2 wrong use, or a file that cannot be
            read or written.
`,
    );
  });

  for (const command of commands) {
    it(`takes lines of 80 characters at most, and has ${command.name}`, () => {
      const lines = usageOf(commands).split('\n');
      assert.deepEqual(
        lines.filter((line) => line.length > 80),
        [],
      );
      assert.ok(lines.some((line) => line.startsWith(`  campaign-plan ${command.name} `)));
    });
  }

  describe('of the program', () => {
    const { run: program } = commandLine();

    it('is printed wherever help is asked for', () => {
      const asked = [['--help'], ['-h'], ['help'], ...commands.map(({ name }) => [name, '--help'])];
      for (const args of asked)
        assert.deepEqual(program(...args), { status: 0, stdout: usageOf(commands), stderr: '' });
    });
  });
});
