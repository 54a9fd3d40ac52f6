import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findProblems } from '../../src/checks/run.ts';
import { type PlanDocument, readDocument } from '../../src/plan/document.ts';
import { addDays } from '../../src/plan/values/dates.ts';
import { type GridItem, gridOf } from '../../src/portfolio/grid.ts';
import { Library } from '../../src/portfolio/library.ts';
import { planText } from '../support.ts';
import { holds } from './holds.ts';

const today = '2027-02-01';

const register = (perAudience: number, perChannel: number) =>
  planText(`register: R
audiences:
  - { id: adults, name: Adults }
  - { id: carers, name: Carers, part_of: adults }
  - { name: Young carers, part_of: carers }
  - { name: Older residents, part_of: adults }
limits: { per_audience: ${perAudience}, per_channel: ${perChannel} }`);

const activities = fc
  .record({
    start: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-10-01', days)),
    days: fc.constantFrom(0, 0, 3, 30, 90, 200, 300),
    audiences: fc.array(
      fc.constantFrom('Adults', 'Carers', 'Young carers', 'Older residents', 'Own', 'Nobody knows them'),
      { maxLength: 2 },
    ),
    channel: fc.constantFrom('Letter', 'Facebook', 'Poster'),
    isInternal: fc.integer({ max: 9, min: 0 }).map((one) => one === 0),
  })
  .map(
    ({ start, days, audiences, channel, isInternal }) =>
      `  - { start: ${start}, end: ${addDays(start, days)}, activity: A, channel: ${channel}, audience: [${audiences.join(', ')}]${isInternal ? ', visibility: internal' : ''} }`,
  );

const plans = fc.array(fc.array(activities, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
const limit = fc.integer({ min: 1, max: 4 });

describe('plans that meet', () => {
  it('are the same for the grid, for the checks and before these are asked', () =>
    holds(60, fc.tuple(plans, limit, limit), async ([all, perAudience, perChannel]) => {
      const library = new Library();
      library.set('register.md', (await readDocument('register.md', register(perAudience, perChannel)))!);
      const documents = new Map<string, PlanDocument>();
      for (const [index, lines] of all.entries()) {
        const path = `${index}.campaign.md`;
        const text = planText(`campaign: P${index}\naudiences: [Own]\nactivities:\n${lines.join('\n')}`);
        const document = await readDocument(path, text);
        assert.ok(document?.kind === 'plan');
        documents.set(path, document);
        library.set(path, document);
      }
      const grid = gridOf(library, { from: '2026-09-01', to: '2028-12-31', today, internal: true });
      const groups = [...grid.clashes, ...grid.pressure, ...grid.overload].map(({ items }) => pathsOf(items));
      for (const [path, document] of documents) {
        const said = findProblems(library.contextFor(path, document, today)).filter(
          ({ code }) => code === 'clash' || code === 'contact-pressure',
        );
        // What a plan does by itself is its own doing.
        const isInGrid = groups.some((paths) => paths.size > 1 && paths.has(path));
        const messages = said.map(({ message }) => message).join('\n');
        assert.equal(said.length > 0, isInGrid, `${path} in the grid: ${isInGrid}; ${messages}`);
        assert.equal(library.meets(path), isInGrid, path);
      }
    }));
});

function pathsOf(items: readonly GridItem[]): ReadonlySet<string> {
  return new Set(items.map(({ path }) => path));
}
