import assert from 'node:assert/strict';
import { shortLabel } from '../../src/document/short-label.ts';
import { cy } from '../../src/document/words/cy.ts';
import { en } from '../../src/document/words/en.ts';

describe('the short label of an objective', () => {
  for (const [statement, label] of [
    [
      'Raise flu vaccination among care staff from 54% to 70% by 31 January 2027',
      'Raise flu vaccination among care staff',
    ],
    [
      '90% of households put the right bin out in the first week of March 2027',
      'Households put the right bin out',
    ],
    [
      'Keep calls about missed bins below 150 a week in March 2027, when the last change brought 430',
      'Keep calls about missed bins',
    ],
    ['book more NHS Health Checks', 'Book more NHS Health Checks'],
    ['20% less litter in parks by June 2027', 'Less litter in parks'],
    ['1,800 answers by 30 September 2027, half of them from people under 50', '1,800 answers'],
    ['Increase visits by the end of March 2028', 'Increase visits'],
    [
      '150 people come to the open evening or send their comments by 30 June 2027',
      'People come to the open evening',
    ],
    ['Make the move of community services into the trust a success', 'Make the move of community services'],
    ['Consult 500 residents on the local plan by 1 March 2027', 'Consult 500 residents on the local plan'],
    ['10% more by 31 March 2027', '10% more'],
    ['Awareness', 'Awareness'],
    ['  ', ''],
  ] as const) {
    it(`says what changes, without figures: ${statement}`, () => {
      assert.equal(shortLabel(statement, en.figures), label);
    });
  }

  it('is no longer than the head of a column, and is cut at a word', () => {
    const label = shortLabel(
      'Neighbourhood representatives volunteering regularly everywhere continuously',
      en.figures,
    );
    assert.equal(label, 'Neighbourhood representatives volunteering…');
    assert.ok(shortLabel('x'.repeat(5_000), en.figures).length <= 46);
  });

  it('is made in Welsh, and in a language of which no words are known', () => {
    assert.equal(
      shortLabel('90% o aelwydydd yn rhoi’r bin cywir allan erbyn 31 Mawrth 2027', cy.figures),
      'Aelwydydd yn rhoi’r bin cywir allan',
    );
    assert.equal(
      shortLabel('رفع نسبة التطعيم من 48% إلى 60% بحلول 31 يناير 2027', undefined),
      'رفع نسبة التطعيم',
    );
  });
});
