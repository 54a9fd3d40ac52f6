/**
 * The same text in memory of its own, for what is kept: one that was cut out of another keeps the whole of that in memory,
 * here a plan's.
 */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
