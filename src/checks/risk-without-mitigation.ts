import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import type { Risk } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { channelsInOrder } from './channel-gaps.ts';
import { defineCheck } from './check.ts';
import { toFillIn } from './messages.ts';
import { isSaidTogether } from './together.ts';

/** A risk says what is done about it. */
export const riskWithoutMitigation = defineCheck<readonly (Risk | RegisterChannel)[]>({
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
    const named = plan.risks.filter(
      (risk) => risk.risk.trim() !== '' && !isBroken(document, locations.whole(risk)),
    );
    const unanswered = named.filter(({ mitigation }) => filled(mitigation) === '');
    if (isSaidTogether(unanswered.length, named.length)) {
      yield {
        range: locations.words(unanswered[0]!, 'risk'),
        message: l10n.t(
          'No action is named against {0} of {1} risks. Add “mitigation”: what you do beforehand, and what if it happens.',
          unanswered.length,
          named.length,
        ),
        data: unanswered,
      };
      return;
    }
    for (const risk of unanswered) {
      yield {
        range: locations.words(risk, 'risk'),
        message: l10n.t(
          'No action against this risk is named. Add “mitigation”: what you do beforehand, and what if it happens.',
        ),
        data: [risk],
      };
    }
  },
  *register(context) {
    const { locations } = context.document;
    for (const { entry } of channelsInOrder(context)) {
      if (filled(entry.risk) === '' || filled(entry.mitigation) !== '') continue;
      yield {
        range: locations.words(entry, 'risk'),
        message: l10n.t(
          'No action against this risk is named. Add “mitigation”: what you do beforehand, and what if it happens.',
        ),
        data: [entry],
      };
    }
  },
  fixes({ data: risks }, { document }) {
    const edits = risks.flatMap((risk) => setField(document, risk, 'mitigation', 'TBC'));
    return [{ title: toFillIn('mitigation'), edits }];
  },
});
