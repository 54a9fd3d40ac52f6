import * as l10n from '@vscode/l10n';
import { channelLabel } from '../channels/directory.ts';
import { channelChoices } from '../features/channel-choices.ts';
import type { ReferenceTarget } from '../plan/format/fields.ts';
import type { Objective } from '../plan/format/schema.ts';
import type { PlanContext } from '../portfolio/context.ts';
import { looseKey } from '../text/text.ts';
import type { NameGroup } from './sheet.ts';

/** The channels that an objective may have, by kind, the suggested ones first with their reasons. */
export function objectiveChannels(objective: Objective, context: PlanContext): NameGroup[] {
  return channelChoices(context.document.plan, objective, context).map(({ title, choices }) => ({
    title,
    names: choices.map(({ label, name, isChosen, description, reason }) => ({
      label,
      name,
      isChosen,
      description: [reason, description].filter(Boolean).join(' · '),
    })),
  }));
}

/** What a list of references may name of what the plan has, and what it names besides. */
export function namesToTick(
  target: ReferenceTarget,
  chosen: readonly string[],
  context: PlanContext,
): NameGroup[] {
  const known = knownNames(target, context);
  const isNamed = (reference: string, names: readonly string[]) =>
    names.some((name) => looseKey(name) === looseKey(reference));
  const names = known.map(({ label, names: all }) => {
    const written = chosen.find((reference) => isNamed(reference, all));
    return { label, name: written ?? all[0]!, isChosen: written !== undefined, description: '' };
  });
  const others = chosen
    .filter((reference) => !known.some(({ names: all }) => isNamed(reference, all)))
    .map((name) => ({ label: name, name, isChosen: true, description: '' }));
  return [
    { title: l10n.t('In this plan'), names },
    { title: l10n.t('Others'), names: others },
  ].filter((group) => group.names.length > 0);
}

interface Named {
  readonly label: string;
  /** All that it goes by; what is written for it first. */
  readonly names: readonly string[];
}

function knownNames(target: ReferenceTarget, context: PlanContext): Named[] {
  const { plan } = context.document;
  switch (target) {
    case 'audience':
      return plan.audiences.flatMap(({ id, name }) => named(name ?? id, id, name));
    case 'objective':
      return plan.objectives.flatMap(({ id, label, objective }) =>
        named(label ?? objective, id, label, objective),
      );
    case 'channel':
      return channelsInPlan(context);
  }
}

function channelsInPlan({ document: { plan }, channels }: PlanContext): Named[] {
  const found = new Map<string, Named>();
  const references = plan.objectives.flatMap((objective) => objective.channels);
  const entries = plan.channels.flatMap(({ id, name }) => name ?? id ?? []);
  for (const reference of [...references, ...entries]) {
    const channel = channels.find(reference);
    const key = channel?.id ?? looseKey(reference);
    const earlier = found.get(key);
    const label = channel ? channelLabel(channel) : reference;
    found.set(key, { label, names: [...(earlier?.names ?? [label, channel?.id ?? label]), reference] });
  }
  return [...found.values()];
}

function named(label: string | undefined, ...names: readonly (string | undefined)[]): Named[] {
  const given = names.filter((name) => name !== undefined && name.trim() !== '') as string[];
  return label !== undefined && given.length > 0 ? [{ label, names: given }] : [];
}
