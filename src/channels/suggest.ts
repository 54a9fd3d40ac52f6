import { audiencesOf, findAudience, findObjective } from '../plan/references.ts';
import type { Audience, ChannelKind, Objective, Plan } from '../plan/schema.ts';
import { looseKey } from '../plan/text.ts';
import type { Channel, ChannelDirectory } from './directory.ts';

/** A channel worth choosing for an objective, with the reason a person would give. */
export interface Suggestion {
  readonly channel: Channel;
  readonly reason: string;
}

/** Whether an objective asks people for their views, by its level or its words (IAP2; "consult" and above). */
export function isParticipatory(objective: Objective): boolean {
  if (objective.participation) return objective.participation !== 'inform';
  return /\b(?:consult(?:ation|ations|ing|ed)?|co-?design(?:ed|ing)?|co-?produc\w+|listen(?:ing)?|hear from|involve|gather views)\b/i.test(
    objective.objective,
  );
}

/** Whether an objective asks for more than answers: involve, collaborate, empower, co-design. */
export function needsDialogue(objective: Objective): boolean {
  const { participation } = objective;
  if (participation) return participation !== 'inform' && participation !== 'consult';
  return /\b(?:co-?design|co-?produc|involve|collaborat|empower)/i.test(objective.objective);
}

const weights = {
  /** An activity in the plan already uses it for this objective. */
  activity: 100,
  /** The plan links it to one of the audiences. */
  linkedInPlan: 60,
  /** The register links it to one of the audiences. */
  linkedInRegister: 50,
  /** Another objective with the same audience uses it. */
  sharedAudience: 40,
  /** The plan lists it, but no objective has it yet. */
  unused: 30,
  /** Two-way where views are asked for. */
  dialogue: 20,
  /** The organisation runs it. */
  inRegister: 8,
  /** The plan uses it for something else. */
  elsewhere: 6,
} as const;

/** The catalogue's all-rounders, for when nothing else is known: each of another kind. */
const staples = [
  'website',
  'local-newspaper',
  'frontline-staff',
  'email-newsletter',
  'facebook',
  'drop-in',
  'leaflet',
];
const dialogueStaples = [
  'drop-in',
  'survey',
  'workshop',
  'consultation-platform',
  'public-meeting',
  'facebook-groups',
];

/**
 * The best channels for an objective that are not chosen for it yet, best first.
 *
 * They are ranked by what is known, in this order: activities for the objective; channels that the plan or the
 * register links to its audiences; what other objectives with the same audience use; listed channels that serve
 * nothing yet; for an objective that asks for views, channels on which people can answer; then the catalogue.
 * The first few are never all of one kind where another kind is to be had.
 * @param count how many at most
 */
export function suggestChannels(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
  count = 4,
): Suggestion[] {
  const chosen = new Set(objective.channels.map((reference) => channels.find(reference)?.id));
  const rejected = new Set(plan.considered.map(({ channel }) => channels.find(channel)?.id));
  const audiences = audiencesOf(plan, objective);
  const participatory = isParticipatory(objective);
  const scored = channels.all
    .filter((channel) => !chosen.has(channel.id) && !rejected.has(channel.id) && isUsable(channel))
    .map((channel, index) => ({
      ...score(plan, objective, channels, channel, audiences, participatory),
      channel,
      index,
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.index - b.index);
  return mixed(scored, count).map(({ channel, reason }) => ({ channel, reason }));
}

interface Scored {
  readonly channel: Channel;
  readonly points: number;
  readonly reason: string;
}

function score(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
  channel: Channel,
  audiences: readonly Audience[],
  participatory: boolean,
): { points: number; reason: string } {
  const found: { points: number; reason: string }[] = [];
  const add = (points: number, reason: string) => found.push({ points, reason });
  const is = (reference: string) => channels.find(reference)?.id === channel.id;

  const activity = plan.activities.find(
    ({ channel: used, objective: served }) =>
      used.some(is) && served.some((reference) => findObjective(plan, reference) === objective),
  );
  if (activity)
    add(weights.activity, `an activity for this objective uses it: “${shorten(activity.activity)}”`);

  const linked = channel.inPlan?.audiences.find((reference) => {
    const audience = findAudience(plan, reference);
    return audience !== undefined && audiences.includes(audience);
  });
  if (linked) add(weights.linkedInPlan, `the plan names it for ${audienceName(plan, linked)}`);

  const registered = channel.inRegister?.audiences.find((text) =>
    audiences.some((audience) => names(audience, text)),
  );
  if (registered) add(weights.linkedInRegister, `the register says it reaches ${registered}`);

  const sharer = plan.objectives.find(
    (other) =>
      other !== objective &&
      other.channels.some(is) &&
      audiencesOf(plan, other).some((audience) => audiences.includes(audience)),
  );
  if (sharer) add(weights.sharedAudience, 'another objective with the same audience uses it');

  const usedAtAll = plan.objectives.some((other) => other.channels.some(is));
  if (channel.inPlan && !usedAtAll) add(weights.unused, 'the plan lists it, but no objective uses it yet');
  else if (usedAtAll && !sharer) add(weights.elsewhere, 'the plan uses it for another objective');

  if (channel.inRegister)
    add(weights.inRegister, channel.owner ? `in the register, run by ${channel.owner}` : 'in the register');

  const staple = (participatory ? dialogueStaples : staples).indexOf(channel.inCatalogue?.id ?? '');
  if (staple >= 0) add(5 - staple / 10, participatory ? 'people can answer on it' : 'reaches most audiences');
  if (
    participatory &&
    channel.direction === 'two-way' &&
    (found.length > 0 || channel.inCatalogue === undefined)
  ) {
    add(weights.dialogue, 'two-way: people can answer');
  }
  if (participatory && channel.direction === 'one-way' && found.length > 0) add(-weights.dialogue, '');

  found.sort((a, b) => b.points - a.points);
  const points = found.reduce((sum, part) => sum + part.points, 0);
  const dialogue = participatory && channel.direction === 'two-way' ? '; people can answer on it' : '';
  const reason = found[0]?.reason ?? '';
  return {
    points,
    reason: reason && dialogue && !reason.includes('people can answer') ? reason + dialogue : reason,
  };
}

/** The best, but with the last place given to another kind where all the better ones are of one kind. */
function mixed(scored: readonly Scored[], count: number): readonly Scored[] {
  const best: Scored[] = [];
  const perKind = new Map<ChannelKind | undefined, number>();
  const limit = Math.max(1, Math.ceil(count / 2));
  for (const candidate of scored) {
    if (best.length >= count) break;
    const used = perKind.get(candidate.channel.kind) ?? 0;
    if (used >= limit) continue;
    perKind.set(candidate.channel.kind, used + 1);
    best.push(candidate);
  }
  for (const candidate of scored) {
    if (best.length >= count) break;
    if (!best.includes(candidate)) best.push(candidate);
  }
  return best;
}

function isUsable(channel: Channel): boolean {
  const status = channel.inRegister?.status;
  return status !== 'closed' && status !== 'frozen';
}

function names(audience: Audience, text: string): boolean {
  const key = looseKey(text);
  return [audience.id, audience.name].some((name) => {
    if (!name) return false;
    const own = looseKey(name);
    return own === key || (own.length >= 5 && key.includes(own)) || (key.length >= 5 && own.includes(key));
  });
}

function audienceName(plan: Plan, reference: string): string {
  return findAudience(plan, reference)?.name ?? reference;
}

function shorten(text: string, length = 50): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
