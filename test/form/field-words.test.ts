import assert from 'node:assert/strict';
import { inFieldWords } from '../../src/form/field-words.ts';
import { topInfo } from '../../src/plan/document.ts';
import { fieldOf } from '../../src/plan/format/vocabulary.ts';

describe('what a check says, in the words of the form', () => {
  const objectives = fieldOf(topInfo('plan'), 'objectives')!.object!;

  it('calls a field by its title where it names its key', () => {
    assert.equal(inFieldWords('Add “data_protection”.', []), 'Add “Data protection”.');
    assert.equal(inFieldWords('Add “compliance: accessibility”.', []), 'Add “Compliance: Accessibility”.');
    assert.equal(inFieldWords('Add “measures”.', [objectives]), 'Add “Measures”.');
  });

  it('leaves all else as it is: words of the plan, keys of nothing', () => {
    for (const text of ['Not “Raise awareness”.', 'Write “campaign: New bin days”.', 'Or “no_such_key”.'])
      assert.equal(inFieldWords(text, []), text);
  });
});
