import assert from 'node:assert/strict';
import { outlineOf } from '../documents.ts';
import { p, table, wordDocument } from '../files.ts';

/** What the passages of a body are. */
const kinds = (body: string) =>
  outlineOf('word', wordDocument(body)).blocks.map((block) =>
    'text' in block ? `${block.kind} ${block.text}` : block.kind,
  );

describe('headings by their look', () => {
  it('may be numbered as entries of a list, each alone', () => {
    const heading = (text: string) => p(text, { list: '1', bold: true });
    const body = heading('Team') + table([['Jo', 'Officer']]) + heading('Rules') + p('Be kind.');
    assert.deepEqual(kinds(body), ['heading Team', 'table', 'heading Rules', 'paragraph Be kind.']);
    const list = p('Ring us', { list: '1' }) + p('Write', { list: '1', bold: true }) + p('End.');
    assert.deepEqual(kinds(list), ['item Ring us', 'item Write', 'paragraph End.']);
  });

  it('lose the mark that was typed before them, as entries do', () => {
    assert.deepEqual(kinds(p('- Channels') + p('+ Leaflet: for all') + p('End.')), [
      'heading Channels',
      'item Leaflet: for all',
      'paragraph End.',
    ]);
  });

  it('are no sentences that introduce a list', () => {
    assert.deepEqual(
      kinds(p('We will use the following channels:') + p('• Leaflet') + p('Channels:') + p('• Letter')),
      ['paragraph We will use the following channels:', 'item Leaflet', 'heading Channels', 'item Letter'],
    );
  });
});
