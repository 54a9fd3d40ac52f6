import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A program as it is started, and the exit codes with which it has done its work. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** Linters end with 1 where they find something. 0 alone unless said. */
  readonly codes?: readonly number[];
}

/** The first line that a program prints of its version; undefined where it is not installed. */
export async function versionOf(command: string): Promise<string | undefined> {
  try {
    return (await run({ command, args: ['--version'] })).split('\n')[0];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a shell tells what its children have cost: everywhere but on Windows. */
export const tellsCost = process.platform !== 'win32';

/**
 * Runs a program to its end.
 * @returns the CPU time, user and system, that it took with its own children, in milliseconds
 * @throws where it cannot be started, or ends with another code
 */
export async function cpuOf({ command, args, codes }: Program): Promise<number> {
  const script = '"$@" >/dev/null 2>&1; code=$?; times; exit $code';
  const said = await run({
    command: 'sh',
    args: ['-c', script, 'sh', command, ...args],
    ...(codes ? { codes } : {}),
  });
  // Two lines: what the shell took itself, and what its children took.
  const children = said.trim().split('\n').at(-1)!;
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) throw new Error(`The shell does not tell the cost of ${command}: ${said}`);
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

function run({ command, args, codes = [0] }: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== null && codes.includes(code)) resolve(output.join(''));
      else reject(new Error(`${command} ended with ${code}: ${output.join('').slice(-2000)}`));
    });
  });
}

/** Whether the system tells how much memory a process has had (Linux does). */
export const tellsMemory = process.platform === 'linux';

/**
 * Runs a program to its end and looks at its memory meanwhile, every two milliseconds.
 * @returns the most memory it had at a time (resident set, without its children), in MiB
 * @throws where it fails, or ends before it can be looked at
 */
export async function peakMemory({ command, args, codes = [0] }: Program): Promise<number> {
  const child = spawn(command, args, { stdio: 'ignore' });
  let peak = 0;
  const look = () => {
    const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(statusOf(child.pid))?.[1];
    if (kibibytes !== undefined) peak = Number(kibibytes) / 1024;
  };
  const watch = setInterval(look, 2);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(watch));
  if (code === null || !codes.includes(code)) throw new Error(`${command} ended with ${code}`);
  if (peak === 0) throw new Error(`${command} ended before its memory could be looked at`);
  return peak;
}

/** What the system says of a process; nothing once it has ended. */
function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
