import assert from 'node:assert/strict';
import { plan as planSchema } from '../../../src/plan/format/schema.ts';
import { type FieldInfo, objectInfo } from '../../../src/plan/format/vocabulary.ts';
import { FieldWords } from '../../../src/review/edits/field-words.ts';
import { planWith } from '../../word/support.ts';
import { read } from '../support.ts';

const words = new FieldWords(
  read(
    planWith(
      '# T\n',
      `campaign: Test
launch: 2027-03-01
audiences: [{id: carers, name: Unpaid carers}, Tenants]
objectives: [{id: up, label: Uptake, objective: 60% vaccinated}, 400 homes insulated]
channels: [{id: news, name: Elmfield News}]`,
    ),
  ),
);

/** The field at the end of some keys of a plan. */
function field(...keys: readonly string[]): FieldInfo {
  let info = objectInfo(planSchema);
  let found: FieldInfo | undefined;
  for (const key of keys) {
    found = info.byKey.get(key);
    if (found?.object) info = found.object;
  }
  return found!;
}

const day = field('start');
const channel = field('objectives', 'channels');
const audience = field('objectives', 'audiences');
const objective = field('activities', 'objective');
const status = field('status');
const likelihood = field('risks', 'likelihood');
const cost = field('activities', 'cost');
const shown = (text: string, info?: FieldInfo) => words.shown(text, info).map((each) => each.words);

describe('what the document shows of a value', () => {
  it('is the day in full, and without its year or month where a stretch says those', () => {
    assert.deepEqual(shown('2027-03-08', day), ['8 March 2027', '8 March', '8']);
    assert.deepEqual(shown('launch+1w', day), ['8 March 2027', '8 March', '8']);
    assert.deepEqual(shown('early March 2027', day), ['early March 2027']);
    assert.deepEqual(shown('never', day), []);
  });

  it('is money, the name of what is referred to, or the word chosen', () => {
    assert.deepEqual(shown('12000', cost), ['£12,000']);
    assert.deepEqual(shown('news', channel), ['Elmfield News']);
    assert.deepEqual(shown('carers', audience), ['Unpaid carers']);
    assert.deepEqual(shown('up', objective), [words.objectiveName(0)]);
    assert.deepEqual(shown('no such', objective), ['no such']);
    assert.deepEqual(shown('in review', status), ['In review', 'in review']);
    assert.deepEqual(shown('draft', status), ['DRAFT, not yet approved', 'Draft', 'draft']);
    assert.deepEqual(shown('medium', likelihood), ['Medium', 'medium']);
  });

  it('is the text as it is read, and nothing of an empty one or a code', () => {
    assert.deepEqual(shown('Print\n early', field('risks', 'mitigation')), ['Print early']);
    assert.deepEqual(shown('Print early'), ['Print early']);
    assert.deepEqual(shown(' ', day), []);
    assert.deepEqual(shown('en-GB', field('language')), []);
  });
});

describe('what the plan says for words of the document', () => {
  const instead = (text: string, info: FieldInfo, other: string, which = 0) =>
    words.shown(text, info)[which]?.written(other);

  it('is a day in figures where the plan had one so, and else as it was written', () => {
    const whole = instead('2027-03-08', day, '15 March 2027');
    assert.deepEqual([...new Set(whole)], ['2027-03-15', '15 March 2027']);
    assert.deepEqual(instead('launch+1w', day, '15 March 2027')?.[0], '2027-03-15');
    assert.deepEqual(instead('8 March 2027', day, '15 March 2027')?.[0], '15 March 2027');
    assert.deepEqual(instead('2027-03-08', day, '15', 2)?.[0], '2027-03-15');
    assert.deepEqual(instead('2027-03-08', day, '15 April', 1)?.[0], '2027-04-15');
    assert.deepEqual(instead('2027-03-08', day, 'March 2027')?.[0], 'March 2027');
    assert.deepEqual(instead('2027-03-08', day, '4/3/2027'), []);
    assert.deepEqual(instead('2027-03-08', day, '31 February 2027'), []);
  });

  it('is an amount in figures where the plan had one so', () => {
    assert.deepEqual(instead('12000', cost, '£14,500'), ['14500', '£14,500']);
    assert.deepEqual(instead('12000.50', cost, '£14,500')?.[0], '14500');
    assert.deepEqual(instead('£12k', cost, '£14,500'), ['£14,500']);
    assert.deepEqual(instead('12000', cost, 'to be agreed'), ['to be agreed']);
  });

  it('is the id of what is named, where it has one', () => {
    assert.deepEqual(instead('news', channel, 'elmfield news'), ['news', 'elmfield news']);
    assert.deepEqual(instead('news', channel, 'Facebook'), ['Facebook']);
    assert.deepEqual(instead('news', channel, 'Facbook'), []);
    assert.deepEqual(instead('news', channel, 'Facebook, Leaflet'), []);
    assert.deepEqual(instead('news', channel, 'Facebook and Leaflet'), []);
    assert.deepEqual(instead('carers', audience, 'tenants'), ['Tenants']);
    assert.deepEqual(instead('Tenants', audience, 'Unpaid Carers'), ['carers']);
    assert.deepEqual(instead('carers', audience, 'Nobody'), []);
    assert.deepEqual(instead('up', objective, words.objectiveName(1)), ['400 homes insulated']);
    assert.deepEqual(instead('x', objective, words.objectiveName(0)), ['up']);
  });

  it('is one of the words of a choice, or other words where any will do', () => {
    assert.deepEqual(instead('draft', status, 'Approved'), ['approved']);
    assert.deepEqual(instead('draft', status, 'Nearly done'), []);
    assert.deepEqual(instead('medium', likelihood, 'High'), ['high', 'High']);
    assert.deepEqual(instead('medium', likelihood, 'Rare'), ['Rare']);
  });

  it('is the same in a field that has no value yet', () => {
    assert.deepEqual(words.written('15 March 2027', day), ['2027-03-15', '15 March 2027']);
    assert.deepEqual(words.written('£14,500', cost), ['£14,500']);
    assert.deepEqual(words.written('Elmfield News', channel), ['news', 'Elmfield News']);
    assert.deepEqual(words.written('Live', status), ['live']);
    assert.deepEqual(words.written('Rare', likelihood), ['Rare']);
    assert.deepEqual(words.written('Anything', field('risks', 'mitigation')), ['Anything']);
    assert.deepEqual(words.written('English', field('language')), []);
  });
});

describe('a name', () => {
  it('is that of one thing which the plan or the catalogue has', () => {
    for (const [name, info, isOne] of [
      ['Facebook', channel, true],
      ['Elmfield News', channel, true],
      ['Museum website', channel, false],
      ['Wakey Wakey', channel, false],
      ['Tenants', audience, true],
      ['Parents', audience, false],
      ['Facebook', day, false],
    ] as const)
      assert.equal(words.isName(name, info), isOne, name);
  });

  it('is hardly one where it is a slip for another', () => {
    assert.ok(words.isMisspeltChannel('Facbook'));
    assert.ok(!words.isMisspeltChannel('Facebook'));
    assert.ok(!words.isMisspeltChannel('Wakey Wakey'));
  });
});
