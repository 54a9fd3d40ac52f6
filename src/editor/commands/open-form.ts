import type { FormPanels } from '../form-panels.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

/** Opens the form of a plan beside its text, or brings it to the front. */
export async function openForm(
  { formPanels }: { readonly formPanels: Pick<FormPanels, 'open'> },
  { plan }: CommandArguments['campaignPlan.openForm'],
): Promise<void> {
  const document = await targetDocument(plan);
  if (document) await formPanels.open(document);
}
