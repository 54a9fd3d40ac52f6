import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fixesFor } from '../../src/checks/run.ts';
import { completionsAt } from '../../src/features/completion.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { unreadLines } from '../../src/plan/unread.ts';
import type { Range } from '../../src/text/text.ts';
import { check } from '../support.ts';

/** What is wrong with what is said of a text. */
async function faultsOf(text: string, name: string): Promise<string[]> {
  const { problems, context, document } = await check(text, { name });
  const faults: string[] = [];
  const isWithin = ({ start, end }: Range) => 0 <= start && start <= end && end <= text.length;
  for (const problem of problems) {
    if (!isWithin(problem.range)) faults.push(`${problem.code} points outside the text`);
    if (/undefined|\[object|NaN/.test(problem.message)) faults.push(problem.message);
    for (const { title, edits = [] } of fixesFor(problem, context))
      if (!edits.every(({ range }) => isWithin(range))) faults.push(`${title} writes outside the text`);
  }
  if (unreadLines(document).some((line) => line >= document.lines.count)) faults.push('a line that is none');
  for (const place of [text.length, Math.floor(text.length / 2)]) {
    if (completionsAt(context, place).some(({ range }) => !isWithin(range))) faults.push('a completion');
    hoverAt(context, place);
  }
  return faults;
}

const examples = ['new-bin-days', 'winter-vaccinations', 'library-hours-consultation'];

/** What is pasted or typed by mistake, some of it seen by nobody. */
const odd = [
  '\u202e',
  '\ud800',
  '\0',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\r',
  '\t',
  '👩‍👩‍👧',
  '---\n',
  '%YAML 1.2\n',
  '!!map ',
  '&a ',
  '*a',
  '[[[[',
];

describe('a plan that is half written', () => {
  for (const example of examples) {
    const name = `${example}.campaign.md`;
    const text = readFileSync(`media/examples/${name}`, 'utf8').slice(0, 4_000);

    it(`is read at every stage: ${example}`, async () => {
      for (let end = 0; end <= text.length; end += 13) {
        const faults = await faultsOf(text.slice(0, end), name);
        assert.deepEqual(faults, [], JSON.stringify(text.slice(0, end).slice(-60)));
      }
    });

    it(`is read with a piece cut out of it, or something odd put in: ${example}`, async () => {
      for (let at = 1, round = 0; at < text.length; at += 29, round++) {
        const cut = text.slice(0, at) + text.slice(at + 1 + (round % 37));
        const mixed = text.slice(0, at) + odd[round % odd.length]! + text.slice(at);
        for (const one of [cut, mixed])
          assert.deepEqual(await faultsOf(one, name), [], JSON.stringify(one.slice(at - 20, at + 40)));
      }
    });
  }
});
