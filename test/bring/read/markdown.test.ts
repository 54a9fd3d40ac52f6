import assert from 'node:assert/strict';
import { outlineOf, valuesIn } from '../documents.ts';

describe('a document in Markdown', () => {
  const lines = [
    '- Do this:',
    '',
    '  | Activity | Owner |',
    '  | --- | --- |',
    '  | Letter | Jo |',
    '',
    '- Then rest',
  ];

  it('has tables within its lists', async () => {
    assert.deepEqual(
      outlineOf('markdown', lines.join('\n')).blocks.map(({ kind }) => kind),
      ['item', 'table', 'item'],
    );
    assert.deepEqual(await valuesIn(...lines), {
      'activities[0].activity': 'Letter',
      'activities[0].owner': 'Jo',
    });
  });
});
