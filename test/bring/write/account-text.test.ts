import assert from 'node:assert/strict';
import { accountText } from '../../../src/bring/write/account-text.ts';

describe('what was found in a document', () => {
  it('is told in the words of the form, not those of the text', () => {
    const placed = [
      { key: 'campaign', value: 'Bins', from: 'Bins' },
      { key: 'audiences[0].name', value: 'Renters', from: 'Who: Renters | owners' },
      { key: 'evaluation.learning[1]', value: 'Start *early*', from: 'Start *early*' },
      { key: 'objectives[1].measures[0].baseline', value: '40', from: 'from 40' },
    ];
    const text = accountText({ placed, notPlaced: [], ambiguous: [] }, 'old.docx');
    assert.match(text, /^\| Campaign \| Bins \| Bins \|$/m);
    assert.match(text, /^\| Audiences 1: Name \| Renters \| Who: Renters \\\| owners \|$/m);
    assert.match(text, /^\| Evaluation: Learning 2 \| Start \\\*early\\\*/m);
    assert.match(text, /^\| Objectives 2: Measures 1: Baseline \| 40 /m);
  });
});
