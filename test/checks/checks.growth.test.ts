import { checks } from '../../src/checks/index.ts';
import { findProblems, fixesFor } from '../../src/checks/run.ts';
import type { DocumentContext } from '../../src/portfolio/context.ts';
import { assertProportional } from '../growth.ts';
import { check, exampleOptions, withFences } from '../support.ts';

/** A plan or register in which each entry of each list of a check's example stands so many times. */
function repeated(example: string, count: number): string {
  const [, head = '', yaml = '', tail = ''] = /^(---\n)(.*?)(\n---(?:\n.*)?)$/s.exec(
    withFences(example).trimEnd(),
  )!;
  const parts = yaml.split(/\n(?=\S)/).map((part) => {
    const [key = '', ...entries] = part.split(/\n(?= {2}- )/);
    if (entries.length === 0) return part;
    const all = Array.from({ length: count }, (_, index) =>
      entries.map((entry) =>
        entry.replace(/^( {2}- (?:\{ ?)?(?:id|name|objective|activity): )(\S)/, `$1$2${index} `),
      ),
    );
    return [key, ...all.flat()].join('\n');
  });
  const body = tail.replace(/^\n---\n?/, '');
  return `${head}${parts.join('\n')}\n---\n${`${body}\n\n`.repeat(body.trim() === '' ? 1 : count)}`;
}

/** A check alone, with the fixes of the first of what it finds. */
function runAlone(code: string, context: DocumentContext): void {
  const others = Object.fromEntries(
    checks.filter((other) => other.code !== code).map((other) => [other.code, 'off' as const]),
  );
  for (const problem of findProblems(context, others).slice(0, 5)) fixesFor(problem, context);
}

describe('the cost of each check', () => {
  for (const one of checks)
    it(`grows in proportion to the plan: ${one.code}`, () =>
      assertProportional(
        25,
        async (count) => (await check(repeated(one.examples.bad, count), exampleOptions(one))).context,
        (context) => runAlone(one.code, context),
      ));
});
