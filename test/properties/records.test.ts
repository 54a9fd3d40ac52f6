import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findProblems } from '../../src/checks/run.ts';
import { type CampaignDocument, readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { type PlanRecord, recordOf } from '../../src/portfolio/record.ts';
import { opened, today } from './faces.ts';
import { goodPlans, registers } from './generators/plans.ts';
import { anyText } from './generators/texts.ts';
import { holds } from './holds.ts';

describe('the record of any plan', () => {
  it('is the same once it was stored and read again', () =>
    holds(200, anyText, async (text) => {
      const { document } = await opened(text);
      if (document.kind !== 'plan') return;
      const record = recordOf(document);
      assert.deepEqual(JSON.parse(JSON.stringify(record)) as PlanRecord, record);
      const again = (await readDocument(document.name, text))!;
      assert.ok(again.kind === 'plan');
      assert.deepEqual(recordOf(again), record);
    }));
});

/** One thing that happens to a folder of plans. */
interface Event {
  readonly path: string;
  /** What the file holds from now on; undefined where it is deleted. */
  readonly text: string | undefined;
  /** Whether somebody asks for all problems before the next. */
  readonly isAsked: boolean;
}

const events: fc.Arbitrary<Event[]> = fc.array(
  fc.record({
    path: fc.constantFrom('a.md', 'b.campaign.md', 'in/c.campaign.md', 'in/r.md'),
    text: fc.oneof(
      { weight: 3, arbitrary: goodPlans },
      { weight: 1, arbitrary: registers },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    isAsked: fc.boolean(),
  }),
  { minLength: 2, maxLength: 8 },
);

/** What is known of each file: its problems, and what is around it. */
function known(library: Library, documents: ReadonlyMap<string, CampaignDocument>) {
  return [...documents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, document]) => ({
      path,
      register: library.registerFor(path)?.path,
      meets: library.meets(path),
      inUse: library.channelsInUse(today, path).map(({ name, plans }) => [name, plans]),
      problems: findProblems(library.contextFor(path, document, today)).map(
        ({ code, message, range }) => `${range.start} ${code} ${message}`,
      ),
    }));
}

describe('a library of plans after anything that happens to its files', () => {
  it('knows what one knows that is filled anew', () =>
    holds(60, events, async (all) => {
      const library = new Library();
      const documents = new Map<string, CampaignDocument>();
      for (const { path, text, isAsked } of all) {
        const document = text === undefined ? undefined : await readDocument(path, text);
        if (document) {
          library.set(path, document);
          documents.set(path, document);
        } else {
          library.delete(path);
          documents.delete(path);
        }
        if (isAsked) known(library, documents);
      }
      const anew = new Library();
      for (const [path, document] of documents) {
        anew.set(path, document);
        // What a plan said that can be read no more is known to the one that was there alone.
        const record = library.records().get(path);
        if (record?.reading === 'as last read') anew.setRecord(path, record);
      }
      assert.deepEqual(known(library, documents), known(anew, documents));
    }));
});
