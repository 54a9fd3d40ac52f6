import assert from 'node:assert/strict';
import { DocumentWords } from '../../src/document/words/words.ts';
import { gridText } from '../../src/overview/grid-text.ts';
import type { GridGrouping } from '../../src/portfolio/grid.ts';
import { sampleGrid, today } from './support.ts';

async function text(options: { by?: GridGrouping; width?: number } = {}, texts?: Record<string, string>) {
  const words = new DocumentWords('en-GB');
  const grid = await sampleGrid({}, texts);
  return gridText(grid, { words, today, fileOf: (path) => path, width: 80, ...options });
}

describe('the grid as text', () => {
  it('says what it comes to, then goes week by week, with what to mind in words', async () => {
    const said = await text();
    assert.match(said, /^Communications grid, 1 to 28 March 2027\n8 items of 3 plans; 1 clash;/);
    assert.match(
      said,
      /\nWeek of 1 March 2027\n=+\n {2}Monday 1 March: Letter\n {4}New bin days \(Waste\)\n {4}Audience: Unpaid carers; Channel: Letter or direct mail; Lead: Print;\n {4}Approver: Head of Waste\n {4}! Clash with Winter jabs: Unpaid carers, Letter or direct mail\n/,
    );
    assert.match(said, / {4}plans\/bins\.campaign\.md:7\n/);
    assert.match(said, /\n\nNothing begins in the week of 15 March 2027\.\n/);
  });

  for (const width of [80, 120])
    it(`has no line of more than ${width} characters where words are no longer`, async () => {
      for (const line of (await text({ width })).split('\n')) assert.ok(line.length <= width, line);
    });

  it('puts items together by what they share', async () => {
    const said = await text({ by: 'audience' });
    assert.match(said, /\nHouseholds\n=+\n[\s\S]*\nUnpaid carers\n=+\n[\s\S]*\nOthers\n=+\n/);
    assert.doesNotMatch(said, /Week of 8 March 2027\n=/);
  });

  it('says that nothing is planned where nothing is, and that there is no plan where there is none', async () => {
    const idle = { 'a.campaign.md': 'campaign: A' };
    assert.match(await text({}, idle), /\nNothing is planned in these days\.\n$/);
    assert.match(await text({}, {}), /\nNo campaign plan was found that can be read\.\n$/);
  });
});
