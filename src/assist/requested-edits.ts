import * as z from 'zod';
import { addToList } from '../plan/edit/texts-in-list.ts';
import { leastEdit, lineEnding, movedRange, type TextEdit, touch } from '../text/text.ts';
import { asSeen } from './as-data.ts';
import type { CheckedDocument } from './plans-in-reach.ts';
import { editFixes, lineOf } from './problem-data.ts';
import { objectiveNumber } from './suggest-channels.ts';
import { ToolError } from './tool-error.ts';

/** How much may be changed at once: things, and UTF-16 code units of each. */
const most = { changes: 50, text: 20_000 };

const words = z.string().max(most.text);

/** What an assistant may ask to be changed. */
export const changesInput = {
  replacements: z
    .array(
      z.strictObject({
        old: words.min(1).describe('Words of the file, exactly, and enough of them to stand there once only'),
        new: words.describe('What is to stand in their place'),
      }),
    )
    .max(most.changes)
    .default([]),
  channels: z
    .array(
      z.strictObject({
        objective: objectiveNumber,
        add: z.array(z.string().min(1).max(200)).min(1).max(20).describe('Names of channels'),
      }),
    )
    .max(most.changes)
    .default([])
    .describe('Channels to be chosen for objectives besides those that are'),
  fixes: z
    .array(
      z.strictObject({
        line: z.int().min(1).describe('The problem’s line'),
        fix: z.string().max(1000).describe('The fix’s title, as checking the plan gives it'),
      }),
    )
    .max(most.changes)
    .default([]),
};

const changes = z.strictObject(changesInput);

export type RequestedChanges = z.output<typeof changes>;

/**
 * The least edits that make what was asked for.
 * @throws {ToolError} where something of it cannot be made, or nothing is asked for
 */
export function requestedEdits(checked: CheckedDocument, asked: RequestedChanges): readonly TextEdit[] {
  const groups = [
    ...asked.replacements.map((each) => [replacement(checked.document.text, each)]),
    ...asked.channels.map((each) => channelEdits(checked, each)),
    ...asked.fixes.map((each) => fixEdits(checked, each)),
  ];
  const edits: TextEdit[] = [];
  for (const group of groups) {
    if (group.some((edit) => edits.some((other) => touch(edit, other))))
      throw new ToolError('Two of the changes touch the same words: propose one after the other.');
    edits.push(...group);
  }
  if (edits.every(({ range, newText }) => checked.document.text.slice(range.start, range.end) === newText))
    throw new ToolError('Nothing would be changed: say what is to be replaced, added or fixed.');
  return edits;
}

function replacement(text: string, { old, new: wanted }: RequestedChanges['replacements'][number]): TextEdit {
  const pattern = new RegExp(escaped(old).replace(/\r\n?|\n/g, '(?:\\r\\n?|\\n)'), 'g');
  const [place, another] = text.matchAll(pattern);
  if (!place)
    throw new ToolError('Words that are to be replaced do not stand in the file: copy them exactly.');
  if (another)
    throw new ToolError(
      'Words that are to be replaced stand in the file more than once: give those around them too.',
    );
  const { range, newText } = leastEdit(place[0], asSeen(wanted).replaceAll('\n', lineEnding(text)));
  return { range: movedRange(range, place.index), newText };
}

function channelEdits(
  { document }: CheckedDocument,
  { objective: number, add }: RequestedChanges['channels'][number],
): readonly TextEdit[] {
  const objective = document.kind === 'plan' ? document.plan.objectives[number - 1] : undefined;
  if (!objective) throw new ToolError(`There is no objective ${number}.`);
  return addToList(document, objective, 'channels', add.map(onOneLine));
}

function onOneLine(name: string): string {
  return asSeen(name).replace(/\s+/g, ' ').trim();
}

function fixEdits(checked: CheckedDocument, { line, fix: title }: RequestedChanges['fixes'][number]) {
  const fix = checked.problems
    .filter((problem) => lineOf(problem, checked) === line)
    .flatMap((problem) => editFixes(problem, checked))
    .find((each) => asSeen(each.title) === asSeen(title));
  if (!fix) throw new ToolError(`No problem on line ${line} has a fix of that title.`);
  return fix.edits;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
