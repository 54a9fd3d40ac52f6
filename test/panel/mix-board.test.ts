import assert from 'node:assert/strict';
import { MixBoard } from '../../src/panel/mix-board.ts';
import type { MixSheet, MixSheetTable } from '../../src/panel/mix-sheet.ts';
import { allAtOnce } from '../../src/steps.ts';
import { libraryOf, organisation, today } from '../overview/support.ts';

async function sheet(filter = '', texts = organisation, language = 'en'): Promise<MixSheet> {
  return allAtOnce(MixBoard.of(await libraryOf(texts), today, language)).sheet(filter);
}

function table({ tables }: MixSheet, title: string): MixSheetTable {
  const found = tables.find((each) => each.title === title);
  assert.ok(found, `no table “${title}” among ${tables.map((each) => each.title).join(', ')}`);
  return found;
}

const counts = ({ rows }: MixSheetTable) => rows.map(({ cells }) => [cells[0], cells.at(-2)]);

describe('the mix as the panel shows it', () => {
  it('has the longest bar where there is most, and none for nothing', async () => {
    const { rows, headers, total } = table(await sheet(), 'By audience');
    assert.deepEqual(
      headers.map(({ text, isFigure }) => (isFigure ? `${text} #` : text)),
      ['Audience', 'Kinds', 'Classes', 'Directions', 'Activities #', 'Cost #'],
    );
    assert.deepEqual(
      rows.map(({ cells, bars }) => [cells[0], ...bars.slice(4)]),
      [
        ['Households', 14, 0],
        ['Unpaid carers', 100, 100],
        ['nobody in particular', 14, 0],
      ],
    );
    assert.equal(total?.at(-1), '£600');
  });

  it('counts what has the words of the filter, as the grid has them: in any order, of plan, channel and audience', async () => {
    const filtered = await sheet('CARERS jabs');
    assert.equal(filtered.summary, '3 activities, £600');
    assert.deepEqual(counts(table(filtered, 'By audience')), [['Unpaid carers', '3']]);
    assert.equal((await sheet('magazine')).summary, '2 activities');
    assert.equal((await sheet('no such thing')).summary, 'Nothing fits “no such thing”.');
    assert.deepEqual((await sheet('no such thing')).tables, []);
  });

  it('says whom the plans leave out whatever the filter says, and says so', async () => {
    const [all, filtered] = [await sheet(), await sheet('jabs')];
    assert.deepEqual(filtered.gaps, all.gaps);
    assert.equal(all.gapsNote, '');
    assert.match(filtered.gapsNote, /whatever the filter says/);
  });

  it('speaks the language of the editor, English where documents have no other', async () => {
    const welsh = await sheet('', organisation, 'cy');
    assert.equal(welsh.language, 'cy');
    assert.match(welsh.title, /^Y cymysgedd ar draws cynlluniau, /);
    assert.match((await sheet('', organisation, 'de')).title, /^Mix across plans, /);
  });

  it('counts an activity once that goes on over several quarters by several channels for several audiences', async () => {
    const many = await sheet('', {
      'a.campaign.md':
        'campaign: A\naudiences: [Tenants, Traders]\nactivities: [{ start: 2026-11-01, end: 2027-05-31, activity: Post, channel: [Letter, Poster], audience: [Tenants, Traders] }]',
    });
    assert.equal(many.summary, '1 activity');
    assert.deepEqual(counts(table(many, 'By audience')), [
      ['Tenants', '1'],
      ['Traders', '1'],
    ]);
    assert.equal(table(many, 'By quarter').rows.length, 3);
    assert.equal(table(many, 'By audience').rows[0]!.cells[1], 'Traditional 1');
  });
});
