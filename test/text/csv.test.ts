import assert from 'node:assert/strict';
import { csvText } from '../../src/text/csv.ts';

describe('comma-separated values', () => {
  it('begin with the mark by which Excel knows UTF-8, and end their lines as the standard has it', () => {
    assert.equal(csvText([['a', 'é'], ['1']]), '\uFEFFa,é\r\n1\r\n');
  });

  it('put cells into quotation marks that hold what divides cells and rows', () => {
    assert.equal(
      csvText([['a,b', 'say "x"', 'two\nlines', ' blank']]),
      '\uFEFF"a,b","say ""x""","two\nlines"," blank"\r\n',
    );
  });

  for (const text of ['=1+1', '+44 1632', '-5', '@name', '＝1', '\t=1', "'x"])
    it(`do not let a spreadsheet take ${JSON.stringify(text)} for a formula`, () => {
      assert.match(csvText([[text]]), /^\uFEFF"?'/);
    });
});
