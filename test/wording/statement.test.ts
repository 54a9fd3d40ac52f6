import assert from 'node:assert/strict';
import { allLanguages, read, Statement } from '../../src/wording/statement.ts';

const questions = ['figure', 'unit', 'deadline', 'baseline', 'output', 'effect', 'output-measure'] as const;
/** Those of which it is asked where they are answered: their rules begin at few places, or reach a few words only. */
const quoted = ['change', 'output', 'release', 'vague', 'vague-beginning', 'means', 'own-place'] as const;

function ask(text: string): void {
  const statement = new Statement(text);
  for (const question of questions) statement.fits(question);
  for (const question of quoted) statement.all(question);
}

/** What it costs to read a text and to ask of it, in microseconds of CPU. */
function cost(text: string): number {
  const start = process.cpuUsage();
  for (let begin = 0; begin < text.length; begin += 1_500) ask(text.slice(begin, begin + 1_500));
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

describe('a statement', () => {
  it('is read once for all who ask', () => {
    assert.equal(read('60% of carers know by May 2027'), read('60% of carers know by May 2027'));
  });

  it('says what fits, where it stands, and how it is quoted', () => {
    const text = 'Awareness: Ensure that “residents” are well informed';
    const found = new Statement(text).first('vague-beginning')!;
    assert.equal(found.quoted, 'Ensure … informed');
    assert.equal(text.slice(found.start, found.end), 'Ensure that “residents” are well informed');
  });

  it('tells the text before a word', () => {
    assert.equal(new Statement('Carers are told').textBefore(1), 'Carers ');
  });

  it('is as much as anybody says in one', () => {
    const statement = new Statement(`${'a '.repeat(1_000)}60% by May 2027`);
    assert.equal(statement.text.length, 1_500);
    assert.ok(!statement.fits('figure'));
  });

  it('asks the same of a text in small letters, capitals or with other apostrophes', () => {
    for (const text of ['BY MAY 2027 60% OF CARERS KNOW', 'by may 2027 60% of carers know']) {
      const statement = new Statement(text);
      assert.ok(statement.fits('figure') && statement.fits('deadline'), text);
    }
    assert.ok(
      new Statement("on 2023's 27%").fits('baseline') && new Statement('on 2023’s 27%').fits('baseline'),
    );
  });
});

describe('hostile statements', function () {
  this.timeout(120_000);

  /** Each is made of so many letters. */
  const hostile: Readonly<Record<string, string>> = {
    prepositions: 'in ',
    promises: 'by 1 ',
    dates: '1 March and ',
    'half dates': '1, ',
    'old figures': 'from 5% in ',
    digits: '1',
    points: '1.',
    hyphens: 'a-',
    apostrophes: 'a’',
    brackets: '(',
    measures: 'reach and ',
    verbs: 'raise ',
    awareness: 'raising awareness ',
    'who does it': 'that ',
    ages: 'aged 1 to ',
    arrows: '1 → ',
    'combining marks': 'e\u0301\u0301\u0301',
    'half surrogate pairs': '\ud800',
  };

  before(() => {
    allLanguages();
    for (let round = 0; round < 5; round++)
      for (const part of Object.values(hostile)) cost(part.repeat(300).slice(0, 1_500));
  });

  for (const [name, part] of Object.entries(hostile)) {
    it(`${name} cost a bounded time for each letter`, () => {
      const long = part.repeat(Math.ceil(15_000 / part.length));
      const prose = '60% of carers in the town know of the free jab by May 2027. '.repeat(250);
      const [hostileCost, proseCost] = [long, prose].map((text) =>
        Math.min(...Array.from({ length: 5 }, () => cost(text))),
      );
      assert.ok(hostileCost! <= 20 * proseCost!, `${hostileCost} µs, and prose ${proseCost} µs`);
    });
  }

  for (const name of ['prepositions', 'promises', 'digits', 'old figures', 'awareness', 'measures']) {
    it(`${name} cost no more than their length says`, () => {
      const text = (letters: number) =>
        hostile[name]!.repeat(Math.ceil(letters / hostile[name]!.length)).slice(0, letters);
      const least = (letters: number, times: number) =>
        Math.min(
          ...Array.from({ length: 5 }, () => {
            const start = process.cpuUsage();
            for (let time = 0; time < times; time++) ask(text(letters));
            const { user, system } = process.cpuUsage(start);
            return user + system;
          }),
        );
      // Eight times as many of an eighth are as many letters.
      const [short, long] = [least(180, 400), least(1_440, 50)];
      assert.ok(long <= 3 * short, `${long} µs in one, ${short} µs in eight`);
    });
  }

  it('a megabyte on one line costs no more than its beginning', () => {
    const text = 'by 1 in '.repeat(130_000);
    const start = process.cpuUsage();
    for (let time = 0; time < 100; time++) new Statement(text).fits('deadline');
    const { user, system } = process.cpuUsage(start);
    const short = process.cpuUsage();
    for (let time = 0; time < 100; time++) new Statement(text.slice(0, 1_500)).fits('deadline');
    const beginning = process.cpuUsage(short);
    assert.ok(user + system <= 5 * (beginning.user + beginning.system) + 20_000);
  });
});
