import * as l10n from '@vscode/l10n';
import type { ChannelDirectory } from '../channels/directory.ts';
import { describeKinds, describeMix, mixOfPlan } from '../channels/mix.ts';
import type { Plan } from '../plan/format/schema.ts';

/** A plan in a line: its mix of channels, and how many problems it has. */
export interface PlanStatus {
  /** What is shown, where there is little room. */
  readonly text: string;
  /** The same in full, to be read aloud and on pointing at it. */
  readonly full: string;
}

/**
 * A plan in a line.
 * @param problems how many were found; undefined where it is not checked
 */
export function statusOf(plan: Plan, channels: ChannelDirectory, problems: number | undefined): PlanStatus {
  const mix = mixOfPlan(plan, channels);
  const [text, full] = [describeKinds(mix), describeMix(mix)];
  if (problems === undefined) return { text, full: l10n.t('Campaign plan: {0}', full) };
  const found =
    problems === 0
      ? l10n.t('no problems')
      : problems === 1
        ? l10n.t('1 problem')
        : l10n.t('{0} problems', problems);
  return { text: `${text} · ${found}`, full: l10n.t('Campaign plan: {0}, {1}', full, found) };
}
