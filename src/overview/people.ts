import { nameWithRole } from '../document/tables/table.ts';
import type { GridItem } from '../portfolio/grid.ts';

/** Who leads an item, speaks for it and approves it. */
export interface ItemPeople {
  readonly owner: string | undefined;
  readonly speaker: string | undefined;
  readonly approver: string | undefined;
}

/** Who leads an item, speaks for it and approves it, as far as its plan says. */
export function peopleOf({ record, activity }: GridItem): ItemPeople {
  const { owner = record.lead, spokesperson, approver } = activity;
  return { owner, speaker: spokesperson && nameWithRole(spokesperson), approver };
}
