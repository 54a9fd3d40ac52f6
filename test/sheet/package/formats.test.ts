import assert from 'node:assert/strict';
import { amountFormat } from '../../../src/sheet/package/formats.ts';

describe('the format of amounts', () => {
  it('has the sign of the currency, and pence where there are some', () => {
    assert.equal(amountFormat(undefined, 5), '[$£-809]#,##0');
    assert.equal(amountFormat('gbp', 5.5), '[$£-809]#,##0.00');
    assert.equal(amountFormat('EUR', 5), '[$€-809]#,##0');
    assert.equal(amountFormat('CHF', 5), '[$CHF-809]\\ #,##0');
  });

  it('is none where the word for the currency would break it', () => {
    for (const currency of ['a]b', 'a"b', 'pounds and pence', '1', 'a-b'])
      assert.equal(amountFormat(currency, 5), undefined, currency);
  });
});
