import { isGoodToKnow } from '../../plan/format/periods.ts';
import type {
  Approval,
  KeyDate,
  Period,
  RegisterAction,
  SharedAudience,
} from '../../plan/format/register-schema.ts';
import { sharedAudienceName } from '../../plan/format/shared-audiences.ts';
import type { Block } from '../model.ts';
import { captionedTable, sentence } from '../tables/table.ts';
import { audienceNames, channelNames, type RegisterFacts } from './facts.ts';

/** The periods in which publicity needs care. */
export function periodTable(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  const periods = register.periods.filter((period) => !isGoodToKnow(period));
  return captionedTable<Period>(facts, {
    title: 'periods',
    description: words.text('periodsDescription', periods.length),
    items: periods,
    lineOf,
    columns: [
      {
        header: 'period',
        cell: ({ name, kind }) =>
          cells.list([name, kind === undefined ? undefined : words.own(words.choice(kind))], 'notStated'),
      },
      { header: 'dates', cell: ({ start, end }) => cells.own(words.period(start, end, undefined)) },
      { header: 'mayGoOn', cell: ({ may_go_on: list }) => cells.list(list, 'notStated') },
      { header: 'askFirst', cell: ({ ask }) => cells.of(ask) },
      {
        header: 'heldChannels',
        has: ({ channels }) => channels.length > 0,
        cell: ({ channels }) => cells.list(channelNames(facts, channels), 'allChannels'),
      },
    ],
  });
}

/** Days and weeks that are good to know of. */
export function keyDateTable(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  const dates = [
    ...register.key_dates,
    // In these nothing is forbidden: they are key dates by another name.
    ...register.periods.filter(isGoodToKnow).map((period) => ({ ...period, audiences: [] })),
  ];
  return captionedTable<KeyDate>(facts, {
    title: 'keyDates',
    description: words.text('keyDatesDescription', dates.length),
    items: dates,
    lineOf,
    columns: [
      {
        header: 'when',
        cell: ({ start, end }) =>
          cells.own(end ? words.period(start, end, undefined) : start && words.day(start, undefined)),
      },
      { header: 'whatHappens', cell: ({ name }) => cells.of(name) },
      {
        header: 'forWhom',
        has: ({ audiences }) => audiences.length > 0,
        cell: ({ audiences }) => cells.list(audienceNames(facts, audiences), 'everyone'),
      },
    ],
  });
}

/** Who must approve what, how long before; and how much in one week is too much. */
export function approvalBlocks(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  const { per_audience: perAudience, per_channel: perChannel } = register.limits ?? {};
  return [
    ...captionedTable<Approval>(facts, {
      title: 'approvals',
      description: words.text('approvalsDescription', register.approvals.length),
      items: register.approvals,
      lineOf,
      columns: [
        {
          header: 'whatIsApproved',
          cell: ({ when }) =>
            when
              ? cells.labelled([
                  ['pesoClass', when.peso && words.own(words.choice(when.peso))],
                  ['kind', when.kind && words.own(words.choice(when.kind))],
                  ['channels', words.list(channelNames(facts, when.channels))],
                  [
                    'costsOver',
                    when.cost_over === undefined ? undefined : words.money(when.cost_over, undefined),
                  ],
                  ['inPeriod', when.period && words.own(words.choice(when.period))],
                  [undefined, when.other],
                ])
              : cells.say('anything'),
        },
        { header: 'approves', cell: ({ by }) => cells.of(by) },
        {
          header: 'howLongBefore',
          cell: ({ days_before: days }) =>
            cells.of(days === undefined ? undefined : words.say('workingDaysBefore', days)),
        },
      ],
    }),
    ...(perAudience === undefined ? [] : [sentence(words.say('limitPerAudience', perAudience))]),
    ...(perChannel === undefined ? [] : [sentence(words.say('limitPerChannel', perChannel))]),
  ];
}

/** The names that all plans share for audiences. */
export function sharedAudienceTable(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  return captionedTable<SharedAudience>(facts, {
    title: 'sharedAudiences',
    description: words.text('sharedAudiencesDescription', register.audiences.length),
    items: register.audiences,
    lineOf,
    columns: [
      { header: 'audience', cell: (audience) => cells.of(sharedAudienceName(audience)) },
      { header: 'alsoCalled', cell: ({ aliases }) => cells.list(aliases) },
      {
        header: 'partOf',
        cell: ({ part_of: larger }) => cells.list(larger ? audienceNames(facts, [larger]) : []),
      },
      { header: 'size', cell: ({ size }) => cells.of(size) },
    ],
  });
}

/** What the organisation does so that every service can use its channels well. */
export function actionTable(facts: RegisterFacts): Block[] {
  const { register, words, cells, lineOf } = facts;
  return captionedTable<RegisterAction>(facts, {
    title: 'actions',
    description: words.text('actionsDescription', register.actions.length),
    items: register.actions,
    lineOf,
    columns: [
      { header: 'action', cell: ({ action }) => cells.of(action) },
      { header: 'owner', cell: ({ owner }) => cells.of(owner) },
      { header: 'by', cell: ({ by }) => cells.own(by && words.day(by, undefined)) },
      { header: 'status', cell: ({ status }) => cells.choice(status) },
    ],
  });
}
