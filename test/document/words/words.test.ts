import assert from 'node:assert/strict';
import { plainText } from '../../../src/document/model.ts';
import { partNames } from '../../../src/document/parts.ts';
import { en } from '../../../src/document/words/en.ts';
import { gridTexts } from '../../../src/document/words/en-grid.ts';
import { registerTexts } from '../../../src/document/words/en-register.ts';
import type { Language, TextKey } from '../../../src/document/words/language.ts';
import type { Phrase } from '../../../src/document/words/phrase.ts';
import { languages } from '../../../src/document/words/registry.ts';
import { DocumentWords } from '../../../src/document/words/words.ts';
import { templates } from '../../../src/plan/body/heading-templates.ts';
import { register as registerSchema } from '../../../src/plan/format/register-schema.ts';
import { plan as planSchema } from '../../../src/plan/format/schema.ts';
import { type ObjectInfo, objectInfo } from '../../../src/plan/format/vocabulary.ts';

/** A phrase as it stands for most counts: “one column” has no place for its number. */
const usual = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : phrase.other);
const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort().join();

/** Choices that documents do not show, or put into words of their own. */
const notShown = ['template', 'purpose', 'country', 'frequency', 'priority', 'grid'];

/** The words of the format that documents show where they stand alone. */
function choices({ fields }: ObjectInfo): string[] {
  return fields
    .filter(({ name }) => !notShown.includes(name))
    .flatMap(({ object, words = [], usual = [], freeText }) => [
      ...words,
      ...(freeText && usual.includes('medium') ? usual : []),
      ...(object ? choices(object) : []),
    ]);
}

/** What a language does not say yet, by name. */
function lacking(language: Language): string[] {
  const keys = Object.keys(en.texts) as TextKey[];
  const words = [
    ...[planSchema, registerSchema].flatMap((schema) => choices(objectInfo(schema))),
    ...['error', 'warning', 'information', 'hint'],
  ];
  return [
    ...keys.filter((key) => language.texts[key] === undefined).map((key) => `texts.${key}`),
    ...partNames.filter((part) => !language.parts[part]).map((part) => `parts.${part}`),
    ...(language.tag === en.tag
      ? []
      : [
          ...words.filter((word) => !language.choices[word]).map((word) => `choices.${word}`),
          ...templates
            .flatMap(({ sections }) => sections.map(({ title }) => title))
            .filter((title) => !language.sections[title])
            .map((title) => `sections.${title}`),
        ]),
    ...Object.keys(en.languages)
      .filter((code) => !language.languages[code])
      .map((code) => `languages.${code}`),
  ];
}

describe('the words of documents', () => {
  for (const language of languages) {
    it(`are all there in ${language.tag}`, () => {
      assert.deepEqual(lacking(language), []);
    });

    it(`have the same places to fill in ${language.tag}`, () => {
      for (const [key, phrase] of Object.entries(language.texts)) {
        assert.equal(places(usual(phrase)), places(usual(en.texts[key as TextKey])), key);
      }
    });
  }

  it('have no key in two of the lists that make them up', () => {
    const grid = new Set(Object.keys(gridTexts));
    assert.deepEqual(
      Object.keys(registerTexts).filter((key) => grid.has(key)),
      [],
    );
  });

  it('name what a language lacks', () => {
    const polish: Language = { ...en, tag: 'pl', texts: { yes: 'Tak' }, languages: {} };
    const names = lacking(polish);
    assert.ok(!names.includes('texts.yes'));
    for (const name of ['texts.no', 'choices.approved', 'sections.Background', 'languages.cy'])
      assert.ok(names.includes(name), name);
  });

  it('count', () => {
    const english = new DocumentWords('en-GB');
    assert.match(english.text('risksDescription', 1), /^1 risk, with/);
    assert.match(english.text('risksDescription', 2), /^2 risks, each with/);
    assert.match(new DocumentWords('cy').text('risksDescription', 2), /^Nifer y risgiau: 2;/);
  });

  it('list', () => {
    assert.equal(new DocumentWords('en').list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(new DocumentWords('cy').list(['llythyr', 'taflen']), 'llythyr a taflen');
    assert.equal(new DocumentWords('cy').list(['llythyr', 'e-bost']), 'llythyr ac e-bost');
  });

  it('say days that count from a launch nobody knows, and periods', () => {
    const english = new DocumentWords('en-GB');
    assert.equal(english.day('launch-14d', undefined), '14 days before the launch');
    assert.equal(english.day('launch+1w', undefined), '1 week after the launch');
    assert.equal(english.day('launch', undefined), 'day of the launch');
    assert.equal(english.period('2027-01-05', '2027-01-15', undefined), '5 to 15 January 2027');
    const welsh = new DocumentWords('cy');
    assert.equal(welsh.day('launch-14d', undefined), '14 diwrnod cyn y lansiad');
    assert.equal(welsh.period('2027-01-05', '2027-02-15', undefined), '5 Ionawr i 15 Chwefror 2027');
  });

  it('are English, and tagged as such, in a language that we do not have; the plan’s own words are not', () => {
    const polish = new DocumentWords('pl');
    const said = polish.say('needsNoChannel', polish.say('objectiveNumber', 2), 'Nie trzeba.');
    assert.equal(plainText(said), 'Objective 2 needs no channel: Nie trzeba.');
    assert.deepEqual(
      said.map((inline) => inline.type === 'text' && [inline.text, inline.marks.language]),
      [
        ['Objective ', 'en-GB'],
        ['2', 'en-GB'],
        [' needs no channel: ', 'en-GB'],
        ['Nie trzeba.', undefined],
      ],
    );
    assert.deepEqual(polish.own('1 March 2027'), [
      { type: 'text', text: '1 March 2027', marks: { language: 'en-GB' } },
    ]);
  });

  it('need no tag in any English, nor in any Welsh', () => {
    for (const tag of ['en', 'en-GB', 'en-US', 'EN-gb'])
      assert.deepEqual(new DocumentWords(tag).say('yes'), [{ type: 'text', text: 'Yes', marks: {} }]);
    for (const tag of ['cy', 'cy-GB'])
      assert.deepEqual(new DocumentWords(tag).say('yes'), [{ type: 'text', text: 'Ydy', marks: {} }]);
  });
});
