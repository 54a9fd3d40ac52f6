import * as l10n from '@vscode/l10n';
import { listed, quoted } from './messages.ts';

const mostNamed = 3;

/**
 * A message about the channels that are known, with the names of those that could not be counted.
 * @param names channels of which nothing is known
 */
export function withUncounted(message: string, names: readonly string[]): string {
  if (names.length === 0) return message;
  const named = names.slice(0, mostNamed).map((name) => quoted(name));
  const rest = names.length - named.length;
  const note =
    rest > 0
      ? l10n.t('Not counted, since too little is known of them: {0} and {1} more.', named.join(', '), rest)
      : l10n.t('Not counted, since too little is known of it: {0}.', listed(named));
  return `${message} ${note}`;
}
