import * as l10n from '@vscode/l10n';
import { activitiesFor } from '../plan/format/references.ts';
import type { Objective, Plan } from '../plan/format/schema.ts';
import { shortened } from '../text/text.ts';
import { type Addressed, addressedBy } from './addressed.ts';
import { everyone } from './audiences/recognise.ts';
import type { Suited } from './audiences/sort.ts';
import { suitableFor } from './audiences/suited.ts';
import type { Channel, ChannelDirectory } from './directory.ts';
import { knownUses } from './known-uses.ts';

/** One thing that speaks for a channel: how much, and in which words. */
export interface Ground {
  readonly channel: Channel;
  readonly points: number;
  /** A clause in the user's language. */
  readonly reason: string;
  /** Whether the words say already that people can answer. */
  readonly saysAnswer?: boolean;
}

/** How much more what the organisation runs is worth, among what fits: it comes first. */
const ownPoints = 8;

/** Of so many audiences the links are looked at where an objective names none: more have no answer in common. */
const mostAudiences = 20;

/**
 * What speaks for channels, in the order of its weight: no number of slighter grounds outweighs a graver one by much.
 * @param participatory whether the objective asks people for their views
 */
export function* groundsFor(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
  participatory: boolean,
): Generator<Ground> {
  const addressed = addressedBy(plan, objective, channels.sharedAudiences);
  yield* groundsInActivities(plan, objective, channels);
  yield* groundsInLinks(plan, channels, addressed);
  yield* groundsInSorts(plan, channels, addressed, participatory);
}

/** Whether a channel may be used, as far as the register says. */
export function isUsable({ inRegister }: Channel): boolean {
  return inRegister?.status !== 'closed' && inRegister?.status !== 'frozen';
}

function* groundsInActivities(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
): Generator<Ground> {
  for (const { activity, channel: names } of activitiesFor(plan, objective)) {
    const reason = l10n.t('an activity for this objective uses it: “{0}”', shortened(activity, 30));
    for (const name of names) {
      const channel = channels.find(name);
      if (channel) yield { channel, points: 100, reason };
    }
  }
}

/** What the plan and the register link to the audiences, and what else is used for those that are named. */
function* groundsInLinks(
  plan: Plan,
  channels: ChannelDirectory,
  { audiences, isNamed, sorts }: Addressed,
): Generator<Ground> {
  const uses = knownUses(plan, channels);
  const addressed = isNamed ? audiences : audiences.slice(0, mostAudiences);
  for (const audience of addressed) {
    const reason = l10n.t('the plan names it for {0}', shortened(audience.name ?? audience.id ?? '', 40));
    for (const channel of uses.namedFor(audience)) yield { channel, points: 60, reason };
  }
  for (const { channel, words } of uses.registeredFor(addressed, sorts.flat()))
    yield { channel, points: 50, reason: l10n.t('the register says it reaches {0}', shortened(words, 40)) };
  // An audience that all objectives address by naming none tells nothing of what is used for it.
  for (const audience of isNamed ? audiences : [])
    for (const channel of uses.usedFor(audience))
      yield { channel, points: 40, reason: l10n.t('another objective with the same audience uses it') };
}

/** What reaches people of their sort; then what is at hand and not meant for others, and what serves most people. */
function* groundsInSorts(
  plan: Plan,
  channels: ChannelDirectory,
  { audiences, sorts: each }: Addressed,
  participatory: boolean,
): Generator<Ground> {
  const uses = knownUses(plan, channels);
  const sorts = each.flat();
  const isMeant = (channel: Channel) => uses.isMeantFor(channel, audiences.slice(0, mostAudiences), sorts);
  const telling = each.filter((some) => some.some(({ isBroad }) => !isBroad));
  const { channels: suited } = suitableFor(telling);
  const { misses } = suitableFor(telling.length > 0 ? telling : each);
  const fits = (channel: Channel) =>
    isMeant(channel) !== false && !misses({ id: channel.inCatalogue?.id, kind: channel.kind });

  const said = new Set<string>();
  const suggested = function* (list: readonly (Suited | Staple)[], most: number, step: number) {
    for (const [place, [id, reason, saysAnswer = false]] of list.entries()) {
      if (said.has(id)) continue;
      said.add(id);
      const channel = ownOf(uses.of(id).filter(fits), isMeant);
      if (!channel) continue;
      const points = most - place * step + (isOwn(channel) ? ownPoints : 0);
      yield { channel, points, reason, saysAnswer };
    }
  };

  yield* suggested(suited, 30, 0.2);
  for (const channel of uses.unused.filter(fits))
    yield { channel, points: 20, reason: l10n.t('the plan lists it, but no objective uses it yet') };
  if (participatory) yield* suggested(dialogueStaples(), 5, 0.1);
  // Colleagues, councillors and the press are not reached where everyone is.
  if (telling.length > 0 && telling.flat().every(({ isApart }) => isApart)) return;
  const broad = each.filter((some) => !telling.includes(some));
  const general = suitableFor(broad.length > 0 ? broad : [[everyone()]]);
  yield* suggested(general.channels, telling.length > 0 ? 1 : 4, 0.05);
  for (const channel of uses.used.filter(fits))
    yield {
      channel,
      points: telling.length > 0 ? 0.5 : 3,
      reason: l10n.t('the plan uses it for another objective'),
    };
}

/** Of channels that are the same one of the catalogue's the organisation's own, best one meant for these people. */
function ownOf(
  candidates: readonly Channel[],
  isMeant: (channel: Channel) => boolean | undefined,
): Channel | undefined {
  const usable = candidates.filter(isUsable);
  const own = usable.filter(isOwn);
  return own.find(isMeant) ?? own[0] ?? usable[0];
}

function isOwn({ inPlan, inRegister }: Channel): boolean {
  return inPlan !== undefined || inRegister !== undefined;
}

/** A channel for when views are asked for, whosever they are, and whether its reason says that people can answer. */
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
