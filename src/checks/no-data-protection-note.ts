import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import { setNested } from '../plan/edit/set-field.ts';
import { filled } from '../plan/values/placeholder.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';
import { listed, toFillIn } from './messages.ts';

/** Channels that use people's own contact details. */
const personal = new Set(['email-newsletter', 'sms', 'phone-line']);

/** Email, text messages and outgoing calls come with a note on data protection. */
export const noDataProtectionNote = defineCheck({
  code: 'no-data-protection-note',
  title: 'No note on data protection',
  severity: 'information',
  why: 'People’s contact details may only be used on a lawful basis, and marketing by email, text or phone only where they agreed.',
  source: 'ICO: UK GDPR and the Privacy and Electronic Communications Regulations (PECR)',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Text message, Leaflet, Facebook]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Text message, Leaflet, Facebook]
compliance:
  data_protection: Service messages to people who asked for them; each says how to stop`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    if (filled(plan.compliance?.data_protection) !== '') return;
    const references = new Set([
      ...plan.objectives.filter(isForOthers).flatMap((objective) => objective.channels),
      ...plan.activities
        .filter(({ audience }) => isForOthers({ audiences: audience }))
        .flatMap(({ channel }) => channel),
      ...plan.channels.map((channel) => channel.name ?? channel.id ?? ''),
    ]);
    // Staff are written to as such, not on the basis of consent.
    const needing = [...references].filter(
      (name) => !read(name).fits('staff') && needsDetails(name, channels.find(name)),
    );
    // Once for each channel, under the plan's own name for it.
    const used = new Map<string, string>();
    for (const name of needing) {
      const id = channels.find(name)?.id ?? name;
      if (!used.has(id)) used.set(id, name);
    }
    if (used.size === 0) return;
    yield {
      range:
        (plan.compliance && locations.key(plan, 'compliance')) ??
        locations.words(plan, 'campaign', 'objectives'),
      message: l10n.t(
        'No data protection note for people’s contact details. Say under “compliance”, as “data_protection”, on what basis they are used for {0}.',
        listed([...used.values()]),
      ),
      data: undefined,
    };
  },
  fixes(_, { document }) {
    return [
      {
        title: toFillIn('data_protection'),
        edits: setNested(document, 'compliance', 'data_protection', 'TBC'),
      },
    ];
  },
});

/** Whether it is not for staff alone. */
function isForOthers({ audiences }: { readonly audiences: readonly string[] }): boolean {
  return audiences.length === 0 || !audiences.every((name) => read(name).fits('staff'));
}

function needsDetails(name: string, channel: Channel | undefined): boolean {
  return (
    (channel?.inCatalogue !== undefined && personal.has(channel.inCatalogue.id)) ||
    read(name).fits('calls-out')
  );
}
