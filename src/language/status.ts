import * as l10n from '@vscode/l10n';
import type { ChannelDirectory } from '../channels/directory.ts';
import type { Plan } from '../plan/schema.ts';
import { describeMix, mixOfPlan } from './mix.ts';

/** A plan in a line: its mix of channels, and how many problems it has. */
export interface PlanStatus {
  /** What is shown. */
  readonly text: string;
  /** The same as a sentence, to be read aloud. */
  readonly spoken: string;
}

/**
 * A plan in a line.
 * @param problems how many were found; undefined where it is not checked
 */
export function statusOf(plan: Plan, channels: ChannelDirectory, problems: number | undefined): PlanStatus {
  const mix = describeMix(mixOfPlan(plan, channels));
  if (problems === undefined) return { text: mix, spoken: l10n.t('Campaign plan: {0}', mix) };
  const found =
    problems === 0
      ? l10n.t('no problems')
      : problems === 1
        ? l10n.t('1 problem')
        : l10n.t('{0} problems', problems);
  return { text: `${mix} · ${found}`, spoken: l10n.t('Campaign plan: {0}, {1}', mix, found) };
}
