import type { RegisterChannel } from '../../plan/format/register-schema.ts';
import type { Block } from '../model.ts';
import { type ColumnOf, captionedTable } from '../tables/table.ts';
import { audienceNames, channelName, type RegisterFacts } from './facts.ts';

/** Which channels there are, what each is for, and who answers for it. */
export function channelTable(facts: RegisterFacts): Block[] {
  const { register, channels, words, cells, lineOf } = facts;
  return captionedTable<RegisterChannel>(facts, {
    title: 'channelsInRegister',
    description: words.text('channelsInRegisterDescription', register.channels.length),
    items: register.channels,
    lineOf,
    isWide: true,
    columns: [
      {
        header: 'channel',
        cell: (entry) => cells.list([channelName(facts, entry), entry.handle], 'notStated'),
      },
      {
        header: 'kindAndDirection',
        cell: ({ id, name, ...entry }) => {
          const known = channels.find(id ?? name ?? '');
          const traits = [
            entry.kind ?? known?.kind,
            entry.direction ?? known?.direction,
            entry.peso ?? known?.peso,
          ];
          return cells.list(
            traits.map((trait) => trait && words.own(words.choice(trait))),
            'notStated',
          );
        },
      },
      {
        header: 'purposeAndAudiences',
        cell: ({ purpose, audiences, lead_days: days }) =>
          cells.labelled([
            [undefined, purpose],
            ['for', words.list(audienceNames(facts, audiences))],
            ['printDeadline', days === undefined ? undefined : words.say('workingDaysBefore', days)],
          ]),
      },
      {
        header: 'ownerAndDeputy',
        cell: ({ owner, deputy }) =>
          cells.labelled([
            [undefined, owner],
            ['deputy', deputy],
          ]),
      },
      {
        header: 'status',
        cell: ({ status }) => cells.choice(status ?? 'active'),
      },
      {
        header: 'reviewBy',
        cell: ({ review_date: day }) => cells.own(day && words.day(day, undefined)),
      },
    ],
  });
}

/** Who publishes on each channel, gives access and approves, and whom to ring. */
export function accessTable(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  return captionedTable<RegisterChannel>(facts, {
    title: 'whoMayUseWhat',
    description: words.text('whoMayUseWhatDescription', register.channels.length),
    items: inUse(facts),
    lineOf,
    isWide: true,
    columns: [
      nameColumn(facts),
      {
        header: 'mayPublish',
        cell: ({ owner, users }) => cells.list(users.length > 0 ? users : [owner], 'notStated'),
      },
      { header: 'administrators', cell: ({ admins }) => cells.list(admins, 'notStated') },
      { header: 'approves', cell: ({ approver }) => cells.of(approver) },
      { header: 'ringInCrisis', cell: ({ crisis_contact: contact }) => cells.of(contact) },
    ],
  });
}

/** By which rules each channel is used. */
export function rulesTable(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  return captionedTable<RegisterChannel>(facts, {
    title: 'rulesOfChannels',
    description: words.text('rulesOfChannelsDescription', register.channels.length),
    items: inUse(facts),
    lineOf,
    isWide: true,
    columns: [
      nameColumn(facts),
      { header: 'policy', cell: ({ policy }) => cells.of(policy && policyInWords(policy)) },
      {
        header: 'answers',
        cell: ({ moderation, response_hours: hours }) =>
          cells.list(
            [moderation, hours === undefined ? undefined : words.say('withinHours', hours)],
            'notStated',
          ),
      },
      {
        header: 'accessAndLanguages',
        cell: ({ accessibility, languages, other_handle: other }) =>
          cells.labelled([
            [undefined, accessibility],
            ['languages', words.list(languages.map((code) => words.languageName(code)))],
            ['otherLanguage', other],
          ]),
      },
      {
        header: 'records',
        cell: ({ records, keep_records: kept }) =>
          cells.labelled([
            [undefined, records],
            ['keptFor', kept],
          ]),
      },
    ],
  });
}

/** What could go wrong on each channel, and what is done about it. */
export function channelRiskTable(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  return captionedTable<RegisterChannel>(facts, {
    title: 'risksOfChannels',
    description: words.text('risksOfChannelsDescription', register.channels.length),
    items: inUse(facts).filter(({ risk, mitigation }) => risk || mitigation),
    lineOf,
    columns: [
      nameColumn(facts),
      { header: 'risk', cell: ({ risk }) => cells.of(risk) },
      { header: 'mitigation', cell: ({ mitigation }) => cells.of(mitigation) },
    ],
  });
}

/** The channels that are not closed: nobody uses the others any more. */
function inUse({ register }: RegisterFacts): RegisterChannel[] {
  return register.channels.filter(({ status }) => status !== 'closed');
}

function nameColumn(facts: RegisterFacts): ColumnOf<RegisterChannel> {
  return { header: 'channel', isLabel: true, cell: (entry) => facts.cells.of(channelName(facts, entry)) };
}

/** A heading of the text by its words: `#print-and-post` is “Print and post”. */
function policyInWords(policy: string): string {
  const heading = /^#([\p{L}\p{N}-]+)$/u.exec(policy.trim())?.[1]?.replaceAll('-', ' ');
  return heading ? heading.charAt(0).toUpperCase() + heading.slice(1) : policy;
}
