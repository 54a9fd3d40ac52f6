import assert from 'node:assert/strict';
import { valueLines } from '../../../src/document/markdown/value-lines.ts';

describe('the lines of a value', () => {
  for (const end of ['\n', '\r\n']) {
    const said = (lines: readonly string[]) => valueLines(lines.join(end));

    it(`has an item for each bullet, and a paragraph for each other line (${JSON.stringify(end)})`, () => {
      assert.deepEqual(said(['We know:', '- first', '* second', '', 'And more.']), [
        { text: 'We know:' },
        { text: 'first', level: 0 },
        { text: 'second', level: 0 },
        { text: 'And more.' },
      ]);
    });

    it(`nests items by their indentation, and joins what goes on below one (${JSON.stringify(end)})`, () => {
      assert.deepEqual(
        said(['- outer', '  goes on', '  - inner', '    - deepest', '- outer again', 'not in it']),
        [
          { text: 'outer goes on', level: 0 },
          { text: 'inner', level: 1 },
          { text: 'deepest', level: 2 },
          { text: 'outer again', level: 0 },
          { text: 'not in it' },
        ],
      );
    });
  }

  it('knows headings, and leaves numbers as they are written', () => {
    assert.deepEqual(valueLines('## Steps ##\n1. Ask\n2. Act'), [
      { text: 'Steps', isHeading: true },
      { text: '1. Ask' },
      { text: '2. Act' },
    ]);
  });

  it('takes a single line as it is', () => {
    for (const line of ['- 5%', '# 1 in the county', '> 50%', '10. May', '* subject to approval'])
      assert.deepEqual(valueLines(line), [{ text: line }]);
    assert.deepEqual(valueLines(' \n '), []);
  });

  it('nests no deeper than Word does', () => {
    const deep = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}- ${depth}`).join('\n');
    assert.equal(valueLines(deep).at(-1)!.level, 8);
  });
});
