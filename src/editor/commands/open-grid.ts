import { panelViews } from '../../panel/sheet.ts';
import type { GridPanel } from '../grid-panel.ts';
import type { CommandArguments } from './command-arguments.ts';

/**
 * Opens the grid of all plans, or brings it to the front.
 * @param told what it is to show: `weeks`, `list` or `mix`
 */
export async function openGrid(
  { gridPanel }: { readonly gridPanel: Pick<GridPanel, 'open'> },
  { view }: CommandArguments['campaignPlan.openGrid'],
): Promise<void> {
  gridPanel.open(panelViews.find((known) => known === view));
}
