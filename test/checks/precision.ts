import assert from 'node:assert/strict';
import { fixesFor } from '../../src/checks/run.ts';
import { applyEdits } from '../../src/text/text.ts';
import { assertRecorded } from '../recorded.ts';
import { type CheckOptions, check, planText, untranslated } from '../support.ts';
import { assertShortFirst } from './first-clause.ts';
import { sayingsOf } from './sayings.ts';

export interface Case extends CheckOptions {
  /** A whole file, or its frontmatter only. */
  readonly text: string;
  /** The exact words that the check points at, problem by problem. */
  readonly words?: readonly string[];
  /** What the first message says. */
  readonly says?: RegExp;
}

export interface Cases {
  /** What the check must find, by what it is. */
  readonly fires: Readonly<Record<string, string | Case>>;
  /** What it must be silent about, by what it is. */
  readonly silent: Readonly<Record<string, string | Case>>;
  /** The titles of the fixes that take the problem away, not merely keep a place for what is missing. */
  readonly mends?: RegExp;
}

/** Tests a check on cases with either sort of line ends, and every fix of what it finds. */
export function describeCheck(code: string, { fires, silent, mends }: Cases): void {
  describe(code, () => {
    for (const [what, given] of Object.entries(fires)) {
      it(`finds ${what}`, async () => {
        const { text, words, says, ...options } = caseOf(given);
        for (const eol of ['\n', '\r\n']) {
          const result = await check(withEnds(text, eol), options);
          const found = result.words(code).map((word) => word.replaceAll('\r\n', '\n'));
          if (words) assert.deepEqual(found, words);
          else assert.notEqual(found.length, 0, `it found only ${result.codes.join(', ') || 'nothing'}`);
          for (const { message } of result.problems) assertShortFirst(message);
          if (says) assert.match(result.problems.find((problem) => problem.code === code)!.message, says);
          await tryFixes(withEnds(text, eol), options, eol);
        }
        assert.deepEqual(await untranslated(withEnds(text, '\n'), options), []);
      });
    }

    it('says of each of them just what is recorded, and mends it so', async () => {
      const said: string[] = [];
      const told = new Set<string>();
      for (const [what, given] of Object.entries(fires)) {
        const { text: written, words: _, says: __, ...options } = caseOf(given);
        const text = withEnds(written, '\n');
        said.push(`# ${what}\n${sayingsOf(text, await check(text, options), code, told)}\n`);
      }
      assertRecorded(`test/checks/said/${code}.txt`, said.join('\n'));
    });

    for (const [what, given] of Object.entries(silent)) {
      it(`is silent about ${what}`, async () => {
        const { text, words: _, ...options } = caseOf(given);
        for (const eol of ['\n', '\r\n'])
          assert.deepEqual((await check(withEnds(text, eol), options)).words(code), []);
      });
    }
  });

  async function tryFixes(text: string, options: CheckOptions, eol: string) {
    const { problems, context } = await check(text, options);
    const count = (codes: readonly string[], wanted: string) =>
      codes.filter((other) => other === wanted).length;
    const before = problems.map((problem) => problem.code);
    for (const problem of problems.filter((other) => other.code === code)) {
      for (const { title, edits } of fixesFor(problem, context)) {
        if (!edits) continue;
        assert.ok(edits.length > 0, `${title}: changes nothing`);
        const fixed = applyEdits(text, edits);
        const { codes } = await check(fixed, options);
        for (const broken of ['frontmatter-syntax', 'invalid-value', 'missing-value'])
          assert.ok(count(codes, broken) <= count(before, broken), `${title}: ${broken} in\n${fixed}`);
        if (eol === '\r\n') assert.doesNotMatch(fixed, /(?<!\r)\n/, `${title}: line ends mixed in\n${fixed}`);
        if (mends?.test(title))
          assert.ok(count(codes, code) < count(before, code), `${title}: it is still found in\n${fixed}`);
      }
    }
  }
}

/** A plan whose objectives say this, each with a channel of its own. */
export function objectives(...statements: readonly string[]): string {
  const items = statements.map((text) => `  - objective: ${inYaml(text)}\n    channels: [Leaflet, Facebook]`);
  return `campaign: T\nobjectives:\n${items.join('\n')}`;
}

/** One case for each statement, named by it. */
export function each(
  statements: readonly string[],
  plan: (statement: string) => string = objectives,
): Record<string, string> {
  return Object.fromEntries(statements.map((text) => [`“${text}”`, plan(text)]));
}

/** One case for each statement, each of which the check must point at as a whole. */
export function eachWhole(statements: readonly string[]): Record<string, Case> {
  return Object.fromEntries(
    statements.map((text) => [`“${text}”`, { text: objectives(text), words: [text] }]),
  );
}

function inYaml(text: string): string {
  return /: | #|^[^\p{L}\p{N}]/u.test(text) ? JSON.stringify(text) : text;
}

function caseOf(given: string | Case): Case {
  return typeof given === 'string' ? { text: given } : given;
}

function withEnds(text: string, eol: string): string {
  return text.startsWith('---') ? text.replaceAll('\n', eol) : planText(text, eol);
}
