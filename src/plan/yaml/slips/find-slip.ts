import { yamlLines } from '../scan/lines.ts';
import type { StrictError } from '../strict-error.ts';
import { closingBracket, strayBracket } from './brackets.ts';
import { colonInBrackets, colonInText } from './colons.ts';
import { indentation } from './indentation.ts';
import { missingColon } from './missing-colon.ts';
import { placeholderInBrackets } from './placeholders.ts';
import { afterQuotation, quotationInBrackets } from './quotations.ts';
import type { Slip, Stop } from './slip.ts';
import { specialStart } from './special-start.ts';
import { tab } from './tabs.ts';
import { unclosed } from './unclosed.ts';

/** The sorts of slips; the first that fits is meant. */
const sorts: readonly ((stop: Stop) => Slip | undefined)[] = [
  tab,
  placeholderInBrackets,
  closingBracket,
  colonInBrackets,
  strayBracket,
  unclosed,
  afterQuotation,
  quotationInBrackets,
  specialStart,
  colonInText,
  missingColon,
  indentation,
];

/**
 * Finds the slip that makes YAML unreadable, by looking at the line where the reader stopped and at those
 * before it: the common slips of people who write YAML without knowing it.
 * @param yaml the text that could not be read
 * @param error where reading stopped: an offset within `yaml`
 * @returns undefined where it is none of the slips known
 */
export function findSlip(yaml: string, error: StrictError): Slip | undefined {
  const stop = stopAt(yaml, error);
  for (const sort of sorts) {
    const slip = sort(stop);
    if (slip) return slip;
  }
  return undefined;
}

function stopAt(yaml: string, error: StrictError): Stop {
  const all = yamlLines(yaml);
  // What stands behind the last line's end is no line to people.
  const lines = all.length > 1 && all.at(-1)!.text === '' ? all.slice(0, -1) : all;
  const at = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= error.offset),
  );
  const before = lines.slice(0, at).filter(({ isBlank }) => !isBlank);
  return { yaml, lines, at, line: lines[at]!, before, error };
}
