import assert from 'node:assert/strict';
import { choice, count, day, flag, list, readArguments, text } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/errors.ts';

const options = {
  output: text('FILE', { short: 'o' }),
  plain: flag({ insteadOf: 'output' }),
  colour: choice(['red', 'green'], 'green'),
  parts: list(['one', 'two', 'three'], 'PART,PART…'),
  today: day(),
};

describe('the arguments of a command', () => {
  it('have what is usual where nothing is said', () => {
    const { values, operands } = readArguments([], options)!;
    const { today, ...others } = values;
    assert.deepEqual(others, { output: undefined, plain: false, colour: 'green', parts: undefined });
    assert.match(today, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(operands, []);
  });

  it('are read wherever they stand, by letter, with a blank or an equals sign', () => {
    const args = ['a', '-o', 'out', '--colour=red', 'b', '--parts', 'two, one', '--today', '2027-03-01'];
    assert.deepEqual(readArguments(args, options), {
      values: { output: 'out', plain: false, colour: 'red', parts: ['two', 'one'], today: '2027-03-01' },
      operands: ['a', 'b'],
    });
    assert.deepEqual(readArguments(['--', '-o'], options)?.operands, ['-o']);
  });

  it('may ask for help, whatever else they say', () => {
    assert.equal(readArguments(['--help', '--colour', 'blue'], options), undefined);
    assert.equal(readArguments(['a', '-h'], options), undefined);
  });

  for (const [what, args, message] of [
    ['an unknown option', ['--fast'], "Unknown option '--fast'."],
    ['an option without its value', ['a', '-o'], "Option '-o, --output <value>' argument missing"],
    ['a value of a flag', ['--plain=yes'], "Option '--plain' does not take an argument"],
    ['an unknown word', ['--colour', 'blue'], '--colour takes red, green, not “blue”.'],
    ['an unknown word of a list', ['--parts', 'one,four'], '--parts takes one, two, three, not “four”.'],
    ['a file without a name', ['-o', ''], '-o takes FILE: nothing is named.'],
    ['an empty list', ['--parts', ''], '--parts takes one, two, three, not “”.'],
    ['no day', ['--today', 'soon'], '--today takes a day such as 2027-03-01, not “soon”.'],
    ['a day that counts from the launch', ['--today', 'launch'], '--today takes a day such as'],
    ['options that exclude each other', ['--output', 'a', '--plain'], 'Say --output or --plain, not both.'],
  ] as const) {
    it(`cannot hold ${what}`, () => {
      assert.throws(
        () => readArguments(args, options),
        (error: unknown) => error instanceof UsageError && error.message.startsWith(message),
      );
    });
  }

  it('count in whole numbers, nought among them', () => {
    const read = (written: string) => readArguments([`--max=${written}`], { max: count('N') })!.values.max;
    assert.deepEqual(['0', '12'].map(read), [0, 12]);
    assert.equal(readArguments([], { max: count('N') })!.values.max, undefined);
    for (const written of ['-1', '1.5', 'many', '', '99999999999'])
      assert.throws(() => read(written), UsageError, written);
  });
});
