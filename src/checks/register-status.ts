import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import { isMissingFromRegister } from '../channels/registrable.ts';
import { isBroken } from '../plan/document.ts';
import { referencesIn } from '../plan/format/references.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { hasEnded, lastDayOf, localDayOf } from '../plan/values/schedule.ts';
import type { Range } from '../text/text.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** The channels a plan uses are in the register, in use, owned and reviewed. */
export const registerStatus = defineCheck({
  code: 'register-status',
  title: 'Channel not in order in the register',
  severity: 'warning',
  why: 'A channel that is closed, has no owner or was never registered has nobody who answers, moderates or takes it down in a crisis.',
  source: 'East Devon District Council, register of sites and users; GSA Social Media Navigator 2018',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Local newspaper, X]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Local newspaper, Facebook]`,
    others: {
      'channel-register.md': `---
register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team, review_date: 2027-06-30 }
  - { id: x, kind: social, owner: Digital team, status: frozen, review_date: 2027-06-30 }
---
`,
    },
  },
  *plan({ document, channels, register, today }) {
    const { plan, locations } = document;
    if (!register || register.register.channels.length === 0 || hasEnded(plan, today)) return;
    const considered = new Set<object>(plan.considered);
    const seen = new Set<string>();
    // Where a channel is used several times, it is said once, where it stands first.
    const uses: { name: string; range: Range }[] = [
      ...referencesIn(document)
        .filter(({ target, owner }) => target === 'channel' && !considered.has(owner))
        .map(({ text, range }) => ({ name: text, range })),
      ...plan.channels.map((channel) => ({
        name: channel.id ?? channel.name ?? '',
        range: locations.words(channel, 'name', 'id'),
      })),
    ].sort((a, b) => a.range.start - b.range.start);
    for (const { name, range } of uses) {
      const channel = channels.find(name);
      if (!channel || seen.has(channel.id) || isBroken(document, range)) continue;
      seen.add(channel.id);
      const trouble = troubleWith(channel, today);
      if (!trouble) continue;
      const entry = channel.inRegister;
      yield {
        range,
        message: trouble,
        related: [
          {
            message: entry ? l10n.t('It stands in the register here.') : l10n.t('This is the register.'),
            range: entry
              ? register.locations.words(entry, 'name', 'id')
              : register.locations.words(register.register, 'register'),
            document: register,
          },
        ],
        data: undefined,
      };
    }
  },
});

function troubleWith(channel: Channel, today: string): string | undefined {
  const name = quoted(channel.name);
  const { inRegister } = channel;
  if (inRegister) return troubleInRegister(name, inRegister, today);
  return isMissingFromRegister(channel)
    ? l10n.t(
        'This channel is not in the channel register: {0}. Have it registered with an owner, or choose one that is, as nobody is known to answer for it.',
        name,
      )
    : undefined;
}

function troubleInRegister(
  name: string,
  { status, owner, review_date: review }: RegisterChannel,
  today: string,
): string | undefined {
  if (status === 'closed')
    return l10n.t(
      'This channel is closed, says the register: {0}. Choose another channel that reaches the same people.',
      name,
    );
  if (status === 'frozen')
    return l10n.t(
      'This channel is frozen, says the register: {0}. Choose another channel, or ask its owner, as nothing new goes out on it for now.',
      name,
    );
  if (filled(owner) === '')
    return l10n.t(
      'This channel has no owner in the register: {0}. Settle who answers for it before you rely on it.',
      name,
    );
  const reviewed = lastDayOf(undefined, review);
  if (review && reviewed && reviewed < today) {
    return l10n.t(
      'This channel’s review is overdue, says the register: {0} was to be reviewed by {1}. Ask its owner whether what stands there still holds.',
      name,
      localDayOf(undefined, review),
    );
  }
  return undefined;
}
