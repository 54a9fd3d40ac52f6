import * as l10n from '@vscode/l10n';
import type { Objective, Plan } from '../plan/format/schema.ts';
import { read } from '../wording/statement.ts';
import type { Channel, ChannelDirectory } from './directory.ts';
import { type Ground, groundsFor, isUsable } from './grounds.ts';
import { knownUses } from './known-uses.ts';

/** A channel worth choosing for an objective, with the reason a person would give. */
export interface Suggestion {
  readonly channel: Channel;
  /** Why, and that people can answer on it where that matters. */
  readonly reason: string;
  /** Why, where whether people can answer is said besides. */
  readonly ground: string;
}

/** Whether an objective asks people for their views, by its level or its words (IAP2; "consult" and above). */
export function isParticipatory(objective: Objective): boolean {
  if (objective.participation) return objective.participation !== 'inform';
  return read(objective.objective).fits('asks-for-views');
}

/** Whether an objective asks for more than answers: involve, collaborate, empower, co-design. */
export function needsDialogue(objective: Objective): boolean {
  const { participation } = objective;
  if (participation) return participation !== 'inform' && participation !== 'consult';
  return read(objective.objective).fits('asks-for-dialogue');
}

/**
 * The best channels for an objective that are not chosen for it yet, best first.
 *
 * They are ranked by what is known, in this order: activities for the objective; channels that the plan or the
 * register links to its audiences; what other objectives use that name the same audience; what reaches people of
 * that sort, the organisation's own channels first; listed channels that serve nothing yet; then what serves most
 * people. For an objective that asks for views, channels on which people can answer come first among equals. Of each
 * four there are several kinds where there are several.
 * @param count how many at most; fewer are the first ones of more
 */
export function suggestChannels(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
  count = 4,
): Suggestion[] {
  const participatory = isParticipatory(objective);
  const taken = new Set(objective.channels.flatMap((reference) => channels.find(reference)?.id ?? []));
  const { rejected } = knownUses(plan, channels);
  const scores = new Map<string, Score>();
  for (const ground of groundsFor(plan, objective, channels, participatory)) {
    const { channel } = ground;
    if (taken.has(channel.id) || rejected.has(channel.id) || !isUsable(channel)) continue;
    const score = scores.get(channel.id);
    if (score) score.points += ground.points;
    else scores.set(channel.id, { first: ground, channel, points: ground.points });
  }
  const ranked = [...scores.values()]
    .map((score) => ({ ...score, points: score.points + favour(score.channel, participatory) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return mixed(ranked, count).map(({ channel, first }) => ({
    channel,
    ground: first.reason,
    reason:
      participatory && channel.direction === 'two-way' && !first.saysAnswer
        ? l10n.t('{0}; people can answer on it', first.reason)
        : first.reason,
  }));
}

interface Score {
  /** The weightiest ground, in whose words it is suggested. */
  readonly first: Ground;
  readonly channel: Channel;
  points: number;
}

/** Channels by which people are heard and told nothing: little use where no views are asked for. */
const hearsOnly = new Set(['survey', 'consultation-platform']);

/** How much two-way channels gain, and one-way ones lose, where views are asked for. */
const dialoguePoints = 20;

/** What a channel gains, or loses, by whether people can answer on it. */
function favour({ direction, inCatalogue }: Channel, participatory: boolean): number {
  if (!participatory) return hearsOnly.has(inCatalogue?.id ?? '') ? -dialoguePoints : 0;
  if (direction === 'two-way') return dialoguePoints;
  return direction === 'one-way' ? -dialoguePoints : 0;
}

/** How many stand side by side: the light bulb's. Among them no kind takes more than half, where there are others. */
const atOnce = 4;

/** The first in order, of several kinds where there are several. */
function mixed<Item extends { channel: Channel; points: number }>(
  ranked: readonly Item[],
  count: number,
): Item[] {
  const rest = [...ranked];
  const chosen: Item[] = [];
  while (chosen.length < count && rest.length > 0) {
    const block: Item[] = [];
    const take = (candidate: Item) => {
      block.push(candidate);
      rest.splice(rest.indexOf(candidate), 1);
    };
    for (const candidate of [...rest]) {
      if (block.length === atOnce) break;
      if (block.filter(({ channel }) => channel.kind === candidate.channel.kind).length < atOnce / 2)
        take(candidate);
    }
    for (const candidate of rest.slice(0, atOnce - block.length)) take(candidate);
    chosen.push(...block.sort((a, b) => b.points - a.points));
  }
  return chosen.slice(0, count);
}
