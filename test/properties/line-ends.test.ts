import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findProblems, fixesFor } from '../../src/checks/run.ts';
import { silenceFixes } from '../../src/checks/silence.ts';
import { completionsAt } from '../../src/features/completion.ts';
import { foldsOf } from '../../src/features/folding.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { unreadLines } from '../../src/plan/unread.ts';
import type { DocumentContext } from '../../src/portfolio/context.ts';
import { recordOf } from '../../src/portfolio/record.ts';
import { applyEdits, type Range, type TextEdit } from '../../src/text/text.ts';
import { previewOf } from '../page/support.ts';
import { exportedBytes } from '../word/support.ts';
import { opened } from './faces.ts';
import { anyLines, anyPlaces, offsetsIn } from './generators/texts.ts';
import { holds } from './holds.ts';

const withCrlf = (text: string) => text.replaceAll('\n', '\r\n');
const withLf = (text: string) => text.replaceAll('\r\n', '\n');

/** Offsets of a text with CRLF as they would be with line feeds; no offset lies within a line's end. */
function offsetInLines(text: string) {
  return (offset: number) => offset - (text.slice(0, offset).match(/\r\n/g)?.length ?? 0);
}

/** What is found in a text and how it is mended, with its places as they are with line feeds. */
function findings(context: DocumentContext) {
  const { document } = context;
  const located = offsetInLines(document.text);
  const place = ({ start, end }: Range) => `${located(start)}–${located(end)}`;
  const result = (edits: readonly TextEdit[] = []) => withLf(applyEdits(document.text, edits));
  const problems = findProblems(context).map((problem) => ({
    code: problem.code,
    message: problem.message,
    place: place(problem.range),
    fixes: [...fixesFor(problem, context), ...silenceFixes(document, problem.check, problem)].map(
      ({ title, edits, command }) => ({ title, command, result: result(edits) }),
    ),
  }));
  return {
    problems,
    unread: unreadLines(document),
    folds: foldsOf(document),
    record: document.kind === 'plan' ? recordOf(document) : undefined,
  };
}

/** What can be written and what there is to know at an offset. */
function atOffset(context: DocumentContext, offset: number) {
  const located = offsetInLines(context.document.text);
  const place = ({ start, end }: Range) => [located(start), located(end)];
  const hover = hoverAt(context, offset);
  return {
    offers: completionsAt(context, offset).map(({ label, snippet, range }) => [
      label,
      snippet,
      ...place(range),
    ]),
    hover: hover && [...hover.paragraphs, ...place(hover.range)],
  };
}

describe('a text with CRLF', () => {
  it('has the problems, fixes and folds that it has with line feeds', () =>
    holds(150, anyLines, async (text) => {
      assert.deepEqual(findings(await opened(withCrlf(text))), findings(await opened(text)));
    }));

  it('is offered and told the same at each place', () =>
    holds(80, fc.tuple(anyLines, anyPlaces), async ([text, places]) => {
      const [lines, crlf] = [await opened(text), await opened(withCrlf(text))];
      for (const offset of offsetsIn(text, places)) {
        const there = withCrlf(text.slice(0, offset)).length;
        assert.deepEqual(atOffset(crlf, there), atOffset(lines, offset), `at ${offset}`);
      }
    }));

  it('gives the same Word document and preview', () =>
    holds(40, anyLines, async (text) => {
      const [lines, crlf] = [await exportedBytes(text), await exportedBytes(withCrlf(text))];
      assert.ok(Buffer.from(crlf.bytes).equals(lines.bytes), 'another document');
      assert.equal(await previewOf(withCrlf(text)), await previewOf(text));
    }));
});
