import assert from 'node:assert/strict';
import { languages } from '../../src/wording/languages.ts';
import { Lexicon } from '../../src/wording/lexicon.ts';
import { type Rule, rulesOf } from '../../src/wording/notation.ts';
import { Statement } from '../../src/wording/statement.ts';

/** Each text of rules, by its name, with what makes its rules ready. */
const sets = languages.flatMap(({ id, phrases, rules }) =>
  [...Object.entries(phrases), ...Object.entries(rules)].map(([name, text]) => ({
    name: `${id}: ${name}`,
    text,
  })),
);

/** Whether one rule alone fits a sentence, with all that is known of words. */
function fits({ source }: Rule, sentence: string): boolean {
  const alone = new Lexicon([
    ...languages,
    { id: 'x', words: {}, endings: {}, phrases: {}, rules: { figure: source } },
  ]);
  const ready = alone.rulesFor('figure').at(-1)!;
  return new Statement(sentence, alone).fitsRule(ready);
}

describe('the rules of statements', () => {
  for (const { name, text } of sets) {
    for (const rule of rulesOf(text)) {
      it(`${name}: ${rule.source}`, () => {
        assert.ok(rule.fits.length > 0, 'it needs a sentence that it fits, below it, after “+ ”');
        assert.ok(rule.fitsNot.length > 0, 'it needs a sentence that it does not fit, below it, after “- ”');
        for (const sentence of rule.fits) assert.ok(fits(rule, sentence), `it does not fit “${sentence}”`);
        for (const sentence of rule.fitsNot) assert.ok(!fits(rule, sentence), `it fits “${sentence}”`);
      });
    }
  }
});
