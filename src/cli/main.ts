import packageJson from '../../package.json';
import { readArguments } from './arguments.ts';
import { type ExitCode, exitCodes } from './command.ts';
import { commands } from './commands/index.ts';
import { tuneEngine } from './engine.ts';
import { PlainError, UsageError } from './errors.ts';
import { print, remark, watchOutput } from './terminal.ts';
import { usageOf } from './usage.ts';

/** Does what the arguments say. */
async function main([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === '--version' || name === '-v') {
    print(`${packageJson.version}\n`);
    return exitCodes.clean;
  }
  const command = commands.find((other) => other.name === name);
  const isHelp = name === '--help' || name === '-h' || name === 'help';
  if (!command && !isHelp)
    throw new UsageError(name === undefined ? 'Say what to do.' : `There is no command “${name}”.`);
  const given = command && readArguments(rest, command.options);
  if (given) {
    tuneEngine(command.reads);
    return command.run(given.values, given.operands);
  }
  print(usageOf(commands));
  return exitCodes.clean;
}

watchOutput();
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = exitCodes.failed;
    const isPlain = error instanceof PlainError;
    remark(`campaign-plan: ${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`);
    if (error instanceof UsageError) remark('Try campaign-plan --help.\n');
  },
);
