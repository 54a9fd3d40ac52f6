import { isMissingFromRegister } from '../channels/registrable.ts';
import type { ChannelRecord } from './record.ts';
import type { SharedChannel, SharedNames } from './shared-names.ts';

/** A channel as a plan uses it, with what plan, register and catalogue know of it together. */
export interface UsedChannel
  extends SharedChannel,
    Pick<ChannelRecord, 'kind' | 'peso' | 'direction' | 'cost' | 'currency'> {
  /** Why it is not to be used as it stands, as far as the register that holds says so. */
  readonly trouble: ChannelTrouble | undefined;
}

/** Nothing new goes out on it, it is given up, or nobody is known to answer for it. */
export type ChannelTrouble = 'frozen' | 'closed' | 'not registered';

/** What is known of a channel that a plan names: what the plan says goes before what register and catalogue do. */
export function usedChannel(record: ChannelRecord, names: SharedNames): UsedChannel {
  const shared = names.channel(record);
  const { known } = shared;
  const kind = record.kind ?? known?.kind;
  const peso = record.peso ?? known?.peso;
  const direction = record.direction ?? known?.direction;
  const { inRegister, inCatalogue } = known ?? {};
  const isMissing = names.hasRegistered && isMissingFromRegister({ kind, peso, inRegister, inCatalogue });
  const status = inRegister?.status;
  return {
    ...shared,
    ...(kind === undefined ? {} : { kind }),
    ...(peso === undefined ? {} : { peso }),
    ...(direction === undefined ? {} : { direction }),
    ...(record.cost === undefined ? {} : { cost: record.cost }),
    ...(record.currency === undefined ? {} : { currency: record.currency }),
    trouble: isMissing ? 'not registered' : status === 'frozen' || status === 'closed' ? status : undefined,
  };
}
