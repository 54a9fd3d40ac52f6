import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end.
 * @returns what it printed
 * @throws where it cannot be started, or its exit code is not 0
 */
export function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output.join(''));
      else reject(new Error(`${program} ended with ${code}: ${output.join('')}`));
    });
  });
}

/** The first line that a program prints of its version; undefined where it is not installed. */
export function versionOf(program: string): Promise<string | undefined> {
  return run(program, ['--version']).then(
    (output) => output.split('\n')[0],
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
}

/** Whether the system tells how much memory a process has had (Linux does). */
export const tellsMemory = process.platform === 'linux';

/**
 * Runs a program to its end and looks at its memory meanwhile, every two milliseconds.
 * @returns the most memory it had at a time (resident set, without its children), in MiB
 * @throws where it fails, or ends before it can be looked at
 */
export async function peakMemory(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { stdio: 'ignore' });
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
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  if (peak === 0) throw new Error(`${program} ended before its memory could be looked at`);
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
