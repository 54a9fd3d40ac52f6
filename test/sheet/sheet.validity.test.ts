import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fullPlan, planWith } from '../word/support.ts';
import { sdkFindings } from '../word/validators.ts';
import { sheetBytes } from './support.ts';

const examplesFolder = 'media/examples';

const hostile = planWith(
  '',
  [
    'campaign: "=cmd & <b>"',
    'language: ar',
    'budget: {currency: "x]\\";@"}',
    'channels:',
    '  - {name: "-Posters", cost: about £500, why: "one\\ntwo _x0041_ \\u0007"}',
    'activities:',
    '  - {activity: "=HYPERLINK(1)", date: 1899-12-31, cost: 12.5}',
    `  - {activity: ${'word '.repeat(9_000)}, date: early March 2027}`,
  ].join('\n'),
);

describe('validity of the spreadsheet', () => {
  const files: Record<string, Uint8Array> = {};

  before(async () => {
    const texts: Record<string, string> = {
      full: fullPlan,
      empty: planWith(''),
      welsh: fullPlan.replace('campaign:', 'language: cy\ncampaign:'),
      hostile,
    };
    for (const name of readdirSync(examplesFolder).filter((path) => path.endsWith('.campaign.md')))
      texts[name] = readFileSync(join(examplesFolder, name), 'utf8');
    for (const [name, text] of Object.entries(texts)) files[name] = (await sheetBytes(text)).bytes;
  });

  it('has no finding by the Open XML SDK', async () => {
    assert.ok(Object.keys(files).length > 6);
    assert.deepEqual(await sdkFindings(files, 'xlsx'), []);
  });

  it('is looked at by an SDK that finds what is wrong', async () => {
    const parts = unzipSync(files.full!);
    const path = 'xl/worksheets/sheet1.xml';
    const broken = strFromU8(parts[path]!).replace('<sheetData>', '<sheetData><cell/>');
    const bytes = zipSync({ ...parts, [path]: strToU8(broken) });
    assert.ok((await sdkFindings({ broken: bytes }, 'xlsx')).length > 0);
  });
});
