import assert from 'node:assert/strict';
import { readConfiguration } from '../../src/config/document.ts';
import { ConfigurationLookup } from '../../src/config/lookup.ts';

describe('configurations of folders', () => {
  let lookup: ConfigurationLookup;
  beforeEach(async () => {
    lookup = new ConfigurationLookup();
    lookup.set('/a', await readConfiguration('x', 'people: [Ann]\nexclude: [old/, "*.draft.md"]\n'));
    lookup.set('/a/b', await readConfiguration('x', 'people: [Bob]\nexclude: ["!kept.draft.md"]\n'));
  });

  it('hold for what lies below, the nearest first', () => {
    assert.deepEqual(lookup.around('/a/c/plan.md')?.configuration.people, ['Ann']);
    assert.deepEqual(lookup.around('/a/b/c/plan.md')?.configuration.people, ['Bob']);
    assert.equal(lookup.around('/ab/plan.md'), undefined);
  });

  it('leave out what their patterns fit, unless a nearer one keeps it', () => {
    const paths = ['/a/old/x.md', '/a/x.draft.md', '/a/b/x.draft.md', '/a/b/kept.draft.md', '/a/x.md'];
    assert.deepEqual(
      paths.map((path) => lookup.leavesOut(path)),
      [true, true, true, false, false],
    );
  });

  it('tell when something changes', () => {
    const before = lookup.state;
    assert.ok(lookup.delete('/a/b'));
    assert.ok(!lookup.delete('/a/b'));
    assert.notEqual(lookup.state, before);
    assert.deepEqual(lookup.around('/a/b/plan.md')?.configuration.people, ['Ann']);
  });
});
