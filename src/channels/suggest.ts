import * as l10n from '@vscode/l10n';
import { activitiesFor } from '../plan/format/references.ts';
import type { Objective, Plan } from '../plan/format/schema.ts';
import { shortened } from '../text/text.ts';
import { addressedBy } from './addressed.ts';
import { audienceSorts } from './audiences/recognise.ts';
import type { Suited } from './audiences/sort.ts';
import { suitableFor } from './audiences/suited.ts';
import type { Channel, ChannelDirectory } from './directory.ts';
import { knownUses } from './known-uses.ts';

/** A channel worth choosing for an objective, with the reason a person would give. */
export interface Suggestion {
  readonly channel: Channel;
  readonly reason: string;
}

/** Whether an objective asks people for their views, by its level or its words (IAP2; "consult" and above). */
export function isParticipatory(objective: Objective): boolean {
  if (objective.participation) return objective.participation !== 'inform';
  return asksForViews.test(objective.objective);
}

/**
 * What the organisation does ("consult residents", "we will listen to"), or a consultation by name. What others do
 * is something else: patients consult a pharmacist, collisions involve cyclists.
 */
const asksForViews = new RegExp(
  [
    String.raw`(?:^|[,:;]\s+|\b(?:to|will|we|and|\w+ly)\s+)(?:consult(?:ing)?(?!\s+(?:an?|their|your|with an?)\b)|listen(?:ing)? to|hear(?:ing)? from|involv(?:e|ing)|gather(?:ing)? (?:the )?views|seek(?:ing)? (?:the )?views|ymgynghori)\b`,
    String.raw`\bco-?(?:design|produc)\w*`,
    String.raw`(?<!\b(?:outcome|results?|end|findings) of (?:the|a|our) )\b(?:public|statutory|formal|staff|budget) consultation\b`,
    String.raw`(?<!\b(?:outcome|results?|end|findings) of (?:the|a|our) )\bconsultation (?:on|about|with(?! an?\b)|responses?|replies)\b`,
    String.raw`\bhave (?:their|your|a) say\b|\b(?:tell|give) us (?:what they think|their (?:views|opinions?))\b`,
  ].join('|'),
  'iu',
);

/** Whether an objective asks for more than answers: involve, collaborate, empower, co-design. */
export function needsDialogue(objective: Objective): boolean {
  const { participation } = objective;
  if (participation) return participation !== 'inform' && participation !== 'consult';
  return /\b(?:co-?design|co-?produc|involve|collaborat|empower)/i.test(objective.objective);
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
  for (const ground of groundsFor(plan, objective, channels)) {
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
    reason:
      participatory && channel.direction === 'two-way' && !first.saysAnswer
        ? l10n.t('{0}; people can answer on it', first.reason)
        : first.reason,
  }));
}

/** One thing that speaks for a channel: how much, and in which words. */
interface Ground {
  readonly channel: Channel;
  readonly points: number;
  readonly reason: string;
  /** Whether the words say already that people can answer. */
  readonly saysAnswer?: boolean;
}

interface Score {
  /** The weightiest ground, in whose words it is suggested. */
  readonly first: Ground;
  readonly channel: Channel;
  points: number;
}

/** What speaks for channels, weightiest first: no number of slighter grounds outweighs a graver one by much. */
function* groundsFor(plan: Plan, objective: Objective, channels: ChannelDirectory): Generator<Ground> {
  const uses = knownUses(plan, channels);
  const { audiences, isNamed, sorts: each } = addressedBy(plan, objective);
  const sorts = [...new Set(each.flat())];
  for (const { activity, channel: names } of activitiesFor(plan, objective)) {
    const reason = l10n.t('an activity for this objective uses it: “{0}”', shortened(activity, 30));
    for (const name of names) {
      const channel = channels.find(name);
      if (channel) yield { channel, points: 100, reason };
    }
  }
  // Of those that an objective names none of, the first few stand for all: a plan of a thousand has not one answer.
  const addressed = isNamed ? audiences : audiences.slice(0, mostAudiences);
  for (const audience of addressed) {
    const reason = l10n.t('the plan names it for {0}', shortened(audience.name ?? audience.id ?? '', 40));
    for (const channel of uses.namedFor(audience)) yield { channel, points: 60, reason };
  }
  for (const { channel, words } of uses.registeredFor(addressed, sorts))
    yield { channel, points: 50, reason: l10n.t('the register says it reaches {0}', shortened(words, 40)) };
  for (const audience of isNamed ? audiences : [])
    for (const channel of uses.usedFor(audience))
      yield { channel, points: 40, reason: l10n.t('another objective with the same audience uses it') };

  const telling = each.filter((some) => some.some(({ isBroad }) => !isBroad));
  const isApart = telling.length > 0 && telling.flat().every((sort) => sort.isApart);
  const suitable = suitableFor(telling);
  const fits = (channel: Channel) =>
    !suitable.misses({ id: channel.inCatalogue?.id ?? '', kind: channel.kind ?? 'traditional' }) &&
    uses.isMeantFor(channel, addressed, sorts) !== false;
  /** The channel that is one of the catalogue's: the organisation's own, for these people, where there is such a one. */
  const own = (id: string): Channel | undefined => {
    const candidates = uses.of(id).filter((channel) => isUsable(channel));
    const fitting = candidates.filter((channel) => uses.isMeantFor(channel, addressed, sorts) !== false);
    const meant = fitting.find((channel) => uses.isMeantFor(channel, addressed, sorts));
    const isOwn = ({ inPlan, inRegister }: Channel) => inPlan !== undefined || inRegister !== undefined;
    return meant ?? fitting.find(isOwn) ?? fitting[0];
  };
  const table = function* (
    suited: readonly (Suited | Staple)[],
    most: number,
    step: number,
  ): Generator<Ground> {
    for (const [place, [id, reason, saysAnswer = false]] of suited.entries()) {
      const channel = own(id);
      if (!channel || suitable.misses({ id, kind: channel.kind ?? 'traditional' })) continue;
      const points = most - place * step + (channel.inPlan || channel.inRegister ? ownPoints : 0);
      yield { channel, points, reason, saysAnswer };
    }
  };
  yield* table(suitable.channels, 30, 0.2);
  for (const channel of uses.unused)
    if (fits(channel))
      yield { channel, points: 20, reason: l10n.t('the plan lists it, but no objective uses it yet') };
  if (isParticipatory(objective)) yield* table(dialogueStaples(), 5, 0.1);
  if (isApart) return;
  const broad = each.filter((some) => !telling.includes(some));
  yield* table(
    suitableFor(broad.length > 0 ? broad : [everyone()]).channels,
    telling.length > 0 ? 1 : 4,
    0.05,
  );
  for (const channel of uses.used)
    if (fits(channel)) yield { channel, points: 6, reason: l10n.t('the plan uses it for another objective') };
}

/** Of so many audiences the links are looked at where an objective names none. */
const mostAudiences = 20;

/** How much more what the organisation runs is worth, among what fits: it comes first. */
const ownPoints = 8;

/** A channel for when views are asked for, whosever they are, with what speaks for it. */
type Staple = readonly [id: string, reason: string, saysAnswer: boolean];

function dialogueStaples(): Staple[] {
  return [
    ['drop-in', l10n.t('people can answer in person'), true],
    ['survey', l10n.t('many answers, easily counted'), false],
    ['consultation-platform', l10n.t('people can answer in their own time'), true],
    ['facebook-groups', l10n.t('people already talk there'), false],
    ['workshop', l10n.t('time to hear people out'), false],
    ['public-meeting', l10n.t('everyone hears the questions and the answers'), false],
  ];
}

/** The sort of people that all are. */
function everyone() {
  return audienceSorts.filter(({ id }) => id === 'residents');
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

function isUsable({ inRegister }: Channel): boolean {
  return inRegister?.status !== 'closed' && inRegister?.status !== 'frozen';
}
