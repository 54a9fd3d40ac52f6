import assert from 'node:assert/strict';
import {
  countedAmount,
  currencySign,
  moneyInWords,
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
    ] as const)
      assert.equal(countedAmount(readMoney(text)), amount, text);
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
    ])
      assert.equal(countedAmount(readMoney(text)), undefined, text);
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
  });

  it('stays in words where it is words', () => {
    assert.equal(shownMoney('to be agreed', 'EUR'), 'to be agreed');
    assert.equal(shownMoney(5, 'EUR'), '€5');
  });
});
