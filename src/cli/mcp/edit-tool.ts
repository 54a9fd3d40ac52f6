import * as z from 'zod';
import { answerText } from '../../assist/answer.ts';
import type { PlansInReach } from '../../assist/plans-in-reach.ts';
import { proposeEdit, proposeEditTool } from '../../assist/propose-edit.ts';
import { ToolError } from '../../assist/tool-error.ts';
import { diffOf, writeFixed } from '../checking/fix.ts';

/** The tool that proposes edits, and writes just those that were shown before and accepted by a person. */
export const acceptableEditTool = {
  ...proposeEditTool,
  description: `${proposeEditTool.description} Without “accept” it answers with the difference: show that to the person. Where they agree, call it again with the same arguments and, as “accept”, the proposal that the answer named.`,
  input: proposeEditTool.input.extend({
    accept: z
      .string()
      .max(100)
      .optional()
      .describe('The proposal that a person has seen and accepted: only then is the file written'),
  }),
};

const next = {
  ask: 'Nothing is written yet. Show the difference to the person, and ask whether to write it.',
  done: 'The file is written.',
};

/**
 * Works out an edit and says what it would change, or writes it where it is the one that was accepted.
 * @throws {ToolError} where it cannot be made, or is another one
 * @throws {PlainError} where the file has changed meanwhile, or cannot be written; it is as it was then
 */
export async function proposeOrWrite(
  { accept, ...input }: z.output<typeof acceptableEditTool.input>,
  plans: PlansInReach,
): Promise<string> {
  const { path, before, after, fingerprint, solved, brought } = await proposeEdit(input, plans);
  if (accept !== undefined && accept !== fingerprint)
    throw new ToolError('That is not the proposal that was accepted: show the difference once more.');
  const file = plans.nameOf(path);
  if (accept === undefined) {
    const difference = await diffOf(file, before.text, after.text);
    return answerText({ file, proposal: fingerprint, difference, solved, brought }, next.ask);
  }
  await writeFixed(path, before, after);
  return answerText({ file, fingerprint, solved, brought }, next.done);
}
