import assert from 'node:assert/strict';
import { argumentReader, isCount, isIndex, isText, isTexts } from '../../../src/editor/commands/arguments.ts';

class Place {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

const isPlace = (given: unknown): given is Place => given instanceof Place;
const plan = new Place('jabs.campaign.md');
const folder = new Place('plans');

describe('the arguments of a command', () => {
  const choose = argumentReader({ plan: isPlace, objective: isIndex, channels: isTexts }, [
    'plan',
    'objective',
    'channels',
  ]);
  const begin = argumentReader({ title: isText, folder: isPlace }, ['title', 'folder'], ['folder']);

  it('are one object, whatever the order of its fields', () => {
    const told = { channels: ['Leaflet'], objective: 2, plan };
    assert.deepEqual(choose([told]), { plan, objective: 2, channels: ['Leaflet'] });
    // As a keybinding gives them.
    assert.deepEqual(choose([{ objective: 1 }]), { objective: 1 });
    assert.deepEqual(begin([{ title: 'Jabs' }]), { title: 'Jabs' });
  });

  it('are values one after the other, from menus and other extensions', () => {
    assert.deepEqual(choose([plan, 0, ['Leaflet']]), { plan, objective: 0, channels: ['Leaflet'] });
    assert.deepEqual(choose([undefined, 1]), { objective: 1 });
    assert.deepEqual(choose([plan, { groupId: 1 }]), { plan });
  });

  it('may begin with what the first value fits', () => {
    assert.deepEqual(begin(['Jabs', folder]), { title: 'Jabs', folder });
    assert.deepEqual(begin([folder, [folder]]), { folder });
  });

  it('are left out where they are missing or anything else', () => {
    for (const given of [[], [undefined], [null], ['words'], [7], [[]], [{}], [() => plan]])
      assert.deepEqual(choose(given), {}, JSON.stringify(given));
    for (const objective of [-1, 0.5, Number.NaN, '1', null])
      assert.deepEqual(choose([{ plan, objective }]), { plan });
    assert.deepEqual(choose([{ channels: ['Leaflet', 3], place: plan }]), {});
    assert.deepEqual(argumentReader({})([plan, 0]), {});
    const weeks = argumentReader({ weeks: isCount });
    for (const given of [0, -1, 1.5, '4', Number.POSITIVE_INFINITY])
      assert.deepEqual(weeks([{ weeks: given }]), {});
    assert.deepEqual(weeks([{ weeks: 4 }]), { weeks: 4 });
  });
});
