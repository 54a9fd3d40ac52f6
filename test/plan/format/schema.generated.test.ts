import assert from 'node:assert/strict';
import { currentText } from '../../../build/generate/files.ts';
import { grammarWithKeys } from '../../../build/generate/grammar-keys.ts';
import { jsonSchemas } from '../../../build/generate/json-schema.ts';
import { referencePage } from '../../../build/generate/reference-page.ts';

describe('the schema', () => {
  const grammar = 'syntaxes/campaign-plan.tmLanguage.json';
  const files = {
    ...jsonSchemas(),
    'media/reference.md': referencePage(),
    [grammar]: grammarWithKeys(currentText(grammar)),
  };
  for (const [path, text] of Object.entries(files))
    it(`says what ${path} says: else run node build/generate.mjs`, () =>
      assert.equal(text, currentText(path)));
});
