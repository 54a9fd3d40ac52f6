import assert from 'node:assert/strict';
import { catalogue } from '../../src/channels/catalogue.ts';
import { channelDirectory } from '../../src/channels/directory.ts';

describe('the catalogue of channels', () => {
  const directory = channelDirectory(undefined, undefined);

  for (const { id, name, aliases, measure } of catalogue) {
    it(`knows ${name} by all its names`, () => {
      for (const written of [name, ...aliases]) assert.equal(directory.find(written)?.id, id, written);
    });

    it(`says in a few words how ${name} is measured`, () => assert.match(measure, /^\p{L}[^.]{2,50}$/u));
  }
});
