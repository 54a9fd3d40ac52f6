import assert from 'node:assert/strict';
import { characterEntities } from 'character-entities';
import { decodeNamedCharacterReference } from '../build/named-characters.ts';

describe('the names of characters in what is packed', () => {
  it('mean what they mean to the Markdown reader', () => {
    for (const [name, character] of Object.entries(characterEntities))
      assert.equal(decodeNamedCharacterReference(name), character, name);
  });

  it('are none otherwise', () => {
    for (const name of ['', 'council', 'ampere', 'amp;', '#65', 'notit', 'toString'])
      assert.equal(decodeNamedCharacterReference(name), false, name);
  });
});
