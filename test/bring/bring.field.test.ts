import assert from 'node:assert/strict';
import type { BroughtPlan } from '../../src/bring/bring.ts';
import type { Outline } from '../../src/bring/outline.ts';
import { emptySection } from '../../src/checks/empty-section.ts';
import { readPlan } from '../../src/plan/document.ts';
import { brought, outlineOf, valuesOf } from './documents.ts';
import { fieldDocuments } from './field-documents.ts';

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a document that are neither in the plan nor listed, nor what a value in other words was made of. */
function lostWords({ blocks, asides }: Outline, { plan, placed, notPlaced }: BroughtPlan): string[] {
  const kept = new Set(wordsIn([plan, ...notPlaced.map(({ text }) => text)].join('\n')));
  const isRead = (passage: string, word: string) =>
    placed.some(({ value, from }) => from === passage && !passage.includes(value)) &&
    (dateWords.test(word) || wordsIn(passage).length <= 2);
  return blocks
    .flatMap((block) =>
      block.kind === 'table' ? block.rows.slice(1).flatMap((cells) => cells.flat()) : [block.text],
    )
    .concat(asides)
    .flatMap((passage) => wordsIn(passage).filter((word) => !kept.has(word) && !isRead(passage, word)))
    .filter((word) => !known.has(word));
}

const dateWords = /^(?:\d+|by|january|february|march|may|june|september|mawrth|to)$/;

/** What labels and repeated headers say, for which the plan has its keys, and the numbers of rows. */
const known = new Set(
  wordsIn('Author Comms officer Ref Start End date Responsible Target audience Comments 1 2'),
);

describe('documents as public bodies write them', () => {
  for (const [name, { sort, file, values }] of Object.entries(fieldDocuments)) {
    it(`finds all of ${name}, and nothing else`, async () => {
      assert.deepEqual(valuesOf(await brought(sort, file, { dates: 'day-first' })), values);
    });

    it(`loses no word of ${name}`, async () => {
      assert.deepEqual(lostWords(outlineOf(sort, file), await brought(sort, file)), []);
    });

    it(`leaves no heading of ${name} empty`, async () => {
      const { plan } = await brought(sort, file, { dates: 'day-first' });
      const document = await readPlan('plan.campaign.md', plan);
      assert.deepEqual([...emptySection.plan!({ document } as never)], []);
      assert.deepEqual(document.findings, []);
    });
  }
});
