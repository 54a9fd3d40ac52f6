import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import type { Achievement, Surroundings } from '../portfolio/context.ts';
import { verdictName } from '../results/in-words.ts';
import { uncapitalised } from '../text/text.ts';

/** What a channel achieved last time, in a line: `Flu clinic 2025: 62% (target: 60%), met`; undefined where no plan says. */
export function lastTime(portfolio: Surroundings, channel: Channel): string | undefined {
  const [latest] = portfolio.achievements(channel);
  return latest && inWords(latest);
}

function inWords({ record: { title, end }, result, target, verdict }: Achievement): string {
  const year = end?.slice(0, 4) ?? '';
  const name = year === '' || title.includes(year) ? title : `${title} ${year}`;
  const outcome = uncapitalised(verdictName({ kind: verdict }));
  if (result === '') return `${name}: ${outcome}`;
  return target === ''
    ? `${name}: ${result}, ${outcome}`
    : l10n.t('{0}: {1} (target: {2}), {3}', name, result, target, outcome);
}
