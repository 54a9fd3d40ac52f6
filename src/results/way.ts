import { type Figure, isTime, pointAt, type Way } from './figure.ts';
import { dealtWith, downWords, oftenUnwanted, upWords } from './figure-words.ts';
import type { Mention } from './figures.ts';
import { plainForm } from './set-aside.ts';

const ahead = new RegExp(`(?<!\\p{L})(?:${upWords.anywhere})(?!\\p{L})`, 'u');
const back = new RegExp(`(?<!\\p{L})(?:${downWords.anywhere})(?!\\p{L})`, 'u');
const unwanted = new RegExp(`(?<!\\p{L})(?:${oftenUnwanted})(?!\\p{L})`, 'u');
const handled = new RegExp(`(?<!\\p{L})(?:${dealtWith})(?!\\p{L})`, 'u');
/** What bounds a figure and says nothing of which way it goes. */
const bounds =
  /(?:no|not) (?:more|fewer|less|lower|higher)(?= than| or)|(?:more|fewer|less|lower|higher) than|or (?:more|fewer|less)/gu;

/** What is to go neither up nor down is to go the other way, if any: `no increase in complaints`. */
const noneOf = {
  up: /(?<!\p{L})(?:no|without(?: an?| any)?|avoid(?:ing)?(?: an?| any)?|prevent(?:ing)?(?: an?| any)?) (?:further )?(?:increases?|rises?|growth)(?!\p{L})/gu,
  down: /(?<!\p{L})(?:no|without(?: an?| any)?|avoid(?:ing)?(?: an?| any)?|prevent(?:ing)?(?: an?| any)?) (?:further )?(?:decreases?|falls?|drops?|cuts?|reductions?|declines?)(?!\p{L})/gu,
};

/** Words that may tell which way is better. */
export interface WayWords {
  readonly statement: string;
  readonly measure?: string | undefined;
  readonly target?: string | undefined;
}

/**
 * Which way the words say, those of the measure and its target before those of the objective; `unclear` where they say
 * both, or want little of something without saying so.
 */
export function wayInWords({ statement, measure = '', target = '' }: WayWords): Way | 'unclear' | undefined {
  const told = wayIn(`${measure} ${target}`);
  if (told !== undefined) return told;
  const toldBefore = wayIn(statement);
  if (isOftenUnwanted(measure)) return toldBefore === 'down' ? 'down' : 'unclear';
  return toldBefore ?? (isOftenUnwanted(statement) || isOftenUnwanted(target) ? 'unclear' : undefined);
}

function wayIn(text: string): Way | 'unclear' | undefined {
  const words = plainForm(text)
    .replaceAll(bounds, '')
    .replaceAll(noneOf.up, 'fewer')
    .replaceAll(noneOf.down, 'more');
  const [isUp, isDown] = [ahead.test(words), back.test(words)];
  if (isUp && isDown) return 'unclear';
  return isUp ? 'up' : isDown ? 'down' : undefined;
}

function isOftenUnwanted(text: string): boolean {
  const words = plainForm(text);
  return unwanted.test(words) && !handled.test(words);
}

/**
 * Which way is better: as the target’s own words say, or as it lies from where things stood; else as the sentence says.
 * A target that nothing tells anything about is to be reached or exceeded.
 * @param told what {@link wayInWords} says
 * @returns undefined where they contradict each other, or nothing tells
 */
export function wayOf(
  { bound, isUpTo, readings: [target] }: Mention,
  baseline: Figure | undefined,
  told: Way | 'unclear' | undefined,
): Way | undefined {
  const sure = told === 'unclear' ? undefined : told;
  if (!target) return undefined;
  if (target.change !== undefined) return target.change === 'either' ? sure : agreed(target.change, sure);
  const fromBaseline = baseline && wayFrom(baseline, isUpTo ? pointAt(target.high, target) : target);
  if (isUpTo) return fromBaseline ? agreed(fromBaseline, sure) : sure;
  if (bound === 'least') return 'up';
  if (bound === 'most') return agreed('down', sure);
  if (target.high === 0) return agreed('down', sure);
  if (fromBaseline) return agreed(fromBaseline, sure);
  return told === undefined && !isTime(target) && !isPrice(target) ? 'up' : sure;
}

function wayFrom(baseline: Figure, target: Figure): Way | undefined {
  if (target.low > baseline.high) return 'up';
  return target.high < baseline.low ? 'down' : undefined;
}

/** What is paid for each of something is to be little as a rule, and not always. */
function isPrice({ unit, per }: Figure): boolean {
  return /^\p{Sc}$/u.test(unit) && per === 'one';
}

function agreed(way: Way, told: Way | undefined): Way | undefined {
  return told === undefined || told === way ? way : undefined;
}
