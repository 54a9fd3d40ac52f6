import { namedChannels } from '../../channels/serving.ts';
import type { Audience, Stakeholder } from '../../plan/format/schema.ts';
import type { Facts } from '../facts.ts';
import { type Block, words as plain } from '../model.ts';
import { type ColumnOf, captionedTable, labelled, madeFrom, nameWithRole } from './table.ts';

/** The audiences with what is known of them and what is asked of them. */
export function audienceTable(facts: Facts): Block[] {
  const { plan, words, cells, values, lineOf } = facts;
  return captionedTable<Audience>(facts, {
    title: 'audiences',
    description: words.text('audiencesDescription', plan.audiences.length),
    items: plan.audiences,
    lineOf,
    columns: [
      {
        header: 'audience',
        cell: ({ name, id, size }) =>
          cells.list(
            [name ?? id, size ? [...words.say('size'), ...plain(': '), ...values.line(size)] : undefined],
            'notStated',
          ),
      },
      { header: 'insight', cell: ({ insight }) => cells.of(insight) },
      {
        header: 'barriers',
        cell: ({ barriers }) =>
          cells.labelled([
            ['capability', barriers?.capability],
            ['opportunity', barriers?.opportunity],
            ['motivation', barriers?.motivation],
          ]),
      },
      {
        header: 'thinkFeelDo',
        cell: (audience) =>
          cells.labelled([
            ['think', audience.think],
            ['feel', audience.feel],
            ['do', audience.do],
          ]),
      },
      channelsColumn(facts),
    ],
  });
}

/** The stakeholders with their influence and interest, and the partners. */
export function stakeholderBlocks(facts: Facts): Block[] {
  const { partners } = facts.plan;
  return [
    ...stakeholderTable(facts),
    ...(partners.length > 0
      ? madeFrom(facts, facts.plan, 'partners', [
          labelled(facts, 'partners', partners.map(nameWithRole).join('; ')),
        ])
      : []),
  ];
}

function stakeholderTable(facts: Facts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  return captionedTable<Stakeholder>(facts, {
    title: 'stakeholders',
    description: words.text('stakeholdersDescription', plan.stakeholders.length),
    items: plan.stakeholders,
    lineOf,
    columns: [
      { header: 'stakeholder', cell: ({ name }) => cells.of(name) },
      {
        header: 'influence',
        cell: ({ influence }) => cells.choice(influence),
      },
      {
        header: 'interest',
        cell: ({ interest }) => cells.choice(interest),
      },
      { header: 'engagement', cell: ({ engagement }) => cells.of(engagement) },
      channelsColumn(facts),
    ],
  });
}

/** The channels that are named for people themselves. */
function channelsColumn({ channels, cells }: Facts): ColumnOf<Audience | Stakeholder> {
  return {
    header: 'channels',
    cell: (people) => cells.list(namedChannels(channels, people.channels).map(({ name }) => name)),
  };
}
