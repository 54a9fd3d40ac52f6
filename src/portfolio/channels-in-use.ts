import type { IsoDate } from '../plan/values/dates.ts';
import type { ChannelInUse, PlanUse } from './context.ts';
import { isOver } from './joint.ts';
import { unpackPlace } from './place.ts';
import type { PlanRecord } from './record.ts';
import type { SharedNames } from './shared-names.ts';
import { usedChannel } from './used-channels.ts';

/** A plan of many, with what its organisation calls its channels. */
export interface PlacedRecord {
  readonly path: string;
  readonly record: PlanRecord;
  readonly names: SharedNames;
}

/** A channel while its uses are being counted. */
interface Counted extends Pick<ChannelInUse, 'name' | 'known'> {
  kind: ChannelInUse['kind'];
  peso: ChannelInUse['peso'];
  readonly plans: PlanUse[];
}

/** The channels that plans use, each with its plans in their order; those that most plans use first. */
export function channelsInUse(plans: Iterable<PlacedRecord>, today: IsoDate): ChannelInUse[] {
  const found = new Map<string, Counted>();
  for (const { path, record, names } of plans) {
    const plan = { path, title: record.title, isOver: isOver(record, today) };
    for (const channel of record.channels) {
      const { key, official, known, kind, peso } = usedChannel(channel, names);
      const use = { ...plan, line: unpackPlace(channel.place).start.line };
      const earlier = found.get(key);
      if (!earlier) {
        found.set(key, { name: official, known, kind, peso, plans: [use] });
        continue;
      }
      // Whichever plan says of what kind it is says it for all.
      earlier.kind ??= kind;
      earlier.peso ??= peso;
      if (earlier.plans.at(-1)?.path !== path) earlier.plans.push(use);
    }
  }
  return [...found.values()].sort((a, b) => b.plans.length - a.plans.length || (a.name < b.name ? -1 : 1));
}
