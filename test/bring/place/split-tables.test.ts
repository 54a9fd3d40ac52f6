import assert from 'node:assert/strict';
import { brought, tableLines, valuesIn, valuesOf } from '../documents.ts';

describe('a table with several header rows', () => {
  it('is several tables, each read by its own header', async () => {
    const sheet = [
      'Step 1,Slides,Place,Responsible,Deadline',
      ',,Drive,Jo,3 May 2027',
      'Step 2,Fairs for everybody,Name,Responsible,Deadline',
      ',,Spring fair,Al,4 May 2027',
      ',,Summer fair,Jo,5 June 2027',
    ];
    const result = await brought('csv', sheet.join('\n'));
    assert.ok(result.notPlaced.some(({ text }) => text === 'Fairs for everybody'));
    assert.deepEqual(valuesOf(result), {
      'activities[0].activity': 'Spring fair',
      'activities[0].owner': 'Al',
      'activities[0].date': '2027-05-04',
      'activities[1].activity': 'Summer fair',
      'activities[1].owner': 'Jo',
      'activities[1].date': '2027-06-05',
    });
  });

  it('goes on where the same header is only repeated', async () => {
    const header = 'Activity | Owner | Date';
    const table = tableLines(header, 'Letter | Jo | 3 May 2027', header, 'Poster | Al | 4 May 2027');
    const values = await valuesIn(...table);
    assert.equal(values['activities[0].owner'], 'Jo');
    assert.equal(values['activities[1].owner'], 'Al');
    assert.equal(values['activities[2].activity'], undefined);
  });
});
