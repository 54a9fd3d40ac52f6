import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { localDate } from '../plan/values/dates.ts';
import { isPreElection } from '../portfolio/clearance.ts';
import { recordOf } from '../portfolio/record.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';
import { activitiesInPeriods, periodInRegister } from './in-period.ts';
import { quoted } from './messages.ts';

/** No consultation opens in a pre-election period. */
export const periodConsultation = defineCheck({
  code: 'period-consultation',
  title: 'Consultation that opens before an election',
  severity: 'warning',
  why: 'A consultation that opens in a pre-election period competes with the campaign of those who stand, and its answers may be challenged. Guidance is to open it before or after.',
  source:
    'LGA guide on publicity in the pre-election period; Cabinet Office, consultation principles 2018, principle K',
  examples: {
    bad: `campaign: Library hours
activities:
  - activity: Consultation is open
    start: 2027-04-01
    end: 2027-05-28
    channel: Consultation platform
    owner: Engagement team`,
    good: `campaign: Library hours
activities:
  - activity: Consultation is open
    start: 2027-05-10
    end: 2027-07-02
    channel: Consultation platform
    owner: Engagement team`,
    others: {
      'channel-register.md': `---
register: Elmfield Borough Council
periods:
  - { name: "Pre-election period, local elections 2027", kind: pre-election, start: 2027-03-22, end: 2027-05-06 }
---
`,
    },
  },
  *plan(context) {
    const { document, channels } = context;
    const { plan, locations } = document;
    for (const { index, period: known } of activitiesInPeriods(context)) {
      const activity = plan.activities[index]!;
      const opens = recordOf(document).activities[index]?.days?.from;
      const isOpening = opens !== undefined && opens >= known.from && opens <= known.to;
      const isConsultation =
        activity.channel.some((name) => channels.find(name)?.inCatalogue?.id === 'consultation-platform') ||
        (read(activity.activity).fits('consulting') && !read(activity.activity).fits('closing'));
      if (!isOpening || !isConsultation || !isPreElection(known.period)) continue;
      const range = locations.words(activity, 'activity');
      if (isBroken(document, range)) continue;
      yield {
        range,
        message: l10n.t(
          'A consultation opens in a pre-election period: {0} (until {1}). Open it before or after, as its answers may be challenged.',
          quoted(known.period.name),
          localDate(known.to),
        ),
        related: periodInRegister(context, { period: known }),
        data: undefined,
      };
    }
  },
});
