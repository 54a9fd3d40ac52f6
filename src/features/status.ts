import * as l10n from '@vscode/l10n';
import type { ChannelDirectory } from '../channels/directory.ts';
import { describeKinds, describeMix, mixOfPlan } from '../channels/mix.ts';
import type { Plan } from '../plan/format/schema.ts';
import { type ProblemCounts, sayHints, sayListed } from './problem-counts.ts';

/** A plan in a line: its mix of channels, and how many problems VS Code lists for it. */
export interface PlanStatus {
  /** What is shown, where there is little room. */
  readonly text: string;
  /** The same in full, to be read aloud and on pointing at it. */
  readonly full: string;
}

/**
 * A plan in a line.
 * @param counts of its problems; undefined where it is not checked
 */
export function statusOf(
  plan: Plan,
  channels: ChannelDirectory,
  counts: ProblemCounts | undefined,
): PlanStatus {
  const mix = mixOfPlan(plan, channels);
  const [text, full] = [describeKinds(mix), describeMix(mix)];
  if (!counts) return { text, full: l10n.t('Campaign plan: {0}', full) };
  const listed = sayListed(counts) ?? l10n.t('no problems');
  const hints = sayHints(counts);
  return {
    text: `${text} · ${listed}`,
    full: l10n.t('Campaign plan: {0}, {1}', full, hints ? `${listed}, ${hints}` : listed),
  };
}
