import assert from 'node:assert/strict';
import { capitalised, shortened } from '../../src/text/text.ts';

describe('shortened texts', () => {
  it('stay as they are where they fit', () => {
    assert.equal(shortened('New bin days', 12), 'New bin days');
    assert.equal(shortened('', 5), '');
  });

  it('end in dots, without a blank before them and no longer than is asked for', () => {
    assert.equal(shortened('New bin days', 8), 'New bin…');
    assert.equal(shortened('New bin days', 9), 'New bin…');
  });

  it('end with a word, not with a comma or a dash behind it', () => {
    assert.equal(shortened('Carers vaccinated, by age', 22), 'Carers vaccinated…');
    assert.equal(shortened('Carers – all of them', 10), 'Carers…');
    assert.equal(shortened(',,,,,,', 4), ',,,…');
  });

  it('hold no half of an emoji', () => assert.equal(shortened('Bins 🎉🎉', 7), 'Bins…'));
});

describe('capitalised texts', () => {
  it('begin with a capital, of any script', () => {
    assert.equal(capitalised('in review'), 'In review');
    assert.equal(capitalised('ŷ'), 'Ŷ');
    assert.equal(capitalised(''), '');
  });
});
