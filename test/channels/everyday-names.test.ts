import assert from 'node:assert/strict';
import { catalogue } from '../../src/channels/catalogue.ts';
import { pluralLines, type SortLine, sortLines } from '../../src/channels/everyday-names.ts';
import { sortOf } from '../../src/channels/sorts.ts';

const known = new Map(catalogue.map((channel) => [channel.id, channel]));
const namesOf = ({ names }: SortLine) => names.split(',').map((name) => name.trim());

/** Names that are no channel by themselves: what is said there, or where another channel is. */
const beside: readonly SortLine['role'][] = ['setting', 'content', 'none'];

/** Names that more than their line tells: an address, people who are met, a word that stands for a vehicle. */
const readByMore = new Set([
  'z card',
  'lunch box',
  'mail drop',
  'guides',
  'cadets',
  'CAB',
  'opticians',
  'change.org',
  'clubhouse',
]);

describe('the table of everyday names', () => {
  for (const line of [...sortLines, ...pluralLines]) {
    const [first] = namesOf(line);
    it(`names in the line of “${first}” channels of a sort that there is`, () => {
      for (const name of namesOf(line)) assert.match(name, /[\p{L}\p{N}]/u);
      for (const id of [line.base, line.bought]) assert.ok(id === undefined || known.has(id), id);
    });
  }

  const told = new Set<string>();
  for (const line of sortLines) {
    const names = namesOf(line).filter((name) => !told.has(name));
    for (const name of names) told.add(name);
    if (beside.includes(line.role)) continue;
    it(`is what “${names[0]}” and the others of its line are read by`, () => {
      const base = line.base === undefined ? undefined : known.get(line.base);
      const { kind = base?.kind, peso = base?.peso, direction = base?.direction } = line;
      for (const name of names.filter((one) => !readByMore.has(one))) {
        const sort = sortOf(name);
        assert.ok(sort, name);
        assert.deepEqual(
          [sort.kind, sort.peso, sort.direction, sort.base],
          [kind, peso, direction, base],
          name,
        );
      }
    });
  }
});
