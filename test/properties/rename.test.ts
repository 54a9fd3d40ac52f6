import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findProblems } from '../../src/checks/run.ts';
import { definitions, references } from '../../src/features/named-things.ts';
import { rename } from '../../src/features/rename.ts';
import type { DocumentContext } from '../../src/portfolio/context.ts';
import { applyEdits } from '../../src/text/text.ts';
import { opened } from './faces.ts';
import { goodPlans } from './generators/plans.ts';
import { holds } from './holds.ts';

/** What refers to what in a plan, but for the names. */
function meaning({ document, channels }: DocumentContext): string[] {
  const target = new Map(
    definitions(document, channels).map(({ key, entry }) => [entry, key.split(' ')[0]!] as const),
  );
  const entries = [...target.keys()];
  return references(document, channels).map(({ entry }) =>
    entry === undefined ? 'defined elsewhere' : `${target.get(entry)} ${entries.indexOf(entry)}`,
  );
}

/** How often each check speaks. */
function spoken(context: DocumentContext): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of findProblems(context)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Names nobody has: what they say is no matter of a check. */
const newNames = fc.constantFrom('Zebra crossing', 'q7', 'Name: with “signs” # and more', "It's new", 'ŵ 🎉');

describe('renaming anything in any plan', () => {
  it('is refused, or keeps what refers to what', () =>
    holds(150, fc.tuple(goodPlans, newNames), async ([text, name]) => {
      const context = await opened(text);
      for (const { range } of definitions(context.document, context.channels)) {
        const renamed = rename(context, [], range.start, name);
        if ('refusal' in renamed) continue;
        const after = await opened(
          applyEdits(
            text,
            renamed.flatMap(({ edits }) => edits),
          ),
        );
        const where = JSON.stringify(text.slice(range.start, range.end));
        assert.deepEqual(meaning(after), meaning(context), where);
        assert.equal(spoken(after)['unknown-reference'], spoken(context)['unknown-reference'], where);
        assert.equal(spoken(after)['frontmatter-syntax'], spoken(context)['frontmatter-syntax'], where);
      }
    }));
});
