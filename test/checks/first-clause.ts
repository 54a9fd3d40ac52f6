import assert from 'node:assert/strict';

/** So much of a message the Problems list shows in a narrow window. */
const room = 60;

/** A message up to the mark that ends its first clause. */
export function firstClause(message: string): string {
  return /^.*?(?=[.:;,](?:\s|$)| –|$)/s.exec(message)![0];
}

/** Holds that a message tells the fault before anything else: whole, in few words and without the plan's own. */
export function assertShortFirst(message: string): void {
  const clause = firstClause(message);
  assert.ok(clause.length <= room, `${clause.length} characters before it says what is wrong: ${message}`);
  assert.ok(clause.split(' ').length >= 3, `no whole fault in its first clause: ${message}`);
  assert.doesNotMatch(clause, /[“”]/, `words of the plan before the fault: ${message}`);
}
