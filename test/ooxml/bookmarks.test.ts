import assert from 'node:assert/strict';
import { BookmarkNames, type Landmark, objectiveKey, readBookmark } from '../../src/ooxml/bookmarks.ts';

/** What Word takes for a name. */
const allowed = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;

describe('the bookmarks of an exported document', () => {
  it('say where they stand to those who read them', () => {
    const names = new BookmarkNames();
    assert.deepEqual(readBookmark(names.atLine(11)), { kind: 'line', line: 11 });
    assert.deepEqual(readBookmark(names.atLine(11)), { kind: 'line', line: 11 });
    assert.deepEqual(readBookmark(names.of({ kind: 'title' })), { kind: 'title' });
    for (const kind of ['heading', 'contents'] as const) {
      for (const number of [1, 12, 123_456])
        assert.deepEqual(readBookmark(names.of({ kind, number })), { kind, number });
    }
    const ids = ['right-bin', 'Wave 1–2', 'Ysgol Gyfun Ŵyr', '2027', 'x'.repeat(80), '𠮷'.repeat(30)];
    for (const [index, id] of ids.entries()) {
      const name = names.of({ kind: 'objective', number: index + 1, id });
      assert.deepEqual(readBookmark(name), { kind: 'objective', key: objectiveKey(id) }, name);
    }
    for (const id of [undefined, '', '—']) {
      const name = names.of({ kind: 'objective', number: 9, id });
      assert.deepEqual(readBookmark(name), { kind: 'objective', key: '9' });
    }
  });

  it('have names that Word takes, each once', () => {
    const names = new BookmarkNames();
    const ids = ['a', 'A', 'a!', 'x'.repeat(99), `${'x'.repeat(99)}2`, '𠮷'.repeat(30), undefined, '10', '8'];
    const landmarks: Landmark[] = [
      { kind: 'title' },
      { kind: 'heading', number: 999_999 },
      { kind: 'contents', number: 999_999 },
      ...ids.map((id, index) => ({ kind: 'objective' as const, number: index + 1, id })),
      { kind: 'objective', number: 999_999, id: 'x'.repeat(99) },
    ];
    const given = [
      ...landmarks.map((landmark) => names.of(landmark)),
      ...[0, 0, 0, 999_998, 999_998].map((line) => names.atLine(line)),
    ];
    for (const name of given) {
      assert.match(name, allowed);
      assert.ok(!/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(name), 'half a letter');
    }
    assert.equal(new Set(given.map((name) => name.toLowerCase())).size, given.length);
  });

  it('have the same name wherever they are spoken of', () => {
    const names = new BookmarkNames();
    const twins = [1, 2].map((number) => ({ kind: 'objective' as const, number, id: 'twin' }));
    const first = twins.map((twin) => names.of(twin));
    assert.deepEqual(
      twins.map((twin) => names.of(twin)),
      first,
    );
    assert.deepEqual(first, ['Objective_twin', 'Objective_2_twin']);
    assert.deepEqual(first.map(readBookmark), [
      { kind: 'objective', key: 'twin' },
      { kind: 'objective', key: 'twin' },
    ]);
  });

  it('say nothing where they are another’s', () => {
    for (const name of [
      '_GoBack',
      '_L0',
      '_L',
      '_Lx',
      '_L1_',
      '_L12345678',
      '_Heading_',
      'Objective_',
      '_Ref1',
      '',
    ])
      assert.equal(readBookmark(name), undefined, name);
  });
});
