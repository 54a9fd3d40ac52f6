import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/edit.ts';
import type { Risk } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { defineCheck } from './check.ts';
import { toFillIn } from './messages.ts';

/** A risk says what is done about it. */
export const riskWithoutMitigation = defineCheck<Risk>({
  code: 'risk-without-mitigation',
  title: 'Risk without mitigation',
  severity: 'hint',
  why: 'A risk that is only named will catch you as unprepared as one that is not.',
  source: 'Maidstone Borough Council, communications plan template: risk appraisal',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
risks: [Calendars arrive late]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
risks:
  - risk: Calendars arrive late
    mitigation: Print a week early`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    for (const risk of plan.risks) {
      if (risk.risk.trim() === '' || filled(risk.mitigation) !== '') continue;
      if (isBroken(document, locations.whole(risk))) continue;
      yield {
        range: locations.words(risk, 'risk'),
        message: l10n.t(
          'No action against this risk is named. Add “mitigation”: what you do beforehand, and what if it happens.',
        ),
        data: risk,
      };
    }
  },
  fixes({ data: risk }, { document }) {
    return [{ title: toFillIn('mitigation'), edits: setField(document, risk, 'mitigation', 'TBC') }];
  },
});
