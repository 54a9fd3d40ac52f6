import assert from 'node:assert/strict';
import {
  countedAmount,
  currencySign,
  moneyInWords,
  namedCurrency,
  readMoney,
  shownMoney,
} from '../../../src/plan/values/amounts.ts';

describe('money in words', () => {
  it('is counted where it is one amount', () => {
    for (const [text, amount] of [
      ['1200', 1200],
      ['£1,200', 1200],
      ['1.2k', 1200],
      ['about £500', 500],
      ['£900 for 5,000 leaflets', 900],
      ['£800 (quote from the printers)', 800],
      ['up to 400', 400],
      ['free', 0],
      ['In kind', 0],
      ['£1.2 million', 1_200_000],
      ['£2bn', 2_000_000_000],
      ['3 thousand', 3000],
      ['£1.125m', 1_125_000],
      ['1,200 GBP', 1200],
      ['500 pounds', 500],
      ['£800, of which the parish pays half', 800],
      ['£800 for 400 EUR pallets', undefined],
    ] as const)
      assert.equal(countedAmount(readMoney(text), 'GBP'), amount, text);
  });

  it('is not counted where it is none or several', () => {
    for (const text of [
      'within existing resources',
      '£5,000 in year one, then £1,600 a year',
      '£200 a week',
      '3 x £150',
      '3 x 150',
      '£3*150',
      '150 ×',
      '500 – 800',
      '£5k-£8k',
      '£200 p.a.',
      '£200 pm',
      '£20 each',
      '£20 an hour',
      'Monthly £20',
      '£500-£800',
      '£500 to 800',
      'not much',
      `£500 ${'and so on '.repeat(100)}`,
      '£1.200',
      '1.200,50',
      'A$500',
    ])
      assert.equal(countedAmount(readMoney(text), 'GBP'), undefined, text);
  });

  it('is counted in the currency that it names, and in no other', () => {
    for (const [text, amount, currency] of [
      ['€900', 900, 'EUR'],
      ['900 €', 900, 'EUR'],
      ['about €1.2k', 1200, 'EUR'],
      ['900 euros', 900, 'EUR'],
      ['EUR 900', 900, 'EUR'],
      ['CHF 300', 300, 'CHF'],
      ['quote: 300 SEK', 300, 'SEK'],
      ['US$40', 40, 'USD'],
      ['£900', 900, 'GBP'],
    ] as const) {
      const money = readMoney(text);
      assert.equal(namedCurrency(money), currency, text);
      for (const other of ['GBP', 'EUR', 'CHF', 'SEK', 'USD'])
        assert.equal(
          countedAmount(money, other),
          other === currency ? amount : undefined,
          `${text} ${other}`,
        );
    }
    assert.equal(namedCurrency('300 SMS'), undefined);
    assert.equal(namedCurrency(900), undefined);
  });

  it('stays as it is written', () => {
    assert.equal(readMoney(' within existing resources '), 'within existing resources');
  });
});

describe('money as it is shown', () => {
  it('has its sign, commas, and pennies where there are some', () => {
    for (const [amount, currency, words] of [
      [1200, undefined, '£1,200'],
      [1200.5, undefined, '£1,200.50'],
      [999, 'GBP', '£999'],
      [1234567, ' eur ', '€1,234,567'],
      [0.05, 'USD', '$0.05'],
      [1200, 'chf', 'CHF 1,200'],
      [1200, '', '£1,200'],
      [-1200, undefined, '−£1,200'],
      [0, undefined, '£0'],
    ] as const)
      assert.equal(moneyInWords(amount, currency), words);
    assert.equal(currencySign(), '£');
    assert.equal(currencySign('SEK'), 'SEK ');
    assert.equal(moneyInWords(900, 'euros'), '€900');
    assert.equal(moneyInWords(900, '€'), '€900');
    assert.equal(moneyInWords(900, 'Brixton pounds'), '900 Brixton pounds');
  });

  it('stays in words where it is words', () => {
    assert.equal(shownMoney('to be agreed', 'EUR'), 'to be agreed');
    assert.equal(shownMoney(5, 'EUR'), '€5');
    assert.equal(shownMoney('€1200', 'GBP'), '€1,200');
    assert.equal(shownMoney('£1.2k', 'EUR'), '£1,200');
  });
});
