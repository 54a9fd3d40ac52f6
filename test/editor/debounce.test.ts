import assert from 'node:assert/strict';
import { Debouncer } from '../../src/editor/debounce.ts';

interface Page {
  readonly name: string;
  version: number;
  isClosed: boolean;
}

const page = (name: string): Page => ({ name, version: 1, isClosed: false });

/** Resolves once timers of no delay that were set before have run. */
const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Work that ends when the test says so, and notes for whom it began and whether its result counted. */
function slowWork() {
  const begun: string[] = [];
  const shown: string[] = [];
  const ends: (() => void)[] = [];
  const work = async (document: Page, isStale: () => boolean) => {
    const { name, version } = document;
    begun.push(`${name} ${version}`);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (!isStale()) shown.push(`${name} ${version}`);
  };
  return { begun, shown, work, end: (index: number) => ends[index]!() };
}

/** No test waits for so long: what is scheduled with it does not begin. */
const never = 1_000_000;

describe('debounced work', () => {
  it('begins once for a document, with what it is by then, and for each document by itself', async () => {
    const { begun, work } = slowWork();
    const debouncer = new Debouncer(0, work);
    const [one, other] = [page('one'), page('other')];
    debouncer.schedule(one);
    one.version = 2;
    debouncer.schedule(one);
    debouncer.schedule(other);
    assert.deepEqual(begun, []);
    await soon();
    assert.deepEqual(begun, ['one 2', 'other 1']);
  });

  it('begins after the delay that was asked for last', async () => {
    const { begun, work } = slowWork();
    const debouncer = new Debouncer(never, work);
    const one = page('one');
    debouncer.schedule(one);
    debouncer.schedule(one, 0);
    await soon();
    assert.deepEqual(begun, ['one 1']);
    debouncer.schedule(one, 0);
    debouncer.schedule(one);
    await soon();
    assert.deepEqual(begun, ['one 1']);
    debouncer.dispose();
  });

  it('is done at once instead of later where that is asked for', async () => {
    const { begun, shown, work, end } = slowWork();
    const debouncer = new Debouncer(0, work);
    const one = page('one');
    debouncer.schedule(one);
    const run = debouncer.run(one);
    assert.deepEqual(begun, ['one 1']);
    end(0);
    await run;
    await soon();
    assert.deepEqual(begun, ['one 1']);
    assert.deepEqual(shown, ['one 1']);
  });

  it('does not begin once it is cancelled or disposed of', async () => {
    const { begun, work } = slowWork();
    const debouncer = new Debouncer(0, work);
    const [one, other] = [page('one'), page('other')];
    debouncer.schedule(one);
    debouncer.schedule(other);
    debouncer.cancel(one);
    debouncer.dispose();
    await soon();
    assert.deepEqual(begun, []);
  });

  const changes: Readonly<Record<string, (document: Page, debouncer: Debouncer<Page>) => void>> = {
    'has another version': (document) => {
      document.version += 1;
    },
    'is closed': (document) => {
      document.isClosed = true;
    },
    'no longer takes part': (document, debouncer) => debouncer.cancel(document),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`is stale where the document ${what} meanwhile`, async () => {
      const { shown, work, end } = slowWork();
      const debouncer = new Debouncer(0, work);
      const one = page('one');
      const run = debouncer.run(one);
      change(one, debouncer);
      end(0);
      await run;
      assert.deepEqual(shown, []);
    });
  }

  it('is stale where it was begun anew, though it ends last', async () => {
    const { shown, work, end } = slowWork();
    const debouncer = new Debouncer(0, work);
    const one = page('one');
    const [earlier, later] = [debouncer.run(one), debouncer.run(one)];
    end(1);
    await later;
    assert.deepEqual(shown, ['one 1']);
    end(0);
    await earlier;
    assert.deepEqual(shown, ['one 1']);
  });
});
