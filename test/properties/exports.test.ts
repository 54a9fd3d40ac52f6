import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareWithPlan } from '../../src/review/compare.ts';
import { readReview } from '../../src/review/read-review.ts';
import { previewOf } from '../page/support.ts';
import { read } from '../review/support.ts';
import { sheetBytes } from '../sheet/support.ts';
import { packageFindings } from '../word/package-rules.ts';
import { exported, exportedBytes } from '../word/support.ts';
import { sdkFindings } from '../word/validators.ts';
import { carelessPlans } from './generators/plans.ts';
import { anyText } from './generators/texts.ts';
import { holds } from './holds.ts';

describe('the export of any text', () => {
  it('is a whole Word document in which all that is referred to is there', () =>
    holds(80, anyText, async (text) => {
      const { parts, binaries } = await exported(text);
      assert.deepEqual(packageFindings({ ...parts, ...binaries }), []);
      await sheetBytes(text);
      await previewOf(text);
    }));

  it('has no finding by the Open XML SDK', async () => {
    const texts = fc.sample(fc.oneof(anyText, carelessPlans), { seed: 20_261_128, numRuns: 6 });
    const files = await Promise.all(texts.map(async (text) => (await exportedBytes(text)).bytes));
    const sheets = await Promise.all(texts.map(async (text) => (await sheetBytes(text)).bytes));
    const named = (all: readonly Uint8Array[]) =>
      Object.fromEntries(all.map((bytes, index) => [`text ${index}`, bytes]));
    assert.deepEqual(await sdkFindings(named(files)), []);
    assert.deepEqual(await sdkFindings(named(sheets), 'xlsx'), []);
  });

  it('comes back unchanged where nobody touched it', () =>
    holds(60, anyText, async (text) => {
      const returned = readReview((await exportedBytes(text)).bytes);
      const { changes, comments } = compareWithPlan(returned, read(text));
      assert.deepEqual(
        changes.map(({ removed, added }) => `${removed} → ${added}`),
        [],
      );
      assert.equal(comments.length, 0);
    }));
});
