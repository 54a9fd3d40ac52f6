import assert from 'node:assert/strict';
import type { Language } from '../../src/wording/language.ts';
import { languages } from '../../src/wording/languages.ts';
import { Lexicon } from '../../src/wording/lexicon.ts';
import { Statement } from '../../src/wording/statement.ts';

const language = (rules: Language['rules'], more: Partial<Language> = {}): Language => ({
  id: 'x',
  words: {},
  endings: {},
  phrases: {},
  rules,
  ...more,
});

describe('the word lists and rules of all languages', () => {
  it('take a third one, with its words and rules', () => {
    const german = language(
      { deadline: 'bis ...3 <moment>' },
      { id: 'de', words: { month: 'märz, mai', 'number-word': 'hälfte' } },
    );
    const lexicon = new Lexicon([...languages, german]);
    const statement = new Statement('Die Hälfte der Eltern weiß es bis Ende März', lexicon);
    assert.ok(statement.fits('figure') && statement.fits('deadline'));
    assert.ok(!new Statement('Die Eltern wissen es bis heute', lexicon).fits('deadline'));
    assert.ok(new Statement('60% of parents know by May 2027', lexicon).fits('deadline'));
  });

  it('say which sort a rule names that is none', () => {
    assert.throws(
      () => new Lexicon([...languages, language({ figure: 'by <mnoth>' })]),
      /has the sort <mnoth>/,
    );
  });

  it('ask for enough letters before a star', () => {
    assert.throws(
      () => new Lexicon([...languages, language({ figure: 'co*' })]),
      /3 letters before its star/,
    );
  });

  it('have no sort that is made of itself', () => {
    const made = new Map<string, Set<string>>();
    for (const { phrases } of languages)
      for (const [sort, text] of Object.entries(phrases)) {
        const rules = text.split('\n').filter((line) => !/^\s*[+-] /.test(line));
        const names = rules.join(' ').match(/<[^>]+>/g) ?? [];
        made.set(`<${sort}>`, new Set([...(made.get(`<${sort}>`) ?? []), ...names]));
      }
    const visit = (sort: string, above: readonly string[]): void => {
      assert.ok(!above.includes(sort), [...above, sort].join(' → '));
      for (const other of made.get(sort) ?? []) visit(other, [...above, sort]);
    };
    for (const sort of made.keys()) visit(sort, []);
  });

  it('know each word list of every language by a rule or a list that uses it', () => {
    const used = new Set(
      languages
        .flatMap(({ phrases, rules }) => [...Object.values(phrases), ...Object.values(rules)])
        .join(' ')
        .match(/<[^>]+>/g),
    );
    const byCode = '<label> <number> <number-word> <uncounted> <time-name> <old-figure> <time-unit>';
    for (const { id, words, endings, phrases } of languages)
      for (const sort of Object.keys({ ...words, ...endings, ...phrases }).map((name) => `<${name}>`))
        assert.ok(used.has(sort) || byCode.includes(sort), `${id}: nothing asks for ${sort}`);
  });
});
