import assert from 'node:assert/strict';
import { composeGrid } from '../../src/overview/grid-document.ts';
import { composeMix } from '../../src/overview/mix-document.ts';
import type { OverviewDocument } from '../../src/overview/overview-document.ts';
import { mixOf, yearAround } from '../../src/portfolio/mix.ts';
import { exportOnWidePages } from '../../src/word/index.ts';
import { skip } from '../skip.ts';
import { accessibilityFindings } from '../word/accessibility.ts';
import { packageFindings } from '../word/package-rules.ts';
import { takeApart } from '../word/support.ts';
import { corporateTemplate } from '../word/templates.ts';
import { schemaFindings, schemasMissing, sdkFindings } from '../word/validators.ts';
import { libraryOf, organisation, sampleGrid, today } from './support.ts';

/** So many plans that a meeting would take the whole day over them. */
const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `plans/p${index}.campaign.md`,
    `campaign: Plan ${index}\nservice: Service ${index % 4}\naudiences: [A, B]\nactivities:\n${Array.from(
      { length: 5 },
      (_, at) =>
        `  - { date: 2027-03-${String(1 + ((index * 5 + at) % 28)).padStart(2, '0')}, activity: "Activity ${at} — “Llythyr i bob cartref yn y fwrdeistref”", channel: Letter, audience: ${at % 2 ? 'A' : 'B'} }`,
    ).join('\n')}`,
  ]),
);

describe('validity of the pages about all plans', () => {
  const files: Record<string, Uint8Array> = {};

  before(async () => {
    const request = { organisation: 'Elmfield Council', language: 'en-GB', today };
    const write = async (name: string, { document, notices }: OverviewDocument, template?: Uint8Array) => {
      const choices = template ? { template } : {};
      files[name] = (await exportOnWidePages(document, notices.list, choices)).bytes;
    };
    const grid = await sampleGrid({ internal: true });
    await write('grid', composeGrid(grid, request));
    await write('grid in Welsh', composeGrid(grid, { ...request, language: 'cy' }));
    await write('grid by audience', composeGrid(grid, { ...request, by: 'audience' }));
    await write('grid with a template', composeGrid(grid, request), corporateTemplate());
    await write('empty grid', composeGrid(await sampleGrid({}, {}), { ...request, organisation: '' }));
    await write('grid of 200 items', composeGrid(await sampleGrid({}, many), request));
    const mix = async (texts: Readonly<Record<string, string>>) =>
      mixOf(await libraryOf(texts), { ...yearAround(today), today });
    await write('mix', composeMix(await mix(organisation), { ...request, hasRegister: true }));
    await write('empty mix', composeMix(await mix({}), { ...request, hasRegister: false, language: 'cy' }));
  });

  it('has no finding by the Open XML SDK', async () => {
    assert.deepEqual(await sdkFindings(files), []);
  });

  it('has no finding by the ISO schemas', async function () {
    if (schemasMissing !== undefined) skip(this, schemasMissing);
    assert.deepEqual(await schemaFindings(files), []);
  });

  it('has everything that its parts refer to, once', () => {
    for (const [name, bytes] of Object.entries(files)) {
      const { parts, binaries } = takeApart(bytes);
      assert.deepEqual(packageFindings({ ...parts, ...binaries }), [], name);
    }
  });

  it('has no finding by the rules of accessibility', () => {
    // What an organisation's own look holds is not ours to judge.
    const ours = Object.entries(files).filter(([name]) => name !== 'grid with a template');
    for (const [name, bytes] of ours)
      assert.deepEqual(accessibilityFindings(takeApart(bytes).parts), [], name);
  });
});
