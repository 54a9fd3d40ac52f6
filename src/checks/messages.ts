import * as l10n from '@vscode/l10n';
import type { Contact } from '../portfolio/contacts.ts';
import type { OtherActivity } from '../portfolio/context.ts';
import { shortened } from '../text/text.ts';

/** Small helpers for what the checks say, in the user's language. */

/** Puts words in quotation marks, shortened where they are long. */
export function quoted(text: string, length = 60): string {
  return l10n.t('“{0}”', shortened(text.replace(/\s+/g, ' ').trim(), length));
}

/** Lists words as people do: "a, b and c". */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  if (words.length <= 1) return last;
  const others = words.slice(0, -1).join(', ');
  return joint === 'and' ? l10n.t('{0} and {1}', others, last) : l10n.t('{0} or {1}', others, last);
}

/** The title of a fix that writes a key with a placeholder behind it. */
export function toFillIn(key: string): string {
  return l10n.t('Add “{0}” to fill in', key);
}

/** An audience that plans reach, with the larger ones that some of them are for: `“Unpaid carers” (part of “Adults”)`. */
export function audienceOf({ audience, through }: Contact, others: readonly OtherActivity[]): string {
  const larger = [through, ...others.map((other) => other.through)].flatMap((whole) => whole?.name ?? []);
  return larger.length === 0
    ? quoted(audience.name)
    : l10n.t(
        '{0} (part of {1})',
        quoted(audience.name),
        listed([...new Set(larger)].map((name) => quoted(name))),
      );
}
