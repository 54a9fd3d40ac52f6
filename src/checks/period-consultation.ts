import * as l10n from '@vscode/l10n';
import { consults, usesConsultationPlatform } from '../channels/use.ts';
import { localDate } from '../plan/values/dates.ts';
import { isPreElection, opensIn } from '../portfolio/clearance.ts';
import { recordOf } from '../portfolio/record.ts';
import { defineCheck } from './check.ts';
import { type ActivityInPeriod, registerWithPeriod, reportInPeriods } from './in-period.ts';
import { quoted } from './messages.ts';

/** No consultation opens in a pre-election period. */
export const periodConsultation = defineCheck<ActivityInPeriod>({
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
    others: registerWithPeriod,
  },
  plan(context) {
    const { activities } = recordOf(context.document);
    return reportInPeriods(context, ['activity'], ({ index, period: within }, activity) => {
      const { period, to } = within;
      const record = activities[index];
      return record &&
        opensIn(record, within) &&
        isPreElection(period) &&
        consults(activity.activity, usesConsultationPlatform(activity, context.channels))
        ? l10n.t(
            'A consultation opens in a pre-election period: {0} (until {1}). Open it before or after, as its answers may be challenged.',
            quoted(period.name),
            localDate(to),
          )
        : undefined;
    });
  },
});
