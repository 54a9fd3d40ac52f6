import { fixesFor, type Problem } from '../../src/checks/run.ts';
import { readDocument } from '../../src/plan/document.ts';
import { applyEdits } from '../../src/text/text.ts';
import { commentsOf, countSlips, textsOf, textsWithin } from '../plan/data-texts.ts';
import { type Checked, type CheckOptions, check } from '../support.ts';

/** Words as choices and amounts are read: `TRADITIONAL` is traditional, and £1,200 is 1200. */
const asRead = (words: string) => words.toLowerCase().replaceAll(/[£,]/g, '');

type IsSame = (one: Problem, other: Problem) => boolean;

/** In a plan that was made by hand a fix leaves nothing of its check behind that was not there before. */
const ofOneCheck: IsSame = (one, other) => one.code === other.code;

/**
 * What is wrong with each fix of each problem of a text.
 * @param isSame whether a problem that is there after a fix is the one that it was to mend
 */
export async function harmsOf(
  name: string,
  text: string,
  more: CheckOptions = {},
  isSame = ofOneCheck,
): Promise<string[]> {
  const count = ({ problems }: Checked, problem: Problem) =>
    problems.filter((other) => isSame(other, problem)).length;
  const options = { ...more, name };
  const before = await check(text, options);
  const harms: string[] = [];
  for (const problem of before.problems) {
    for (const fix of fixesFor(problem, before.context)) {
      if (!fix.edits) continue;
      const say = (harm: string) => {
        const { line } = before.document.lines.position(problem.range.start);
        harms.push(`${line + 1} ${problem.code}, ${fix.title}: ${harm}`);
      };
      const fixed = applyEdits(text, fix.edits);
      const document = await readDocument(name, fixed);
      if (!document) say('no plan any more');
      else if (countSlips(document) > countSlips(before.document)) say('cannot be read any more');
      else {
        const after = await check(fixed, options);
        const isToFill = fix.edits.some(({ newText }) => /TBC/.test(newText));
        if (!isToFill && count(after, problem) >= count(before, problem)) say('the problem stays');
        const isComment =
          problem.code === 'unused-ignore' ||
          fix.edits.some(({ range }) => /#/.test(text.slice(range.start, range.end)));
        if (!isComment)
          for (const comment of commentsOf(before.document))
            if (!commentsOf(document).includes(comment)) say(`the comment ${comment} is gone`);
        const texts = textsOf(document);
        const replaced = fix.edits.map(({ range }) => text.slice(range.start, range.end)).join('\n');
        const values = fix.edits.flatMap(({ range }) => textsWithin(before.document, range));
        const had = textsOf(before.document);
        // What was cut at a comma is part of the whole text once that is in quotation marks.
        const anew = [...texts].flatMap(([words, now]) => (now > (had.get(words) ?? 0) ? [words] : []));
        for (const [words, often] of had) {
          if (
            (texts.get(words) ?? 0) < often &&
            !asRead([replaced, ...values, ...anew].join('\n')).includes(asRead(words))
          )
            say(`${JSON.stringify(words)} is gone`);
        }
      }
    }
  }
  return harms;
}
