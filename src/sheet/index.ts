import * as l10n from '@vscode/l10n';
import { Notices } from '../document/notices.ts';
import { propertiesOf } from '../document/title-block.ts';
import type { Locations } from '../plan/format/locations.ts';
import { currencyOf } from '../plan/values/currency.ts';
import { allAtOnce, inSteps } from '../steps.ts';
import { sheetFacts } from './facts.ts';
import { longestText } from './package/shared-strings.ts';
import { workbookSteps } from './package/workbook.ts';
import type { SheetRequest, SheetResult } from './request.ts';
import type { SheetTable } from './table.ts';
import { activitySheet } from './tables/activities.ts';
import { channelSheet } from './tables/channels.ts';

export type { SheetRequest, SheetResult } from './request.ts';

/**
 * Turns a plan's activities and channels into a workbook (`.xlsx`), a sheet each, in the plan's language. Exact days
 * and amounts are there to sort and reckon with; what is written otherwise stands as it is written. The same plan
 * gives the same bytes.
 * @throws what the request's `tick` throws to give it up
 */
export async function exportToSheet(request: SheetRequest): Promise<SheetResult> {
  const { plan, locations, tick } = request;
  const facts = sheetFacts(request);
  const tables = [activitySheet(facts), channelSheet(facts)];
  const steps = workbookSteps({
    tables,
    properties: propertiesOf(request, facts.words),
    words: facts.words,
    currency: currencyOf(plan),
  });
  const notices = new Notices();
  for (const table of tables) noticeLongTexts(table, locations, notices);
  return { bytes: tick ? await inSteps(steps, tick) : allAtOnce(steps), notices: notices.list };
}

/** Says where a text does not fit into its cell. */
function noticeLongTexts({ rows }: SheetTable, locations: Locations | undefined, notices: Notices): void {
  for (const { cells, entry } of rows) {
    if (!cells.some((cell) => cell?.type === 'text' && cell.text.length > longestText)) continue;
    notices.add(
      l10n.t(
        'A text here is too long for a cell of a spreadsheet, which takes 32,767 characters; its end is missing there.',
      ),
      entry && locations?.object(entry)?.node.range,
    );
  }
}
