import { type Entry, isEmpty, type ScalarNode } from '../yaml/tree.ts';

/**
 * The entries of a map in braces, with numbers whole again that YAML parts at the comma of their thousands:
 * `{ size: 9,400 }` has a key `400` to YAML.
 */
export function withWholeNumbers(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(isThousands)) return entries;
  const whole: Entry[] = [];
  for (const entry of entries) {
    const before = whole.at(-1);
    const value = isThousands(entry) && before ? joined(before.value, entry.key) : undefined;
    if (before && value) whole[whole.length - 1] = { key: before.key, value };
    else whole.push(entry);
  }
  return whole;
}

function isThousands({ key, value }: Entry): boolean {
  return key.style === 'plain' && /^\d{3}$/.test(key.text) && isEmpty(value);
}

/** A number with three more digits right behind its comma; undefined where it is none, or they stand apart. */
function joined(number: Entry['value'], thousands: ScalarNode): ScalarNode | undefined {
  if (number.kind !== 'scalar' || number.style !== 'plain') return undefined;
  const isNumber = /(?:^|[^\d,.])\d{1,3}(?:,\d{3})*$/.test(number.text);
  if (!isNumber || thousands.range.start !== number.range.end + 1) return undefined;
  return {
    ...number,
    text: `${number.text},${thousands.text}`,
    range: { start: number.range.start, end: thousands.range.end },
  };
}
