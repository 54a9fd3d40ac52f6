import { nameWithRole } from '../document/tables/table.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { GridItem } from '../portfolio/grid.ts';

type Speaker = NonNullable<GridItem['activity']['spokesperson']>;

/** Who leads an item, speaks for it and approves it. */
export interface ItemPeople {
  readonly owner: string | undefined;
  readonly speaker: string | undefined;
  readonly approver: string | undefined;
}

/** Who leads an item, speaks for it and approves it, as far as its plan says. */
export function peopleOf({ record, activity }: GridItem, words: DocumentWords): ItemPeople {
  const { owner = record.lead, spokesperson, approver } = activity;
  return { owner, speaker: spokesperson && speakerInWords(spokesperson, words), approver };
}

/** `Councillor Jo Bloggs (Member)`; a role of somebody's own stands as it is written. */
function speakerInWords({ name, role }: Speaker, words: DocumentWords): string {
  return nameWithRole({ name, role: role && words.choice(role) });
}
