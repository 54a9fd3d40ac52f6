import assert from 'node:assert/strict';
import { fixesFor } from '../../src/checks/run.ts';
import { readPlan } from '../../src/plan/document.ts';
import type * as schema from '../../src/plan/format/schema.ts';
import { plan as planSchema } from '../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../src/plan/format/vocabulary.ts';
import { lineNumbers, unreadLines } from '../../src/plan/unread.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './support.ts';

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

    const badDates = [
      ...['31 June 2027', '30 February 2027', '29 February 2027', '2027-02-30', '2027-13-01', '31/6/2027'],
      ...['2027-01-11 and 2027-02-11', '2 March 2027 or 9 March 2027', 'March 2 / 9'],
    ];
    for (const date of badDates) {
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

  const peoples = {
    Polish: ['Osoby starsze mieszkające samotnie', 'Rodzice małych dzieci'],
    Arabic: ['كبار السن الذين يعيشون وحدهم', 'آباء الأطفال الصغار'],
    Chinese: ['独居老年人', '幼儿家长'],
    Welsh: ['Pobl hŷn sy’n byw ar eu pennau eu hunain', 'Rhieni plant bach'],
  };
  for (const [language, names] of Object.entries(peoples)) {
    for (const [ending, eol] of lineEnds) {
      for (const [style, list] of [
        ['with hyphens', `\n${names.map((name) => `  - ${name}`).join('\n')}`],
        ['in brackets', ` [${names.join(', ')}]`],
      ] as const) {
        it(`takes audiences in ${language} as they are, ${style} (${ending})`, async () => {
          const text = planText(
            `campaign: T\naudiences:${list}\nobjectives:\n  - objective: 60% of them come by May 2027\n    audiences: [${names[1]}]`,
            eol,
          );
          const { document, codes, problems, context } = await check(text);
          assert.ok(document.kind === 'plan');
          assert.deepEqual(
            document.plan.audiences.map(({ name }) => name),
            names,
          );
          assert.ok(!codes.includes('unknown-reference') && !codes.includes('audience-untargeted'));
          for (const shown of [await wordTextOf(text), await previewTextOf(text)])
            for (const name of names) assert.ok(shown.includes(name), name);
          for (const problem of problems)
            for (const { title, edits } of fixesFor(problem, context)) {
              if (!edits) continue;
              const fixed = applyEdits(text, edits);
              for (const name of names) assert.ok(fixed.includes(name), title);
            }
        });
      }
    }
  }

  it('points at a name of 16,000 letters, keeps it whole and says it in short', async () => {
    const name = 'Residents of the long lane '.repeat(600).trim();
    const text = planText(
      `campaign: T\naudiences: [Carers]\nobjectives:\n  - objective: 60% of carers by May 2027\n    audiences: ["${name}"]\n    channels: [Leaflet]`,
    );
    const { document, problems, words } = await check(text);
    assert.deepEqual(words('unknown-reference'), [`"${name}"`]);
    for (const { message } of problems) assert.ok(message.length < 400, message.slice(0, 80));
    assert.ok(document.kind === 'plan' && document.plan.objectives[0]!.audiences[0] === name);
  });
});
