import type { Facts } from '../../facts.ts';
import type { Block } from '../../model.ts';
import { captionedTable, type TableOf } from '../../tables/table.ts';

/** A table without its caption: on the page there is no room for numbers by which nobody calls it. */
export function plainTable<Item>(facts: Facts, of: TableOf<Item>): Block[] {
  return captionedTable(facts, of).filter((block) => block.type !== 'paragraph' || block.style !== 'caption');
}
