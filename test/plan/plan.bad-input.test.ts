import assert from 'node:assert/strict';
import { readPlan } from '../../src/plan/document.ts';
import type * as schema from '../../src/plan/format/schema.ts';
import { plan as planSchema } from '../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../src/plan/format/vocabulary.ts';
import { lineNumbers, unreadLines } from '../../src/plan/unread.ts';
import { check, planText } from '../support.ts';
import { lineEnds } from './support.ts';

/** Every free text of an object, written with a hashtag, in block style. */
function withHashtags(info: ObjectInfo, margin: string): string[] {
  return info.fields.flatMap((field) => lineOf(field, margin));
}

function lineOf(field: FieldInfo, margin: string): string[] {
  const { name, object, list, freeText } = field;
  if (object && list) {
    const [first, ...rest] = withHashtags(object, `${margin}    `);
    return [`${margin}${name}:`, `${margin}  - ${first!.trimStart()}`, ...rest];
  }
  if (object) return [`${margin}${name}:`, ...withHashtags(object, `${margin}  `)];
  if (!freeText || !field.schema.safeParse(`the #${name} one`).success) return [];
  const text = `the #${name} one`;
  return list ? [`${margin}${name}:`, `${margin}  - ${text}`] : [`${margin}${name}: ${text}`];
}

/** How often a text with a hashtag stands in data. */
function countIn(value: unknown): number {
  if (typeof value === 'string') return /^the #\w+ one$/.test(value) ? 1 : 0;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + countIn(inner), 0)
    : 0;
}

describe('bad input', () => {
  for (const [ending, eol] of lineEnds) {
    it(`loses no hashtag in any field (${ending})`, async () => {
      const lines = withHashtags(objectInfo(planSchema), '');
      const written = lines.filter((line) => line.includes('#')).length;
      assert.ok(written > 50, String(written));
      const { plan } = await readPlan('p.md', planText(lines.join('\n'), eol));
      assert.equal(countIn(plan satisfies schema.Plan), written);
    });

    for (const date of ['31 June 2027', '2027-02-30', '2027-01-11 and 2027-02-11', '2027-13-01']) {
      it(`says at the value that a date cannot be, and exports say it is missing: ${date} (${ending})`, async () => {
        const text = planText(
          `campaign: T\nobjectives:\n  - {objective: A, deadline: ${date}}\nend: ${date}`,
          eol,
        );
        const { document, words } = await check(text);
        assert.deepEqual(words('invalid-value'), [date, date]);
        assert.equal(lineNumbers(unreadLines(document)), '4–5');
      });
    }
  }
});
