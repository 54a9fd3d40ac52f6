import assert from 'node:assert/strict';
import { severalNames } from '../../src/channels/several.ts';

const known = new Set(['Facebook', 'X', 'Leaflet', 'Radio', 'TV', 'Social media', 'Posters']);
const isKnown = (name: string) => known.has(name);

describe('several names in one text', () => {
  for (const [text, names] of [
    ['Facebook, X', ['Facebook', 'X']],
    ['Facebook/Leaflet; TV', ['Facebook', 'Leaflet', 'TV']],
    ['Radio and TV', ['Radio', 'TV']],
    ['Radio & TV', ['Radio', 'TV']],
    ['Zorbing, Facebook', ['Zorbing', 'Facebook']],
    ['Facebook', []],
    ['Zorbing, Whatnot', []],
    ['Zorbing and Facebook', []],
    // What stands behind a colon or a dash, or in brackets, is said of the name before it.
    ['Posters: Facebook, X', []],
    ['Posters – Facebook, X', []],
    ['Social media (Facebook, X)', []],
    ['Social media (Facebook, X), Leaflet', ['Social media (Facebook, X)', 'Leaflet']],
    ['Radio and Open Spaces newsletter', []],
    [`Facebook, X${', more'.repeat(100)}`, []],
  ] as const)
    it(`are ${names.length > 0 ? names.join(' | ') : 'none'} in “${text.slice(0, 40)}”`, () => {
      assert.deepEqual(severalNames(text, isKnown), names);
    });

  it('are not parted within a name that is written so in a list', () => {
    const isWhole = (name: string) => name === 'Radio / TV adverts';
    assert.deepEqual(severalNames('Radio / TV adverts, Leaflet', isKnown, isWhole), [
      'Radio / TV adverts',
      'Leaflet',
    ]);
  });
});
