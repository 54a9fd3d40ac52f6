import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { keptText } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Where a register says how records are kept, every channel does. */
export const channelWithoutRecords = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-without-records',
  title: 'Registered channel without records',
  severity: 'information',
  why: 'What was published, when, by whom and with whose approval must be found again when somebody asks, and a platform may delete it.',
  source: 'Freedom of Information Act 2000, section 46 code of practice; East Devon District Council',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, records: Archived monthly }
  - { id: x, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, records: Archived monthly }
  - { id: x, owner: Digital team, records: Archived monthly }`,
  },
  ...keptText('records', {
    one: (name) =>
      l10n.t(
        'Records of this channel are not settled: {0}. Add “records”: how it is kept what went out, when, who sent it and who approved it.',
        name,
      ),
    several: (count, all) =>
      l10n.t(
        'Records of {0} of {1} channels are not settled. Add “records” to each: how it is kept what went out, when, who sent it and who approved it.',
        count,
        all,
      ),
  }),
});
