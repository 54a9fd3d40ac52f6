import type { GridPanel } from '../grid-panel.ts';

/** Opens the grid of all plans, or brings it to the front. */
export async function openGrid({
  gridPanel,
}: {
  readonly gridPanel: Pick<GridPanel, 'open'>;
}): Promise<void> {
  gridPanel.open();
}
