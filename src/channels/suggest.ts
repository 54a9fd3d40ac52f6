import * as l10n from '@vscode/l10n';
import { activitiesFor, audiencesOf, findAudience } from '../plan/format/references.ts';
import type { Audience, Objective, Plan } from '../plan/format/schema.ts';
import { looseKey, shortened } from '../text/text.ts';
import type { Channel, ChannelDirectory } from './directory.ts';

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

/** A channel of the catalogue for when nothing else is known, with what speaks for it. */
interface Staple {
  readonly id: string;
  readonly reason: string;
  /** Whether the reason is that people can answer. */
  readonly saysAnswer?: boolean;
}

function staples(): Staple[] {
  return [
    { id: 'website', reason: l10n.t('one place for the whole story') },
    { id: 'local-newspaper', reason: l10n.t('reaches people who are not online') },
    { id: 'frontline-staff', reason: l10n.t('people ask those they meet') },
    { id: 'facebook', reason: l10n.t('local people talk and ask there') },
    { id: 'leaflet', reason: l10n.t('reaches every household') },
    { id: 'email-newsletter', reason: l10n.t('goes to people who asked for news') },
    { id: 'drop-in', reason: l10n.t('people can ask in person') },
  ];
}

function dialogueStaples(): Staple[] {
  return [
    { id: 'drop-in', reason: l10n.t('people can answer in person'), saysAnswer: true },
    { id: 'survey', reason: l10n.t('many answers, easily counted') },
    {
      id: 'consultation-platform',
      reason: l10n.t('people can answer in their own time'),
      saysAnswer: true,
    },
    { id: 'facebook-groups', reason: l10n.t('people already talk there') },
    { id: 'workshop', reason: l10n.t('time to hear people out') },
    { id: 'public-meeting', reason: l10n.t('everyone hears the questions and the answers') },
  ];
}

/**
 * The best channels for an objective that are not chosen for it yet, best first.
 *
 * They are ranked by what is known, in this order: activities for the objective; channels that the plan or the
 * register links to its audiences; what other objectives with the same audience use; listed channels that serve
 * nothing yet; what the organisation runs; then the catalogue. For an objective that asks for views, channels on
 * which people can answer come first among equals. The first few are of several kinds where there are several.
 * @param count how many at most
 */
export function suggestChannels(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
  count = 4,
): Suggestion[] {
  const chosen = idsOf(objective.channels, channels);
  const rejected = idsOf(
    plan.considered.map(({ channel }) => channel),
    channels,
  );
  const participatory = isParticipatory(objective);
  const rules = rulesFor(plan, objective, channels, participatory);
  const scored = channels.all
    .filter((channel) => !chosen.has(channel.id) && !rejected.has(channel.id) && isUsable(channel))
    .map((channel, index) => ({ channel, index, ...score(channel, rules, participatory) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.index - b.index);
  return mixed(scored, count).map(({ channel, reason }) => ({ channel, reason }));
}

/** One thing that speaks for a channel: how much, and in which words; undefined where it does not. */
interface Rule {
  readonly points: number;
  /** Whether the words say already that people can answer. */
  readonly saysAnswer?: boolean | undefined;
  reason(channel: Channel): string | undefined;
}

/** The rules, weightiest first: no number of slighter ones outweighs a graver one by much. */
function rulesFor(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
  participatory: boolean,
): Rule[] {
  const audiences = audiencesOf(plan, objective);
  const byActivity = new Map(
    activitiesFor(plan, objective).flatMap((activity) =>
      [...idsOf(activity.channel, channels)].map((id) => [id, activity.activity]),
    ),
  );
  const others = plan.objectives.filter((other) => other !== objective);
  const sharing = others.filter((other) =>
    audiencesOf(plan, other).some((audience) => audiences.includes(audience)),
  );
  const usedForSame = idsOf(
    sharing.flatMap((other) => other.channels),
    channels,
  );
  const used = idsOf(
    others.flatMap((other) => other.channels),
    channels,
  );
  const usual = participatory ? dialogueStaples() : staples();
  return [
    {
      points: 100,
      reason: ({ id }) => {
        const activity = byActivity.get(id);
        return activity && l10n.t('an activity for this objective uses it: “{0}”', shortened(activity, 50));
      },
    },
    {
      points: 60,
      reason: ({ inPlan }) => {
        const named = inPlan?.audiences.map((reference) => findAudience(plan, reference));
        const audience = named?.find((other) => other !== undefined && audiences.includes(other));
        return audience && l10n.t('the plan names it for {0}', audience.name ?? audience.id ?? '');
      },
    },
    {
      points: 50,
      reason: ({ inRegister }) => {
        const text = inRegister?.audiences.find((other) =>
          audiences.some((audience) => isAbout(audience, other)),
        );
        return text && l10n.t('the register says it reaches {0}', text);
      },
    },
    {
      points: 40,
      reason: ({ id }) =>
        usedForSame.has(id) ? l10n.t('another objective with the same audience uses it') : undefined,
    },
    {
      points: 30,
      reason: ({ id, inPlan }) =>
        inPlan && !used.has(id) ? l10n.t('the plan lists it, but no objective uses it yet') : undefined,
    },
    {
      points: 8,
      reason: ({ inRegister, owner }) =>
        inRegister && (owner ? l10n.t('in the register, run by {0}', owner) : l10n.t('in the register')),
    },
    {
      points: 6,
      reason: ({ id }) => (used.has(id) ? l10n.t('the plan uses it for another objective') : undefined),
    },
    ...usual.map(
      ({ id, reason, saysAnswer }, place): Rule => ({
        points: 5 - place / 10,
        saysAnswer,
        reason: ({ inCatalogue }) => (inCatalogue?.id === id ? reason : undefined),
      }),
    ),
  ];
}

/** Channels by which people are heard and told nothing: little use where no views are asked for. */
const hearsOnly = new Set(['survey', 'consultation-platform']);

/** How much two-way channels gain, and one-way ones lose, where views are asked for. */
const dialoguePoints = 20;

function score(
  channel: Channel,
  rules: readonly Rule[],
  participatory: boolean,
): { points: number; reason: string } {
  const met = rules.flatMap(({ points, saysAnswer, reason }) => {
    const words = reason(channel);
    return words ? [{ points, saysAnswer, words }] : [];
  });
  const [first] = met;
  if (!first) return { points: 0, reason: '' };
  const points = met.reduce((sum, rule) => sum + rule.points, 0);
  if (!participatory && hearsOnly.has(channel.inCatalogue?.id ?? ''))
    return { points: points - dialoguePoints, reason: first.words };
  if (!participatory || channel.direction === 'limited' || !channel.direction)
    return { points, reason: first.words };
  if (channel.direction === 'one-way') return { points: points - dialoguePoints, reason: first.words };
  return {
    points: points + dialoguePoints,
    reason: first.saysAnswer ? first.words : l10n.t('{0}; people can answer on it', first.words),
  };
}

/** The best of each kind first, as far as there are several kinds; then the rest in order. */
function mixed<Item extends { channel: Channel; points: number }>(
  scored: readonly Item[],
  count: number,
): Item[] {
  const best: Item[] = [];
  for (const limit of [1, 2, count]) {
    for (const candidate of scored) {
      if (best.length >= count) break;
      const sameKind = best.filter(({ channel }) => channel.kind === candidate.channel.kind).length;
      // Where much more speaks for a channel than for those of other kinds, it comes first all the same.
      const isStrong = candidate.points >= 30 && sameKind < Math.ceil(count / 2);
      if (!best.includes(candidate) && (sameKind < limit || isStrong)) best.push(candidate);
    }
  }
  return best.sort((a, b) => b.points - a.points);
}

function idsOf(references: readonly string[], channels: ChannelDirectory): Set<string> {
  return new Set(references.flatMap((reference) => channels.find(reference)?.id ?? []));
}

function isUsable({ inRegister }: Channel): boolean {
  return inRegister?.status !== 'closed' && inRegister?.status !== 'frozen';
}

/** Whether a register's words for an audience mean one of the plan's. */
function isAbout(audience: Audience, text: string): boolean {
  const key = looseKey(text);
  return [audience.id, audience.name].some((name) => {
    const own = name ? looseKey(name) : '';
    return own === key || (own.length >= 5 && key.includes(own)) || (key.length >= 5 && own.includes(key));
  });
}
