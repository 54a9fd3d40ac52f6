import assert from 'node:assert/strict';
import { formulaInLine } from '../../../src/document/markdown/formula.ts';

const inLine = (source: string) =>
  formulaInLine(source)
    ?.map((piece) => (typeof piece === 'string' ? piece : `<${piece.opens ? '' : '/'}${piece.name}>`))
    .join('');

describe('formulas in a line of text', () => {
  for (const [source, text] of [
    ['E = mc^2', 'E = mc<sup>2</sup>'],
    ['x_{i+1} \\leq 10\\%', 'x<sub>i+1</sub> ≤ 10%'],
    ['\\frac{a + b}{c} \\times 100', '(a + b) / c × 100'],
    ['\\text{reach} \\approx 5', 'reach ≈ 5'],
  ] as const)
    it(`say ${source}`, () => assert.equal(inLine(source), text));

  for (const source of ['\\int_0^1 x', '\\begin{matrix} a & b', 'a}', '{a', 'x^', '\\frac{1}'])
    it(`say nothing of ${source}`, () => assert.equal(inLine(source), undefined));
});
