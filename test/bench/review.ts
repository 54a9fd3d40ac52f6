import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { channelDirectory } from '../../src/channels/directory.ts';
import { readPlan } from '../../src/plan/document.ts';
import { exportToWord } from '../../src/word/index.ts';
import { temporaryFolder } from './folder.ts';
import { madeUpPlan } from './made-up-plan.ts';
import { cpuOf, tellsCost } from './programs.ts';
import type { Bench } from './row.ts';

/** So many objectives make a document of 50 pages, as LibreOffice lays it out. */
const objectives = 60;
/** So many texts are typed over. */
const edits = 60;
const rounds = 5;

/** A returned document compared with its plan: a process from start to end. */
export const returnedDocument: Bench = {
  name: 'review',
  rows: async () => {
    const title = '7b A returned document of 50 pages with 60 edits: CPU';
    if (!tellsCost) return [{ title, skipped: 'this system does not tell what a process has cost' }];
    return [{ title, unit: 'ms', target: 2_000, how: 'campaign-plan review', amount }];
  },
};

async function amount(): Promise<number> {
  const folder = temporaryFolder();
  const plan = join(folder, 'long.campaign.md');
  const text = madeUpPlan(objectives);
  writeFileSync(plan, text);
  const document = await readPlan(plan, text);
  const channels = channelDirectory(document.plan, undefined);
  const { bytes } = await exportToWord({ ...document, channels, readImage: async () => undefined });
  const returned = join(folder, 'returned.docx');
  writeFileSync(returned, retyped(bytes));
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++)
    costs.push(
      await cpuOf({ command: process.execPath, args: ['dist/cli.js', 'review', plan, returned], codes: [1] }),
    );
  return costs.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

/** The document with words of texts all over it typed over, tracking off. */
function retyped(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const texts = /(?<=<w:t(?: [^>]*)?>)[^<]{12,}(?=<\/w:t>)/g;
  const each = Math.floor([...xml.matchAll(texts)].length / edits);
  let place = 0;
  const changed = xml.replaceAll(texts, (words) =>
    ++place % each === 0 ? words.replace(/\S+(?=\s|$)/, 'Changed') : words,
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}
