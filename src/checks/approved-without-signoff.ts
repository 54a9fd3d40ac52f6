import * as l10n from '@vscode/l10n';
import { addItem } from '../plan/edit/items-in-list.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Plan, Signoff } from '../plan/format/schema.ts';
import { isRelative } from '../plan/values/dates.ts';
import { filled } from '../plan/values/placeholder.ts';
import { exactDayOf } from '../plan/values/schedule.ts';
import { defineCheck, type Fix } from './check.ts';
import { quoted } from './messages.ts';

/** A plan that is approved or live names who signed it off, and when. */
export const approvedWithoutSignoff = defineCheck<Signoff | undefined>({
  code: 'approved-without-signoff',
  title: 'Approved by nobody',
  severity: 'warning',
  why: 'Whoever reads the plan later needs to know who approved it, and when.',
  source: 'Government Communication Service (GCS): approval of campaigns',
  examples: {
    bad: `campaign: New bin days
status: approved
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
    good: `campaign: New bin days
status: approved
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
signoff:
  - name: Jo Bloggs
    role: Head of Communications
    date: 2026-11-02`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    if (plan.status !== 'approved' && plan.status !== 'live') return;
    const dated = plan.signoff.filter(({ name, date }) => filled(name) !== '' && date !== undefined);
    if (dated.some(({ date }) => isRelative(date!) || exactDayOf(plan, date) !== undefined)) return;
    const [nearly] = dated;
    if (nearly?.date !== undefined) {
      yield {
        range: locations.words(nearly, 'date'),
        message: l10n.t(
          'This plan counts as signed off, but on no exact day ({0}). Write the day on which it was.',
          quoted(nearly.date),
        ),
        data: nearly,
      };
      return;
    }
    const named = plan.signoff.find(({ name }) => filled(name) !== '');
    yield {
      range: locations.words(plan, 'status'),
      message: whatIsMissing(plan.status, named),
      data: named,
    };
  },
  fixes({ data: named }, { document, today }) {
    if (document.kind !== 'plan') return [];
    const back: Fix = {
      title: l10n.t('Set the status back to “in review”'),
      edits: setField(document, document.plan, 'status', 'in review'),
    };
    if (named)
      return [
        { title: l10n.t('Add today’s date ({0})', today), edits: setField(document, named, 'date', today) },
        back,
      ];
    return [
      {
        title: l10n.t('Add a sign-off to fill in'),
        edits: addItem(document, 'signoff', { name: 'TBC', role: 'TBC', date: today }),
      },
      back,
    ];
  },
});

function whatIsMissing(status: Plan['status'], named: Signoff | undefined): string {
  if (status === 'live')
    return named
      ? l10n.t('No sign-off date, though this plan is live. Add the date to “signoff”.')
      : l10n.t(
          'No sign-off is recorded, though this plan is live. Add a name and a date under “signoff”, or set the status back.',
        );
  return named
    ? l10n.t('No sign-off date, though this plan is approved. Add the date to “signoff”.')
    : l10n.t(
        'No sign-off is recorded, though this plan is approved. Add a name and a date under “signoff”, or set the status back.',
      );
}
