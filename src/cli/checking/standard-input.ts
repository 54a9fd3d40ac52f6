import type { FoundFile } from '../files/find.ts';

/** What standard input is called where nobody says it: a plan in the current folder. */
const usualName = 'stdin.campaign.md';

/**
 * What comes on standard input, as a file that was named.
 * @param name the path that it is checked under: the register around it holds for it, and it takes the place of the
 * file that is there
 */
export async function standardInput(name = usualName): Promise<FoundFile> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return { path: name, named: true, bytes: Buffer.concat(parts) };
}
